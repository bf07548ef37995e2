"""What a figure opens: exactly the passages that it counts, since both come from one find."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counterpoint.comparison.numbers import tally
from counterpoint.metrics import families
from counterpoint.metrics.finds import Finds, finds, words_within

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from counterpoint.briefing.articles import Column
    from counterpoint.metrics.metric import Family
    from counterpoint.records import Span


@dataclass(frozen=True, slots=True)
class Link:
    """The passages of one article that bear out a figure.

    Attributes:
        anchor: of the first of them, where the article is printed.
        letter: of the article.
        said: how many there are, in words: `16 hedges`.
        spans: in characters of the article's text, in order.
    """

    anchor: str
    letter: str
    said: str
    spans: tuple[Span, ...]

    @property
    def written(self) -> str:
        """Write the spans as the page for a browser reads them: `12-20 44-51`."""
        return " ".join(f"{start}-{end}" for start, end in self.spans)


class Links:
    """Leads from figures to passages; what a family finds in an article is looked for once."""

    def __init__(self) -> None:
        """Know nothing of any article yet."""
        self._metrics = {m.name: (family, m) for family in families() for m in family.metrics}
        self._finds: dict[tuple[str, int], Mapping[str, Finds]] = {}
        self._marked: dict[str, frozenset[int]] = {}

    def of_metric(self, column: Column, metric: str) -> Link | None:
        """Lead to what a metric counts; one that counts no words of the text leads nowhere."""
        family, how = self._metrics[metric]
        return self.of_column(column, family, how.columns[0])

    def of_column(self, column: Column, family: Family, name: str) -> Link | None:
        """Lead to what a family finds in an article for one of its columns, if it finds that."""
        key = column.document, id(family)
        if key not in self._finds:
            self._finds[key] = family.finds(column.article)
        found = self._finds[key].get(name)
        return self.to(column, found) if found else None

    def passages(self, column: Column, kind: str, spans: Iterable[Span]) -> Link | None:
        """Lead to some spans of an article, by what they are in the singular: `hedge`."""
        return self.to(column, finds(kind, spans))

    def to(self, column: Column, found: Finds) -> Link | None:
        """Lead to what was found in an article; nothing leads nowhere."""
        if not found.spans:
            return None
        spans = sorted(found.spans)
        many = len(spans)
        if found.by_word:
            many = int(words_within(column.article, spans).sum())
        return Link(
            self._anchor(column, spans[0][0]),
            column.letter,
            tally(many, found.kind),
            tuple(spans),
        )

    def _anchor(self, column: Column, start: int) -> str:
        """Name the place of what begins at a character: its mark, or else its paragraph."""
        if column.document not in self._marked:
            self._marked[column.document] = frozenset(e.start for e in column.article.evidence)
        if start in self._marked[column.document]:
            return mark_anchor(column.letter, start)
        return paragraph_anchor(column.letter, column.article.paragraph_at(start))


def mark_anchor(letter: str, start: int) -> str:
    """Name the place of what is marked in an article from a character on."""
    return f"{letter}-{start}"


def paragraph_anchor(letter: str, number: int) -> str:
    """Name the place of a paragraph of an article."""
    return f"{letter}-p{number}"
