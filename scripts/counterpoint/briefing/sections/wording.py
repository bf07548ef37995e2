"""The section on wording: the words that set an article apart, and those that two share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from counterpoint.briefing.excerpts import Mark, excerpt
from counterpoint.briefing.grids import Cell, counted
from counterpoint.briefing.layouts import MOST_ROWS
from counterpoint.comparison.numbers import figure, listing, tally

if TYPE_CHECKING:
    from collections.abc import Mapping

    from counterpoint.briefing.articles import Column
    from counterpoint.briefing.excerpts import Passage
    from counterpoint.briefing.links import Link
    from counterpoint.briefing.material import Material

PLACE, NAME, HEAD = 60, "wording", "Wording"
MOST = 6  # words of an article
PASSAGES = 8  # that are shared
RATE = "per 1,000 words"


@dataclass(frozen=True, slots=True)
class Word:
    """A distinctive word of an article: uses and rates, here and in all others."""

    word: str
    uses: Cell
    rate: str
    elsewhere: Cell
    rate_elsewhere: str


@dataclass(frozen=True, slots=True)
class Shared:
    """A passage that two articles have in common, as each has it."""

    words: int
    quoted: str
    sides: tuple[tuple[Column, Passage], ...]


def section(material: Material) -> dict[str, Any]:
    """Give the distinctive words of each article, and the passages that two have in common."""
    rows = material.table("shared_wording")
    return {
        "words": _words(material),
        "shared": shared(material),
        "shown": f"The longest {PASSAGES} of {tally(len(rows), 'passage')}"
        if len(rows) > PASSAGES
        else "",
    }


def shared(material: Material) -> list[Shared]:
    """Give the longest passages that two articles have in common."""
    rows = material.table("shared_wording")
    longest = sorted(rows, key=lambda row: -int(row["words"]))[:PASSAGES]
    return [_shared(material, row) for row in longest]


def _words(material: Material) -> list[tuple[Column, list[Word]]]:
    """List the most distinctive words of each article that has some."""
    found: dict[str, list[Word]] = {}
    columns = {column.document: column for column in material.columns}
    for row in material.table("distinctive_words"):
        words = found.setdefault(row["document"], [])
        if len(words) < MOST:
            starts = map(int, row["starts"].split("; "))
            spans = [(start, start + len(row["word"])) for start in starts]
            link = material.links.passages(columns[row["document"]], "use", spans)
            words.append(_word(row, link))
    return [(column, found[key]) for key, column in columns.items() if key in found][:MOST_ROWS]


def _word(row: Mapping[str, str], link: Link | None) -> Word:
    return Word(
        row["word"],
        counted(int(row["uses"]), link),
        figure(float(row["per_1000"]), RATE),
        counted(int(row["elsewhere"])),
        figure(float(row["elsewhere_per_1000"]), RATE),
    )


def _shared(material: Material, row: Mapping[str, str]) -> Shared:
    """Cut the sentences with a shared passage out of both articles."""
    columns = {column.document: column for column in material.columns}
    sides, quoted = [], []
    for side, document in (("", "document"), ("other_", "other")):
        column = columns[row[document]]
        start, end = int(row[f"{side}start"]), int(row[f"{side}end"])
        first, last = (column.article.sentence_at(at) for at in (start, end - 1))
        held = first.start, max(first.end, last.end)
        words = material.settings["excerpt_words"]
        sides.append((column, excerpt(column.article, held, [Mark(start, end, "same")], words)))
        if row[f"{side}quoted"] == "True":
            quoted.append(column.letter)
    where = f"in quotation marks in {listing(quoted) or 'neither'}"
    return Shared(int(row["words"]), where, tuple(sides))
