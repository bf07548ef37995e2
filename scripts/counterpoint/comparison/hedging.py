"""The tables of hedges: by category, by term, by voice, and each in its sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from counterpoint.comparison.counting import Counted, by_document, places, totals
from counterpoint.records import HEDGE_CATEGORIES, Hedge

if TYPE_CHECKING:
    from collections.abc import Iterator

    from counterpoint.comparison.corpus import Corpus
    from counterpoint.records import Article

VOICES = ("the writer's own", "quoted from a source", "reported of a source")


def voice(hedge: Hedge) -> str:
    """Tell the writer's own hedges from those of sources, quoted or reported."""
    if hedge.voice is None:
        return VOICES[0]
    return VOICES[1] if hedge.quoted else VOICES[2]


TERM = Counted(Hedge, lambda hedge: (hedge.text.lower(), hedge.category))
CATEGORY = Counted(Hedge, lambda hedge: (hedge.category,))
VOICE = Counted(Hedge, lambda hedge: (voice(hedge),))


def hedge_terms(corpus: Corpus) -> dict[str, pd.DataFrame]:
    """Count hedges as written in lower case, in all and by document, ordered as names are."""
    counts = by_document(corpus, TERM)
    keys = ["term", "category"]
    return {
        "hedge_terms": totals(counts, keys),
        "hedge_terms_by_article": places(counts, keys, "hedges"),
    }


def hedge_categories(corpus: Corpus) -> pd.DataFrame:
    """One category of one document a row, in the order of the guideline; none is 0."""
    counts = by_document(corpus, CATEGORY)
    return pd.DataFrame(
        [(d, category, counts[d][category,]) for d in counts for category in HEDGE_CATEGORIES],
        columns=["document", "category", "hedges"],
    )


def hedge_voices(corpus: Corpus) -> pd.DataFrame:
    """Count the hedges of the writer and those of sources, quoted and reported, by document."""
    counts = by_document(corpus, VOICE)
    return pd.DataFrame(
        [(d, kind, counts[d][kind,]) for d in counts for kind in VOICES],
        columns=["document", "voice", "hedges"],
    )


def hedges_in_context(corpus: Corpus) -> pd.DataFrame:
    """One hedge a row, in the order of the text, in its sentence: a concordance."""
    return pd.DataFrame(
        [row for article in corpus.articles for row in _concordance(article)],
        columns=["document", "start", "term", "category", "quoted", "voice", "sentence"],
    )


def _concordance(article: Article) -> Iterator[tuple[str, int, str, str, bool, str | None, str]]:
    text = article.document.text
    for hedge in article.of(Hedge):
        held = article.sentence_at(hedge.start)
        yield (
            article.document.id,
            hedge.start,
            hedge.text,
            hedge.category,
            hedge.quoted,
            hedge.voice,
            text[held.start : held.end],
        )
