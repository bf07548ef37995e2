from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from counterpoint.metrics.difficulty import indices


@pytest.mark.parametrize(
    ("name", "sums", "figure"),
    [
        ("flesch_reading_ease", (100, 5, 150), 206.835 - 20.3 - 126.9),
        ("flesch_kincaid_grade", (100, 5, 150), 7.8 + 17.7 - 15.59),
        ("gunning_fog", (100, 5, 10), 0.4 * (20 + 10)),
        ("smog", (30, 36), 1.043 * 6 + 3.1291),
        ("coleman_liau", (100, 5, 450), 26.46 - 1.48 - 15.8),
        ("ari", (100, 5, 450), 21.195 + 10 - 21.43),
        ("dale_chall", (100, 5, 4), 0.6316 + 0.992 + 3.6365),
        ("dale_chall", (100, 5, 10), 1.579 + 0.992 + 3.6365),
        ("lix", (100, 5, 25), 20 + 25),
    ],
)
def test_an_index_is_its_published_formula(name: str, sums: tuple[int, ...], figure: float) -> None:
    formula: Any = getattr(indices, name)
    assert formula(*map(float, sums)) == pytest.approx(figure, abs=1e-9)


@pytest.mark.parametrize(
    ("words", "syllables", "band"),
    [
        (8, 123, (90, 100)),
        (11, 131, (80, 90)),
        (14, 139, (70, 80)),
        (17, 147, (60, 70)),
        (21, 155, (50, 60)),
        (25, 167, (30, 50)),
        (30, 192, (0, 30)),
    ],
)
def test_reading_ease_is_in_the_bands_that_flesch_prints(
    words: int, syllables: int, band: tuple[int, int]
) -> None:
    """Words a sentence and syllables in 100 words of each style, by the table of 1948."""
    score = indices.flesch_reading_ease(100, 100 / words, syllables)
    assert band[0] <= score <= band[1]


@pytest.mark.parametrize("root", range(3, 13))
def test_smog_is_near_the_short_way_that_mclaughlin_gives(root: int) -> None:
    """Three, and the square root of the polysyllables in thirty sentences."""
    assert indices.smog(30, root**2) == pytest.approx(3 + root, abs=0.7)


def test_a_longer_sentence_or_word_is_harder_by_every_index() -> None:
    easy = {
        "words": 100.0,
        "sentences": 10.0,
        "syllables": 130.0,
        "hard": 5.0,
        "polysyllables": 6.0,
        "letters": 420.0,
        "characters": 440.0,
    }
    longer_sentences = easy | {"sentences": 5.0}
    longer_words = {name: n * (1.2 if n not in {100, 10} else 1) for name, n in easy.items()}
    for texts in ((easy, longer_sentences), (easy, longer_words)):
        lower, higher = (indices.grades(*(text[name] for name in indices.GRADED)) for text in texts)
        assert (higher > lower).all()


def test_the_consensus_of_many_texts_is_worked_out_at_once() -> None:
    sums = [np.array([100.0, 200.0]) * share for share in (1, 0.05, 1.5, 0.1, 0.12, 4.5, 4.7)]
    assert len(sums) == len(indices.GRADED)
    assert indices.grades(*sums).shape == (5, 2)
    first, second = indices.consensus_grade(*sums)
    assert first == pytest.approx(second)
    assert (indices.grade_spread(*sums) > 0).all()
