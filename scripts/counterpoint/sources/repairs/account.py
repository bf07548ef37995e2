"""What is put right in an article's lines and words, and the account of it that a reader is given.

The file is never touched, and a line that is cut is shown as it stood.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from counterpoint.sources.lexicon import threshold
from counterpoint.sources.repairs import mojibake, spacing
from counterpoint.sources.repairs.hyphenation import parted, verdict, written
from counterpoint.sources.text import characters

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from counterpoint.sources.statements.stated import Stated
    from counterpoint.sources.text.lines import Line
    from counterpoint.sources.text.paragraphs import Paragraph

_MISREAD = "characters read in a wrong encoding", "put right"
_WRAPPED = "wrapped lines", "joined to paragraphs"
_HYPHENS = "words parted at the end of a line", "joined"
_SPACES = {
    spacing.WORDS: ("words run together", "parted"),
    spacing.SENTENCES: ("sentences run together", "parted"),
    spacing.HALVES: ("words parted by a hyphen and a space", "joined"),
}
_FIRST_LINES = 3


@dataclass(frozen=True, slots=True)
class Repair:
    """Something put right on a line: what it was, in the plural, and what was done with it."""

    what: str
    done: str
    line: int
    count: int = 1
    example: tuple[str, str] | None = None


def lines_put_right(lines: Iterable[Line]) -> tuple[tuple[Line, ...], list[Repair]]:
    """Undo wrong decoding, line by line."""
    found, repairs = [], []
    for line in lines:
        right = _decoded(line, characters.shortened(line.raw))
        right = _decoded(right, right.text)  # marks that do not print may have hidden more
        if right is not line:
            count = mojibake.changed(line.raw, right.raw)
            repairs.append(Repair(*_MISREAD, line.number, count))
        found.append(right)
    return tuple(found), repairs


def _decoded(line: Line, words: str) -> Line:
    right = mojibake.put_right(words)
    return line if right == words else replace(line, raw=right)


def statement_put_right(stated: Stated) -> Stated:
    """Put right what a file states beside its text, which may have been decoded as wrongly."""

    def right(text: str | None) -> str | None:
        return characters.clean(mojibake.put_right(text)) if text else text

    def plain(text: str | None) -> str | None:
        return characters.clean(text) if text else text

    return replace(
        stated,
        title=right(stated.title),
        authors=tuple(filter(None, map(right, stated.authors))),
        author_affiliation=right(stated.author_affiliation),
        outlet=right(stated.outlet),
        url=plain(stated.url),
        label=plain(stated.label),
        group=plain(stated.group),
    )


def words_put_right(paragraphs: Sequence[Paragraph]) -> tuple[list[Paragraph], list[Repair]]:
    """Put the words of an article right, knowing all of it.

    Returns:
        The paragraphs, of which a second pass changes nothing, and all that was done to them,
        what `characters.clean` has done to their lines included.
    """
    repairs = [
        Repair(name, characters.KINDS[name], line.number, count)
        for paragraph in paragraphs
        for line in paragraph.lines
        for name, count in characters.repairs(line.raw).items()
    ]
    repairs += [
        Repair(*_WRAPPED, line.number)
        for paragraph in paragraphs
        for line in paragraph.lines[: None if len(paragraph.lines) > 1 else 0]
    ]
    joined, hyphens = _hyphens(paragraphs)
    texts, changes = spacing.apart(joined)
    for paragraph, several in zip(paragraphs, changes, strict=True):
        repairs += [
            Repair(
                *_SPACES[change.kind],
                _line_of(paragraph, change.before),
                example=(change.before, change.after),
            )
            for change in several
        ]
    return [
        paragraph if paragraph.text == text else replace(paragraph, corrected=text)
        for paragraph, text in zip(paragraphs, texts, strict=True)
    ], [*repairs, *hyphens]


def _hyphens(paragraphs: Sequence[Paragraph]) -> tuple[list[str], list[Repair]]:
    """Take the hyphens out that the end of a line has put into words."""
    texts = [paragraph.text for paragraph in paragraphs]
    joints = [
        (n, place, line, halves)
        for n, paragraph in enumerate(paragraphs)
        for place, line in paragraph.joints
        if (halves := parted(*_around(texts[n], place)))
    ]
    if not joints:
        return texts, []
    whole = written("\n".join(map(_parted_at_joints, paragraphs)))
    verdicts = [verdict(*halves, whole) for *_, halves in joints]
    # Where hyphens have broken words that have none, a word that may have one has been broken too.
    broken = {"one", "unknown"} & set(verdicts)
    repairs: list[Repair] = []
    for told, (n, place, line, halves) in reversed(list(zip(verdicts, joints, strict=True))):
        if told in {"one", "unknown"} or (told == "either" and broken):
            texts[n] = texts[n][:place] + texts[n][place + 1 :]
            example = "-/".join(halves), "".join(halves)
            repairs.insert(0, Repair(*_HYPHENS, line.number, example=example))
    return texts, repairs


def _around(text: str, place: int) -> tuple[str, str]:
    """Return what stands before and after a character, as far as any word reaches."""
    reach = int(threshold("longest_word")) + 1
    return text[max(place - reach, 0) : place], text[place + 1 : place + 1 + reach]


def _parted_at_joints(paragraph: Paragraph) -> str:
    text = paragraph.text
    for place, _ in reversed(paragraph.joints):
        text = f"{text[: place + 1]} {text[place + 1 :]}"
    return text


def _line_of(paragraph: Paragraph, words: str) -> int:
    return next(
        (line.number for line in paragraph.lines if words in line.text), paragraph.lines[0].number
    )


def account(repairs: Iterable[Repair], lines: Collection[int]) -> list[str]:
    """Tell what was put right on the lines that are read, one sentence a kind."""
    kinds: dict[tuple[str, str], list[Repair]] = defaultdict(list)
    for repair in repairs:
        if repair.line in lines:
            kinds[repair.what, repair.done].append(repair)
    return [_sentence(what, done, several) for (what, done), several in kinds.items()]


def _sentence(what: str, done: str, repairs: Sequence[Repair]) -> str:
    count = sum(repair.count for repair in repairs)
    # The first word in the plural is the noun of all these names.
    noun = what if count > 1 else re.sub(r"(?<=[^s])s\b", "", what, count=1)
    example = repairs[0].example
    shown = f", as “{example[0]}” → “{example[1]}”" if example else ""
    return f"Repaired: {count} {noun} {done}{shown} ({where(repair.line for repair in repairs)})."


def where(lines: Iterable[int]) -> str:
    """Name the first few of some lines."""
    several = [str(line) for line in dict.fromkeys(lines)]
    if len(several) == 1:
        return f"line {several[0]}"
    if len(several) > _FIRST_LINES:
        return f"first on lines {', '.join(several[:_FIRST_LINES])}"
    return f"lines {', '.join(several[:-1])} and {several[-1]}"
