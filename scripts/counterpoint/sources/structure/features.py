"""What can be said of one paragraph without its neighbours."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from counterpoint.sources.lexicon import threshold, words
from counterpoint.sources.statements.bylines import byline, is_name, signature
from counterpoint.sources.statements.dates import dateline
from counterpoint.sources.structure.furniture import furniture
from counterpoint.sources.text.paragraphs import words_of

if TYPE_CHECKING:
    from counterpoint.sources.text.paragraphs import Paragraph

_STOP = re.compile(r"[.…。।۔][\"'”’»)\]*]*$")
_TWO_SENTENCES = re.compile(r"[a-z0-9”’)][.!?][\"'”’)]*\s+[\"'“‘(]*[A-Z]")
_PLACE_LINE = re.compile(
    r"(?:[^\W\d_a-z]|[.'’ /-]){3,30}(?:, [\w., ]{2,30})?(?: ?\([\w. ]{2,30}\) ?[—–-]| ?[—–])"
)
_LEAST_CAPITALS = 0.7  # of the longer words of a headline in Title Case
_LEAST_TITLE_WORDS = 3
_LONGEST_CAPTION_LABEL = 2
# Who asks or answers in an interview: Q, his initials, his name
_SPEAKER = re.compile(
    r"^(?:Q(?:\d+|uestion)?\s?[:.)]|[A-Z]{1,3}:|(?P<name>[A-Z][^:,]{2,40}):(?=.*\?$))"
)


def is_date(paragraph: Paragraph) -> bool:
    """Tell a line that says a date and nothing else."""
    if len(paragraph.words) > threshold("longest_byline"):
        return False
    found = dateline(paragraph.unmarked)
    return found is not None and all(word in words("section") for word in words_of(found.rest))


def is_dated(paragraph: Paragraph) -> bool:
    """Tell a line, no sentence, that prints a day among other things."""
    if len(paragraph.words) > threshold("longest_byline") or paragraph.finished:
        return False
    found = dateline(paragraph.unmarked)
    return found is not None and bool(found.iso or found.untold)


def is_signed(paragraph: Paragraph) -> bool:
    """Tell a byline that nothing introduces but that has a date: A. Name, 3 May 2024."""
    return is_dated(paragraph) and signature(paragraph.unmarked) is not None


def is_byline(paragraph: Paragraph) -> bool:
    """Tell a line that is introduced as a byline."""
    return (
        len(paragraph.words) <= threshold("longest_byline")
        and byline(paragraph.unmarked) is not None
    )


def is_prose(paragraph: Paragraph) -> bool:
    """Tell a paragraph of text that no headline, caption or prompt can be."""
    count = len(paragraph.words)
    if furniture(paragraph, edge=False) or is_byline(paragraph) or is_date(paragraph):
        return False
    if count > threshold("longest_title"):
        return True
    long = count >= threshold("prose_words") or len(paragraph.text) >= threshold("prose_characters")
    if not (long and paragraph.finished) or is_title_case(paragraph):
        return False
    # A headline may ask or shout
    return bool(_STOP.search(paragraph.text)) or count > threshold("longest_heading")


def is_sentence(paragraph: Paragraph) -> bool:
    """Tell a line that is at least a sentence, however short, and no furniture."""
    return (
        paragraph.finished
        and not furniture(paragraph, edge=True)
        and not is_byline(paragraph)
        and not is_date(paragraph)
    )


def opens_with_place(paragraph: Paragraph) -> bool:
    """Tell the first paragraph of a report: PARIS, May 3 (Agency) — it says where and whence."""
    return bool(_PLACE_LINE.match(paragraph.text))


def is_one_sentence(paragraph: Paragraph) -> bool:
    """Tell a paragraph within which no sentence ends."""
    return not _TWO_SENTENCES.search(paragraph.text)


def is_title_case(paragraph: Paragraph) -> bool:
    """Tell a single sentence whose longer words are capitalised; in capitals none is told."""
    long, count = re.findall(r"[^\W\d_]{4,}", paragraph.text), len(paragraph.words)
    capital = sum(word[0].isupper() for word in long)
    return (
        len(long) >= _LEAST_TITLE_WORDS
        # A sentence so long that is full of names is a lead
        and (not _STOP.search(paragraph.text) or count <= threshold("longest_heading"))
        and not paragraph.text.isupper()
        and capital >= _LEAST_CAPITALS * len(long)
        and is_one_sentence(paragraph)
    )


def is_label(paragraph: Paragraph) -> bool:
    """Tell the name of a section or an outlet, as it stands over headlines."""
    known = words("section") | words("outlet") | words("function")
    return (
        len(paragraph.words) <= threshold("longest_outlet")
        and not paragraph.finished
        and any(word not in words("function") for word in paragraph.words)
        and (all(word in known for word in paragraph.words) or is_outlet(paragraph.text))
    )


def is_outlet(text: str) -> bool:
    """Tell a name that only papers, stations and sites bear: The Leeds Courier, bbc.co.uk."""
    parts = text.split()
    if re.fullmatch(r"[\w-]+(?:\.[a-z]{2,4}){1,2}", text):
        return True
    return (
        0 < len(parts) <= threshold("longest_outlet")
        and all(part[0].isupper() or part in words("function") for part in parts)
        and parts[-1].casefold() in words("outlet")
    )


def is_affiliation(paragraph: Paragraph) -> bool:
    """Tell a line that could say what the author, named above it, is."""
    if len(paragraph.words) > threshold("longest_affiliation") or paragraph.finished:
        return False
    if any(word.removesuffix("s") in words("role") for word in paragraph.words):
        return True
    return all(
        part[0].isupper() or part in words("particle") or part in words("function") or part == "&"
        for part in re.findall(r"\w+|&", paragraph.text)
    )


def labels_caption(paragraph: Paragraph) -> bool:
    """Tell a line, known for a caption, that only says that one follows: "Image caption"."""
    return paragraph.text.endswith((",", ":")) or len(paragraph.words) <= _LONGEST_CAPTION_LABEL


def is_heading(paragraph: Paragraph) -> bool:
    """Tell a line that could head the paragraphs under it."""
    first, last = paragraph.text[0], paragraph.text[-1]
    if paragraph.bulleted or first.islower() or first in "([" or last in ":;,":
        return False
    speaker = _SPEAKER.match(paragraph.text)
    if speaker and (not speaker["name"] or is_name(speaker["name"])):
        return False
    if paragraph.text.endswith("?"):
        return len(paragraph.words) <= threshold("longest_question")
    return not paragraph.finished and len(paragraph.words) <= threshold("longest_heading")
