"""Passages that two articles have in common, word for word: copied, quoted, or from one agency.

Words are compared in one case and without the marks between them. A passage is as long as it can
be; one of eight words or more counts, where OWN of them or more stand in no name: a name, however
long, is nobody's wording. A passage that stands in very many articles is compared with the first of
them alone.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from counterpoint.comparison.wording.common_runs import common_runs
from counterpoint.comparison.wording.tokens import tokens
from counterpoint.records import Entity
from counterpoint.text import quotations

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from counterpoint.comparison.corpus import Corpus
    from counterpoint.comparison.wording.common_runs import Run
    from counterpoint.comparison.wording.tokens import Token
    from counterpoint.records import Article

    Numbers = NDArray[np.int64]

OWN = 6  # words of a passage that stand in no name
COLUMNS = (
    "document",
    "start",
    "end",
    "other",
    "other_start",
    "other_end",
    "words",
    "quoted",
    "other_quoted",
    "text",
)


class _Text:
    """The words of an article, with what is asked of them."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.tokens: Sequence[Token] = tokens(article.document.text)

    @cached_property
    def named(self) -> Numbers:
        """How many of the words before each stand in names; shape (words + 1,)."""
        names = [(e.start, e.end) for e in self.article.of(Entity)]
        return self._inside(names)

    @cached_property
    def quoted(self) -> Numbers:
        """How many of the words before each stand in quotation marks; shape (words + 1,)."""
        document = self.article.document
        found = quotations.find(document.text, document.paragraphs)
        return self._inside((q.start, q.end) for q in found)

    def _inside(self, spans: Iterable[tuple[int, int]]) -> Numbers:
        covered = np.zeros(len(self.article.document.text) + 1, dtype=np.int64)
        for start, end in spans:
            covered[start:end] = 1
        starts = np.array([token.start for token in self.tokens], dtype=np.int64)
        return np.concatenate(([0], np.cumsum(covered[starts])))


def shared_wording(corpus: Corpus) -> pd.DataFrame:
    """One passage of two articles a row, in the order of the first.

    `start` and `end` are characters of the one text, `other_start` and `other_end` of the other;
    `words` is how many there are, `text` those of the one. `quoted` says whether at least half of
    them stand in quotation marks. Articles that are reported as copies are not compared, and a
    word is in one passage of a pair at most: the longest.
    """
    texts = [_Text(article) for article in corpus.articles]
    same = {copy.document: copy.of for copy in corpus.copies}
    origins = [same.get(document.id, document.id) for document in corpus.documents]
    pairs: dict[tuple[int, int], list[Run]] = {}
    for match in common_runs([[token.form for token in text.tokens] for text in texts]):
        if origins[match.first] != origins[match.second] and _own(texts, match) >= OWN:
            pairs.setdefault((match.first, match.second), []).append(match)
    kept = sorted(match for found in pairs.values() for match in _apart(found))
    return pd.DataFrame([_row(texts, match) for match in kept], columns=list(COLUMNS))


def _row(texts: Sequence[_Text], match: Run) -> tuple[object, ...]:
    one, other = texts[match.first], texts[match.second]
    start, end = one.tokens[match.at].start, one.tokens[match.at + match.words - 1].end
    return (
        one.article.document.id,
        start,
        end,
        other.article.document.id,
        other.tokens[match.other].start,
        other.tokens[match.other + match.words - 1].end,
        match.words,
        2 * _among(one.quoted, match.at, match.words) >= match.words,
        2 * _among(other.quoted, match.other, match.words) >= match.words,
        one.article.document.text[start:end],
    )


def _among(before: Numbers, at: int, words: int) -> int:
    return int(before[at + words] - before[at])


def _own(texts: Sequence[_Text], match: Run) -> int:
    """Count the words of a passage that stand in no name, in either article."""
    names = (
        _among(texts[match.first].named, match.at, match.words),
        _among(texts[match.second].named, match.other, match.words),
    )
    return match.words - max(names)


def _apart(matches: Sequence[Run]) -> Iterator[Run]:
    """Take the longest of the passages of a pair that share a word of either article."""
    taken: tuple[set[int], set[int]] = (set(), set())
    for match in sorted(matches, key=lambda m: (-m.words, m)):
        spans = [range(at, at + match.words) for at in (match.at, match.other)]
        if all(used.isdisjoint(span) for used, span in zip(taken, spans, strict=True)):
            for used, span in zip(taken, spans, strict=True):
                used.update(span)
            yield match
