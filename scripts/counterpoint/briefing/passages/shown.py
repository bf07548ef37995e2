"""What is printed of each article on each topic, with anchors that figures lead to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from counterpoint.briefing.excerpts import excerpt
from counterpoint.briefing.passages import attributed, hedged, longest, named, worded
from counterpoint.briefing.passages.sampling import evenly, quota
from counterpoint.briefing.topics import Block, Key, Topic

if TYPE_CHECKING:
    from counterpoint.briefing.articles import Column
    from counterpoint.briefing.material import Material
    from counterpoint.briefing.passages.candidates import Candidates

TOPICS = (longest, named, hedged, attributed, worded)  # in the order of the briefing


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
