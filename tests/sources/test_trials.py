from __future__ import annotations

import logging
import threading

import pytest

from counterpoint.sources import trials
from counterpoint.sources.faults import UnreadableError
from counterpoint.sources.trials import Fault, tried


def raising(fault: BaseException) -> Fault:
    def read() -> None:
        raise fault

    found = tried(read)
    assert isinstance(found, Fault)
    return found


def test_what_is_read_is_given() -> None:
    assert tried(lambda: "a text") == "a text"


def test_the_sentence_of_a_format_is_the_reason() -> None:
    assert raising(UnreadableError("a scan")).reason == "a scan"
    assert raising(PermissionError(13, "Permission denied")).reason == (
        "cannot be read: Permission denied"
    )


@pytest.mark.parametrize("fault", [RecursionError("deep"), KeyError("a"), MemoryError()])
def test_whatever_a_library_raises_is_a_reason(fault: BaseException) -> None:
    assert raising(fault).reason


def test_a_fault_is_named_and_its_details_are_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        reason = raising(ZeroDivisionError("by none")).reason
    assert reason.startswith("its reader failed: ZeroDivisionError in test_trials.py, line ")
    assert "Traceback" in caplog.text


def test_a_reason_is_short_and_can_be_written() -> None:
    reason = raising(UnreadableError("a\ud800" * 1_000)).reason
    assert len(reason) < 400
    assert reason.encode()


def test_the_run_can_still_be_stopped() -> None:
    with pytest.raises(KeyboardInterrupt):
        raising(KeyboardInterrupt())


def endless() -> None:
    while True:
        try:
            while True:
                pass
        except Exception:  # noqa: BLE001, S110  as libraries do that read on whatever happens
            pass


def test_what_takes_too_long_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trials, "threshold", lambda _: 0.1)
    found = tried(endless)
    assert isinstance(found, Fault)
    assert "processor time" in found.reason


def test_where_no_signal_can_be_had_a_source_is_read_all_the_same() -> None:
    found: list[object] = []
    thread = threading.Thread(target=lambda: found.append(tried(lambda: 7)))
    thread.start()
    thread.join()
    assert found == [7]
