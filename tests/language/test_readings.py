"""Each reading has at least one sentence in which the marked term counts, and one where not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.language.readings import READINGS

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc

    from counterpoint.records import Document

    Parse = Callable[..., tuple[Doc, Document]]


COUNTS = [
    ("always", "It is, [in part], a fraud."),
    ("modal", "The bridge [may] close."),
    ("modal_tentative", "The bank said profits [could] fall."),
    ("modal_tentative", "It [could] not have been worse."),
    ("modal_hypothetical", "A strike [would] hurt the port."),
    ("modal_hypothetical", "“It [would] be a disaster,” she said."),
    ("modal_inferred", "The pilot [must] have seen it."),
    ("verb", "The tests [seem] sound."),
    ("verb_with_complement", "The drug [appears] to work."),
    ("verb_with_complement", "It [appears] that nobody called."),
    ("verb_with_infinitive", "Prices [tend] to rise in spring."),
    ("verb_with_clause", "The figures [show] that crime fell."),
    ("verb_of_evidence", "The results [suggest] that it helps."),
    ("verb_of_opinion", "Many doctors [believe] the pill is safe."),
    ("verb_of_opinion", "I [think] it will rain."),
    ("verb_of_opinion", "Some experts [fear] the mine will close."),
    ("verb_passive", "The chairman is [believed] to want a sale."),
    ("verb_passive", "It is widely [expected] that rates will rise."),
    ("adverb", "The court will [likely] agree."),
    ("adjective", "A sale is [likely] this year."),
    ("attributive", "The [alleged] thief was freed."),
    ("adjective_possible", "It is [possible] that the valve failed."),
    ("adjective_with_clause", "It is [clear] that the valve failed."),
    ("noun", "The [estimate] was low."),
    ("noun_with_clause", "He repeated the [claim] that the vote was bought."),
    ("before_number", "It cost [about] £40 million."),
    ("before_number", "[Some] 200 people came."),
    ("before_number", "He read [roughly] a third of it."),
    ("degree", "The town is [quite] small."),
    ("degree", "It was [virtually] impossible to win."),
    ("adverbial", "It [sort of] works."),
]

COUNTS_NOT = [
    ("modal", "The vote is on 3 [May] in Leeds."),
    ("modal", "[May] I ask a question?"),
    ("modal_tentative", "From the hill she [could] see the sea."),
    ("modal_tentative", "The firm [could] not pay its staff."),
    ("modal_tentative", "How [could] anyone say that?"),
    ("modal_hypothetical", "The minister said that she [would] resign."),
    ("modal_hypothetical", "I [would] like to thank the nurses."),
    ("modal_hypothetical", "As a boy he [would] often swim there."),
    ("modal_inferred", "Drivers [must] pay the toll."),
    ("verb", "The [estimate] was low."),
    ("verb_with_complement", "The men [appeared] in court on Monday."),
    ("verb_with_infinitive", "She [tends] the garden."),
    ("verb_with_clause", "The channel [showed] the film."),
    ("verb_of_evidence", "He [suggested] a walk."),
    ("verb_of_evidence", "Fuentes [suggested] waiting."),
    ("verb_of_opinion", "Anna Price [believes] the pill is safe."),
    ("verb_of_opinion", "The ministers [believe] the tax is fair."),
    ("verb_of_opinion", "Many people [believe] in ghosts."),
    ("verb_passive", "The guests were [expected] at noon."),
    ("adverb", "A [likely] winner emerged."),
    ("adjective", "The court will [likely] agree."),
    ("attributive", "Police [alleged] that he ran."),
    ("adjective_possible", "Call as soon as [possible]."),
    ("adjective_possible", "It was not [possible] to enter."),
    ("adjective_with_clause", "It was a [clear] night."),
    ("adjective_with_clause", "It is not [clear] that the valve failed."),
    ("noun", "They [estimate] the cost."),
    ("noun_with_clause", "He filed a [claim] with the insurer."),
    ("before_number", "They spoke [about] the weather."),
    ("before_number", "[Some] people came."),
    ("degree", "The committee met [virtually]."),
    ("adverbial", "He likes this [sort of] work."),
]


def holds(parsed: Parse, reading: str, marked: str) -> bool:
    start, end = marked.index("["), marked.index("]") - 1
    doc, _ = parsed(marked.replace("[", "").replace("]", ""))
    return READINGS[reading](doc.char_span(start, end))


@pytest.mark.parametrize(("reading", "marked"), COUNTS)
def test_the_term_counts(parsed: Parse, reading: str, marked: str) -> None:
    assert holds(parsed, reading, marked)


@pytest.mark.parametrize(("reading", "marked"), COUNTS_NOT)
def test_the_term_does_not_count(parsed: Parse, reading: str, marked: str) -> None:
    assert not holds(parsed, reading, marked)


def test_every_reading_is_shown_to_count_and_not_to_count() -> None:
    assert {reading for reading, _ in COUNTS} == set(READINGS)
    assert {reading for reading, _ in COUNTS_NOT} == set(READINGS) - {"always"}
