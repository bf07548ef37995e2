"""All articles of a briefing with their measures, in the order in which they are printed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from counterpoint.comparison.duplicates import copies
from counterpoint.comparison.labels import labels, letter
from counterpoint.records import assemble

if TYPE_CHECKING:
    from collections.abc import Mapping

    from counterpoint.comparison.duplicates import Copy
    from counterpoint.records import Article, Document, Measure, Records, Refusal


@dataclass(frozen=True, slots=True)
class Corpus:
    """What a comparison is made from."""

    articles: tuple[Article, ...]
    measures: Mapping[tuple[str, str], Measure]  # by document and metric
    metrics: tuple[str, ...]
    letters: Mapping[str, str]  # by document
    labels: Mapping[str, str]  # by document
    refusals: tuple[Refusal, ...]
    copies: tuple[Copy, ...]  # counted or not

    @classmethod
    def of(cls, records: Records, order: str, duplicates: str) -> Self:
        """Put a corpus in order.

        Args:
            records: of all documents that were read.
            order: "name" of the file, or "date" with the undated last.
            duplicates: documents with the text of another count "once" or "all".
        """
        documents = [document for document in records.documents if document.measured]
        found = copies(sorted(documents, key=lambda document: _place(document, "name")))
        left = {copy.document for copy in found} if duplicates == "once" else set()
        articles = assemble(
            [document for document in documents if document.id not in left],
            records.sentences,
            records.evidence,
        )
        ranked = sorted(articles, key=lambda article: _place(article.document, order))
        documents = [article.document for article in ranked]
        return cls(
            articles=tuple(ranked),
            measures={(m.document, m.metric): m for m in records.measures},
            metrics=tuple(dict.fromkeys(m.metric for m in records.measures)),
            letters={document.id: letter(n) for n, document in enumerate(documents)},
            labels=labels(documents),
            refusals=tuple(records.refusals),
            copies=tuple(found),
        )

    @property
    def documents(self) -> tuple[Document, ...]:
        """The documents, in order."""
        return tuple(article.document for article in self.articles)

    def of_metric(self, metric: str) -> list[Measure]:
        """Give one metric of every document, in order."""
        return [self.measures[d.id, metric] for d in self.documents]

    def name(self, document: str) -> str:
        """Name a document as sentences do: letter and label."""
        return f"{self.letters[document]} ({self.labels[document]})"


def _place(document: Document, order: str) -> tuple[bool, str, str, str]:
    date = document.date if order == "date" else ""
    return date is None, date or "", document.file, document.id
