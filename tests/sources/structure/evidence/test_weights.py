from __future__ import annotations

import numpy as np
import pytest

from counterpoint.sources.structure.evidence import weights
from counterpoint.sources.structure.evidence.judgement import GROUPS, figure_names


def test_every_figure_has_its_weights() -> None:
    mean, deviation, first, second = weights.linear(figure_names())
    assert len(mean) == len(deviation) == len(figure_names())
    assert len(first) == len(second) == len(figure_names()) + 1
    assert (deviation > 0).all()
    assert len(weights.words()) == GROUPS + 1


def test_weights_of_other_figures_are_refused() -> None:
    with pytest.raises(ValueError, match="learn it anew"):
        weights.linear(("length",))


def test_even_odds_are_a_half() -> None:
    assert weights.logistic(np.array([0.0]))[0] == 0.5
