"""How varied the words are, by a measure that does not fall with the length of the text.

MATTR (Covington and McFall 2010) rather than MTLD (McCarthy and Jarvis 2010): both hold for texts
of different lengths, but MATTR is a plain mean that a reader can check in any window, while MTLD
depends on where a factor happens to end and on what is done with the last, unfinished one.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import numpy as np

from counterpoint.metrics import wording
from counterpoint.metrics.metric import Family, Metric

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from counterpoint.metrics.finds import Counts
    from counterpoint.records import Article

WINDOW = 50  # words


def counts(article: Article) -> Mapping[str, Counts]:
    """Count different words in each window of the prose, one row a window of 50 words in turn.

    Forms of one word count apart, as in the paper; capitals, marks and possessives do not.
    """
    running = [
        "-".join(wording.parts(word)).lower()
        for sentence in wording.sentences(article)
        for word in sentence
    ]
    different = np.array(different_words(running, WINDOW), dtype=np.int64)
    return {
        "different": different,
        "windowed": np.full(len(different), WINDOW, dtype=np.int64),
        "words": np.array([len(running)]),
    }


def different_words(words: Sequence[str], window: int) -> list[int]:
    """Count the different words of each window that slides over a text, a word at a time.

    Args:
        words: of the text, in its order.
        window: words.

    Returns:
        One number for each window; none where the text is shorter than one.
    """
    if len(words) < window:
        return []
    inside = Counter(words[:window])
    found = [len(inside)]
    for leaving, entering in zip(words, words[window:], strict=False):
        inside[entering] += 1
        inside[leaving] -= 1
        if not inside[leaving]:
            del inside[leaving]
        found.append(len(inside))
    return found


FAMILY = Family(
    (
        # Windows overlap and sentences are shorter than one: resampling either would find less
        # variation than there is.
        Metric(
            "mattr",
            "share",
            ("different", "windowed"),
            lambda different, windowed: different / windowed,
            "words",
            "none",
            WINDOW,
        ),
    ),
    counts=counts,
)
