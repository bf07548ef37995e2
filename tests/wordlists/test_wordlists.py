from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.wordlists import rows, thresholds

if TYPE_CHECKING:
    from pathlib import Path

COLUMNS = {"noun": None, "kind": frozenset({"knowledge", "state"})}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.tsv"


def test_rows_are_read_by_column(path: Path) -> None:
    path.write_text('noun\tkind\nmuseum "of\tknowledge state\n', encoding="utf-8")
    assert rows(path, COLUMNS) == [{"noun": 'museum "of', "kind": "knowledge state"}]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", r"a\.tsv:1: the columns are ''; they must be \['noun', 'kind'\]"),
        ("noun\n", r"a\.tsv:1: the columns are 'noun'; they must be"),
        ("noun\tkind\nmuseum\n", r"a\.tsv:2: 'museum' must fill the columns"),
        ("noun\tkind\nmuseum\t\n", r"a\.tsv:2: .* must fill the columns"),
        ("noun\tkind\nmuseum\tstate big\n", r"a\.tsv:2: kind 'big' .*Allowed: knowledge, state"),
    ],
)
def test_a_fault_of_a_list_is_reported_by_file_and_line(
    path: Path, text: str, message: str
) -> None:
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=message):
        rows(path, COLUMNS)


def test_a_figure_is_read_by_its_name(path: Path) -> None:
    path.write_text(
        "name\tvalue\twhy\nlongest\t12\twords\nshare\t0.5\tof the words\nfar\t-3\tless\n"
    )
    assert thresholds(path) == {"longest": 12, "share": 0.5, "far": -3}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("name\tvalue\n", r"a\.tsv:1: the columns are"),
        ("name\tvalue\twhy\nlongest\t12\n", r"a\.tsv:2: .* must fill the columns"),
        ("name\tvalue\twhy\nlongest\tten\twords\n", r"a\.tsv:2: value 'ten' is not a"),
        ("name\tvalue\twhy\na\t1\tx\na\t2\ty\n", r"a\.tsv:3: 'a' stands there twice"),
    ],
)
def test_a_fault_of_a_threshold_is_reported_by_file_and_line(
    path: Path, text: str, message: str
) -> None:
    path.write_text(text)
    with pytest.raises(ValueError, match=message):
        thresholds(path)
