"""The weights of `data/`, read once: what was learned, and the figures of the decision."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from counterpoint.wordlists import rows, thresholds

if TYPE_CHECKING:
    from counterpoint.sources.structure.evidence.surroundings import Figures

_DATA = Path(__file__).with_name("data")
_COLUMNS = {"name": None, "mean": None, "deviation": None, "first": None, "second": None}


@cache
def linear(names: tuple[str, ...]) -> tuple[Figures, Figures, Figures, Figures]:
    """Return mean, deviation, and the weights of both passes, in the order of the names.

    Behind the weights of each pass stands its constant.

    Raises:
        ValueError: the figures that were learned are others.
    """
    listed = rows(_DATA / "lines.tsv", _COLUMNS)
    if [row["name"] for row in listed] != [*names, "constant"]:
        raise ValueError("lines.tsv was learned from other figures; learn it anew.")
    columns = [[float(row[name]) for row in listed] for name in list(_COLUMNS)[1:]]
    mean, deviation, first, second = (np.array(column) for column in columns)
    return mean[:-1], deviation[:-1], first, second


@cache
def words() -> Figures:
    """Return the weight of each group of words, and last the constant."""
    listed = rows(_DATA / "words.tsv", {"group": None, "weight": None})
    return np.array([float(row["weight"]) for row in listed])


def figure(name: str) -> float:
    """Return a figure of thresholds.tsv."""
    return thresholds(_DATA / "thresholds.tsv")[name]


def logistic(odds: Figures) -> Figures:
    """Return the probabilities of which these are the logarithms of the odds."""
    return np.asarray(1 / (1 + np.exp(-odds)))
