from __future__ import annotations

import fcntl
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from counterpoint.records import Receipt
from counterpoint.records.jobs import SAID, job, sentence, trouble


class Files(list[str]):
    """The outputs of a rule, one of them by its name."""

    receipt: str


@pytest.fixture
def measuring(tmp_path: Path) -> Any:
    """Stand for what Snakemake tells a script of the stage that measures."""
    (tmp_path / "books" / "receipts").mkdir(parents=True)
    receipt = str(tmp_path / "books" / "receipts" / "measure.json")
    output = Files([str(tmp_path / "measures.csv"), receipt])
    output.receipt = receipt
    return SimpleNamespace(
        output=output,
        params=SimpleNamespace(made_of="ab12"),
        log=[str(tmp_path / "measure.log")],
        rule="measure",
    )


def test_a_job_that_comes_to_its_end_leaves_a_receipt_of_all_that_it_made(
    measuring: Any, tmp_path: Path
) -> None:
    with job(measuring) as made:
        (tmp_path / "measures.csv").touch()
        (tmp_path / "more.csv").touch()
        made.append(tmp_path / "more.csv")
    receipt = Receipt.read(Path(measuring.output.receipt))
    assert receipt is not None
    assert receipt.made_of == "ab12"
    assert list(receipt.files) == ["measures.csv", "more.csv"]


@pytest.mark.parametrize("fault", [ValueError("No such list."), KeyError("x"), OSError(28, "Full")])
def test_a_job_that_fails_says_so_in_a_sentence_and_leaves_no_receipt(
    measuring: Any, fault: Exception, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end, job(measuring):
        raise fault
    assert end.value.code == SAID
    assert "Traceback" not in capsys.readouterr().err
    assert "Traceback" in Path(measuring.log[0]).read_text(encoding="utf-8")
    assert not Path(measuring.output.receipt).exists()


def test_a_job_that_has_not_made_what_its_rule_declares_has_failed(
    measuring: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit), job(measuring):
        pass
    assert "measures.csv: No such file" in capsys.readouterr().err


def test_a_full_disk_is_told_even_where_it_does_not_take_the_log(
    measuring: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    measuring.log = [str(tmp_path / "no folder" / "measure.log")]
    with pytest.raises(SystemExit), job(measuring):
        raise OSError(28, "No space left")
    assert capsys.readouterr().err.startswith("No space left. See that the disk has room")


def test_a_job_at_work_is_seen_from_outside_until_it_ends(measuring: Any, tmp_path: Path) -> None:
    with (tmp_path / "books" / "jobs.lock").open("a") as other:
        with pytest.raises(SystemExit), job(measuring), pytest.raises(BlockingIOError):
            fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)  # and then nothing was made
        fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (ValueError("hedges.tsv:2: no reading."), "hedges.tsv:2: no reading.\nThis was in"),
        (MemoryError(), "With chunk_size set lower"),
        (KeyError("x"), "a fault of the program (KeyError"),
        (ValueError(), "a fault of the program (ValueError"),
    ],
)
def test_a_sentence_says_what_ended_the_stage(fault: Exception, said: str) -> None:
    assert said in sentence(fault, "annotate", Path("annotate.log"))


def test_trouble_with_a_disk_names_the_file_and_what_can_be_done() -> None:
    said = trouble(OSError(28, "No space left on device", "results/briefing.pdf"))
    assert said.startswith("results/briefing.pdf: No space left on device. See that the disk has")
