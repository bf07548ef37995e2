"""A fair sample: the same number of passages for every article and topic that has as many.

A limit on the whole is shared out in rounds, a passage each to every article and topic that has
one left; a round that the limit does not cover in full is not begun. So no article is shown at more
length because it comes first, or because it is long.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def quota(sizes: Sequence[int], limit: int) -> int:
    """Give the most passages that each may have so that all together keep to a limit.

    Args:
        sizes: how many each has to show.
        limit: on the whole.

    Returns:
        The greatest size where all are shown; 0 where there is not one for each.
    """
    ranked = sorted(sizes)
    full = 0
    for at, (size, before) in enumerate(zip(ranked, accumulate([0, *ranked]), strict=False)):
        rest = len(ranked) - at
        if before + size * rest > limit:
            return (limit - before) // rest
        full = size
    return full


def evenly(count: int, few: int) -> list[int]:
    """Choose positions out of `count`, as many as `few`, at the middles of equal stretches."""
    few = min(count, few)
    return [(2 * n + 1) * count // (2 * few) for n in range(few)]
