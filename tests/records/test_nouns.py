from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.records import Cut, Document, Entity, Hedge, Refusal, Sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.records import Article, Evidence


@pytest.fixture(scope="module")
def article(article_of: Callable[..., Article], spot: Callable[..., tuple]) -> Article:
    def found(document: Document) -> list[Evidence]:
        return [
            Hedge(*spot(document, "may"), "modal"),
            Entity(*spot(document, "Lee"), "PERSON", "Lee"),
            Hedge(*spot(document, "perhaps"), "adverb"),
        ]

    return article_of("Afloat", ["It may sink.", "So says Lee."], ["Or perhaps not."], found=found)


def test_a_document_comes_back_from_its_line_as_it_was(
    document_of: Callable[..., Document],
) -> None:
    document = document_of(
        authors=("Ann Lee",),
        text="One.\n\nTwo.",
        paragraphs=((0, 4), (6, 10)),
        headings=((0, 4),),
        removed=(Cut(3, "Share this", "furniture"),),
        metadata_from={"title": "text"},
        warnings=("short",),
    )
    assert Document.from_row(json.loads(json.dumps(asdict(document)))) == document


def test_refusals_and_sentences_come_back_from_their_lines() -> None:
    for record in (Refusal("a.exe", "no text"), Sentence("a", 0, 4, heading=True)):
        assert type(record).from_row(asdict(record)) == record


@pytest.mark.parametrize(("language", "measured"), [("en", True), ("de", False), ("", False)])
def test_a_document_in_another_language_is_not_measured(
    document_of: Callable[..., Document], language: str, *, measured: bool
) -> None:
    assert document_of(language=language).measured is measured


def test_what_was_found_is_given_by_its_kind_in_order(article: Article) -> None:
    assert [hedge.text for hedge in article.of(Hedge)] == ["may", "perhaps"]
    assert [entity.text for entity in article.of(Entity)] == ["Lee"]


@given(st.data())
def test_a_character_of_a_sentence_stands_in_it(article: Article, data: st.DataObject) -> None:
    sentence = data.draw(st.sampled_from(article.sentences))
    character = data.draw(st.integers(sentence.start, sentence.end - 1))
    assert article.sentence_at(character) == sentence


def test_between_two_sentences_it_is_the_former_and_before_the_first_the_first(
    article_of: Callable[..., Article],
) -> None:
    article = article_of(["One.", "Two."])
    first, second = article.sentences
    assert article.sentence_at(first.end) == first
    assert article.sentence_at(second.end + 9) == second
    assert article.sentence_at(-1) == first


def test_an_article_without_a_sentence_has_none_at_any_place(
    article_of: Callable[..., Article],
) -> None:
    with pytest.raises(IndexError):
        article_of().sentence_at(0)


def test_paragraphs_are_numbered_from_one_headings_among_them(article: Article) -> None:
    starts = [start for start, _ in article.document.paragraphs]
    assert [article.paragraph_at(start) for start in starts] == [1, 2, 3]
    assert article.paragraph_at(article.document.text.index("Lee")) == 2
    assert article.paragraph_at(starts[1] - 1) == 1
