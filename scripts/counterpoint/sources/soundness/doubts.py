"""What makes a text doubtful: an editor should look before believing its figures.

Each doubt says what was seen and where. The bounds stand in thresholds.tsv: on published articles
each is passed by fewer than three in a hundred.
"""

from __future__ import annotations

import re
import string
from itertools import pairwise
from typing import TYPE_CHECKING

from counterpoint.sources.lexicon import threshold, words
from counterpoint.sources.repairs.account import where

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from counterpoint.sources.text.paragraphs import Paragraph

    Doubt = Callable[[Sequence[Paragraph]], str | None]

_SHOWN = 60  # characters of a text in a warning
_WORDS_BEFORE = 4  # what the warning is about
_ARTICLES = {"a", "an", "the"}
_DOUBLED_RIGHTLY = {"had", "that"}  # all that that means; he had had enough
_SENTENCE = re.compile(r"(?<=[.!?])[\"'”’)\]]*\s+(?=[\"'“‘(]*[A-Z0-9])")
# Words before a stop that is no sign of abbreviation
_LOWER_START = re.compile(r"(?<=[a-z]{4})\. [a-z]{2,}\b(?!\.)")
_SPACED_STOP = re.compile(r"(?<=\w) [,;.](?=\s|$)")
_LOST = "\ufffd"
_LOST_MARK = re.compile(
    r"â(?:\?\?|€\?)|(?<=[a-z])\?(?=[a-z])|(?<![\w?])\?(?=[A-Za-z])|(?<=[,.!])\?(?=\s|$)"
)
_AROUND = 12  # characters


def doubts(paragraphs: Sequence[Paragraph]) -> list[str]:
    """Return a warning for everything that makes the paragraphs of an article doubtful."""
    return [doubt for tell in _DOUBTS if (doubt := tell(paragraphs))]


def shown(text: str) -> str:
    """Return the beginning of a text."""
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN].rstrip()}…"


def shown_end(text: str) -> str:
    """Return the end of a text."""
    return text if len(text) <= _SHOWN else f"…{text[-_SHOWN:].lstrip()}"


def first_line(paragraph: Paragraph) -> int:
    """Return the number of the line on which a paragraph begins."""
    return paragraph.lines[0].number


def _lost(paragraphs: Sequence[Paragraph]) -> str | None:
    lines = [line for p in paragraphs for line in p.lines if _LOST in line.text]
    if not lines:
        return None
    count = sum(line.text.count(_LOST) for line in lines)
    noun = "characters were" if count > 1 else "character was"
    at = where(line.number for line in lines)
    return f"Damaged: {count} {noun} lost before the file came here ({at})."


def _marks_lost(paragraphs: Sequence[Paragraph]) -> str | None:
    """Tell quotation marks and dashes that were misread twice, or written as question marks."""
    found = [(p, match) for p in paragraphs for match in _LOST_MARK.finditer(p.text)]
    if len(found) < threshold("lost_marks"):
        return None
    paragraph, match = found[0]
    example = shown(paragraph.text[max(0, match.start() - _AROUND) : match.end() + _AROUND])
    at = where(first_line(p) for p, _ in found)
    return f"Damaged: {len(found)} quotation marks or apostrophes were lost, as “{example}” ({at})."


def _consent(paragraphs: Sequence[Paragraph]) -> str | None:
    text = [word for p in paragraphs for word in p.words]
    asked = sum(word in words("consent") for word in text)
    if asked < threshold("least_consent") or asked < threshold("consent") * len(text):
        return None
    return (
        "It reads like a form that asks for consent, not like an article: open the page, answer "
        "the form, and save it again."
    )


def _capitals(paragraphs: Sequence[Paragraph]) -> str | None:
    text = "".join(p.text for p in paragraphs)
    small, capital = (
        sum(map(text.count, letters))
        for letters in (string.ascii_lowercase, string.ascii_uppercase)
    )
    if capital <= threshold("most_capitals") * (small + capital):
        return None
    return "All capitals: names cannot be told from other words."


