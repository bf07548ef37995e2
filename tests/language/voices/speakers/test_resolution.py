from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.language.voices.speakers.resolution import Source

if TYPE_CHECKING:
    from collections.abc import Callable

    Told = Callable[..., list[tuple[str, str]]]

    from counterpoint.records import Attribution

    Find = Callable[..., list[Attribution]]
    Cited = Callable[[str], list[Source]]
    Named = Callable[[str], list[str]]


def test_who_says_i_is_no_institution(find: Find) -> None:
    text = "Kari Berg came late. “I did not see the bridge,” the Zemblan told reporters."
    assert [(a.source, a.source_kind) for a in find(text)] == [("Kari Berg", "person")]
    text = "“I did not see the bridge,” the Zemblan told reporters."
    assert [(a.source, a.source_kind) for a in find(text)] == [("Zemblan", "unnamed")]


@pytest.mark.parametrize("who", ["Observers", "Many scholars", "Some", "A spokesman"])
def test_a_group_without_a_name_is_unnamed(cited: Cited, who: str) -> None:
    assert cited(f"{who} said that the plan would fail.") == [
        Source(who.removeprefix("A "), "unnamed", None)
    ]


@pytest.mark.parametrize("who", ["Norwegian Defence Ministry", "joint statement", "Kenya"])
def test_a_body_a_document_and_a_country_are_institutions(cited: Cited, who: str) -> None:
    article = "" if who == "Kenya" else "The "
    assert cited(f"{article}{who} said that talks would resume.") == [
        Source(who, "institution", None)
    ]


def test_countries_that_speak_together_are_one_source(named: Named) -> None:
    assert named("Kenya and Norway declared that talks would resume.") == ["Kenya and Norway"]


def test_evidence_and_the_author_are_no_speakers(cited: Cited) -> None:
    assert cited("The rain showed that the roof leaked. We said that it would.") == []


def test_what_describes_a_name_is_no_part_of_it(named: Named) -> None:
    assert named("Hedge fund Larkfield Capital said that the price was low.") == [
        "Larkfield Capital"
    ]


def test_whose_role_its_tells_may_be_named_before(named: Named) -> None:
    text = "Ola Moe, its leader, slept. Ola Moe said that the pier was safe."
    assert named(text) == ["Ola Moe"]


def test_a_noun_that_does_not_fit_is_no_one_named(named: Named) -> None:
    text = "The Danish minister Kari Berg slept. The Swedish minister said that the pier was safe."
    assert named(text) == ["Swedish minister"]


def test_what_one_is_now_outweighs_what_one_was(cited: Cited) -> None:
    text = (
        "Maria Lindqvist, a former foreign minister, arrived. "
        "The Liberal candidate Maria Lindqvist said that taxes were too high."
    )
    assert [s.kind for s in cited(text)] == ["person"]


def test_people_who_are_not_named_speak_as_one(cited: Cited) -> None:
    assert cited("Parents and teachers feared that the school would close.") == [
        Source("Parents and teachers", "unnamed", None)
    ]


def test_a_union_without_a_name_tells_what_its_negotiator_is(cited: Cited) -> None:
    text = "The dockers’ union met. Its negotiator, Ola Moe, said that the pier was safe."
    (source,) = cited(text)
    assert (source.kind, source.affiliation) == ("official", "negotiator")


@pytest.mark.parametrize("whose", ["Its", "The commission's"])
def test_its_chairman_is_told_whose(cited: Cited, whose: str) -> None:
    text = (
        "The Harbour Commission said that the pier was safe. "
        f"{whose} chairman, Omar Haddad, said that it would open."
    )
    assert cited(text)[-1] == Source("Omar Haddad", "official", "chairman, Harbour Commission")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Farmers and millers fear that grain will run out.",
            [("Farmers and millers", "grain will run out")],
        ),
        ("Sales and costs showed that grain had run out.", []),
        ("One of those injured, Ola Moe, said that it was late.", [("Ola Moe", "it was late")]),
        (
            "A Herald survey found that half of all shops had closed.",
            [("Herald survey", "half of all shops had closed")],
        ),
        ("The council met. They said that the pier was safe.", [("council", "the pier was safe")]),
    ],
)
def test_who_speaks_is_resolved_to_whom_the_text_names(
    told: Told, text: str, wanted: list[tuple[str, str]]
) -> None:
    assert told(text) == wanted
