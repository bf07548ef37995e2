from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.wordlists import thresholds

if TYPE_CHECKING:
    from pathlib import Path


def test_a_figure_is_read_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / "thresholds.tsv"
    path.write_text("name\tvalue\twhy\nlongest\t12\twords\nshare\t0.5\tof the words\n")
    assert thresholds(path) == {"longest": 12, "share": 0.5}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("name\tvalue\n", r"thresholds\.tsv:1: the columns are"),
        ("name\tvalue\twhy\nlongest\t12\n", r"thresholds\.tsv:2: .* must fill the columns"),
        ("name\tvalue\twhy\nlongest\tten\twords\n", r"thresholds\.tsv:2: value 'ten' is not a"),
        ("name\tvalue\twhy\na\t1\tx\na\t2\ty\n", r"thresholds\.tsv:3: 'a' stands there twice"),
    ],
)
def test_a_fault_is_reported_by_file_and_line(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "thresholds.tsv"
    path.write_text(text)
    with pytest.raises(ValueError, match=message):
        thresholds(path)
