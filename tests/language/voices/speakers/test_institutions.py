from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    Told = Callable[..., list[tuple[str, str]]]

    Named = Callable[[str], list[str]]


def test_a_definite_institution_is_the_one_name_that_fits(named: Named) -> None:
    text = "{}The ministry said that the pier was safe."
    one, two = "The Ministry of Fisheries rents it. ", "The Ministry of Defence owns it. "
    assert named(text.format(one)) == ["Ministry of Fisheries"]
    assert named(text.format(one + two)) == ["ministry"]


def test_a_name_beside_the_company_is_the_company(named: Named) -> None:
    text = "The company that owns the stadium, Northgate Estates, argued that it was safe."
    assert named(text) == ["Northgate Estates"]


def test_both_countries_are_those_named_together_before(named: Named) -> None:
    text = "Norway and Sweden met. Both countries said that the pier was safe."
    assert named(text) == ["Norway and Sweden"]


def test_the_company_is_the_one_that_the_text_is_about(named: Named) -> None:
    text = (
        "Nordvolt Ltd will build a plant with Hexaform Ltd. "
        "Nordvolt Ltd has long made batteries for Calder Ltd. "
        "The company said that work would begin in May."
    )
    assert named(text) == ["Nordvolt Ltd"]


def test_a_firm_beside_what_it_is_to_another_is_the_firm(named: Named) -> None:
    text = "The yard’s biggest shareholder, Northgate Holdings, said that it was safe."
    assert named(text) == ["Northgate Holdings"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Its biggest lender, Larkfield Group, said that the debt was safe.",
            [("Larkfield Group", "the debt was safe")],
        ),
        (
            "Alpair, the airline, lost money. The airline said that it would cut jobs.",
            [("Alpair", "it would cut jobs")],
        ),
    ],
)
def test_a_body_is_told_by_the_name_beside_it_or_before(
    told: Told, text: str, wanted: list[tuple[str, str]]
) -> None:
    assert told(text) == wanted
