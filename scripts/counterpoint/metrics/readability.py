"""How hard the article is to read: eight published indices, counted by textstat.

textstat is the instrument; what it is given is prepared, because it takes every full stop for the
end of a sentence and knows only the straight apostrophe. It is asked sentence by sentence for what
the formulas add up, so that the figure of an article and its interval come from the same counts,
and for the syllables of words as they are said, not as they are written (`US`, 2014).
All indices are extrapolations from school texts: they count form, not sense.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import numpy as np

from counterpoint.metrics import pronunciation
from counterpoint.metrics.metric import WORD, Counts, Family, Metric
from counterpoint.metrics.spoken import spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from counterpoint.records import Article

LEAST_WORDS = 100  # the indices were normed on samples of 100 words
LEAST_SENTENCES = 10  # SMOG was normed on three samples of ten: fewer are not even one sample
DIFFICULT_SHARE = 0.05  # above it Dale-Chall adds its constant
COLUMNS = (
    "words",
    "syllables",
    "letters",
    "characters",
    "polysyllables",
    "complex",
    "unfamiliar",
    "long",
)
_DASH = re.compile(r"[—–/]|--+")
_PAUSE = re.compile(r"…|\.{2,}")
_STOP = re.compile(r"[.!?]")
_QUOTE = re.compile(r"(?<!\w)'|'(?!\w)")
_LANGUAGE = "en_US"
_POLYSYLLABLE = 3  # syllables (McLaughlin 1969)


def prepare(sentence: str) -> str:
    """Give a sentence as textstat can count it: one full stop, at the end; plain apostrophes.

    `U.S.` becomes `US` and 3.5 becomes 35: inner stops would end the sentence. Dashes part words,
    since textstat deletes them and would run the words together; hyphens stay. A single quotation
    mark becomes a double one: textstat takes that of `'tomorrow` for a contraction.

    Returns:
        Words between single spaces and a full stop; the full stop alone where there is no word.
    """
    plain = _QUOTE.sub('"', sentence.replace("’", "'").replace("‘", "'"))
    plain = _STOP.sub("", _PAUSE.sub(" ", _DASH.sub(" ", plain)))
    return " ".join(WORD.findall(plain)) + "."


def counts(article: Article) -> Mapping[str, Counts]:
    """Count what the indices add up, one row a sentence of prose; headings are left out.

    Raises:
        RuntimeError: the pronouncing dictionary is not there; names the command that writes it.
    """
    pronunciation.use()
    text = article.document.text
    prose = [text[s.start : s.end] for s in article.sentences if not s.heading]
    found = [_count(sentence) for sentence in prose if WORD.search(sentence)]
    rows = np.array(found, dtype=np.int64)
    columns = rows.reshape(-1, len(COLUMNS)).T
    return {"sentences": np.ones(columns.shape[1], dtype=np.int64)} | dict(
        zip(COLUMNS, columns, strict=True)
    )


def _count(raw: str) -> tuple[int, ...]:
    """Ask textstat for the counts of one sentence, in the order of COLUMNS.

    Syllables are those of the words as they are said, and a word of the text counts as one however
    many it is said in: `2014` has four syllables and is one polysyllable.
    """
    from textstat.backend import counts as count

    sentence = prepare(raw)
    words = WORD.findall(_DASH.sub(" ", raw))
    syllables = [max(1, count.count_syllables(spoken(word), _LANGUAGE)) for word in words]
    return (
        count.count_words(sentence),
        sum(syllables),
        count.count_letters(sentence),
        count.count_chars(sentence, ignore_spaces=True),
        sum(number >= _POLYSYLLABLE for number in syllables),
        count.count_difficult_words(sentence, _LANGUAGE, syllable_threshold=3),
        count.count_difficult_words(sentence, _LANGUAGE, syllable_threshold=0),
        count.count_long_words(sentence),
    )


def flesch_reading_ease(words: Any, sentences: Any, syllables: Any) -> Any:
    """206.835 - 1.015 words/sentence - 84.6 syllables/word; high is easy (Flesch 1948)."""
    return 206.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words)


def flesch_kincaid_grade(words: Any, sentences: Any, syllables: Any) -> Any:
    """0.39 words/sentence + 11.8 syllables/word - 15.59; a US school grade (Kincaid 1975)."""
    return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59


def gunning_fog(words: Any, sentences: Any, complex_words: Any) -> Any:
    """0.4 (words/sentence + 100 complex/words); a US school grade (Gunning 1952).

    textstat's complex words: three syllables or more and not on the Dale-Chall list; proper
    names and inflected forms are not set apart as Gunning asks.
    """
    return 0.4 * (words / sentences + 100 * (complex_words / words))


def smog(sentences: Any, polysyllables: Any) -> Any:
    """1.043 sqrt(30 polysyllables/sentences) + 3.1291; a US school grade (McLaughlin 1969)."""
    return 1.043 * np.sqrt(30 * (polysyllables / sentences)) + 3.1291


def coleman_liau(words: Any, sentences: Any, letters: Any) -> Any:
    """0.0588 letters/100 words - 0.296 sentences/100 words - 15.8 (Coleman and Liau 1975).

    The published coefficient; textstat has 0.058.
    """
    return 0.0588 * (100 * letters / words) - 0.296 * (100 * sentences / words) - 15.8


def ari(words: Any, sentences: Any, characters: Any) -> Any:
    """4.71 characters/word + 0.5 words/sentence - 21.43 (Smith and Senter 1967)."""
    return 4.71 * (characters / words) + 0.5 * (words / sentences) - 21.43


def dale_chall(words: Any, sentences: Any, unfamiliar: Any) -> Any:
    """0.1579 percent unfamiliar + 0.0496 words/sentence, + 3.6365 above 5% (Dale and Chall 1948).

    Unfamiliar: not on the list of 3,000 words as written; inflected forms are not looked up.
    """
    share = unfamiliar / words
    score = 0.1579 * (100 * share) + 0.0496 * (words / sentences)
    return score + 3.6365 * (share > DIFFICULT_SHARE)


def lix(words: Any, sentences: Any, long: Any) -> Any:
    """words/sentence + percent of words over six letters (Björnsson 1968)."""
    return words / sentences + 100 * (long / words)


def _index(
    formula: Callable[..., Any],
    unit: str,
    *columns: str,
    over: str = "words",
    least: int = LEAST_WORDS,
) -> Metric:
    return Metric(formula.__name__, unit, columns, formula, over, "resampled", least)


FAMILY = Family(
    counts,
    (
        _index(flesch_reading_ease, "points", "words", "sentences", "syllables"),
        _index(flesch_kincaid_grade, "US grade", "words", "sentences", "syllables"),
        _index(gunning_fog, "US grade", "words", "sentences", "complex"),
        _index(
            smog, "US grade", "sentences", "polysyllables", over="sentences", least=LEAST_SENTENCES
        ),
        _index(coleman_liau, "US grade", "words", "sentences", "letters"),
        _index(ari, "US grade", "words", "sentences", "characters"),
        _index(dale_chall, "points", "words", "sentences", "unfamiliar"),
        _index(lix, "points", "words", "sentences", "long"),
    ),
)
