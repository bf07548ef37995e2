"""The paragraphs in which things stand, as notes name them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.briefing.excerpts import paragraph

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from counterpoint.records import Article


def further(article: Article, starts: Iterable[int]) -> str:
    """Say, after a comma, in which paragraphs beside that of the first a thing stands."""
    first, *others = (paragraph(article, start) for start in starts)
    rest = sorted(set(others) - {first})
    return f", also ¶ {ranges(rest)}" if rest else ""


def ranges(numbers: Sequence[int]) -> str:
    """Write ascending numbers with runs of them closed up: `2–4, 7`."""
    starts = [n for n in numbers if n - 1 not in numbers]
    ends = [n for n in numbers if n + 1 not in numbers]
    return ", ".join(str(a) if a == b else f"{a}–{b}" for a, b in zip(starts, ends, strict=True))
