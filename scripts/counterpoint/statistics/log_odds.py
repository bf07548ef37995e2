"""Which words one text uses more than others do, and whether chance alone would do it."""

from __future__ import annotations

from math import exp, lgamma, log, sqrt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_DECIMALS = 6  # the last digits of log differ by machine
_NEGLIGIBLE = 1e-17  # a term of a sum, beside the sum


def log_odds(here: int, there: int, words_here: int, words_there: int) -> tuple[float, float]:
    """Weigh a word by the weighted log-odds ratio of Monroe, Colaresi and Quinn (2008).

    With y uses among n words here, Y among N there, and a prior of a uses among A words, it is
    d = log((y + a) / (n + A - y - a)) - log((Y + a) / (N + A - Y - a)) (formula 16), and
    z = d / sqrt(1 / (y + a) + 1 / (Y + a)) (formulas 20 and 22). The prior takes all texts for one
    and is worth as many words as there are here: A = n and a = A (y + Y) / (n + N). So a word that
    is rare everywhere needs much evidence, and one that is common everywhere is not distinctive.

    Args:
        here: uses in the one text.
        there: uses in all others; with `here` 1 or more.
        words_here: all words of the one text.
        words_there: all words of the others, 1 or more.

    Returns:
        The log-odds ratio, natural and above 0 for what is more frequent here, and its z score,
        both to six decimals.
    """
    prior = words_here * (here + there) / (words_here + words_there)
    ours, theirs = here + prior, there + prior
    odds = ours / (2 * words_here - ours)
    ratio = log(odds * (words_there + words_here - theirs) / theirs)
    return round(ratio, _DECIMALS), round(ratio / sqrt(1 / ours + 1 / theirs), _DECIMALS)


def at_least(count: int, of: int, share: float) -> float:
    """Chance that `count` or more of some things fall where a share of all would (binomial).

    Args:
        count: 1 to `of`.
        of: how many things there are.
        share: 0 to 1, ends excluded.
    """
    if count <= share * of:
        return 1 - at_least(of - count + 1, of, 1 - share)
    ways = lgamma(of + 1) - lgamma(count + 1) - lgamma(of - count + 1)
    term = exp(ways + count * log(share) + (of - count) * log(1 - share))
    total = 0.0
    while count <= of and term > _NEGLIGIBLE * total:
        total += term
        term *= (of - count) / (count + 1) * share / (1 - share)
        count += 1
    return total


def most_discoveries(chances: Iterable[float], tests: int, level: float) -> float:
    """Give the chance up to which results count as found (Benjamini and Hochberg 1995).

    Of what is found, no more than `level` is expected to be chance.

    Args:
        chances: of the results that may be found, in any order.
        tests: how many were tested, those included.
        level: 0 to 1.

    Returns:
        The greatest chance that counts, 0 where none does.
    """
    ranked = sorted(chances)
    passed = (p for n, p in enumerate(ranked, start=1) if p * tests <= level * n)
    return max(passed, default=0.0)
