"""What one line looks like, as figures: shape, words, marks, and what the rules say of its form."""

from __future__ import annotations

import math
import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from counterpoint.sources.lexicon import words
from counterpoint.sources.statements.bylines import is_name
from counterpoint.sources.structure.features import (
    is_byline,
    is_date,
    is_dated,
    is_heading,
    is_label,
    is_prose,
    is_signed,
    is_title_case,
)
from counterpoint.sources.structure.furniture import furniture

if TYPE_CHECKING:
    from counterpoint.sources.text.paragraphs import Paragraph

_INNER_END = re.compile(r"[a-z0-9”’)][.!?][\"'”’)]*\s+[\"'“‘(]*[A-Z]")
_ADDRESS = re.compile(r"https?://|www\.|\.com\b|@")
_LONG_NAME = 5  # words
_LONG_WORD = 12  # letters a word; a line of more has lost its spaces
_MOST_ADDRESSED = 5
_REASONS = ("navigation", "prompt", "consent", "related", "caption", "credit", "biography")


class Form(NamedTuple):
    """What one line looks like; shares are of its words or characters, flags are 0 or 1."""

    words: float  # logarithm of one more than their number
    characters: float  # the same
    word_length: float
    finished: float
    colon: float
    comma: float
    question: float
    ellipsis: float
    lower_start: float
    quotation: float
    bullet: float
    digit_start: float
    function_share: float
    capital_share: float
    all_capitals: float
    digit_share: float
    commas: float
    quotation_marks: float
    inner_ends: float
    inner_end_share: float
    addressed_share: float  # words in which a page speaks to its reader
    addressed: float
    narrated_share: float  # words in which a report tells what was
    date: float
    dated: float
    byline: float
    signed: float
    prose: float
    label: float
    title_case: float
    name: float
    heading: float
    address: float
    bar: float
    arrow: float
    copyright: float
    exclamation: float
    bracket: float
    dash: float
    navigation: float
    prompt: float
    consent: float
    related: float
    caption: float
    credit: float
    biography: float
    furniture: float
    furniture_within: float


@lru_cache(maxsize=4096)
def form(paragraph: Paragraph) -> Form:
    """Read the form of a line, which is the same wherever it stands."""
    text, listed = paragraph.text, paragraph.words
    count = max(1, len(listed))
    lettered = [token.lstrip("\"'“‘(") for token in text.split() if any(map(str.isalpha, token))]
    inner = len(_INNER_END.findall(text))
    addressed = sum(word in words("addressed") for word in listed)
    told = furniture(paragraph, edge=True)
    return Form._make(
        (
            math.log1p(len(listed)),
            math.log1p(len(text)),
            min(_LONG_WORD, len(text) / count),
            paragraph.finished,
            text[-1] == ":",
            text[-1] in ",;",
            text[-1] == "?",
            text.endswith(("…", "...")),
            text[0].islower(),
            paragraph.quotes,
            paragraph.bulleted,
            text[0].isdigit(),
            sum(word in words("function") for word in listed) / count,
            sum(token[:1].isupper() for token in lettered) / max(1, len(lettered)),
            text.isupper(),
            sum(map(str.isdigit, text)) / len(text),
            text.count(",") / count,
            sum(map(text.count, '"“”')) / count,
            inner,
            inner / count,
            addressed / count,
            min(_MOST_ADDRESSED, addressed),
            sum(word in words("narrated") for word in listed) / count,
            is_date(paragraph),
            is_dated(paragraph),
            is_byline(paragraph),
            is_signed(paragraph),
            is_prose(paragraph),
            is_label(paragraph),
            is_title_case(paragraph),
            count <= _LONG_NAME and is_name(text),
            is_heading(paragraph),
            bool(_ADDRESS.search(text)),
            "|" in text,
            ">" in text or "»" in text,
            "©" in text,
            "!" in text,
            text[0] in "([",
            " - " in text,
            *(told == reason for reason in _REASONS),
            told is not None,
            furniture(paragraph, edge=False) is not None,
        )
    )
