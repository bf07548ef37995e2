"""Whom each article cites, and who of them speaks in several."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from counterpoint.comparison.counting import Counted
from counterpoint.comparison.finding import TWO
from counterpoint.identity import agreed_sources
from counterpoint.records import Attribution, SourceKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from counterpoint.comparison.corpus import Corpus
    from counterpoint.records import Article


CITED: Counted[Attribution] = Counted(Attribution, lambda item: (item.source, item.source_kind))
"""A source is told from others of its article by its name and its kind."""


class Cited(NamedTuple):
    """One source of one article."""

    document: str
    source: str
    source_kind: SourceKind
    affiliation: str | None  # the first that is stated
    items: tuple[Attribution, ...]  # in the order of the text
    key: tuple[str, ...]  # the same in articles that cite the same source by name


def cite(corpus: Corpus) -> list[Cited]:
    """List the sources of each article, the most cited first, then in the order of the text.

    A source is told from others of its article by its name and its kind.
    """
    return [cited for article in corpus.articles for cited in _cited(article)]


def _cited(article: Article) -> Iterator[Cited]:
    document = article.document.id
    known = agreed_sources.known(article.evidence)
    found: defaultdict[tuple[str, SourceKind], list[Attribution]] = defaultdict(list)
    for item in article.of(Attribution):
        found[item.source, item.source_kind].append(item)
    ranked = sorted(found.items(), key=lambda pair: (-len(pair[1]), pair[1][0].start))
    for (source, kind), items in ranked:
        identity = known.get((document, source))
        nature = "person" if identity and identity.person else "institution"
        key = (source, nature) if identity else (source, kind, document)
        affiliation = next((item.affiliation for item in items if item.affiliation), None)
        yield Cited(document, source, kind, affiliation, tuple(items), key)


def across(cited: Iterable[Cited]) -> list[list[Cited]]:
    """Put together what the articles give to one source, of most articles first, then most cited.

    The unnamed, and what has no name of its own ("the report"), may be another in each article.
    """
    groups: defaultdict[tuple[str, ...], list[Cited]] = defaultdict(list)
    for each in cited:
        groups[each.key].append(each)
    return sorted(groups.values(), key=_rank)


def _rank(group: Sequence[Cited]) -> tuple[int, int, str]:
    return -articles(group), -sum(len(each.items) for each in group), group[0].source


def shared(cited: Iterable[Cited]) -> list[list[Cited]]:
    """Gather the sources that two articles or more cite by name, in the order of `across`."""
    return [group for group in across(cited) if articles(group) >= TWO]


def articles(group: Sequence[Cited]) -> int:
    """Count the articles that cite a source."""
    return len({each.document for each in group})
