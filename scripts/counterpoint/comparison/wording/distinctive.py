"""The words that one article uses far more than the others do.

Words are as written, in one case; function words, numbers and names are left out (names have a
table of their own). A word is listed for an article that uses it LEAST times or more, in SPREAD
sentences or more, where by chance so many of all its uses would hardly fall: the binomial chance
passes the procedure of Benjamini and Hochberg (1995) over all words that are used LEAST times in
all, in each article. The weighted log-odds ratio says how distinctive it is; a word whose z score
is below that of a 95% interval is not listed.
"""

from __future__ import annotations

from bisect import bisect
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pandas as pd

from counterpoint.comparison.wording.tokens import tokens, without_possessive
from counterpoint.lexicon.function_words import function_words
from counterpoint.records import Entity
from counterpoint.statistics.intervals import Z
from counterpoint.statistics.log_odds import at_least, log_odds, most_discoveries

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from counterpoint.comparison.corpus import Corpus
    from counterpoint.comparison.wording.tokens import Token
    from counterpoint.records import Article

LEAST = 3  # uses
SPREAD = 2  # sentences: a list or a refrain is one
FALSE = 0.05  # of the words listed, what chance may have put there
COLUMNS = (
    "document",
    "word",
    "uses",
    "elsewhere",
    "per_1000",
    "elsewhere_per_1000",
    "log_odds",
    "z",
    "starts",
)


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    """The words of an article."""

    length: int  # how many there are, grammar and names included
    uses: Counter[str]  # of those that may be distinctive
    frequent: dict[str, list[int]]  # where those stand that are used often enough


def distinctive_words(corpus: Corpus) -> pd.DataFrame:
    """One word of one article a row, the most distinctive of each article first.

    `uses` and `elsewhere` count it here and in all other articles; `starts` are the characters of
    the text where it stands, parted by semicolons.
    """
    read = [_vocabulary(article) for article in corpus.articles]
    words = sum(one.length for one in read)
    everywhere = Counter[str]()
    for one in read:
        everywhere.update(one.uses)
    chances = {
        (place, word): at_least(len(starts), everywhere[word], one.length / words)
        for place, one in enumerate(read)
        if one.length < words
        for word, starts in one.frequent.items()
    }
    tests = len(read) * sum(count >= LEAST for count in everywhere.values())
    limit = most_discoveries(chances.values(), tests, FALSE)
    rows = []
    for (place, word), chance in chances.items():
        n, rest = read[place].length, words - read[place].length
        here, there = read[place].uses[word], everywhere[word] - read[place].uses[word]
        ratio, z = log_odds(here, there, n, rest)
        if chance <= limit and z >= Z:
            starts = "; ".join(map(str, read[place].frequent[word]))
            rates = 1000 * here / n, 1000 * there / rest
            rows.append((place, -z, word, (here, there, *rates, ratio, z, starts)))
    documents = [document.id for document in corpus.documents]
    return pd.DataFrame(
        [(documents[place], word, *row) for place, _, word, row in sorted(rows)],
        columns=list(COLUMNS),
    )


def _vocabulary(article: Article) -> _Vocabulary:
    found = tokens(article.document.text)
    starts: dict[str, list[int]] = {}
    for start, form in content_words(article, found):
        starts.setdefault(form, []).append(start)
    begins = [sentence.start for sentence in article.sentences]
    return _Vocabulary(
        len(found),
        Counter({form: len(places) for form, places in starts.items()}),
        {
            form: places
            for form, places in starts.items()
            if len(places) >= LEAST and len({bisect(begins, at) for at in places}) >= SPREAD
        },
    )


def content_words(
    article: Article, found: Iterable[Token] | None = None
) -> Iterator[tuple[int, str]]:
    """Give the words of an article that are no grammar, number or name, each with its start.

    Args:
        article: whose they are.
        found: its tokens, where they are known already.
    """
    found = tokens(article.document.text) if found is None else found
    named = bytearray(len(article.document.text))
    for item in article.evidence:
        if isinstance(item, Entity):
            named[item.start : item.end] = b"\1" * (item.end - item.start)
    grammar = function_words()
    for token in found:
        form = without_possessive(token.form)
        if not (form in grammar or form[0].isdigit() or any(named[token.start : token.end])):
            yield token.start, form
