from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.comparison.voices import tables
from counterpoint.comparison.voices.citing import cite
from counterpoint.records import Attribution, Cue, Entity

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.comparison.corpus import Corpus
    from counterpoint.records import Article, Document, Evidence

FIRST = [
    ["“It will sink,” said Ann Lee.", "Bo Ray feared it “may drift” west.", "He hoped not."],
    ["“It may float,” Ray said.", "A report warned of rocks."],
]
SECOND = [["Lee, now mayor, denied it would sink.", "A report warned of ice."]]


@pytest.fixture
def corpus(
    corpus_of: Callable[..., Corpus],
    article_of: Callable[..., Article],
    spot: Callable[..., tuple],
) -> Corpus:
    def cite(document: Document, words: str, mode: str, *source: str | None) -> Attribution:
        return Attribution(*spot(document, words), mode, *source, None)

    def first(document: Document) -> list[Evidence]:
        lee, ray = ("Ann Lee", "expert", "a tutor"), ("Bo Ray", "expert")
        said = Cue(*spot(document, "said")[1:])
        quoted = Attribution(*spot(document, "“It will sink,”"), "direct", *lee, said)
        return [
            Entity(*spot(document, "Ann Lee"), "PERSON", "Ann Lee"),
            Entity(*spot(document, "Bo Ray"), "PERSON", "Bo Ray"),
            quoted,
            cite(document, "it “may drift” west", "mixed", *ray, None),
            cite(document, "not", "indirect", *ray, "a diver"),
            cite(document, "“It may float,”", "direct", *ray, "the diver"),
            cite(document, "rocks", "indirect", "report", "institution", None),
        ]

    def second(document: Document) -> list[Evidence]:
        return [
            Entity(*spot(document, "Lee"), "PERSON", "Ann Lee"),
            cite(document, "it would sink", "indirect", "Ann Lee", "official", "mayor"),
            cite(document, "ice", "indirect", "report", "institution", None),
        ]

    articles = [
        article_of("Ship adrift", *FIRST, key="a", found=first),
        article_of(*SECOND, key="b", found=second),
        article_of(["It sank."], key="c"),
    ]
    return corpus_of(articles)


def rows(corpus: Corpus, table: str, *columns: str) -> list[list[object]]:
    frame = tables.tables(corpus, cite(corpus))[table].astype(object).fillna("")
    return frame[list(columns) or list(frame)].to_numpy().tolist()


def test_cited_sources_have_their_first_affiliation_their_words_and_their_part_of_them(
    corpus: Corpus,
) -> None:
    assert rows(corpus, "cited_sources") == [
        ["a", "Bo Ray", "expert", "a diver", 3, 8, 5, 8 / 12, 1, 1, 1],
        ["a", "Ann Lee", "expert", "a tutor", 1, 3, 3, 3 / 12, 1, 0, 0],
        ["a", "report", "institution", "", 1, 1, 0, 1 / 12, 0, 1, 0],
        ["b", "Ann Lee", "official", "mayor", 1, 3, 0, 3 / 4, 0, 1, 0],
        ["b", "report", "institution", "", 1, 1, 0, 1 / 4, 0, 1, 0],
    ]


def test_experts_are_those_whom_an_article_makes_one(corpus: Corpus) -> None:
    columns = ("source", "articles", "document", "affiliation", "attributions", "words_quoted")
    assert rows(corpus, "cited_experts", *columns) == [
        ["Bo Ray", 1, "a", "a diver", 3, 5],
        ["Ann Lee", 1, "a", "a tutor", 1, 3],
    ]


def test_a_shared_source_is_named_and_has_the_kind_that_each_article_gives_it(
    corpus: Corpus,
) -> None:
    columns = ("source", "articles", "document", "source_kind", "affiliation", "words")
    assert rows(corpus, "shared_sources", *columns) == [
        ["Ann Lee", 2, "a", "expert", "a tutor", 3],
        ["Ann Lee", 2, "b", "official", "mayor", 3],
    ]


def test_every_kind_has_its_row_and_no_share_where_no_one_speaks(corpus: Corpus) -> None:
    table = rows(corpus, "voices_by_kind")
    assert table[:3] == [
        ["a", "expert", 2, 4, 11, 8, 11 / 12],
        ["a", "official", 0, 0, 0, 0, 0.0],
        ["a", "institution", 1, 1, 1, 0, 1 / 12],
    ]
    assert [row[2:] for row in table if row[0] == "c"] == [[0, 0, 0, 0, ""]] * 5


def test_every_attribution_can_be_followed_to_its_words(corpus: Corpus) -> None:
    columns = ("document", "paragraph", "source", "mode", "cue", "words", "text")
    table = rows(corpus, "attributions", *columns)
    assert table[0] == ["a", 2, "Ann Lee", "direct", "said", 3, "“It will sink,”"]
    assert table[3] == ["a", 3, "Bo Ray", "direct", "", 3, "“It may float,”"]
    texts = {document.id: document.text for document in corpus.documents}
    placed = rows(corpus, "attributions", "document", "start", "end", "text")
    assert all(texts[key][start:end] == text for key, start, end, text in placed)


def test_a_passage_given_to_two_counts_for_each_and_once_for_the_article(
    corpus_of: Callable[..., Corpus],
    article_of: Callable[..., Article],
    spot: Callable[..., tuple],
) -> None:
    def found(document: Document) -> list[Evidence]:
        place = spot(document, "it was over")
        return [
            Attribution(*place, "indirect", source, "person", None, None) for source in ("X", "Y")
        ]

    corpus = corpus_of([article_of(["Both said it was over."], found=found)])
    columns = ("source", "words", "share_of_voice")
    assert rows(corpus, "cited_sources", *columns) == [["X", 3, 1.0], ["Y", 3, 1.0]]
    assert rows(corpus, "voices_by_kind", "words", "share_of_voice")[-1] == [3, 1.0]
