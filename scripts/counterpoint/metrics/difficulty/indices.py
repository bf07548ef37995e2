"""The published formulas of readability, of sums over a text and element by element.

Each takes the sums that its paper names and gives an array of their shape. Grades are those of US
schools: 9 to 12 is high school, 13 to 16 college. They extrapolate from texts for schools and count
form, not sense; nothing bounds them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable


def flesch_reading_ease(words: Any, sentences: Any, syllables: Any) -> Any:
    """206.835 - 1.015 words/sentence - 84.6 syllables/word.

    Flesch, A New Readability Yardstick (1948). Points, 0 (very hard) to 100 (very easy); high is
    easy. Normed on samples of 100 words.
    """
    return 206.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words)


def flesch_kincaid_grade(words: Any, sentences: Any, syllables: Any) -> Any:
    """0.39 words/sentence + 11.8 syllables/word - 15.59.

    Kincaid et al., Research Branch Report 8-75 (1975). A grade; high is hard. Normed on 18 passages
    of Navy training manuals.
    """
    return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59


def gunning_fog(words: Any, sentences: Any, hard: Any) -> Any:
    """0.4 (words/sentence + 100 hard words/words).

    Gunning, The Technique of Clear Writing (1952). A grade, 6 to 17; high is hard. Samples of 100
    words or more. What a hard word is: `complexity`. Gunning counts independent clauses as
    sentences; here as in textstat they are not parted.
    """
    return 0.4 * (words / sentences + 100 * (hard / words))


def smog(sentences: Any, polysyllables: Any) -> Any:
    """1.0430 sqrt(30 polysyllables/sentences) + 3.1291.

    McLaughlin, SMOG Grading (Journal of Reading 12, 1969). A grade, 3 and more; high is hard.
    Normed on three samples of ten sentences. Polysyllables are words of three syllables or more,
    names and numerals included.
    """
    return 1.043 * np.sqrt(30 * (polysyllables / sentences)) + 3.1291


def coleman_liau(words: Any, sentences: Any, letters: Any) -> Any:
    """0.0588 letters/100 words - 0.296 sentences/100 words - 15.8.

    Coleman and Liau (Journal of Applied Psychology 60, 1975). A grade, 1 to 16; high is hard.
    Normed on passages of 150 words. The published coefficient; textstat has 0.058.
    """
    return 0.0588 * (100 * letters / words) - 0.296 * (100 * sentences / words) - 15.8


def ari(words: Any, sentences: Any, characters: Any) -> Any:
    """4.71 characters/word + 0.5 words/sentence - 21.43.

    Smith and Senter, AMRL-TR-66-220 (1967). A grade, 1 to 14; high is hard. Characters are the
    strokes of a typewriter without spaces; as in textstat, marks are among them. Normed on
    schoolbooks.
    """
    return 4.71 * (characters / words) + 0.5 * (words / sentences) - 21.43


def dale_chall(words: Any, sentences: Any, unfamiliar: Any) -> Any:
    """0.1579 percent unfamiliar + 0.0496 words/sentence + 3.6365.

    Dale and Chall, A Formula for Predicting Readability (1948). Points: below 5 is read in grade 4,
    9 to 10 in college, 10 and more by its graduates; high is hard. Samples of 100 words. What is
    unfamiliar: `familiarity`. As published, the constant belongs to every text; textstat adds it
    where more than 5% of the words are unfamiliar.
    """
    return 0.1579 * (100 * unfamiliar / words) + 0.0496 * (words / sentences) + 3.6365


def lix(words: Any, sentences: Any, long: Any) -> Any:
    """words/sentence + percent of words over six letters.

    Björnsson, Läsbarhet (1968). Points, about 20 (for children) to 60 (for specialists); high is
    hard. Normed on books, of which it samples many pages; a short text is less sure.
    """
    return words / sentences + 100 * (long / words)


# The indices that give a grade, each with the sums that it takes. Dale-Chall's points are left out:
# its table leads them to bands of two grades or more, and the last band is open.
GRADES: tuple[tuple[Callable[..., Any], tuple[str, ...]], ...] = (
    (flesch_kincaid_grade, ("words", "sentences", "syllables")),
    (gunning_fog, ("words", "sentences", "hard")),
    (smog, ("sentences", "polysyllables")),
    (coleman_liau, ("words", "sentences", "letters")),
    (ari, ("words", "sentences", "characters")),
)
GRADED = tuple(dict.fromkeys(name for _, names in GRADES for name in names))


def grades(*sums: Any) -> Any:
    """Stack what the indices of GRADES give, by the sums of GRADED; shape (5, ...)."""
    named = dict(zip(GRADED, sums, strict=True))
    return np.stack([index(*(named[name] for name in names)) for index, names in GRADES])


def consensus_grade(*sums: Any) -> Any:
    """Median of the five grades, by the sums of GRADED; high is hard."""
    return np.median(grades(*sums), axis=0)


def grade_spread(*sums: Any) -> Any:
    """Highest less lowest of the five grades: how far the indices disagree about a text."""
    return np.ptp(grades(*sums), axis=0)
