"""Which lines are the article, given how probable each is by itself: the likeliest course.

An article is a stretch of lines with things set between them: a file goes from what stands above
into the text, may leave it for an insertion and come back, and leaves it for good once. Of all such
courses the likeliest is taken (the algorithm of Viterbi, IEEE Transactions on Information Theory
13, 1967), so that no single doubtful line within a text, or at its ends, is cut by itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from counterpoint.sources.structure.evidence.weights import figure

if TYPE_CHECKING:
    from counterpoint.sources.structure.evidence.surroundings import Figures

_ABOVE, _IN, _BETWEEN, _BELOW = range(4)
_NEVER = -1e9


def stretches(odds: Figures) -> list[bool]:
    """Tell which lines the likeliest course takes for the article.

    Args:
        odds: of each line, the logarithm of its odds of being of the article.
    """
    moves = np.full((4, 4), _NEVER)
    np.fill_diagonal(moves, 0.0)
    moves[_ABOVE, _IN] = -figure("enter")
    moves[_IN, _BETWEEN] = -figure("interrupt")
    moves[_BETWEEN, _IN] = -figure("resume")
    moves[_IN, _BELOW] = -figure("leave")
    score = np.array([0.0, odds[0], _NEVER, _NEVER])
    steps = []
    for gain in odds[1:]:
        ways = score[:, None] + moves
        steps.append(ways.argmax(axis=0))
        score = ways.max(axis=0)
        score[_IN] += gain
    score[_ABOVE] -= figure("empty")  # a file without an article is rare
    score[_BETWEEN] = _NEVER
    state = int(score.argmax())
    course = [state]
    for step in reversed(steps):
        state = int(step[state])
        course.append(state)
    return [state == _IN for state in reversed(course)]
