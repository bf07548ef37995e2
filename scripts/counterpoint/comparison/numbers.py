"""How figures are written: one rounding rule for sentences, tables and charts.

Undefined is an en dash and never 0. Rounding is half to even on the decimal digits of the float,
as Python's format does it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

UNDEFINED = "–"
WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
WHOLE_UNITS = {"words": 0, "sentences": 0, "hedges": 0, "mentions": 0, "names": 0}
WHOLE_UNITS |= {"attributions": 0, "sources": 0}


def figure(value: float | None, unit: str) -> str:
    """Write a value: shares as percent, counts whole, everything else to one decimal."""
    if value is None:
        return UNDEFINED
    if unit == "share":
        return f"{100 * value:.0f}%"
    decimals = 0 if unit in WHOLE_UNITS and value == int(value) else 1
    return f"{value:,.{decimals}f}".replace("-", "−")


def interval(low: float | None, high: float | None, unit: str) -> str:
    """Write the bounds of an interval; nothing where there is none."""
    if low is None or high is None:
        return ""
    return f"{figure(low, unit)} to {figure(high, unit)}"


def number(count: int) -> str:
    """Write a whole number: words up to ten, then digits."""
    return WORDS[count] if 0 <= count < len(WORDS) else f"{count:,}"


def plural(count: int, noun: str) -> str:
    """Write a counted noun: `one article`, `five articles`."""
    return f"{number(count)} {noun}{'' if count == 1 else 's'}"


def listing(items: Sequence[str]) -> str:
    """Join items as a sentence does: `a`, `a and b`, `a, b and c`."""
    if len(items) <= 1:
        return "".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"
