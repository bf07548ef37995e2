"""What a page sets between the paragraphs of a text: pictures and boxes of links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.sources.lexicon import threshold
from counterpoint.sources.structure.features import is_heading, labels_caption

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterpoint.sources.text.paragraphs import Paragraph

_BOXED = frozenset({"navigation", "prompt", "consent", "related"})


def neighbours(paragraphs: Sequence[Paragraph], kinds: dict[int, str]) -> dict[int, str]:
    """Tell lines by the line over or under them: words of a picture, links in a box."""
    found: dict[int, str] = {}
    for n, paragraph in enumerate(paragraphs):
        if n in kinds:
            continue
        over, under = paragraphs[n - 1 : n], paragraphs[n + 1 : n + 2]
        touching = bool(over) and over[0].block == paragraph.block
        told = found.get(n - 1, kinds.get(n - 1))
        captioned = told == "caption" and labels_caption(over[0])
        credited = (
            kinds.get(n + 1) == "credit"
            and under[0].block == paragraph.block
            and not touching
            and len(paragraph.words) <= threshold("longest_caption")
        )
        if captioned or credited:
            found[n] = "caption"
        elif told == "related" and (touching or paragraph.bulleted) and not paragraph.finished:
            found[n] = "related"
    return found


def boxes(paragraphs: Sequence[Paragraph], kinds: dict[int, str]) -> dict[int, str]:
    """Tell the lines of a box that a page sets between two paragraphs: links, a form, a chart.

    It is a row of lines that are no sentences, one of them furniture. The last of them may be a
    heading of the text under it.
    """
    found: dict[int, str] = {}
    box: list[int] = []
    for n, paragraph in enumerate(paragraphs):
        if n in kinds or not (paragraph.finished or paragraph.bulleted):
            box.append(n)
            continue
        plain = [m for m in box if m not in kinds]
        if plain and plain[-1] == n - 1 and is_heading(paragraphs[n - 1]):
            plain.pop()
        told = {kinds[m] for m in box if m in kinds} & _BOXED
        if told and len(plain) >= threshold("menu"):
            found |= dict.fromkeys(plain, "related")
        box = []
    return found
