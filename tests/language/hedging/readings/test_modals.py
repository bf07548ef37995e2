from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.language.hedging.readings import modals

if TYPE_CHECKING:
    from collections.abc import Callable

COUNTS = [
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
    ("modal_expected", "If it [should] rain, the match is off."),
    ("modal_viewing", "The deal [can] seem odd."),
    ("modal_viewing", "The vote [can] be regarded as a warning."),
    ("modal_tentative", "She said it [could] have been worse."),
    ("modal_hypothetical", "The mayor [would] be wise to wait."),
    ("modal_inferred", "It [must] have been late."),
    ("modal", "Nobody [may] have known."),
    ("modal", "The judges [may] have agreed that it fell."),
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
    ("modal_expected", "I [should] call them."),
    ("modal_expected", "She [should] be ready."),
    ("modal_expected", "I [should] not suppose that it fell."),
    ("modal_viewing", "One [can] argue about it."),
    ("modal_viewing", "The vote [can] be seen from here."),
    ("modal_viewing", "They [can] see the vote as a warning."),
    ("modal_tentative", "They [could] barely walk."),
    ("modal_tentative", "What [could] they do?"),
    ("modal_tentative", "He left so that she [could] sleep."),
    ("modal_tentative", "They [could] afford it."),
    ("modal_tentative", "They [could] see nobody."),
    ("modal_hypothetical", "He [would] urge them to go, he said."),
    ("modal_hypothetical", "I [would] urge you to go."),
    ("modal", "Drivers [may] not park and must pay."),
    ("modal_inferred", "They [must] leave."),
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
    assert {reading for reading, _ in COUNTS} == public(modals)
    assert {reading for reading, _ in COUNTS_NOT} == public(modals)
