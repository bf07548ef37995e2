"""How figures are written: one rounding rule for sentences, tables and charts.

Undefined is an en dash and never 0. Rounding is that of Python's format: to the nearest, and to
the even digit where the float lies exactly between two. What is more than none is never rounded to
0, and a share that is not all is not rounded to 100%.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

UNDEFINED = "–"
WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
LEAST = 0.05  # what is less would be written 0.0
COUNTED = ("words", "sentences", "hedges", "mentions", "names", "attributions", "sources")


def figure(value: float | None, unit: str) -> str:
    """Write a value: shares (0 to 1) as percent, whole counts whole, all else to one decimal."""
    if value is None:
        return UNDEFINED
    if unit == "share":
        text = _percent(value)
    elif unit in COUNTED and value == int(value):
        text = f"{value:z,.0f}"
    else:
        text = "<0.1" if 0 < value < LEAST else f"{value:z,.1f}"
    return text.replace("-", "−")


def column(values: Sequence[float | None], unit: str) -> list[str]:
    """Write values that stand under one another: counts with a decimal where one of them has it."""
    whole = all(value is None or value == int(value) for value in values)
    return [figure(value, "" if unit in COUNTED and not whole else unit) for value in values]


def _percent(share: float) -> str:
    text = f"{share:z.0%}"
    if text == "0%" and share > 0:
        return "<1%"
    return ">99%" if text == "100%" and share < 1 else text


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


def tally(count: int, noun: str) -> str:
    """Write a counted noun in digits, as heads and notes do: `1 hedge`, `1,200 hedges`."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def listing(items: Sequence[str]) -> str:
    """Join items as a sentence does: `a`, `a and b`, `a, b and c`."""
    if len(items) <= 1:
        return "".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"
