"""What goes wrong is told in a sentence, and what snakemake says around it is left to its log."""

from __future__ import annotations

import logging
import sys
from typing import Any

import pytest

from counterpoint.records import SAID
from counterpoint.workflow.speech import Plain

Project = Any  # tests/workflow/project.py


def said(message: str, exception: str | None = None) -> str:
    record = logging.LogRecord("snakemake", logging.ERROR, "", 0, message, None, None)
    if exception:
        record.exception = exception
    return Plain(logging.Formatter()).format(record)


@pytest.mark.parametrize(
    ("message", "exception", "sentence"),
    [
        ("Building DAG of jobs...", None, "Building DAG of jobs..."),
        ("Shutting down, this might take some time.", None, ""),
        ("WorkflowError:\nAt least one job did not complete successfully.", "WorkflowError", ""),
        (
            "Traceback (most recent call last):\nOSError: [Errno 28] No space left: 'locks/0'",
            "OSError",
            "No space left: 'locks/0'. See that the disk has room",
        ),
        (
            "WorkflowError:\nError recording metadata for finished job ([Errno 28] No space left).",
            "WorkflowError",
            "No space left. See that the disk has room",
        ),
        (
            "ProtectedOutputException in rule x:\n    affected files:\n        a.pdf\n        b",
            "ProtectedOutputException",
            "These results are write-protected, and left as they are: a.pdf, b",
        ),
        (
            "RuleException:\nCalledProcessError in file x:\nreturned non-zero exit status 137.",
            "RuleException",
            "A stage was killed (by signal 9), perhaps because memory ran out",
        ),
        (f"RuleException:\nreturned non-zero exit status {SAID}.", "RuleException", ""),
        ("NameError in file Snakefile, line 9", "NameError", "NameError in file Snakefile, line 9"),
    ],
)
def test_a_fault_is_told_without_what_is_around_it(
    message: str, exception: str | None, sentence: str
) -> None:
    assert said(message, exception).startswith(sentence)
    assert bool(said(message, exception)) == bool(sentence)


def test_a_full_disk_is_told_in_one_sentence(project: Project) -> None:
    snakemake = (
        f"{sys.executable} -m snakemake --config chunk_size=250 results=full --until compare"
    )
    done = project.run(
        "sh", "-c", f"ulimit -f 24; exec {snakemake}"
    )  # too large is as good as full
    assert done.returncode == 1
    assert done.stderr.count("See that the disk has room") == 1
    assert "Traceback" not in done.stderr
