from __future__ import annotations

import numpy as np

from counterpoint.sources.structure.evidence.surroundings import names, surroundings
from counterpoint.sources.text.lines import Line
from counterpoint.sources.text.paragraphs import Paragraph

LINES = [
    "Home",
    "The harbour of Ellery will be dredged in March, the mayor of Ellery said on Friday.",
    "Dredging costs four million, and the harbour had been silting up for years, she said.",
    "Ten recipes for a summer evening",
    "Home",
]


def column(name: str) -> list[float]:
    page = [Paragraph((Line(n, text),), n) for n, text in enumerate(LINES)]
    kinds = ["navigation", "body", "body", "related", "navigation"]
    belief = np.array([0.0, 1, 1, 0, 0])
    table = surroundings(page, kinds, (1, 2), belief)
    assert table.shape == (len(LINES), len(names()))
    return list(table[:, names().index(name)])


def test_words_of_the_text_return_in_it_and_those_of_a_teaser_do_not() -> None:
    returning = column("returning")
    assert returning[1] > 0 < returning[2]
    assert returning[3] == 0


def test_a_line_knows_its_neighbours() -> None:
    assert column("prose_+1") == [1, 1, 0, 0, -1]
    assert column("prose_-1") == [-1, 0, 1, 1, 0]


def test_a_line_that_stands_twice_is_a_copy() -> None:
    assert column("copies") == [1, 0, 0, 0, 1]


def test_distance_from_the_text_is_in_lines() -> None:
    assert column("from_last") == [-2, -1, 0, 1, 2]
    assert column("gap_above")[3:] == [1, 2]
