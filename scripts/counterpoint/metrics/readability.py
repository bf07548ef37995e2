"""How hard the article is to read: published indices of what textstat counts, and their consensus.

textstat is the instrument, word by word: it takes every full stop for the end of a sentence and
knows only the straight apostrophe, so that each word is prepared for it. Three things it is not
asked: the syllables of words outside the pronouncing dictionary (`syllables`), which words are
familiar by the rules of Dale and Chall (`familiarity`) and hard by those of Gunning (`complexity`).
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from counterpoint.metrics import wording
from counterpoint.metrics.difficulty import indices
from counterpoint.metrics.difficulty.complexity import hard
from counterpoint.metrics.difficulty.familiarity import familiar
from counterpoint.metrics.difficulty.syllables import dictionary, syllables
from counterpoint.metrics.metric import Family, Metric

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from counterpoint.metrics.finds import Counts
    from counterpoint.records import Article

LEAST_WORDS = 100  # the indices were normed on samples of 100 words
LEAST_SENTENCES = 10  # SMOG was normed on three samples of ten: fewer are not even one sample
POLYSYLLABLE = 3  # syllables (McLaughlin 1969)
LONG = 6  # letters; longer words are long (Björnsson 1968)
COLUMNS = (
    "words",
    "syllables",
    "polysyllables",
    "letters",
    "characters",
    "long",
    "hard",
    "unfamiliar",
)


def counts(article: Article) -> Mapping[str, Counts]:
    """Count what the indices add up, one row a sentence of prose; headings are left out.

    `graded` are the sentences of a text that is long enough for every index, else it has no row.

    Raises:
        RuntimeError: the pronouncing dictionary is not there; names the command that writes it.
    """
    dictionary()
    names = wording.Names.of(article)
    sentences = wording.sentences(article)
    rows = [[_count(word, names) for word in sentence] for sentence in sentences]
    sums = np.array([np.sum(row, axis=0) for row in rows], dtype=np.int64)
    columns = dict(zip(COLUMNS, sums.reshape(-1, len(COLUMNS)).T, strict=True))
    ones = np.ones(len(rows), dtype=np.int64)
    # The one full stop of a sentence is a character that is no word's
    columns["characters"] = columns["characters"] + ones
    long_enough = columns["words"].sum() >= LEAST_WORDS
    return {"sentences": ones, "graded": ones if long_enough else ones[:0], **columns}


def _count(word: str, names: wording.Names) -> tuple[int, ...]:
    """Count one word, in the order of COLUMNS."""
    parts = wording.parts(word)
    return (
        *_form(word),
        any(part not in names.proper and _hard(part) for part in parts),
        not all(part in names.familiar or _familiar(part) for part in parts),
    )


_hard = lru_cache(maxsize=1 << 16)(hard)
_familiar = lru_cache(maxsize=1 << 16)(familiar)


@lru_cache(maxsize=1 << 16)
def _form(word: str) -> tuple[int, ...]:
    """Count what the form of a word decides, in the order of COLUMNS.

    A word of the text counts as one however many it is said in: `2014` has four syllables and is
    one polysyllable.
    """
    from textstat.backend import counts as count

    plain = wording.plain(word)
    said, letters = syllables(word), count.count_letters(plain)
    characters = count.count_chars(plain, ignore_spaces=True)
    return 1, said, said >= POLYSYLLABLE, letters, characters, letters > LONG


def _index(formula: Callable[..., object], unit: str, *columns: str) -> Metric:
    """Make a metric of an index: over words, or over sentences where it takes no words."""
    over, least = ("words", LEAST_WORDS) if "words" in columns else ("sentences", LEAST_SENTENCES)
    return Metric(formula.__name__, unit, columns, formula, over, "resampled", least)


def _of_words(name: str, unit: str, column: str) -> Metric:
    return Metric(
        name,
        unit,
        (column, "words"),
        lambda counted, words: counted / words,
        "words",
        "resampled",
        LEAST_WORDS,
    )


def _of_grades(formula: Callable[..., object]) -> Metric:
    return Metric(
        formula.__name__,
        "US grade",
        indices.GRADED,
        formula,
        "graded",
        "resampled",
        LEAST_SENTENCES,
    )


FAMILY = Family(
    (
        _of_grades(indices.consensus_grade),
        _of_grades(indices.grade_spread),
        _index(indices.flesch_reading_ease, "points", "words", "sentences", "syllables"),
        *(_index(index, "US grade", *columns) for index, columns in indices.GRADES),
        _index(indices.dale_chall, "points", "words", "sentences", "unfamiliar"),
        _index(indices.lix, "points", "words", "sentences", "long"),
        _of_words("difficult_words_share", "share", "unfamiliar"),
        _of_words("letters_per_word", "letters", "letters"),
    ),
    counts=counts,
)
