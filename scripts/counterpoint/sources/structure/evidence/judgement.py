"""How probable it is of each line that it is of the article."""

from __future__ import annotations

import zlib
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from counterpoint.sources.structure.evidence import weights
from counterpoint.sources.structure.evidence.surroundings import names, surroundings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterpoint.sources.structure.evidence.surroundings import Figures
    from counterpoint.sources.text.paragraphs import Paragraph

GROUPS = 2048  # into which words fall by their hash
_MOST_WORDS, _MOST_PAIRED = 60, 12
_WORDS_REACH, _BELIEF_REACH = 2, 4  # lines to either side whose odds are weighed too
_LARGEST = 9.0  # odds, as a logarithm; no page is surer


def odds(paragraphs: Sequence[Paragraph], kinds: Sequence[str], run: tuple[int, int]) -> Figures:
    """Weigh the lines of a file, twice: the second time knowing what the first believed.

    Args:
        paragraphs: those of the whole file.
        kinds: what the rules told of each.
        run: the first and the last line of the densest text.

    Returns:
        Of each line, the logarithm of its odds of being of the article.
    """
    return weighed(paragraphs, kinds, run, weights.linear(figure_names()), weights.words())


def weighed(
    paragraphs: Sequence[Paragraph],
    kinds: Sequence[str],
    run: tuple[int, int],
    learned: tuple[Figures, Figures, Figures, Figures],
    of_words: Figures,
) -> Figures:
    """Do as `odds`, by weights that are given: mean, deviation, and those of both passes."""
    mean, deviation, *passes = learned
    spoken = odds_of_words(paragraphs, of_words)
    belief = np.array([kind in {"body", "heading"} for kind in kinds], float)
    told = np.zeros(len(paragraphs))
    for each in passes:
        figures = (matrix(paragraphs, kinds, run, belief, spoken, told) - mean) / deviation
        told = np.clip(figures @ each[:-1] + each[-1], -_LARGEST, _LARGEST)
        belief = weights.logistic(told)
    return told


def figure_names() -> tuple[str, ...]:
    """Return the names of all figures that are weighed, in their order."""
    spoken = [f"vocabulary_{n:+d}" for n in range(-_WORDS_REACH, _WORDS_REACH + 1)]
    believed = [f"odds_{n:+d}" for n in range(-_BELIEF_REACH, _BELIEF_REACH + 1)]
    return (*names(), *spoken, *believed)


def matrix(  # noqa: PLR0913, PLR0917  each is one thing that is known
    paragraphs: Sequence[Paragraph],
    kinds: Sequence[str],
    run: tuple[int, int],
    belief: Figures,
    spoken: Figures,
    told: Figures,
) -> Figures:
    """Return the figures of each line, by `figure_names`."""
    return np.hstack(
        [
            surroundings(paragraphs, kinds, run, belief),
            _around(spoken, _WORDS_REACH),
            _around(told, _BELIEF_REACH),
        ]
    )


def odds_of_words(paragraphs: Sequence[Paragraph], learned: Figures) -> Figures:
    """Weigh the words of each line alone."""
    found = [learned[list(group)].sum() / len(group) ** 0.5 for group in map(groups, paragraphs)]
    return np.asarray(np.clip(np.array(found) + learned[-1], -_LARGEST, _LARGEST))


@lru_cache(maxsize=4096)
def groups(paragraph: Paragraph) -> tuple[int, ...]:
    """Return the groups into which words, opening and pairs of words of a line fall."""
    text = paragraph.words[:_MOST_WORDS]
    said = {*text, f"^{' '.join(text[:1])}", f"^{' '.join(text[:2])}"}
    if len(text) <= _MOST_PAIRED:
        said |= {f"{one} {other}" for one, other in pairwise(text)}
    return tuple(sorted({zlib.crc32(word.encode()) % GROUPS for word in said}))


def _around(column: Figures, reach: int) -> Figures:
    padded = np.pad(column, reach, mode="edge")
    return np.column_stack([padded[n : n + len(column)] for n in range(2 * reach + 1)])
