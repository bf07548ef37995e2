from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from counterpoint.comparison.wording.distinctive import COLUMNS, distinctive_words
from counterpoint.records import Entity
from counterpoint.statistics.log_odds import log_odds

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.comparison.corpus import Corpus
    from counterpoint.records import Article

FILL = "The club paid its players on time and the fans came back."  # 12 words


@pytest.fixture
def found(
    corpus_of: Callable[..., Corpus], article_of: Callable[..., Article]
) -> Callable[..., list[tuple[str, str]]]:
    """Give the distinctive words of articles a, b, c ... with the article of each."""

    def words(*articles: list[str], names: str = "") -> list[tuple[str, str]]:
        def named(document: object) -> list[Entity]:
            at = document.text.find(names) if names else -1
            found = []
            while at >= 0:
                found.append(Entity(document.id, at, at + len(names), names, "ORG", names))
                at = document.text.find(names, at + 1)
            return found

        made = [
            article_of(sentences, key="abcdefgh"[n], found=named)
            for n, sentences in enumerate(articles)
        ]
        table = distinctive_words(corpus_of(made))
        return list(zip(table["document"], table["word"], strict=True))

    return words


def test_a_word_that_one_article_uses_again_and_again_is_its_own(
    corpus_of: Callable[..., Corpus], article_of: Callable[..., Article]
) -> None:
    debt = ["A debt was named.", "Its debts are old.", "The Debt’s size is a debt to hide."] * 4
    corpus = corpus_of(
        [article_of([*debt, *[FILL] * 10], key="a"), article_of([FILL] * 40, key="b")]
    )
    table = distinctive_words(corpus)
    assert list(table.columns) == list(COLUMNS)
    assert table["word"].tolist()[0] == "debt"
    row = table.iloc[0]
    here = 4 * (4 + 4 + 8) + 120
    assert (row["document"], row["uses"], row["elsewhere"]) == ("a", 12, 0)
    assert row["per_1000"] == pytest.approx(1000 * 12 / here)
    assert (row["log_odds"], row["z"]) == log_odds(12, 0, here, 480)
    text = corpus.articles[0].document.text
    starts = [int(start) for start in row["starts"].split("; ")]
    assert len(starts) == 12
    assert all(text[start:].casefold().startswith("debt") for start in starts)


def test_a_word_of_a_single_sentence_or_of_two_uses_is_none(
    found: Callable[..., list[tuple[str, str]]],
) -> None:
    others = [[FILL] * 20] * 4
    assert found([FILL] * 20 + ["A spiral, a spiral, a spiral, a spiral, a spiral."], *others) == []
    assert found([FILL] * 20 + ["A spiral.", "A spiral."], *others) == []
    assert found([FILL] * 20 + ["A spiral."] * 6, *others) == [("a", "spiral")]


def test_grammar_numbers_and_names_are_left_out(
    found: Callable[..., list[tuple[str, str]]],
) -> None:
    others = [[FILL] * 20] * 4
    often = ["We would have 40 of them at Halden Works."] * 9
    assert found([FILL] * 20 + often, *others, names="Halden Works") == []
    assert ("a", "halden") in found([FILL] * 20 + often, *others)


def test_what_all_use_alike_is_of_none(found: Callable[..., list[tuple[str, str]]]) -> None:
    assert found(*[[FILL] * 20] * 5) == []
    assert found([FILL] * 20) == []
    assert found([], []) == []


def test_of_samples_of_one_text_few_have_a_word_of_their_own(
    found: Callable[..., list[tuple[str, str]]],
) -> None:
    generator = np.random.Generator(np.random.PCG64(11))
    ranks = 1 / np.arange(3, 803)  # as words are used (Zipf)
    runs = 0
    for _ in range(40):
        drawn = generator.choice(800, size=(5, 30, 20), p=ranks / ranks.sum())
        articles = [[" ".join(f"w{n}x" for n in line) for line in lines] for lines in drawn]
        runs += bool(found(*articles))
    assert runs <= 4
