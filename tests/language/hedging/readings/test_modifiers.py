from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.language.hedging.readings import modifiers

if TYPE_CHECKING:
    from collections.abc import Callable

COUNTS = [
    ("adverb_of_stance", "[Clearly], they knew."),
    ("adverb_of_stance", "They [clearly] knew."),
    ("near", "It weighs [roughly] 40 kilos."),
    ("near", "The two are [roughly] equal."),
    ("predicative", "A deal is [unlikely]."),
    ("asserted", "The harm is [obvious]."),
    ("adjective_of_speaker", "I am [not sure] that it helps."),
    ("adverb", "The court will [likely] agree."),
    ("adjective", "A sale is [likely] this year."),
    ("attributive", "The [alleged] thief was freed."),
    ("adjective_possible", "It is [possible] that the valve failed."),
    ("adjective_with_clause", "It is [clear] that the valve failed."),
    ("before_number", "It cost [about] £40 million."),
    ("before_number", "[Some] 200 people came."),
    ("before_number", "He read [roughly] a third of it."),
    ("degree", "The town is [quite] small."),
    ("degree", "It was [virtually] impossible to win."),
    ("before_number", "[About] one in ten left."),
    ("before_number", "[About] a dozen left."),
    ("before_number", "It cost [about] €4."),
    ("predicative", "It seems [unlikely]."),
    ("adjective", "It is a [likely] sale."),
    ("adjective_possible", "A [possible] sale was talked of."),
    ("asserted", "It is [certain] to fail."),
    ("adjective_with_clause", "They are [sure] to win."),
    ("adverb_of_stance", "It is old, [clearly]."),
    ("degree", "They met [virtually] everyone."),
    ("near", "He was [roughly] there."),
    ("attributive", "It was an [alleged] theft."),
    ("adjective_of_speaker", "We are [not sure] that it works."),
]

COUNTS_NOT = [
    ("adverb_of_stance", "He spoke [clearly]."),
    ("adverb_of_stance", "They did not [really] know."),
    ("near", "He was [roughly] handled."),
    ("predicative", "He found an [unlikely] friend."),
    ("asserted", "It was by no means [obvious]."),
    ("asserted", "The harm was not [obvious]."),
    ("adjective_of_speaker", "The guards were [not sure] who he was."),
    ("adjective_possible", "It is [possible] to enter by the roof."),
    ("adjective_with_clause", "Make [sure] that the door is shut."),
    ("adverb", "A [likely] winner emerged."),
    ("adjective", "The court will [likely] agree."),
    ("attributive", "Police [alleged] that he ran."),
    ("adjective_possible", "Call as soon as [possible]."),
    ("adjective_possible", "It was not [possible] to enter."),
    ("adjective_with_clause", "It was a [clear] night."),
    ("adjective_with_clause", "It is not [clear] that the valve failed."),
    ("before_number", "They spoke [about] the weather."),
    ("before_number", "[Some] people came."),
    ("degree", "The committee met [virtually]."),
    ("adverb_of_stance", "He spoke very [clearly]."),
    ("adverb_of_stance", "It is but [really] small."),
    ("before_number", "They spoke [about] a friend."),
    ("adjective_possible", "They made it [possible]."),
    ("adjective_possible", "It is the best [possible] deal."),
    ("adjective_possible", "That is not [possible]."),
    ("adjective_with_clause", "It is [clear]."),
    ("adjective_of_speaker", "I am [not sure]."),
    ("predicative", "An [unlikely] sale fell through."),
    ("degree", "It is [quite]."),
    ("attributive", "The theft is [alleged]."),
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
    assert {reading for reading, _ in COUNTS} == public(modifiers)
    assert {reading for reading, _ in COUNTS_NOT} == public(modifiers)
