"""Voices: in whose mouth a hedge or a booster stands, the writer's or a source's."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from counterpoint.text import quotations

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from counterpoint.records import Attribution, Booster, Document, Hedge


def heard(
    found: Sequence[Hedge | Booster], document: Document, told: Sequence[Attribution]
) -> Iterator[Hedge | Booster]:
    """Give each hedge and booster its voice, in order.

    Args:
        found: What was found in the document.
        document: The article.
        told: Its attributions, indirect ones among them.

    Yields:
        The same, with `quoted` where it stands inside quotation marks, and as `voice` the source
        of the attribution that holds it: of several the shortest, since what is reported within
        a report is the inner source's. The writer's own, and what stands in quotation marks that
        no one is said to have spoken, has no voice. The cue that attributes is the writer's word.
    """
    quoted = quotations.find(document.text, document.paragraphs)
    for item in found:
        holding = [one for one in told if one.start <= item.start and item.end <= one.end]
        inner = min(holding, key=lambda one: (one.end - one.start, one.source), default=None)
        yield dataclasses.replace(
            item,
            quoted=bool(quotations.holding(quoted, item.start, item.end)),
            voice=inner.source if inner else None,
        )
