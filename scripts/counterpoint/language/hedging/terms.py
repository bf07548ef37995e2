"""Word lists in which each term is read in its context before it counts."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from counterpoint.language.hedging.readings import readings
from counterpoint.wordlists import rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from spacy.tokens import Doc, Span

    from counterpoint.language.hedging.readings import Reading


_DATA = Path(__file__).with_name("data")
SOURCES: Final = frozenset(
    {
        "CoNLL-2010",
        "Hyland-1998",
        "Hyland-2005",
        "Islam-2020",
        "Lakoff-1972",
        "Prince-1982",
        "Quirk-1985",
        "guideline",
    }
)


class Term(NamedTuple):
    """A term as the tokenizer parts it, what it counts as, and the reading that makes it count."""

    words: tuple[int, ...]  # as spaCy keys strings: a text is then compared without its strings
    category: str
    reading: Reading


@dataclass(frozen=True)
class Lexicon:
    """Terms by their first word, the longest of each first, those of one length as listed."""

    terms: dict[int, list[Term]]

    def find(self, doc: Doc) -> Iterator[tuple[Span, str]]:
        """Yield the spans that count, with their category, in order and without overlap.

        A word of a term is matched by the word itself in any case or contraction (`n't` is
        `not`) and by every form of which it is the lemma. At each word the longest term whose
        reading holds wins.
        """
        forms = doc.to_array(["NORM", "LEMMA"]).tolist()
        free_from = 0
        for start, (norm, lemma) in enumerate(forms):
            if start < free_from or not (norm in self.terms or lemma in self.terms):
                continue
            for words, category, reading in self._beginning(norm, lemma):
                here = forms[start : start + len(words)]
                if len(here) == len(words) and all(map(list.__contains__, here, words)):
                    span = doc[start : start + len(words)]
                    if reading(span):
                        yield span, category
                        free_from = span.end
                        break

    def _beginning(self, norm: int, lemma: int) -> list[Term]:
        if norm == lemma or lemma not in self.terms:
            return self.terms.get(norm, [])
        return sorted([*self.terms.get(norm, []), *self.terms[lemma]], key=_longest_first)


@cache
def load(name: str, categories: tuple[str, ...]) -> Lexicon:
    """Read the word list `data/<name>.tsv` as a lexicon; errors are those of `lines`."""
    return build(lines(name, categories))


def lines(name: str, categories: tuple[str, ...]) -> list[dict[str, str]]:
    """Read the lines of the word list `data/<name>.tsv` (columns: see data/README.md).

    Raises:
        ValueError: A line lacks a column, or names a category, a reading or a source that does
            not exist.
    """
    columns = {
        "term": None,
        "category": set(categories),
        "reading": set(readings()),
        "source": SOURCES,
        "for": None,
        "against": None,
    }
    return rows(_DATA / f"{name}.tsv", columns)


def build(listed: Iterable[Mapping[str, str]]) -> Lexicon:
    """Build a lexicon of rows with a term, its category and the name of its reading."""
    # spaCy takes half a second to import: not for those who read no text.
    from spacy.strings import get_string_id

    terms: defaultdict[int, list[Term]] = defaultdict(list)
    for row in listed:
        words = tuple(map(get_string_id, row["term"].split()))
        terms[words[0]].append(Term(words, row["category"], readings()[row["reading"]]))
    return Lexicon({word: sorted(listed, key=_longest_first) for word, listed in terms.items()})


def _longest_first(term: Term) -> int:
    return -len(term.words)
