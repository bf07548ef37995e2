"""What is printed of each article on each topic, with anchors that figures lead to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from counterpoint.briefing.excerpts import excerpt
from counterpoint.briefing.passages import attributed, hedged, longest, named, worded
from counterpoint.briefing.passages.candidates import Key
from counterpoint.briefing.passages.sampling import evenly, quota

if TYPE_CHECKING:
    from collections.abc import Mapping

    from counterpoint.briefing.columns import Column
    from counterpoint.briefing.excerpts import Passage
    from counterpoint.briefing.material import Material
    from counterpoint.briefing.passages.candidates import Candidates

TOPICS = (longest, named, hedged, attributed, worded)  # in the order of the briefing


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


def shown(material: Material) -> dict[str, Topic]:
    """Choose what is printed and cut it out.

    Args:
        material: of the briefing. The setting `passages` limits what all topics print together,
            `excerpt_words` the words of each passage.

    Returns:
        A topic by its name, which is that of its section.
    """
    found = {topic: topic.candidates(material) for topic in TOPICS}
    sizes = [len(one.items) for of_topic in found.values() for one in of_topic]
    most = quota(sizes, material.settings["passages"])
    words = material.settings["excerpt_words"]
    topics = {}
    for topic, of_topic in found.items():
        cut = any(len(one.items) > most for one in of_topic)
        blocks = {
            column.document: _block(topic.NAME, column, one, most, words)
            for column, one in zip(material.columns, of_topic, strict=True)
        }
        topics[topic.NAME] = Topic(
            topic.NAME,
            f"{topic.NAME}-passages",
            _rule(most, topic.RULE, topic.FILE) if cut else "",
            {} if cut and not most else blocks,
        )
    return topics


def _block(name: str, column: Column, found: Candidates, most: int, words: int) -> Block:
    count, places = len(found.items), dict[Key, str]()
    ranked = evenly(count, most) if found.ranks is None else found.ranks[:most]
    chosen, passages = sorted(ranked), []
    for n, at in enumerate(chosen, start=1):
        item, anchor = found.items[at], f"{name}-{column.letter}-{n}"
        cut = excerpt(column.article, item.span, item.marks, words, item.focus)
        passages.append(replace(cut, note=item.note, anchor=anchor))
        for key in item.keys:
            places.setdefault(key, anchor)
    return Block(
        column,
        f"{name}-passages-{column.letter}",
        found.tally if found.items else "",
        f"{len(chosen):,} of {count:,} passages shown" if len(chosen) < count else "",
        tuple(passages),
        places,
    )


def _rule(most: int, rule: str, file: str) -> str:
    """Say how the printed passages were chosen, and where all are."""
    if not most:
        return (
            "No passage is printed: the limit of the settings does not allow one for every "
            f"article. All are in {file}."
        )
    passages = "one passage" if most == 1 else f"{most} passages"
    return f"At most {passages} of an article: {rule}. All are in {file}."
