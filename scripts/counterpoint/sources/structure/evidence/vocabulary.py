"""Which words and names of a line return in the surest of the text."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from counterpoint.sources.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from counterpoint.sources.text.paragraphs import Paragraph

    Figures = NDArray[np.float64]

_CONTENT = re.compile(r"[^\W\d_]{4,}")
_PROPER = re.compile(r"(?<=\s)[A-Z][\w’'-]+")
_NO_NAMES = -0.2  # below the share of a line none of whose names returns
_SOME = 3  # times that a word returns, from which more say no more


def returning(paragraphs: Sequence[Paragraph], sure: Sequence[int]) -> Figures:
    """Return the shares of each line's words and names that return in the surest of the text."""
    known: Counter[str] = Counter()
    known_names: Counter[str] = Counter()
    for n in sure:
        content, proper = _vocabulary(paragraphs[n])
        known.update(content)
        known_names.update(proper)
    own, found = set(sure), []
    for n, paragraph in enumerate(paragraphs):
        content, proper = _vocabulary(paragraph)
        times = [known[word] - (n in own) for word in content]
        named = [known_names[name] > (n in own) for name in proper]
        found.append(
            (
                sum(time > 0 for time in times) / max(1, len(times)),
                sum(min(_SOME, time) for time in times) / max(1, len(times)),
                sum(named) / len(named) if named else _NO_NAMES,
            )
        )
    return np.array(found)


@lru_cache(maxsize=4096)
def _vocabulary(paragraph: Paragraph) -> tuple[frozenset[str], frozenset[str]]:
    spelled = paragraph.text.casefold().replace("’", "'")
    content = frozenset(_CONTENT.findall(spelled)) - words("function")
    return content, frozenset(_PROPER.findall(paragraph.text))
