from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.briefing import charts
from counterpoint.briefing.articles import Column
from counterpoint.briefing.charts.glance import FIRST, SCALES, STEP, TRACK
from counterpoint.briefing.layouts import MOST_ROWS
from counterpoint.briefing.material import Material
from counterpoint.comparison.labels import letter
from counterpoint.statistics import measure

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from counterpoint.records import Article, Document, Evidence

TEXT = ["“It will hold,” said Quill.", "It may not hold."]


@pytest.fixture
def material(tmp_path: Path) -> Callable[..., Material]:
    def build(*articles: Article) -> Material:
        columns = [
            Column(a.document.id, letter(n), a.document.id, a) for n, a in enumerate(articles)
        ]
        figures = {(m.document, m.metric): m for a in articles for m in measure(a)}
        return Material(columns, figures, [], tmp_path, [], {})

    return build


@pytest.fixture
def quoting(article_of: Callable[..., Article], spot: Callable[..., tuple]) -> Article:
    from counterpoint.records import Attribution, Hedge

    def found(document: Document) -> list[Evidence]:
        given = spot(document, "“It will hold,”")
        return [
            Attribution(*given, "direct", "Quill", "expert", "a diver", None),
            Hedge(*spot(document, "may"), "modal"),
        ]

    return article_of(TEXT, key="quoting", outlet="The Ledger", date="2021-03-04", found=found)


def test_who_gives_most_of_the_words_to_sources_is_first(
    material: Callable[..., Material], quoting: Article, article_of: Callable[..., Article]
) -> None:
    [chart] = charts.glance(material(article_of(TEXT, key="plain"), quoting))
    assert [row.letter for row in chart.rows] == ["B", "A"]
    first, second = chart.rows
    assert first.below == ("The Ledger · 2021", "9 words")
    assert [part.kind for part in first.parts] == ["expert"]
    assert (second.parts, second.given) == ((), "0%")
    assert len(first.experts) == 1
    assert second.cited == "0"


def test_each_measure_lies_on_its_own_scale_and_opens_what_it_counts(
    material: Callable[..., Material], quoting: Article
) -> None:
    [chart] = charts.glance(material(quoting))
    [row] = chart.rows
    for n, spot in enumerate(row.spots):
        assert spot.left == FIRST + STEP * n
        if spot.x is not None:
            assert spot.left <= spot.x <= spot.left + TRACK
    hedges, boosters, grade = row.spots
    assert (hedges.text, hedges.link.said) == ("111.1", "1 hedge")
    assert boosters.link is None
    assert (grade.text, grade.x) == ("–", None)  # too little text
    assert len(row.spots) == len(SCALES)


def test_it_is_told_article_by_article(material: Callable[..., Material], quoting: Article) -> None:
    [chart] = charts.glance(material(quoting))
    assert chart.alt.startswith("The articles at a glance. A  quoting: 33% of its words given")
    assert "hedges 111.1 per 1,000 words" in chart.alt
    assert "reading grade" not in chart.alt  # which is undefined


def test_more_articles_than_a_page_holds_have_no_glance(
    material: Callable[..., Material], article_of: Callable[..., Article]
) -> None:
    many = [article_of(["It rained."], key=f"{n:02}") for n in range(MOST_ROWS + 1)]
    assert charts.glance(material(*many)) == []
    assert len(charts.glance(material(*many[1:]))[0].rows) == MOST_ROWS


def test_rows_are_lower_the_more_there_are(
    material: Callable[..., Material], article_of: Callable[..., Article]
) -> None:
    made = [article_of(["It rained."], key=f"{n:02}") for n in range(MOST_ROWS)]
    lines = [charts.glance(material(*made[:n]))[0] for n in (6, 12, 30)]
    assert [len(chart.rows[0].below) for chart in lines] == [2, 1, 0]
    assert lines[0].line > lines[1].line > lines[2].line
