from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.sources.structure.evidence.judgement import GROUPS, figure_names, groups, odds
from counterpoint.sources.structure.parts import by_rules, course
from counterpoint.sources.text.lines import Line
from counterpoint.sources.text.paragraphs import Paragraph

MENU = ["Home", "Sport", "Jobs", "Motors", "Property", "Subscribe to our newsletter", "Log in"]
TEXT = [
    "The ferry to Holm will stop in October, the company said on Friday, because the quay is worn.",
    "About forty people use it on a working day, and most of them have no car, said the mayor.",
    "“We were told in a letter,” said Anna Holt, who keeps the shop on the quay of the island.",
    "The company said that the quay would cost two million to mend, which it did not have.",
]


def page(lines: list[str]) -> list[Paragraph]:
    return [Paragraph((Line(n, text),), n) for n, text in enumerate(lines)]


def weighed(lines: list[str]) -> list[float]:
    found = page(lines)
    kinds = [part.kind for part in by_rules(found)]
    return list(odds(found, kinds, course(found)))


def test_text_weighs_more_than_the_menus_around_it() -> None:
    told = weighed([*MENU, "The ferry to Holm", *TEXT, *MENU])
    text = range(len(MENU) + 1, len(MENU) + 1 + len(TEXT))
    assert min(told[n] for n in text) > 0 > max(told[n] for n in range(len(told)) if n not in text)


@given(st.lists(st.sampled_from([*MENU, *TEXT, "12", "?", "A. Name"]), min_size=1, max_size=30))
def test_every_line_gets_finite_odds(lines: list[str]) -> None:
    told = weighed(lines)
    assert len(told) == len(lines)
    assert np.isfinite(told).all()


def test_figures_have_a_name_each() -> None:
    assert len(set(figure_names())) == len(figure_names())


def test_a_line_falls_into_groups_by_its_words() -> None:
    [one], [other] = page(["Ferry stops"]), page(["FERRY STOPS"])
    assert groups(one) == groups(other)
    assert all(0 <= group < GROUPS for group in groups(one))
