"""Exact interval of a count: how many things a text of this kind may hold, given those it holds."""

from __future__ import annotations

import itertools
from functools import lru_cache
from math import exp, lgamma, log, sqrt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

TAIL = 0.025  # beyond either bound
_DECIMALS = 6  # what a bound is rounded to: the last digits of exp and lgamma differ by machine
_HALVINGS = 60
_NEGLIGIBLE = 1e-17  # a term of a sum, beside the sum


@lru_cache(maxsize=4096)
def poisson(count: int) -> tuple[float, float]:
    """Give the exact 95% interval of the mean of a Poisson variable (Garwood 1936).

    The bounds are the means under which as many or more, and as many or fewer, have a chance of
    2.5%. They cover the truth at least as often as they say, for small counts more often.

    Args:
        count: how many were counted, 0 or more.

    Returns:
        The bounds in things, right to six decimals; the count lies between them.
    """
    reach = 10 + 10 * sqrt(count + 1)  # far beyond the bound, which is some 2 sqrt(count) away
    low = _root(lambda mean: TAIL - _at_least(count, mean), 0, count) if count else 0.0
    high = _root(lambda mean: _at_most(count, mean) - TAIL, count, count + reach)
    return round(low, _DECIMALS), round(high, _DECIMALS)


def _at_least(count: int, mean: float) -> float:
    """Chance that a Poisson variable is `count` or more, which is above its mean."""
    return _falling(_exactly(count, mean), (mean / k for k in itertools.count(count + 1)))


def _at_most(count: int, mean: float) -> float:
    """Chance that a Poisson variable is `count` or less, which is below its mean."""
    return _falling(_exactly(count, mean), (k / mean for k in range(count, 0, -1)))


def _exactly(count: int, mean: float) -> float:
    return exp(count * log(mean) - mean - lgamma(count + 1))


def _falling(term: float, ratios: Iterable[float]) -> float:
    """Add terms, each the one before times a ratio below 1, until they no longer count."""
    total = term
    for ratio in ratios:
        term *= ratio
        total += term
        if term <= _NEGLIGIBLE * total:
            break
    return total


def _root(falling: Callable[[float], float], low: float, high: float) -> float:
    """Find where a function that falls from above 0 to below it crosses it, by halving."""
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if falling(middle) > 0 else (low, middle)
    return (low + high) / 2
