"""Each reading has at least one sentence in which the marked term counts, and one where not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.language.hedging.readings import READINGS

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
    ("modal_hypothetical", "He said it [would] have failed."),
    ("modal_hypothetical", "A strike [would] hurt the port."),
    ("modal_hypothetical", "“It [would] be a disaster,” she said."),
    ("modal_tentative", "The closure [could] see ninety jobs lost."),
    ("modal_expected", "[Should] the talks fail, the port will close."),
    ("modal_expected", "The road [should] be ready by June."),
    ("modal_expected", "I [should] think it was closed."),
    ("modal_viewing", "The vote [can] be seen as a warning."),
    ("modal_viewing", "One [can] argue that it failed."),
    ("modal_inferred", "The pilot [must] have seen it."),
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
    ("adverb_of_stance", "[Clearly], they knew."),
    ("adverb_of_stance", "They [clearly] knew."),
    ("set_phrase", "[In a way], they won."),
    ("near", "It weighs [roughly] 40 kilos."),
    ("near", "The two are [roughly] equal."),
    ("predicative", "A deal is [unlikely]."),
    ("asserted", "The harm is [obvious]."),
    ("adjective_of_speaker", "I am [not sure] that it helps."),
    ("noun_of_prospect", "It has the [potential] to grow."),
    ("noun_of_prospect", "There is a [possibility] of snow."),
    ("noun_of_chance", "There is a [chance] of rain."),
    ("noun_of_chance", "A [chance] that it snows is enough."),
    ("noun_existential", "There is no [question] that they knew."),
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
    ("modal", "The judges agreed that each side [may] call two witnesses."),
    ("modal", "The fish [may] only be sold in June."),
    ("modal", "If I [may], the answer is no."),
    ("modal_tentative", "From the hill she [could] see the sea."),
    ("modal_tentative", "He ran as fast as he [could]."),
    ("modal_tentative", "Police [could] find no trace of the boat."),
    ("modal_tentative", "The firm [could] not pay its staff."),
    ("modal_tentative", "How [could] anyone say that?"),
    ("modal_hypothetical", "The minister said that she [would] resign."),
    ("modal_hypothetical", "I [would] like to thank the nurses."),
    ("modal_hypothetical", "As a boy he [would] often swim there."),
    ("modal_hypothetical", "She [would] later become a judge."),
    ("modal_hypothetical", "The guard [would] not say who had called."),
    ("modal_hypothetical", "They [would] rather stay."),
    ("modal_hypothetical", "The [would]-be thief ran."),
    ("modal_expected", "Drivers [should] slow down."),
    ("modal_expected", "The bill [should] be paid by the owner."),
    ("modal_expected", "[Should] I call them?"),
    ("modal_viewing", "The pump [can] lift four tonnes."),
    ("modal_viewing", "The vote [can] not be seen as a warning."),
    ("modal_inferred", "Drivers [must] pay the toll."),
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
    ("adverb_of_stance", "He spoke [clearly]."),
    ("adverb_of_stance", "They did not [really] know."),
    ("set_phrase", "He sang [in a way] that pleased them."),
    ("near", "He was [roughly] handled."),
    ("predicative", "He found an [unlikely] friend."),
    ("asserted", "It was by no means [obvious]."),
    ("asserted", "The harm was not [obvious]."),
    ("adjective_of_speaker", "The guards were [not sure] who he was."),
    ("adjective_possible", "It is [possible] to enter by the roof."),
    ("adjective_with_clause", "Make [sure] that the door is shut."),
    ("noun_with_clause", "The mayor’s [claim] that the vote was bought is false."),
    ("noun_of_prospect", "The club has yet to reach its [potential]."),
    ("noun_of_chance", "She was given a [chance] to speak."),
    ("noun_existential", "The mayor took no [questions]."),
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
