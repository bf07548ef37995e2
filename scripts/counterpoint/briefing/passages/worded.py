"""Where the words that are distinctive of an article stand first."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from counterpoint.briefing.excerpts import Mark
from counterpoint.briefing.passages.candidates import Candidate, Candidates
from counterpoint.briefing.passages.paragraphs import further
from counterpoint.briefing.passages.sentences import holding
from counterpoint.comparison.numbers import tally

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterpoint.briefing.material import Material, Table
    from counterpoint.records import Article

NAME = "wording"
FILE = "distinctive_words.csv, attached"
RULE = "the most distinctive words first"


@dataclass(frozen=True, slots=True)
class _Word:
    """A distinctive word where it stands first, with all places where it stands."""

    start: int
    end: int
    word: str
    starts: tuple[int, ...]


def candidates(material: Material) -> list[Candidates]:
    """Find the first use of every distinctive word of each article."""
    rows: defaultdict[str, Table] = defaultdict(list)
    for row in material.table("distinctive_words"):
        rows[row["document"]].append(row)
    words = material.settings["excerpt_words"]
    return [_of(column.article, rows[column.document], words) for column in material.columns]


def _of(article: Article, rows: Table, words: int) -> Candidates:
    found = [_word(row) for row in rows]
    places = {one.word: n for n, one in enumerate(found)}  # the most distinctive first
    items = [
        Candidate(
            span,
            tuple(Mark(one.start, one.end, "word") for one in held),
            "; ".join(
                f"{one.word} {len(one.starts)}×{further(article, one.starts)}" for one in held
            ),
            tuple((one.word,) for one in held),
        )
        for span, held in holding(article, found, words)
    ]
    ranks = sorted(
        range(len(items)), key=lambda at: min(places[word] for (word,) in items[at].keys)
    )
    return Candidates(tuple(items), tally(len(found), "distinctive word"), tuple(ranks))


def _word(row: dict[str, str]) -> _Word:
    starts: Sequence[int] = [int(start) for start in row["starts"].split("; ")]
    return _Word(starts[0], starts[0] + len(row["word"]), row["word"], tuple(starts))
