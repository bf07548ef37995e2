from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.language.hedging.readings import nouns

if TYPE_CHECKING:
    from collections.abc import Callable

COUNTS = [
    ("noun_of_prospect", "It has the [potential] to grow."),
    ("noun_of_prospect", "There is a [possibility] of snow."),
    ("noun_of_chance", "There is a [chance] of rain."),
    ("noun_of_chance", "A [chance] that it snows is enough."),
    ("noun_existential", "There is no [question] that they knew."),
    ("noun", "The [estimate] was low."),
    ("noun_with_clause", "He repeated the [claim] that the vote was bought."),
    ("noun_of_chance", "Forecasters give a 40% [chance] of snow."),
    ("noun_of_prospect", "It has [potential]."),
    ("noun_existential", "[No question] about it."),
    ("noun_with_clause", "There is a [claim] that it fell."),
]

COUNTS_NOT = [
    ("noun_with_clause", "The mayor’s [claim] that the vote was bought is false."),
    ("noun_of_prospect", "The club has yet to reach its [potential]."),
    ("noun_of_chance", "She was given a [chance] to speak."),
    ("noun_existential", "The mayor took no [questions]."),
    ("noun", "They [estimate] the cost."),
    ("noun_with_clause", "He filed a [claim] with the insurer."),
    ("noun_of_prospect", "They fulfilled their [potential]."),
    ("noun_of_prospect", "There are [possibilities]."),
    ("noun_of_chance", "She was given a 2nd [chance] to speak."),
    ("noun_with_clause", "Her [claim] for damages was filed."),
    ("noun_with_clause", "Lee’s [claim] that it fell is odd."),
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
    assert {reading for reading, _ in COUNTS} == public(nouns)
    assert {reading for reading, _ in COUNTS_NOT} == public(nouns)
