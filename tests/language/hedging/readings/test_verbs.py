from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.language.hedging.readings import verbs

if TYPE_CHECKING:
    from collections.abc import Callable

COUNTS = [
    ("verb", "The tests [seem] sound."),
    ("verb_with_complement", "The drug [appears] to work."),
    ("verb_with_complement", "It [appears] that nobody called."),
    ("verb_of_looking", "The plan [looks] doomed."),
    ("verb_of_looking", "It [looks like] rain."),
    ("verb_with_infinitive", "Prices [tend] to rise in spring."),
    ("verb_with_clause", "The figures [show] that crime fell."),
    ("verb_of_evidence", "The results [suggest] that it helps."),
    ("verb_of_evidence", "A study that [suggests] a link was withdrawn."),
    ("verb_of_evidence", "Sales fell, [suggesting] that demand is weak."),
    ("verb_of_opinion_with_clause", "It was, I [guess], a mistake."),
    ("verb_of_opinion_with_clause", "We [feel] that the price is fair."),
    ("verb_of_opinion_as", "Many [see] the vote as a test."),
    ("verb_of_opinion", "Many doctors [believe] the pill is safe."),
    ("verb_of_opinion", "Most Danes [think] it will rain."),
    ("verb_of_opinion", "I [think] it will rain."),
    ("verb_of_opinion", "Some experts [fear] the mine will close."),
    ("verb_passive", "The chairman is [believed] to want a sale."),
    ("verb_passive", "It is widely [expected] that rates will rise."),
    ("verb_passive", "Police found a man [believed] to be in his thirties."),
    ("verb_passive", "The bill is [considered] dead."),
    ("verb_passive_as", "The move is widely [seen] as a retreat."),
    ("verb_passive_as", "The move is [seen] by many as a retreat."),
    ("verb_with_complement", "The drug [seems] like a success."),
    ("verb_with_complement", "The drug, it [seems], works."),
    ("verb_of_evidence", "It was [suggested] that the brewery was old."),
    ("verb_of_evidence", "Some [suggest] that the brewery is old."),
    ("verb_passive", "The guests are [thought] safe."),
    ("verb_passive", "The bridge is feared and [believed] to be unsafe."),
    ("verb_of_opinion", "Nobody here, I [believe], left."),
    ("verb_of_looking", "They [look] set to win."),
    ("verb_with_infinitive", "It [tends] not to rain."),
]

COUNTS_NOT = [
    ("verb", "The [estimate] was low."),
    ("verb_with_complement", "The men [appeared] in court on Monday."),
    ("verb_with_complement", "It [appeared] in 1990."),
    ("verb_of_looking", "The nurse [looked] at the chart."),
    ("verb_of_looking", "They asked what it [looks like]."),
    ("verb_with_infinitive", "She [tends] the garden."),
    ("verb_with_clause", "He drew a map to [show] that it was near."),
    ("verb_with_clause", "The channel [showed] the film."),
    ("verb_of_evidence", "The report [suggested] that the law be changed."),
    ("verb_of_evidence", "He [suggested] a walk."),
    ("verb_of_evidence", "Fuentes [suggested] waiting."),
    ("verb_of_opinion", "Anna Price [believes] the pill is safe."),
    ("verb_of_opinion", "The ministers [believe] the tax is fair."),
    ("verb_of_opinion", "Many people [believe] in ghosts."),
    ("verb_of_opinion", "No one [expected] a storm."),
    ("verb_of_opinion_with_clause", "Many patients [feel] cold."),
    ("verb_of_opinion_as", "Some [saw] the fire from the hill."),
    ("verb_passive", "The bill was [considered] by the panel."),
    ("verb_passive_as", "The move is [seen] by the court as a retreat."),
    ("verb_passive_as", "The bear was [seen] on Monday."),
    ("verb_passive", "The guests were [expected] at noon."),
    ("verb_with_clause", "They [show] how it works."),
    ("verb_with_clause", "They did not [show] that it works."),
    ("verb_passive", "The bill is [believed] by the court to be dead."),
    ("verb_of_evidence", "A brewery has been [suggested]."),
    ("verb_of_evidence", "The mayor shrugged, [suggesting] that it was late."),
    ("verb_of_looking", "They [look] at the sea."),
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
    assert {reading for reading, _ in COUNTS} == public(verbs)
    assert {reading for reading, _ in COUNTS_NOT} == public(verbs)
