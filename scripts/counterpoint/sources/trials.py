"""One source is tried: what its reader raises is why it is left out, and never the end of a run."""

from __future__ import annotations

import logging
import signal
import threading
import traceback
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TypeVar

from counterpoint.sources.faults import UnreadableError
from counterpoint.sources.lexicon import threshold
from counterpoint.sources.text.characters import clean

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

T = TypeVar("T")
_LONGEST_REASON = 300  # characters; a fault may quote all of a file
_LOG = logging.getLogger(__name__)
_LOG.addHandler(logging.NullHandler())  # for the log of a run, if it keeps one; not the terminal


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a source gives nothing, in words for people."""

    reason: str


class _OverdueError(BaseException):
    """Time is up. No `Exception`: libraries that read on whatever happens would pass over it."""


def tried(read: Callable[[], T]) -> T | Fault:
    """Read a source, or say why it cannot be read.

    Args:
        read: reads it; may raise whatever its libraries raise.
    """
    try:
        with _patience(threshold("most_seconds")):
            return read()
    except UnreadableError as fault:
        return Fault(_short(str(fault)))
    except OSError as fault:
        return Fault(_short(f"cannot be read: {fault.strerror or type(fault).__name__}"))
    except _OverdueError:
        most = f"{threshold('most_seconds'):.0f} seconds"
        return Fault(f"not read within {most} of processor time: no article, or a damaged one")
    except MemoryError:
        return Fault("it takes more memory than there is: no article, or a damaged one")
    except Exception as fault:  # noqa: BLE001  whatever it is, the other sources are read
        _LOG.exception("A reader failed")
        return Fault(_short(f"its reader failed: {_named(fault)}"))


def _named(fault: Exception) -> str:
    """Name a fault and the place it comes from: `RecursionError in tree.py, line 12`."""
    *_, last = traceback.extract_tb(fault.__traceback__)
    return f"{type(fault).__name__} in {Path(last.filename).name}, line {last.lineno}: {fault}"


def _short(reason: str) -> str:
    said = clean(reason)
    return said if len(said) <= _LONGEST_REASON else f"{said[:_LONGEST_REASON].rstrip()}…"


@contextmanager
def _patience(seconds: float) -> Iterator[None]:
    """End what takes longer, in seconds of processor time; where signals cannot be had, nothing."""
    if threading.current_thread() is not threading.main_thread() or not hasattr(
        signal, "setitimer"
    ):
        yield
        return

    def end(*_: object) -> NoReturn:
        raise _OverdueError

    before = signal.signal(signal.SIGVTALRM, end)
    # Again every second: what passes over it once is ended the next time.
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds, 1.0)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
