"""One question, and each article's answer: the word about which the articles are least sure.

Of the content words that half of the articles or more use (names, grammar, everyday words by Dale
and Chall's list, and the words that themselves hedge, insist or report left out), it is the one
whose sentences hold a hedge or a booster most beyond what sentences of these articles do: the score
of a binomial share, times the share of articles that use it. Forms of a word go together by
their stem (Porter 2001, English), and a stem with the derived ones that begin with it: `ally`,
`allies`, `alliance`. Of each article that sentence is shown that says most in this sense: with the
most such marks, of equals the one with more forms of the word, then the first.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING

import pandas as pd

from counterpoint.comparison.wording.distinctive import content_words
from counterpoint.metrics.difficulty.familiarity import familiar
from counterpoint.records import Attribution, Booster, Hedge
from counterpoint.statistics.intervals import Z

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from counterpoint.comparison.corpus import Corpus
    from counterpoint.records import Article, Sentence, Span

MOST = 0.5  # of the articles, at the least, use the word
LEAST_SENTENCES = 5  # with it, in all
LEAST_STEM = 4  # letters of a stem to which others are joined
DERIVING = frozenset({"anc", "ment", "al", "ism", "ist", "ation", "ship", "ity", "ful", "ous"})
COLUMNS = ("document", "word", "start", "end", "uses", "voice", "hedges", "boosters")


@dataclass(frozen=True, slots=True)
class Use:
    """A sentence of an article with the word."""

    sentence: Sentence
    words: tuple[Span, ...]
    hedges: int
    boosters: int

    @property
    def marked(self) -> int:
        """How often the sentence hedges or insists."""
        return self.hedges + self.boosters


def one_question(corpus: Corpus, asked: str | None = None) -> pd.DataFrame:
    """One article a row that uses the word: its most telling sentence, in whose voice, how sure.

    Args:
        corpus: all articles.
        asked: the word, where the reader has chosen it; else it is chosen by the rule above.

    Returns:
        `word` are all forms that the articles use, the most frequent first; `voice` is empty where
        the writer speaks. No row where no word qualifies.
    """
    families = _families(corpus.articles)
    if asked is not None:
        wanted = _stem(asked.lower())
        chosen = next((f for f in families if any(_stem(form) == wanted for form in f.forms)), None)
    else:
        chosen = _least_sure(corpus.articles, families)
    if chosen is None:
        return pd.DataFrame(columns=list(COLUMNS))
    rows = []
    for article in corpus.articles:
        if uses := chosen.uses.get(article.document.id):
            best = max(uses, key=lambda u: (u.marked, len(u.words), -u.sentence.start))
            rows.append(
                (
                    article.document.id,
                    "; ".join(form for form, _ in chosen.forms.most_common()),
                    best.sentence.start,
                    best.sentence.end,
                    sum(len(use.words) for use in uses),
                    _voice(article, best.words[0]),
                    best.hedges,
                    best.boosters,
                )
            )
    return pd.DataFrame(rows, columns=list(COLUMNS))


@dataclass(frozen=True, slots=True)
class _Family:
    """Forms of one word, and the sentences of each article that hold one."""

    forms: Counter[str]
    uses: Mapping[str, Sequence[Use]]


def _families(articles: Sequence[Article]) -> list[_Family]:
    forms: defaultdict[str, Counter[str]] = defaultdict(Counter)
    places: defaultdict[str, defaultdict[str, list[Span]]] = defaultdict(lambda: defaultdict(list))
    found = {article.document.id: list(_content(article)) for article in articles}
    stems = _joined({_stem(form) for words in found.values() for _, form in words})
    for document, words in found.items():
        for start, form in words:
            stem = stems[_stem(form)]
            forms[stem][form] += 1
            places[stem][document].append((start, start + len(form)))
    by_id = {article.document.id: article for article in articles}
    return [
        _Family(forms[stem], {d: _uses(by_id[d], spans) for d, spans in places[stem].items()})
        for stem in sorted(forms)
        if len(places[stem]) >= max(2, MOST * len(articles))
    ]


def _content(article: Article) -> Iterator[tuple[int, str]]:
    """Give the content words that neither hedge, insist nor report."""
    taken: set[int] = set()
    marks = [(e.start, e.end) for e in article.of(Hedge)]
    marks += [(e.start, e.end) for e in article.of(Booster)]
    for told in article.of(Attribution):
        if told.cue:
            marks.append((told.cue.start, told.cue.end))
    for mark in marks:
        taken.update(range(*mark))
    for start, form in content_words(article):
        if start not in taken:
            yield start, form


def _uses(article: Article, spans: Iterable[Span]) -> list[Use]:
    held: defaultdict[Sentence, list[Span]] = defaultdict(list)
    for span in spans:
        held[article.sentence_at(span[0])].append(span)
    hedges = Counter(article.sentence_at(item.start) for item in article.of(Hedge))
    boosters = Counter(article.sentence_at(item.start) for item in article.of(Booster))
    return [
        Use(sentence, tuple(words), hedges[sentence], boosters[sentence])
        for sentence, words in held.items()
        if not sentence.heading
    ]


def _least_sure(articles: Sequence[Article], families: Iterable[_Family]) -> _Family | None:
    """Choose the family whose sentences hedge or insist most beyond all sentences."""
    sentences = marked = 0
    for article in articles:
        starts = [e.start for e in article.of(Hedge)] + [e.start for e in article.of(Booster)]
        marked += len({article.sentence_at(start) for start in starts})
        sentences += sum(not sentence.heading for sentence in article.sentences)
    share = marked / sentences if sentences else 0.0
    scored = [(_score(family, share), family) for family in families if not _everyday(family)]
    told = [(score * len(family.uses), family) for score, family in scored if score >= Z]
    return max(told, key=lambda pair: pair[0], default=(0.0, None))[1]


def _everyday(family: _Family) -> bool:
    return any(familiar(form) for form in family.forms)


def _score(family: _Family, share: float) -> float:
    uses = [use for of_one in family.uses.values() for use in of_one]
    if len(uses) < LEAST_SENTENCES or not 0 < share < 1:
        return 0.0
    marked = sum(use.marked > 0 for use in uses)
    return (marked - share * len(uses)) / sqrt(share * (1 - share) * len(uses))


def _voice(article: Article, span: Span) -> str | None:
    """Name the source in whose mouth a word stands: of several the one with the shortest words."""
    holding = [a for a in article.of(Attribution) if a.start <= span[0] and span[1] <= a.end]
    inner = min(holding, key=lambda a: (a.end - a.start, a.source), default=None)
    return f"{inner.source} ({inner.source_kind})" if inner else None


def _stem(form: str) -> str:
    from snowballstemmer import stemmer

    return str(stemmer("english").stemWord(form))


def _joined(stems: set[str]) -> dict[str, str]:
    """Join derived stems to the one that they begin with: `allianc` to `alli`."""
    return {
        stem: next(
            (
                stem[:cut]
                for cut in range(LEAST_STEM, len(stem))
                if stem[:cut] in stems and stem[cut:] in DERIVING
            ),
            stem,
        )
        for stem in stems
    }
