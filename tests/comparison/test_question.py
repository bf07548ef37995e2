from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
import pytest

from counterpoint.comparison.question import one_question
from counterpoint.records import Attribution, Booster, Hedge

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from counterpoint.comparison.corpus import Corpus
    from counterpoint.records import Article, Document, Evidence

HEDGES, BOOSTERS = ("may", "perhaps"), ("clearly",)
# Of each article: the subsidy is in doubt, the embankment is not
UNSURE = [
    "The subsidy may end.",
    "Perhaps the subsidy may vanish.",
    "A subsidy may return.",
    "The embankment stands.",
]
FLAT = ["The embankment is old.", "Gulls circle.", "Trams run.", "Gulls circle.", "Trams run."]


def marks(document: Document) -> list[Evidence]:
    """Find the hedges and boosters of the made-up texts."""
    found: list[Evidence] = []
    for words, kind, category in ((HEDGES, Hedge, "modal"), (BOOSTERS, Booster, "adverb")):
        for word in words:
            start = document.text.lower().find(word)
            while start >= 0:
                end = start + len(word)
                place = document.id, start, end, document.text[start:end]
                found.append(kind(*place, category))
                start = document.text.lower().find(word, end)
    return found


@pytest.fixture(scope="session")
def asked(
    corpus_of: Callable[..., Corpus], article_of: Callable[..., Article]
) -> Callable[..., list[dict[str, object]]]:
    """Ask the question of articles a, b, c ... of such sentences."""

    def ask(*texts: Sequence[str], word: str | None = None) -> list[dict[str, object]]:
        articles = [
            article_of(text, key=key, found=marks)
            for key, text in zip("abcdef", texts, strict=False)
        ]
        rows = one_question(corpus_of(articles), word).to_dict("records")
        by_id = {article.document.id: article.document.text for article in articles}
        return [{**row, "said": by_id[row["document"]][row["start"] : row["end"]]} for row in rows]

    return ask


Asked = "Callable[..., list[dict[str, object]]]"


def test_the_word_about_which_the_articles_are_least_sure_is_chosen(asked: Asked) -> None:
    rows = asked(UNSURE + FLAT, UNSURE + FLAT, UNSURE + FLAT)
    assert [row["document"] for row in rows] == ["a", "b", "c"]
    assert {row["word"] for row in rows} == {"subsidy"}


def test_the_sentence_shown_is_that_which_hedges_or_insists_most(asked: Asked) -> None:
    rows = asked(UNSURE + FLAT, [*UNSURE, "Clearly the subsidy may perhaps stay.", *FLAT])
    assert [row["said"] for row in rows] == [UNSURE[1], "Clearly the subsidy may perhaps stay."]
    assert [(row["hedges"], row["boosters"]) for row in rows] == [(2, 0), (2, 1)]


def test_an_article_without_the_word_has_no_answer(asked: Asked) -> None:
    assert [row["document"] for row in asked(UNSURE + FLAT, FLAT, UNSURE + FLAT)] == ["a", "c"]


def test_forms_of_a_word_and_what_is_derived_of_it_are_one(asked: Asked) -> None:
    text = ["The pact may found an alliance.", "An ally may stay.", "Allies may leave.", *FLAT]
    rows = asked(text, text)
    assert set(str(rows[0]["word"]).split("; ")) == {"alliance", "ally", "allies"}
    assert rows[0]["uses"] == 3


def test_the_reader_may_ask_about_another_word(asked: Asked) -> None:
    rows = asked(UNSURE + FLAT, UNSURE + FLAT, word="Embankments")
    assert {row["word"] for row in rows} == {"embankment"}
    assert asked(UNSURE, UNSURE, word="zeppelin") == []


def test_where_no_word_is_doubted_more_than_others_there_is_no_question(asked: Asked) -> None:
    assert asked(FLAT * 4, FLAT * 4) == []
    assert asked(["The subsidy may end."] * 9, ["The subsidy may end."] * 9) == []  # all of it is
    assert asked(UNSURE + FLAT, FLAT, FLAT, FLAT) == []  # one article alone uses it


def test_everyday_words_are_no_question(asked: Asked) -> None:
    text = [sentence.replace("subsidy", "water") for sentence in UNSURE + FLAT]
    assert asked(text, text) == []


def test_the_voice_is_that_of_the_source_in_whose_mouth_the_word_stands(
    corpus_of: Callable[..., Corpus], article_of: Callable[..., Article]
) -> None:
    def quoted(document: Document) -> list[Evidence]:
        start, end = document.text.index("Perhaps"), document.text.index("vanish") + 6
        words = document.text[start:end]
        outer = Attribution(
            document.id, 0, len(document.text), "", "indirect", "Bo", "person", None, None
        )
        inner = Attribution(document.id, start, end, words, "direct", "Ana", "expert", None, None)
        return [*marks(document), outer, inner]

    articles = [
        article_of(UNSURE + FLAT, key="a", found=quoted),
        article_of(UNSURE + FLAT, key="b", found=marks),
    ]
    rows = one_question(corpus_of(articles)).to_dict("records")
    assert rows[0]["voice"] == "Ana (expert)"
    assert pd.isna(rows[1]["voice"])
