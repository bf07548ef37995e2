"""What is said when something goes wrong: a sentence. The rest is in the logs.

Snakemake says of every fault where in which file it came up, which helps whoever writes workflows
and nobody who runs this one. What it writes into its own log stays as it is.
"""

from __future__ import annotations

import logging
import re
import sys
from typing import NoReturn

from snakemake.logging import logger

from counterpoint.records import SAID, trouble

TERMINAL = "DefaultStreamHandler"  # as snakemake calls its handler that writes there
# Said around a fault that is told in a sentence of its own, or of what receipts know better
AROUND = re.compile(
    r"Shutting down, this might take|Exiting because a job execution failed|"
    r"Removing output files of failed job|WorkflowError:\nAt least one job did not complete|"
    r"Failed to set marker file|Ignore corrupted or currently written metadata"
)
FROM_DISK = re.compile(r"\[Errno \d+\] ([^\n()]+)")
PROTECTED = re.compile(r"affected files:\s+(.+)", re.DOTALL)
STATUS = re.compile(r"returned non-zero exit status (\d+)|died with <Signals\.(\w+)")
KILLED = 128  # above it a shell tells the signal that ended a command


def stop(fault: Exception) -> NoReturn:
    """End the run with a sentence.

    Raises:
        SystemExit: always.
    """
    logger.error(trouble(fault) if isinstance(fault, OSError) else str(fault))
    sys.exit(1)


def plainly() -> None:
    """Have snakemake say sentences, where it writes to the terminal."""
    logging.raiseExceptions = False  # of a log that a full disk does not take
    for handler in logger.handlers:
        if handler.name == TERMINAL and not isinstance(handler.formatter, Plain):
            handler.setFormatter(Plain(handler.formatter))


class Plain(logging.Formatter):
    """Says what snakemake says, and of a fault of disk or job just the fault."""

    def __init__(self, full: logging.Formatter | None) -> None:
        super().__init__()
        self.full = full or logging.Formatter()

    def format(self, record: logging.LogRecord) -> str:
        """Give the text of a record; empty is not said at all."""
        said = self.full.format(record)
        if AROUND.match(said):
            return ""
        if getattr(record, "exception", None) is None:
            return said
        if fault := FROM_DISK.search(said):
            return trouble(OSError(fault[1]))
        if files := PROTECTED.search(said):
            return f"These results are write-protected, and left as they are: {_listed(files)}"
        if status := STATUS.search(said):
            return _ended(status)
        return said


def _listed(files: re.Match[str]) -> str:
    return ", ".join(files[1].split())


def _ended(status: re.Match[str]) -> str:
    """Say how a job ended that could not say it itself."""
    if status[1] == str(SAID):
        return ""
    killed = f"by signal {int(status[1]) - KILLED}" if status[1] and int(status[1]) > KILLED else ""
    if killed := status[2] or killed:
        return (
            f"A stage was killed ({killed}), perhaps because memory ran out. Run snakemake again; "
            "with chunk_size set lower in briefing.yaml a stage needs less"
        )
    return f"A stage ended without saying why (status {status[1]}); the log of snakemake has more"