def _repeated(paragraphs: Sequence[Paragraph]) -> str | None:
    seen, copies = set(), []
    for p in paragraphs:
        if p.text in seen and len(p.words) >= threshold("repeated_words"):
            copies.append(p)
        seen.add(p.text)
    if not copies:
        return None
    noun = "paragraphs stand" if len(copies) > 1 else "paragraph stands"
    return f"Repeated: {len(copies)} {noun} there already ({where(map(first_line, copies))})."


def _few_articles(paragraphs: Sequence[Paragraph]) -> str | None:
    text = [word for p in paragraphs for word in p.words]
    share = sum(word in _ARTICLES for word in text) / max(len(text), 1)
    if len(text) < threshold("short_text") or share >= threshold("fewest_articles"):
        return None
    return (
        f"Broken sentences: a, an and the are {share:.1%} of the words (in English prose 5% to "
        "12%); it may be a machine translation."
    )


def _doubled_words(paragraphs: Sequence[Paragraph]) -> str | None:
    small = words("function") - _DOUBLED_RIGHTLY
    found = [
        (match.group(), first_line(p))
        for p in paragraphs
        for word in sorted({a for a, b in pairwise(p.words) if a == b and a in small})
        for match in re.finditer(rf"(?<![\w-]){word} {word}(?![\w-])", p.text, re.IGNORECASE)
    ]
    if len(found) < threshold("doubled_words"):
        return None
    at = where(line for _, line in found)
    return f"Broken sentences: {len(found)} words stand twice, as “{found[0][0]}” ({at})."


def _lower_case(paragraphs: Sequence[Paragraph]) -> str | None:
    return _several(paragraphs, _LOWER_START, "lower_starts", "sentences begin in lower case")


def _spaced_stops(paragraphs: Sequence[Paragraph]) -> str | None:
    return _several(paragraphs, _SPACED_STOP, "spaced_stops", "commas or stops follow a space")


def _several(
    paragraphs: Sequence[Paragraph], pattern: re.Pattern[str], least: str, what: str
) -> str | None:
    found = [(match, p) for p in paragraphs for match in pattern.finditer(p.text)]
    if len(found) < threshold(least):
        return None
    match, paragraph = found[0]
    before = " ".join(paragraph.text[: match.start()].split()[-_WORDS_BEFORE:])
    example = shown(before + paragraph.text[match.start() : match.end() + _SHOWN])
    at = where(first_line(p) for _, p in found)
    return f"Broken sentences: {len(found)} {what}, as “{example}” ({at})."


def _run_on(paragraphs: Sequence[Paragraph]) -> str | None:
    most = threshold("longest_sentence")
    for p in paragraphs:
        for sentence in _SENTENCE.split(p.text) if len(p.words) > most else ():
            if (count := len(sentence.split())) > most:
                at = f"line {first_line(p)}: “{shown(sentence)}”"
                return f"Broken sentences: one has {count} words ({at})."
    return None


def _quotation_marks(paragraphs: Sequence[Paragraph]) -> str | None:
    texts = [p.text for p in paragraphs]
    opening, closing = (sum(text.count(mark) for text in texts) for mark in "“”")
    # A quotation of several paragraphs opens each of them and closes once.
    carried = sum(
        text.count("“") > text.count("”") and after.startswith("“")
        for text, after in pairwise(texts)
    )
    if abs(opening - carried - closing) < threshold("unmatched_marks"):
        return None
    return f"Quotation marks do not match: {opening} open and {closing} close."


_DOUBTS: tuple[Doubt, ...] = (
    _lost,
    _marks_lost,
    _consent,
    _capitals,
    _repeated,
    _few_articles,
    _doubled_words,
    _lower_case,
    _spaced_stops,
    _run_on,
    _quotation_marks,
)
