"""Signs that a text is not all of an article: it stops within a sentence, or a page asks for more.

A sentence is taken as broken off where its last word begins in lower case or a comma follows:
lines that end in a name are as often signatures.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from counterpoint.sources.lexicon import threshold
from counterpoint.sources.repairs.account import where
from counterpoint.sources.soundness.doubts import first_line, shown, shown_end
from counterpoint.wordlists import rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterpoint.sources.text.paragraphs import Paragraph

_DATA = Path(__file__).parents[1] / "data"
_ELLIPSIS = re.compile(r"(?:…|\.{3}|[\[(](?:…|\.{3}|more)[\])])$")
_BROKEN_OFF = re.compile(r"(?:(?<![\w@#/.])[a-zß-öø-ÿ][\w’'-]*|[,;–—-])$")


@cache
def _more() -> re.Pattern[str]:
    """Return the words with which a page offers the rest of an article."""
    phrases = [row["phrase"] for row in rows(_DATA / "cutoff.tsv", {"phrase": None})]
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, phrases))})\b")


def cut_off(kept: Sequence[Paragraph], after: Sequence[Paragraph]) -> list[str]:
    """Tell where an article breaks off.

    Args:
        kept: its paragraphs.
        after: what was cut from under the last of them.
    """
    if not kept:
        return []
    found = []
    last = kept[-1]
    at = f"line {last.lines[-1].number}: “{shown_end(last.text)}”"
    if _ELLIPSIS.search(last.text):
        found.append(f"It looks cut off: it ends in dots ({at}).")
    elif len(last.words) >= threshold("cut_words") and not last.bulleted and _broken_off(last):
        found.append(f"It looks cut off: it ends within a sentence ({at}).")
    for paragraph in [*kept[-1:], *after]:
        if _more().search(" ".join(paragraph.words)):
            invited = f"“{shown(paragraph.text)}” (line {first_line(paragraph)})"
            found.append(f"It looks cut off: under it stands {invited}.")
            break
    if broken := _within(kept):
        noun = "paragraphs end" if len(broken) > 1 else "paragraph ends"
        example = shown_end(broken[0].text)
        lines = where(p.lines[-1].number for p in broken)
        found.append(f"{len(broken)} {noun} within a sentence, as “{example}” ({lines}).")
    return found


def _broken_off(paragraph: Paragraph) -> bool:
    return bool(_BROKEN_OFF.search(paragraph.text))


def _within(kept: Sequence[Paragraph]) -> list[Paragraph]:
    return [p for p in kept[:-1] if len(p.words) >= threshold("broken_words") and _broken_off(p)]
