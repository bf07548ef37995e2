"""What is said of the articles' own words: which passages they share, and which words are whose.

The sentences are written from the tables `shared_wording` and `distinctive_words`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.comparison.finding import TWO, Finding
from counterpoint.comparison.numbers import listing, number, plural

if TYPE_CHECKING:
    import pandas as pd

    from counterpoint.comparison.corpus import Corpus

PAIRS_LISTED = 3
ARTICLES_LISTED = 6
WORDS_LISTED = 4  # an article
TOPIC = "wording"  # the section that a reader is led to


def own_words(corpus: Corpus, shared: pd.DataFrame, distinctive: pd.DataFrame) -> list[Finding]:
    """Say which articles share passages and what words set articles apart; nothing where none do.

    Args:
        corpus: of the articles.
        shared: the table of shared wording.
        distinctive: the table of distinctive words.
    """
    found = []
    if len(shared):
        found.append(Finding(TOPIC, "fact", "Shared wording", _shared(corpus, shared)))
    if len(distinctive):
        text = _distinctive(corpus, distinctive)
        found.append(Finding(TOPIC, "fact", "Distinctive words", text))
    return found


def _shared(corpus: Corpus, table: pd.DataFrame) -> str:
    keys = ["document", "other"]
    pairs = table.groupby(keys, sort=False)["words"].sum().reset_index()
    pairs = pairs.sort_values("words", ascending=False, kind="stable")
    sentences = []
    for one, other, words in pairs.head(PAIRS_LISTED).itertuples(index=False, name=None):
        passages = table[(table["document"] == one) & (table["other"] == other)]
        sentences.append(
            f"{corpus.name(one)} and {corpus.name(other)} share {number(int(words))} words in "
            f"{plural(len(passages), 'passage')}, {_marked(passages)}."
        )
    if more := len(pairs[PAIRS_LISTED:]):
        sentences.append(f"{plural(more, 'more pair').capitalize()} of articles share wording too.")
    return " ".join(sentences)


def _marked(passages: pd.DataFrame) -> str:
    """Say how many of the passages both articles put in quotation marks, and how many one does."""
    both = int((passages["quoted"] & passages["other_quoted"]).sum())
    one = int((passages["quoted"] ^ passages["other_quoted"]).sum())
    if not both and not one:
        return "none in quotation marks"
    parts = [(both, "in quotation marks"), (one, "in quotation marks in one article alone")]
    return " and ".join(f"{_so_many(n, len(passages))}{where}" for n, where in parts if n)


def _so_many(count: int, of: int) -> str:
    """Write how many of some: nothing for the only one, `all` for all."""
    if count == of:
        return {1: "", TWO: "both "}.get(of, "all ")
    return f"{number(count)} "


def _distinctive(corpus: Corpus, table: pd.DataFrame) -> str:
    documents = list(dict.fromkeys(table["document"]))
    parts = []
    for document in documents[:ARTICLES_LISTED]:
        words = [f"“{word}”" for word in table["word"][table["document"] == document]]
        parts.append(f"{corpus.name(document)} {listing(words[:WORDS_LISTED])}")
    others = "the other" if len(corpus.articles) == TWO else "the others"
    text = f"Words that one article uses far more than {others}: {'; '.join(parts)}."
    if more := len(documents[ARTICLES_LISTED:]):
        have = "has" if more == 1 else "have"
        text += f" {plural(more, 'more article').capitalize()} {have} such words."
    return text
