"""The passages behind the figures, topic by topic, and the anchors that figures lead to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from counterpoint.briefing.articles import Column
    from counterpoint.briefing.excerpts import Passage

Key = tuple[str, ...]  # what a figure counts: a hedge, a name and its type, `metric` and a metric


@dataclass(frozen=True, slots=True)
class Block:
    """The passages of one article on one topic.

    Attributes:
        column: the article.
        anchor: of the block.
        tally: how many things there are, in words; empty where there is none.
        sample: what is not printed and where it stands; empty where everything is.
        passages: in the order of the text.
        places: what figures count -> the anchor of the first passage with it.
    """

    column: Column
    anchor: str
    tally: str
    sample: str
    passages: tuple[Passage, ...]
    places: Mapping[Key, str]


@dataclass(frozen=True, slots=True)
class Topic:
    """The passages of all articles on one topic, by document.

    `rule` says how they were chosen; it is empty where every one is printed. Where the limit does
    not give each article one there are no blocks, and all links lead to where that is said.
    """

    name: str
    anchor: str
    rule: str
    blocks: Mapping[str, Block]

    def link(self, column: Column, *keys: Key) -> str:
        """Give the anchor of the first passage with any of some things, else of the block."""
        block = self.blocks.get(column.document)
        if block is None:
            return self.anchor
        return next((block.places[key] for key in keys if key in block.places), block.anchor)
