from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from counterpoint.briefing.sections import voices
from counterpoint.records import Attribution, Entity

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.briefing.material import Material
    from counterpoint.records import Article, Document, Evidence

Section = dict[str, Any]


@pytest.fixture
def articles(article_of: Callable[..., Article], spot: Callable[..., tuple]) -> list[Article]:
    def given(document: Document, words: str, *source: str | None) -> Attribution:
        return Attribution(*spot(document, words), "indirect", *source, None)

    def first(document: Document) -> list[Evidence]:
        return [
            given(document, "it rained", "Mara Quill", "expert", "a hydrologist"),
            given(document, "it poured", "Mara Quill", "expert", None),
            given(document, "it flooded", "residents", "unnamed", None),
            Entity(*spot(document, "Mara Quill"), "PERSON", "Mara Quill"),
        ]

    def second(document: Document) -> list[Evidence]:
        return [
            given(document, "it froze", "Mara Quill", "official", None),
            Entity(*spot(document, "Mara Quill"), "PERSON", "Mara Quill"),
        ]

    one = ["Mara Quill said it rained and it poured.", "Residents said it flooded."]
    other = ["Mara Quill, the mayor, said it froze."]
    return [article_of(one, found=first), article_of(other, key="b", found=second)]


@pytest.fixture
def section(compared: Callable[..., Material], articles: list[Article]) -> Section:
    return voices.section(compared(articles))


def test_experts_stand_apart_with_their_affiliation_and_lead_to_what_they_are_given(
    section: Section,
) -> None:
    [quill] = section["experts"].rows
    assert (quill.source, quill.affiliation) == ("Mara Quill", "a hydrologist")
    [(column, cell)] = quill.places
    assert (column.letter, cell.text, len(cell.link.spans)) == ("A", "2", 2)
    assert (quill.words, quill.quoted, quill.more) == ("4", "0", "")


def test_other_kinds_have_a_head_each_and_an_affiliation_is_expected_of_persons(
    section: Section,
) -> None:
    assert [(group.head, group.affiliated) for group in section["cited"]] == [
        ("Cited experts", True),
        ("Officials", True),
        ("Unnamed voices", False),
    ]


def test_what_a_source_of_several_articles_says_stands_side_by_side(section: Section) -> None:
    [quill] = section["together"]
    assert quill.head == "Mara Quill in two articles"
    said = [
        (column.letter, "".join(piece.text for piece in passage.pieces))
        for column, passage in quill.places
    ]
    assert said == [("A", "it rained"), ("B", "it froze")]


def test_the_table_of_kinds_has_those_that_are_cited_and_opens_what_it_counts(
    section: Section,
) -> None:
    [grid] = section["grids"]
    counted = {row.head.text: row.cells for row in grid.parts[0].rows}
    assert list(counted) == ["Cited experts", "Officials", "Unnamed voices"]
    expert, none = counted["Cited experts"]
    assert (expert.text, len(expert.link.spans)) == ("2", 2)
    assert (none.text, none.link) == ("0", None)


def test_of_many_sources_the_most_cited_are_printed_each_once(
    compared: Callable[..., Material],
    article_of: Callable[..., Article],
    spot: Callable[..., tuple],
) -> None:
    def found(document: Document) -> list[Evidence]:
        return [
            Attribution(*spot(document, f"it is {n}"), "indirect", name, "expert", None, None)
            for n, name in enumerate(
                ["Mara Quill", *(f"Expert {document.id}{n}" for n in range(6))]
            )
        ]

    text = [f"Someone said it is {n}." for n in range(7)]
    made = [article_of(text, key=key, found=found) for key in "abcdefghij"]
    listed = voices.section(compared(made))["experts"]
    assert listed.head.startswith("Cited experts: the 25 most cited of 61; all: ")
    assert len(listed.rows) == voices.LISTED
    assert len({row.source for row in listed.rows}) == voices.LISTED
    quill = listed.rows[0]
    assert (quill.source, quill.more) == ("Mara Quill", "and 2 more articles")
    assert [column.letter for column, _ in quill.places] == list("ABCDEFGH")
