"""The distances and least lengths of this room: `data/thresholds.tsv`, each with its reason."""

from __future__ import annotations

from pathlib import Path

from counterpoint.wordlists import thresholds

_FILE = Path(__file__).with_name("data") / "thresholds.tsv"


def threshold(name: str) -> int:
    """Give a whole number of thresholds.tsv."""
    return int(thresholds(_FILE)[name])
