"""The foot of a file: prompts, links and lives of the authors below the last of the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from counterpoint.sources.bylines import byline, is_name, signature
from counterpoint.sources.features import is_byline, is_date
from counterpoint.sources.furniture import furniture
from counterpoint.sources.lexicon import threshold, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterpoint.sources.paragraphs import Paragraph

_NAMED = re.compile(
    r"^(?P<name>[^,.;:]{3,60}?)(?:,| (?:is|are|was|writes|covers|teaches|reports)\b)"
)
_ASIDE = re.compile(r"^\(.*\)$|=")  # "($1 = 0.92 euros)"
_LIFE = re.compile(
    r"^[^,.;:]{3,60}? (?:(?:is|are|was) (?:an? |the |currently |now |also )|writes|covers|teaches)"
)


def foot(
    paragraphs: Sequence[Paragraph], prose: Sequence[int], above: dict[int, str]
) -> dict[int, str]:
    """Tell what the lines of the foot are.

    Args:
        paragraphs: those of the whole file.
        prose: the indexes of those that can only be text, ascending.
        above: what the head has told: index -> reason.

    Returns:
        Index -> reason, for the lines that are no text.
    """
    authors = _authors(paragraphs, above)
    last = _last(paragraphs, prose, authors)
    listed = _listed(paragraphs, last)
    kinds: dict[int, str] = {}
    for n in range(last + 1, len(paragraphs)):
        if n not in above and n not in listed and (kind := _kind(paragraphs, n, authors, kinds)):
            kinds[n] = kind
    return kinds


def _listed(paragraphs: Sequence[Paragraph], last: int) -> range:
    """Return the lines right under the text that are a list of its own, too long for furniture."""
    end = last + 1
    while end < len(paragraphs) and not (
        paragraphs[end].finished or furniture(paragraphs[end], edge=True)
    ):
        end += 1
    lines = range(last + 1, end)
    return lines if len(lines) > threshold("longest_list") else range(0)


def _authors(paragraphs: Sequence[Paragraph], above: dict[int, str]) -> tuple[str, ...]:
    lines = [paragraphs[n].unmarked for n, kind in above.items() if kind == "byline"]
    return tuple(
        author
        for line in lines
        if (found := byline(line) or signature(line))
        for author in found.authors
    )


def _last(paragraphs: Sequence[Paragraph], prose: Sequence[int], authors: Sequence[str]) -> int:
    """Return the index of the last paragraph of text; that of the first, where all is doubtful."""
    for n in reversed(prose[1:]):
        paragraph = paragraphs[n]
        if not (furniture(paragraph, edge=True) or is_life(paragraphs, n, authors)):
            return n
    return prose[0] if prose else len(paragraphs)


def is_life(paragraphs: Sequence[Paragraph], n: int, authors: Sequence[str]) -> bool:
    """Tell a note on the author: it begins with a name that the text above does not speak of."""
    text = paragraphs[n].text
    named = _NAMED.match(text)
    if len(paragraphs[n].words) > threshold("longest_biography") or not named:
        return False
    if any(named["name"].startswith(author) for author in authors):
        return True
    surname = named["name"].split()[-1].casefold()
    return (
        bool(_LIFE.match(text))
        and is_name(named["name"])
        and any(word in words("role") for word in paragraphs[n].words)
        and not any(surname in paragraph.words for paragraph in paragraphs[:n])
    )


def _kind(
    paragraphs: Sequence[Paragraph], n: int, authors: Sequence[str], kinds: dict[int, str]
) -> str | None:
    paragraph = paragraphs[n]
    if is_life(paragraphs, n, authors):
        return "biography"
    if is_date(paragraph):
        return "date"
    if is_byline(paragraph):
        return "byline"
    if kind := furniture(paragraph, edge=True):
        return kind
    listed = paragraph.bulleted and n - 1 not in kinds and _lists(paragraphs[n - 1])
    if paragraph.finished or listed or paragraph.quotes or _ASIDE.search(paragraph.text):
        return None
    return _leftover(paragraph, kinds.get(n - 1), alone=not kinds)


def _lists(before: Paragraph) -> bool:
    return before.bulleted or before.text[-1] == ":"


def _leftover(paragraph: Paragraph, before: str | None, *, alone: bool) -> str | None:
    """Tell a line that is no sentence: it heads nothing, so it is no heading."""
    if before == "related":
        return "related"
    if alone and signature(paragraph.text):
        return "byline"
    if len(paragraph.words) <= threshold("longest_label"):
        return "navigation"
    return "related" if not alone and len(paragraph.words) <= threshold("longest_title") else None
