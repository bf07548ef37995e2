"""The articles as the briefing calls them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from counterpoint.records import assemble

if TYPE_CHECKING:
    from collections.abc import Mapping

    from counterpoint.records import Article, Records


@dataclass(frozen=True, slots=True)
class Column:
    """An article with the letter and the label that stand for it."""

    document: str
    letter: str
    label: str
    article: Article

    @property
    def name(self) -> str:
        """What charts call the article."""
        return f"{self.letter}  {self.label}"

    @property
    def source(self) -> str:
        """Where the article is from: outlet or else author, and date, as far as it states them."""
        document = self.article.document
        origin = document.outlet or ", ".join(document.authors)
        if not origin:
            dated = f", {document.date}" if document.date else ""
            return f"outlet{'' if dated else ', date'} and author not stated{dated}"
        return f"{origin}, {document.date or 'date not stated'}"


def columns(records: Records, compared: Mapping[str, Any]) -> list[Column]:
    """Put the articles in the order of the comparison."""
    articles = {
        article.document.id: article
        for article in assemble(records.documents, records.sentences, records.evidence)
    }
    return [Column(**row, article=articles[row["document"]]) for row in compared["documents"]]
