from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from counterpoint.wordlists import thresholds

if TYPE_CHECKING:
    from pathlib import Path


def test_figures_are_read_by_name(tmp_path: Path) -> None:
    path = tmp_path / "figures.tsv"
    path.write_text("name\tvalue\twhy\nfar\t-3\tbecause\nnear\t12\tof it\n", encoding="utf-8")
    assert thresholds.read(path) == {"far": -3, "near": 12}


def test_a_figure_that_is_no_whole_number_is_named_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "figures.tsv"
    path.write_text("name\tvalue\twhy\nfar\tmuch\tbecause\n", encoding="utf-8")
    with pytest.raises(ValueError, match=re.escape("figures.tsv:2: 'much' must be a whole")):
        thresholds.read(path)
