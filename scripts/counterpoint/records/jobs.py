"""One job of a stage: what it could not do is a sentence, and what it made has a receipt."""

from __future__ import annotations

import fcntl
import sys
import traceback
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from counterpoint.records.receipts import Receipt

if TYPE_CHECKING:
    from collections.abc import Iterator

SAID = 65  # exit status of a job that has said itself why it ended (EX_DATAERR of sysexits.h)


@contextmanager
def job(snakemake: Any) -> Iterator[list[Path]]:
    """Do the work of one job; on success write the receipt that its rule declares.

    Args:
        snakemake: as a script has it; `output.receipt` is where the receipt belongs, two folders
            below the results, and `params.made_of` is what it states.

    Yields:
        The files that the job makes: those that the rule declares, and the job may add others.

    Raises:
        SystemExit: the work failed. One sentence was printed; the log has the rest.
    """
    receipt = Path(snakemake.output.receipt)
    books, results = receipt.parents[1:3]
    made = [Path(file) for file in snakemake.output if Path(file) != receipt]
    try:
        with _at_work(books / "jobs.lock"):
            yield made
            Receipt.of(snakemake.params.made_of, made, results).write(receipt)
    except Exception as fault:  # noqa: BLE001  whatever it was, it is told
        log = Path(snakemake.log[0])
        with suppress(OSError):  # a full disk is said all the same
            log.write_text(traceback.format_exc(), encoding="utf-8")
        print(sentence(fault, snakemake.rule, log), file=sys.stderr)  # noqa: T201
        sys.exit(SAID)


@contextmanager
def _at_work(lock: Path) -> Iterator[None]:
    """Show that a job is at work, to a run that is started after this one's was killed."""
    with lock.open("a") as file:
        with suppress(OSError):  # a file system without locks
            fcntl.flock(file, fcntl.LOCK_SH)
        yield


def sentence(fault: BaseException, stage: str, log: Path) -> str:
    """Say what ended a stage."""
    if isinstance(fault, OSError):
        return f"{trouble(fault)}\nThis was in the stage {stage}; {log} has the rest."
    if isinstance(fault, MemoryError):
        return f"The stage {stage} ran out of memory. With chunk_size set lower it needs less"
    if isinstance(fault, ValueError) and str(fault):
        return f"{fault}\nThis was in the stage {stage}; {log} has the rest."
    return (
        f"The stage {stage} was ended by a fault of the program ({type(fault).__name__}: {fault}). "
        f"{log} has the rest; your sources are as they were."
    )


def trouble(fault: OSError) -> str:
    """Say what the disk did not do, and what can be done."""
    where = f"{fault.filename}: " if fault.filename else ""
    return (
        f"{where}{fault.strerror or fault}. See that the disk has room and that the folder may be "
        "written to, then run snakemake again; what is finished is kept"
    )
