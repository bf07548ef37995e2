from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.language import entities, reporting
from counterpoint.language.speakers import Cast, Source

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc

    from counterpoint.records import Document

    Cited = Callable[[str], list[Source]]


@pytest.fixture
def cited(parsed: Callable[..., tuple[Doc, Document]]) -> Cited:
    """Who is cited by the reporting words of a text, in order."""

    def cited(text: str) -> list[Source]:
        doc, document = parsed(text)
        cast = Cast(doc, entities.find(doc, document))
        return [
            source
            for report in reporting.find(doc)
            if report.speaker is not None
            for source in cast.sources(report.speaker, needs_speaker=report.entry.needs_speaker)
        ]

    return cited


def names(sources: list[Source]) -> list[str]:
    return [source.name for source in sources]


def test_a_surname_and_a_pronoun_are_the_fullest_name(cited: Cited) -> None:
    text = (
        "Maria Lindqvist said that the trial was sound. Lindqvist added that it was small. "
        "She warned that the price was high."
    )
    assert names(cited(text)) == ["Maria Lindqvist"] * 3


def test_the_researcher_is_the_person_said_to_be_one(cited: Cited) -> None:
    text = (
        "Maria Lindqvist, a researcher at Uppsala University, left. "
        "Later John Mason arrived. The researcher said that the trial was sound."
    )
    assert names(cited(text)) == ["Maria Lindqvist"]


def test_an_expert_has_the_affiliation_as_stated(cited: Cited) -> None:
    text = "Maria Lindqvist, a professor of neurology at Uppsala University, said it was sound."
    assert cited(text) == [
        Source("Maria Lindqvist", "expert", "professor of neurology at Uppsala University")
    ]


def test_an_affiliation_is_found_wherever_it_is_stated(cited: Cited) -> None:
    text = (
        "Maria Lindqvist, an economist at Uppsala University, met the owners. "
        "“It is late.” Lindqvist said that the debt was too high."
    )
    assert cited(text) == [Source("Maria Lindqvist", "expert", "economist at Uppsala University")]


def test_a_title_before_the_name_makes_an_official(cited: Cited) -> None:
    assert cited("Norwegian Foreign Minister Kari Berg said that talks would resume.") == [
        Source("Kari Berg", "official", "Norwegian Foreign Minister")
    ]


def test_a_description_before_the_name_is_an_affiliation_too(cited: Cited) -> None:
    assert cited("The health minister, Kari Berg, said that the advice would be published.") == [
        Source("Kari Berg", "official", "health minister")
    ]


def test_a_post_is_what_its_institution_is(cited: Cited) -> None:
    text = "Kari Berg, director of the {}, said that the plan would fail."
    kinds = [
        cited(text.format(institution))[0].kind
        for institution in ("Institute for Policy Studies", "Department of Transport", "film")
    ]
    assert kinds == ["expert", "official", "person"]


def test_an_official_of_the_past_is_cited_for_knowledge(cited: Cited) -> None:
    [source] = cited("Kari Berg, a former ambassador to Peru, said that talks would resume.")
    assert (source.kind, source.affiliation) == ("expert", "former ambassador to Peru")


def test_a_person_of_whom_nothing_is_said_is_a_person(cited: Cited) -> None:
    assert cited("Kari Berg said that the road was closed.") == [
        Source("Kari Berg", "person", None)
    ]


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


def test_countries_that_speak_together_are_one_source(cited: Cited) -> None:
    assert names(cited("Kenya and Norway declared that talks would resume.")) == [
        "Kenya and Norway"
    ]


def test_evidence_and_the_author_are_no_speakers(cited: Cited) -> None:
    assert cited("The rain showed that the roof leaked. We said that it would.") == []


def test_who_is_quoted_as_saying_says_it(cited: Cited) -> None:
    assert names(cited("Kari Berg was quoted as saying that the road was closed.")) == ["Kari Berg"]
