from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.briefing.articles import Column
from counterpoint.briefing.links import Links
from counterpoint.metrics import families
from counterpoint.records import Attribution, Booster, Entity, Hedge

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.records import Article, Document, Evidence


@pytest.fixture
def column(article_of: Callable[..., Article], spot: Callable[..., tuple]) -> Column:
    def found(document: Document) -> list[Evidence]:
        given = "It may sink “at once”"
        return [
            Entity(*spot(document, "Osei"), "PERSON", "Ama Osei", quoted=False),
            Attribution(*spot(document, given), "mixed", "Ama Osei", "expert", None, None),
            Hedge(*spot(document, "may"), "modal", voice="Ama Osei"),
            Booster(*spot(document, "surely"), "adverb"),
            Hedge(*spot(document, "perhaps"), "adverb"),
        ]

    text = ["Osei spoke.", "It may sink “at once”.", "It is surely old."], ["Then perhaps not."]
    return Column("a", "A", "One", article_of(*text, found=found))


def test_every_figure_opens_as_many_passages_as_it_counts(column: Column) -> None:
    links, opened = Links(), 0
    for family in families():
        columns, found = family.columns(column.article), family.finds(column.article)
        for metric in family.metrics:
            link, counted = links.of_metric(column, metric.name), columns[metric.columns[0]].sum()
            shown = int(link.said.split(" ")[0]) if link else 0
            assert shown == (counted if metric.columns[0] in found else 0), metric.name
            opened += bool(link)
    assert opened > 20


def test_a_figure_of_what_is_no_words_of_the_text_opens_nothing(column: Column) -> None:
    links = Links()
    assert links.of_metric(column, "words") is None
    assert links.of_metric(column, "flesch_kincaid_grade") is None


def test_a_figure_of_nothing_opens_nothing(column: Column) -> None:
    assert Links().of_metric(column, "noun_hedges_per_1000") is None
    assert Links().passages(column, "hedge", []) is None


def test_it_leads_to_what_is_marked_and_else_to_the_paragraph(column: Column) -> None:
    links = Links()
    text = column.article.document.text
    assert links.of_metric(column, "hedges").anchor == f"A-{text.index('may')}"
    assert links.passages(column, "use", [(text.index("not"), len(text))]).anchor == "A-p2"


def test_passages_are_in_the_order_of_the_text_and_counted_in_words_where_words_count(
    column: Column,
) -> None:
    text = column.article.document.text
    hedges = Links().of_metric(column, "hedges")
    assert [text[start:end] for start, end in hedges.spans] == ["may", "perhaps"]
    assert hedges.said == "2 hedges"
    assert hedges.written == " ".join(f"{a}-{b}" for a, b in hedges.spans)
    assert Links().of_metric(column, "words_quoted_share").said == "2 words"
