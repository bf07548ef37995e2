from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.language.names.found import forms

if TYPE_CHECKING:
    from collections.abc import Callable

    Propose = Callable[..., list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Defence Ministry refused.", ("Defence Ministry", "ORG")),
        ("The Treaty on the Use of the Seas holds.", ("Treaty on the Use of the Seas", "OTHER")),
        ("The Group of 77 met in Nairobi.", ("Group of 77", "ORG")),
        ("Workers met at St Oswin's Primary School.", ("St Oswin's Primary School", "ORG")),
        ("It went to the Children's Hospital.", ("Children's Hospital", "ORG")),
        ("It went to the Teachers' Association.", ("Teachers' Association", "ORG")),
        ("The Asia-Velden Association met.", ("Asia-Velden Association", "ORG")),
        ("The Harbour Treaty of 1974 is dead.", ("Harbour Treaty", "OTHER")),
    ],
)
def test_a_name_is_built_on_a_telling_noun(
    proposed: Propose, text: str, expected: tuple[str, str]
) -> None:
    assert proposed(forms.headed, text) == [expected]


@pytest.mark.parametrize(
    "text", ["The ministry refused.", "The Ministry refused.", "It was District Judge Ana Sorrel."]
)
def test_a_noun_alone_and_an_office_are_no_names(proposed: Propose, text: str) -> None:
    assert proposed(forms.headed, text) == []


def test_capitals_of_a_heading_build_no_name(proposed: Propose) -> None:
    text = "Harbour Ministry Refuses Plan"
    assert proposed(forms.headed, text, "It was late.", headings=(0,)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He wrote for the Saturday Post.", ["Saturday Post"]),
        ("The Monday Courier did not say.", ["Monday Courier"]),
        ("She edits the December Gazette.", ["December Gazette"]),
        ("On Saturday Post workers struck.", []),
        ("In May Times change.", []),
        ("The Velden Courier did not say.", []),
    ],
)
def test_a_day_or_month_may_begin_the_name_of_a_newspaper(
    proposed: Propose, text: str, expected: list[str]
) -> None:
    assert proposed(forms.outlets, text) == [(name, "ORG") for name in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The “Keep Velden Tidy” campaign began.", ["Keep Velden Tidy"]),
        ('Her film "Salt in the Wind" won.', ["Salt in the Wind"]),
        ("He called it “Rubbish” twice.", []),
        ("He said “Keep it tidy” twice.", []),
    ],
)
def test_capitals_between_marks_are_a_title(
    proposed: Propose, text: str, expected: list[str]
) -> None:
    assert proposed(forms.quoted, text) == [(name, "OTHER") for name in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Hospitals full of Marv-19 patients shut.", ["Marv-19"]), ("He flew a Mi-8 home.", ["Mi-8"])],
)
def test_letters_and_a_number_are_a_name(proposed: Propose, text: str, expected: list[str]) -> None:
    assert proposed(forms.numbered, text) == [(name, "OTHER") for name in expected]


def test_a_nickname_stands_within_a_name(proposed: Propose) -> None:
    found = proposed(forms.nicknamed, "The judge freed Olin “Beak” Varga and he “Went” Home.")
    assert found == [("Olin “Beak” Varga", "PERSON")]
    assert proposed(forms.nicknamed, "The “Big” Day came.") == []
