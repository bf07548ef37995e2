"""The figures of data/thresholds.tsv, by which names are taken for one."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from counterpoint.wordlists import thresholds

_FILE: Final = Path(__file__).with_name("data") / "thresholds.tsv"


def threshold(name: str) -> int:
    """Give a figure; a KeyError is a fault of the code."""
    return int(thresholds(_FILE)[name])
