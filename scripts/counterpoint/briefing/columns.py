"""The articles as columns of the printed tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from counterpoint.records import assemble

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from counterpoint.records import Article, Records

Item = TypeVar("Item")
MOST = 6  # articles side by side; more are printed in further tables


@dataclass(frozen=True, slots=True)
class Column:
    """An article with the letter and the label that stand for it, and its head in the tables."""

    document: str
    letter: str
    label: str
    head: str
    article: Article

    @property
    def name(self) -> str:
        """What charts call the article."""
        return f"{self.letter}  {self.label}"


def columns(records: Records, compared: Mapping[str, Any]) -> list[Column]:
    """Put the articles in the order of the comparison."""
    articles = {
        article.document.id: article
        for article in assemble(records.documents, records.sentences, records.evidence)
    }
    return [Column(**row, article=articles[row["document"]]) for row in compared["documents"]]


def groups(items: Sequence[Item], size: int = MOST) -> list[Sequence[Item]]:
    """Part articles into groups that fit side by side, as even as can be."""
    count = -(-len(items) // size)
    width = -(-len(items) // count) if count else size
    return [items[n : n + width] for n in range(0, len(items), width)]
