from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from counterpoint.briefing.layouts import MOST_CHARACTERS, MOST_COLUMNS, MOST_WORDS
from counterpoint.briefing.sections import texts
from counterpoint.records import Hedge

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.briefing.material import Material
    from counterpoint.records import Article, Measure


@pytest.fixture
def article(article_of: Callable[..., Article], spot: Callable[..., tuple]) -> Article:
    return article_of(
        ["It may sink.", "It may not.", "It may float.", "It may drift."],
        found=lambda document: [
            Hedge(*spot(document, "may", after), "modal") for after in (0, 13, 25, 39)
        ],
    )


@pytest.fixture
def material(compared: Callable[..., Material], article: Article) -> Material:
    return compared([article])


def words(material: Material, count: float, measure_of: Callable[..., Measure]) -> Material:
    given = {
        (column.document, "words"): measure_of(column.document, count, metric="words")
        for column in material.columns
    }
    return replace(material, measures={**material.measures, **given})


def test_few_texts_are_printed_whole_with_what_was_counted_marked(material: Material) -> None:
    section = texts.section(material)
    assert section["on_paper"]
    assert section["on_screen"]
    assert section["cited"] == []
    [(column, title, [paragraph])] = section["whole"]
    assert (column.letter, title) == ("A", "title not stated")
    assert [piece.text for piece in paragraph.pieces if piece.kinds == "hedge"] == ["may"] * 4


def test_too_many_words_go_to_the_page_for_a_browser_alone(
    material: Material, measure_of: Callable[..., Measure]
) -> None:
    section = texts.section(words(material, MOST_WORDS + 1, measure_of))
    assert (section["on_paper"], section["on_screen"]) == (False, True)
    assert len(section["whole"]) == 1


def test_of_too_many_texts_the_passages_that_findings_rest_on_are_printed(
    compared: Callable[..., Material], article_of: Callable[..., Article], article: Article
) -> None:
    others = [article_of(["It sank."], key=f"n{n:02}") for n in range(MOST_COLUMNS)]
    rests = {"head": "Hedging", "cites": [("a", "hedges_per_1000"), ("n00", "hedges_per_1000")]}
    section = texts.section(replace(compared([article, *others]), findings=[rests]))
    assert not section["on_paper"]
    [(head, passages)] = section["cited"]
    assert head == "Hedging"
    assert [column.letter for column, _ in passages] == ["A"] * texts.EACH
    marked = [piece.text for _, p in passages for piece in p.pieces if piece.kind == "given"]
    assert marked == ["may"] * texts.EACH


def test_passages_of_all_findings_together_are_no_more_than_the_setting(
    compared: Callable[..., Material], article_of: Callable[..., Article], article: Article
) -> None:
    others = [article_of(["It sank."], key=f"n{n:02}") for n in range(MOST_COLUMNS)]
    rests = [{"head": head, "cites": [("a", "hedges_per_1000")]} for head in ("One", "Two", "3")]
    section = texts.section(replace(compared([article, *others]), findings=rests))
    assert [(head, len(passages)) for head, passages in section["cited"]] == [
        ("One", 3),
        ("Two", 1),
    ]


def test_no_page_holds_texts_without_end(
    compared: Callable[..., Material], article_of: Callable[..., Article]
) -> None:
    long = "x" * (MOST_CHARACTERS // (MOST_COLUMNS + 1) + 1)
    material = compared([article_of(["One."], key=f"n{n:02}") for n in range(MOST_COLUMNS + 1)])
    columns = [
        replace(column, article=article_of([long], key=column.document))
        for column in material.columns
    ]
    section = texts.section(replace(material, columns=columns))
    assert (section["on_paper"], section["on_screen"], section["whole"]) == (False, False, [])
