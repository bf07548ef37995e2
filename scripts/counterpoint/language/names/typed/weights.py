"""How much each clue speaks for a type, or against it: the figures of data/weights.tsv."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from counterpoint.wordlists import thresholds

FILE: Final = Path(__file__).with_name("data") / "weights.tsv"


def weight(clue: str) -> int:
    """Give the votes of a clue; a KeyError is a fault of the code."""
    return int(thresholds(FILE)[clue])
