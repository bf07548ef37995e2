from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.language.hedging.readings import phrases

if TYPE_CHECKING:
    from collections.abc import Callable

COUNTS = [
    ("always", "It is, [in part], a fraud."),
    ("set_phrase", "[In a way], they won."),
    ("adverbial", "It [sort of] works."),
    ("set_phrase", "They won, [in a way]."),
]

COUNTS_NOT = [
    ("set_phrase", "He sang [in a way] that pleased them."),
    ("adverbial", "He likes this [sort of] work."),
    ("set_phrase", "It grew [to a greater extent]."),
    ("adverbial", "He likes that [kind of] work."),
]


@pytest.mark.parametrize(("reading", "marked"), COUNTS)
def test_the_term_counts(holds: Callable[[str, str], bool], reading: str, marked: str) -> None:
    assert holds(reading, marked)


@pytest.mark.parametrize(("reading", "marked"), COUNTS_NOT)
def test_the_term_does_not_count(
    holds: Callable[[str, str], bool], reading: str, marked: str
) -> None:
    assert not holds(reading, marked)


def test_every_reading_is_shown_to_count_and_not_to_count(
    public: Callable[[object], set[str]],
) -> None:
    assert {reading for reading, _ in COUNTS} == public(phrases)
    assert {reading for reading, _ in COUNTS_NOT} == public(phrases) - {"always"}
