from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.language.names.found import passed_over

if TYPE_CHECKING:
    from collections.abc import Callable

    Propose = Callable[..., list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "LAGOS, March 4 (Atlas Wire) - Traders left.",
            [("Atlas Wire", "ORG"), ("LAGOS", "PLACE")],
        ),
        ("RIO DE JANEIRO — Traders left.", [("RIO DE JANEIRO", "PLACE")]),
        ("OSLO/ROME, March 4 - Traders left.", [("OSLO", "PLACE"), ("ROME", "PLACE")]),
        ("VELDEN, March 4 - Traders left.", [("VELDEN", "PLACE")]),
        ("BREAKING - Traders left.", []),
        ("Lagos traders left.", []),
    ],
)
def test_a_dateline_names_its_places_and_agency(
    proposed: Propose, text: str, expected: list[tuple[str, str]]
) -> None:
    assert proposed(passed_over.datelines, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Velden Trade Board (VTB) met.", ["Velden Trade Board", "VTB"]),
        (
            "The Ministry of Fisheries and Trade (MFT) met.",
            ["Ministry of Fisheries and Trade", "MFT"],
        ),
        ("The Harbour Master's Office (HMO) met.", ["Harbour Master's Office", "HMO"]),
        ("The Trade-Unions Board (TUB) met.", ["Trade-Unions Board", "TUB"]),
        ("The Velden Board (XYZ) met.", []),
        ("They met (VTB).", []),
    ],
)
def test_an_acronym_in_brackets_tells_the_name_before_it(
    proposed: Propose, text: str, expected: list[str]
) -> None:
    assert [name for name, _ in proposed(passed_over.explained, text)] == expected


def test_who_says_something_by_a_full_name_is_a_person(proposed: Propose) -> None:
    text = "Roads are shut, said Orvanne Quillmar Tesk of the institute."
    found = proposed(passed_over.speakers, text)
    assert {claim for _, claim in found} <= {"PERSON"}


def test_no_country_is_passed_over(proposed: Propose) -> None:
    found = proposed(passed_over.published, "In all, NORWAY and Chilean boats and Peru left.")
    assert set(found) <= {("Chilean", "GROUP"), ("Peru", "PLACE"), ("NORWAY", "PLACE")}
