"""Whether intervals and verdicts are honest, as far as a few seconds of simulation can tell.

`benchmarks/calibration.py` draws ten times as many articles and prints the figures themselves.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np
import pytest

from counterpoint.comparison.differences.headlines import HEADLINES, LEVEL
from counterpoint.statistics.differences import scale_of

from .simulation import METRICS, Writer, coverage, false_differences, power, shuffled

if TYPE_CHECKING:
    from counterpoint.records import Measure

SEED = 20_240_517
PAGE = LEVEL / len(HEADLINES)
RARE = {"boosters_per_1000"}  # so few that an honest interval covers the truth more often
ARTICLES = 300
ERROR = 2 * (0.05 * 0.95 / ARTICLES) ** 0.5  # of a share that is simulated, two standard errors


@cache
def articles(sentences: int) -> list[dict[str, Measure]]:
    generator = np.random.Generator(np.random.PCG64(SEED + sentences))
    return Writer(generator).articles(ARTICLES, sentences)


@pytest.mark.parametrize("sentences", [15, 40, 80])
def test_intervals_cover_the_truth_as_often_as_they_say(sentences: int) -> None:
    covered = coverage(articles(sentences))
    assert set(covered) == set(METRICS)
    for name, share in covered.items():
        assert share > 0.92 - ERROR, name
        assert share < 0.98 + ERROR or name in RARE, name


@pytest.mark.parametrize("size", [5, 12])
def test_page_one_rarely_states_a_difference_between_samples_of_one_text(size: int) -> None:
    corpora = shuffled(articles(40), size, size, np.random.Generator(np.random.PCG64(SEED)))
    found = false_differences(corpora, PAGE)["page"]
    assert found < 0.05 + ERROR
    # Were each headline judged as if it were alone on the page, far more pages would be wrong.
    assert false_differences(corpora, LEVEL)["page"] > 2 * found


def test_what_any_editor_sees_is_told_apart() -> None:
    generator = np.random.Generator(np.random.PCG64(SEED))
    few, many = (Writer(generator, hedges).articles(60, 40) for hedges in (5, 40))
    assert power(few, many, scale_of(PAGE, 5)) > 0.75
