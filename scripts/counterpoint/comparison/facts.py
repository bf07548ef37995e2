"""What the articles hold, in sentences: whom they cite, what they name, what they do not state.

Counts are facts about the articles: nothing is inferred from them, and they have no interval.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from counterpoint.comparison.finding import TWO, Cite, Finding
from counterpoint.comparison.numbers import listing, number, plural
from counterpoint.comparison.voices.camps import UNSTATED, camps
from counterpoint.comparison.voices.citing import shared
from counterpoint.records import Attribution, Entity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterpoint.comparison.corpus import Corpus
    from counterpoint.comparison.voices.citing import Cited
    from counterpoint.records import SourceKind

NAMES_LISTED = 6
CITING_LISTED = 4  # articles
CAMPS_LISTED = 4
VOICES: tuple[tuple[SourceKind, str], ...] = (
    ("expert", "experts"),
    ("official", "officials"),
    ("institution", "institutions or documents"),
    ("unnamed", "unnamed voices"),
    ("person", "other persons"),
)


def facts(corpus: Corpus, cited: Sequence[Cited]) -> list[Finding]:
    """Say who is cited, what is named in every article, and what the articles do not state.

    Args:
        corpus: all articles.
        cited: their sources; see `cite`.
    """
    spoken = [_experts(corpus), _voices(corpus), _camps(cited), _shared(corpus, cited)]
    found = [*spoken, _names(corpus), _missing(corpus)]
    return [finding for finding in found if finding is not None]


def _experts(corpus: Corpus) -> Finding:
    """Say which articles cite named experts, and whom."""
    cited = {
        article.document.id: list(
            dict.fromkeys(
                item.source for item in article.of(Attribution) if item.source_kind == "expert"
            )
        )
        for article in corpus.articles
    }
    citing = [f"{corpus.name(key)} cites {_few(names)}" for key, names in cited.items() if names]
    if not citing:
        none = "No article cites a" if len(cited) > 1 else "The article cites no"
        return Finding("voices", "fact", "Experts", f"{none} named expert.")
    sentences = [f"{'; '.join(citing[:CITING_LISTED])}."]
    if more := len(citing[CITING_LISTED:]):
        sentences.append(f"{number(more).capitalize()} more {_cite(more)} experts too.")
    if silent := len(cited) - len(citing):
        other = "" if silent == 1 else f"{number(silent)} "
        sentences.append(f"The other {other}{_cite(silent)} none.")
    cites = tuple(Cite(key, "experts_cited") for key, names in cited.items() if names)
    text = " ".join(sentences)
    return Finding("voices", "fact", "Experts", text, cites=cites[:CITING_LISTED])


def _cite(articles: int) -> str:
    return "article cites" if articles == 1 else "articles cite"


def _few(names: list[str]) -> str:
    more = len(names) - NAMES_LISTED
    return listing([*names[:NAMES_LISTED], f"{number(more)} more"] if more > 0 else names)


def _voices(corpus: Corpus) -> Finding:
    """Say to whom statements are attributed, over all articles."""
    kinds = Counter(
        item.source_kind for article in corpus.articles for item in article.of(Attribution)
    )
    if not kinds:
        return Finding("voices", "fact", "Voices", "No article attributes a statement to anyone.")
    parts = [f"{number(kinds[kind])} to {noun}" for kind, noun in VOICES if kinds[kind]]
    text = f"{plural(kinds.total(), 'attribution').capitalize()} in all: {listing(parts)}."
    return Finding("voices", "fact", "Voices", text)


def _camps(cited: Sequence[Cited]) -> Finding | None:
    """Say from which countries or bodies the statements come; nothing where fewer than two do."""
    stand = camps(cited)
    counts = Counter[str]()
    for each in cited:
        counts[stand[each.key]] += len(each.items)
    silent = counts.pop(UNSTATED, 0)
    if len(counts) < TWO:
        return None
    ranked = sorted(counts, key=lambda camp: (-counts[camp], camp))
    parts = [f"{number(counts[camp])} from {camp}" for camp in ranked[:CAMPS_LISTED]]
    if more := sum(counts[camp] for camp in ranked[CAMPS_LISTED:]):
        parts.append(f"{number(more)} from elsewhere")
    text = f"Of {plural(counts.total() + silent, 'attribution')}, {listing(parts)}"
    rest = f"; of {number(silent)} no country is stated." if silent else "."
    return Finding("voices", "fact", "Whose statements", text + rest)


def _shared(corpus: Corpus, cited: Sequence[Cited]) -> Finding | None:
    """Say which sources two articles or more cite."""
    groups = shared(cited)
    if not groups:
        return None
    listed = [f"{group[0].source} in {_where(corpus, group)}" for group in groups[:NAMES_LISTED]]
    if more := len(groups) - len(listed):
        listed.append(f"and {number(more)} more")
    speak = "speaks" if len(groups) == 1 else "speak"
    many = plural(len(groups), "source").capitalize()
    text = f"{many} {speak} in more than one article: {'; '.join(listed)}."
    return Finding("voices", "fact", "Shared sources", text)


def _where(corpus: Corpus, group: Sequence[Cited]) -> str:
    letters = list(dict.fromkeys(corpus.letters[cited.document] for cited in group))
    return listing(letters) if len(letters) <= CITING_LISTED else plural(len(letters), "article")


def _names(corpus: Corpus) -> Finding | None:
    """Say which names all articles share."""
    if len(corpus.articles) < TWO:
        return None
    total, spread = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for article in corpus.articles:
        mentions = Counter((e.canonical, e.type) for e in article.of(Entity))
        total.update(mentions)
        spread.update(mentions.keys())
    if not total:
        return Finding("names", "fact", "Names", "No article names anyone or anything.")
    ranked = sorted(total, key=lambda key: (-total[key], key))
    shared = [
        canonical for canonical, kind in ranked if spread[canonical, kind] == len(corpus.articles)
    ]
    every = "both articles" if len(corpus.articles) == TWO else "every article"
    many = f"{number(len(shared))} {'is' if len(shared) == 1 else 'are'}" if shared else "none is"
    which = f": {_few(shared)}" if shared else ""
    text = f"Of {plural(len(total), 'name')}, {many} in {every}{which}."
    return Finding("names", "fact", "Names", text)


def _missing(corpus: Corpus) -> Finding | None:
    """Say what is not stated, how many sources were left out, and how many are copies."""
    count = len(corpus.documents)
    absent = {
        "publication date": sum(not document.date for document in corpus.documents),
        "outlet": sum(not document.outlet for document in corpus.documents),
        "author": sum(not document.authors for document in corpus.documents),
    }
    among = f" in {{}} of {number(count)}" if count > 1 else ""
    parts = [noun + among.format(number(n)) for noun, n in absent.items() if n]
    sentences = [f"Not stated: {listing(parts)}."] if parts else []
    if corpus.refusals:
        sentences.append(f"Left out of the comparison: {plural(len(corpus.refusals), 'source')}.")
    if corpus.copies:
        counted = "counted" if corpus.copies[0].document in corpus.letters else "not counted"
        many = plural(len(corpus.copies), "source").capitalize()
        have, are = ("has", "is") if len(corpus.copies) == 1 else ("have", "are")
        sentences.append(f"{many} {have} the text of another, or nearly, and {are} {counted}.")
    return Finding("sources", "missing", "Missing", " ".join(sentences)) if sentences else None
