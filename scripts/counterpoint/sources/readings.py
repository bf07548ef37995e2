"""What a format makes of one article, before it is told from what stands around it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from counterpoint.sources.statements.stated import Stated
    from counterpoint.sources.text.lines import Line


@dataclass(frozen=True, slots=True)
class Reading:
    """What a format makes of one article.

    Attributes:
        lines: all of them in order, empty ones between paragraphs that the format knows.
        stated: what is stated beside the lines, what is believed most first.
        warnings: what an editor should know: repairs, losses.
        whole: the lines are the body as it stands: nothing of it is furniture.
    """

    lines: tuple[Line, ...]
    stated: tuple[Stated, ...] = ()
    warnings: tuple[str, ...] = ()
    whole: bool = False
