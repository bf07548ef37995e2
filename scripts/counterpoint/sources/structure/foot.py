"""The foot of a file: prompts, links and lives of the authors below the last of the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from counterpoint.sources.lexicon import threshold, words
from counterpoint.sources.statements.bylines import byline, is_name, signature
from counterpoint.sources.structure.features import is_byline, is_date
from counterpoint.sources.structure.furniture import furniture

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from counterpoint.sources.text.paragraphs import Paragraph

_NAMED = re.compile(
    r"^(?P<name>[^,.;:]{3,60}?)(?:,| (?:is|are|was|writes|covers|teaches|reports)\b)"
)
_ENTRY = re.compile(r"[:\d]|\s[–—-]\s")  # "Leeds: fourth season"
_ASIDE = re.compile(r"^\(.*\)$|=")  # "($1 = 0.92 euros)"
_LIFE = re.compile(
    r"^[^,.;:]{3,60}? (?:(?:is|are|was) (?:an? |the |currently |now |also )|writes|covers|teaches)"
)


def foot(
    paragraphs: Sequence[Paragraph],
    prose: Collection[int],
    run: Sequence[int],
    above: dict[int, str],
) -> dict[int, str]:
    """Tell what the lines of the foot are.

    Args:
        paragraphs: those of the whole file.
        prose: the indexes of those that can only be text.
        run: those of them that are the article's, ascending.
        above: what the head has told: index -> reason.

    Returns:
        Index -> reason, for the lines that are no text.
    """
    authors = _authors(paragraphs, above)
    last = _last(paragraphs, run, authors)
    below = [n for n in range(last + 1, len(paragraphs)) if n not in above]
    listed = _listed(paragraphs, last)
    kinds = {n: kind for n in below if (kind := _form(paragraphs, n, authors))}
    end = run[-1] if run else len(paragraphs)
    page = bool(kinds) or len(below) > threshold("longest_list")
    for n in below:
        if n in kinds or n in listed:
            continue
        if n > 0 and _heads_lives(paragraphs[n - 1]):
            kinds[n] = "biography"
        elif n in prose and n > end:
            kinds[n] = "related"
        elif kind := _leftover(paragraphs, n, kinds, page=page):
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
    alike = sum(paragraphs[n].bulleted or bool(_ENTRY.search(paragraphs[n].text)) for n in lines)
    long = len(lines) > threshold("longest_list") and alike > len(lines) / 2
    announced = any(_lists(paragraphs[n]) for n in (last, *lines[:1]) if n < len(paragraphs))
    return lines if lines and (announced or long) else range(0)


def _authors(paragraphs: Sequence[Paragraph], above: dict[int, str]) -> tuple[str, ...]:
    lines = [paragraphs[n].unmarked for n, kind in above.items() if kind == "byline"]
    return tuple(
        author
        for line in lines
        if (found := byline(line) or signature(line))
        for author in found.authors
    )


def _last(paragraphs: Sequence[Paragraph], run: Sequence[int], authors: Sequence[str]) -> int:
    """Return the index of the last paragraph of text; that of the first, where all is doubtful."""
    for n in reversed(run[1:]):
        paragraph = paragraphs[n]
        headed = n > 0 and _heads_lives(paragraphs[n - 1])
        if not (headed or furniture(paragraph, edge=True) or is_life(paragraphs, n, authors)):
            return n
    return run[0] if run else len(paragraphs)


def is_life(paragraphs: Sequence[Paragraph], n: int, authors: Sequence[str]) -> bool:
    """Tell a note on the author: it begins with a name that the text above does not speak of."""
    text = paragraphs[n].text
    named = _NAMED.match(text)
    if len(paragraphs[n].words) > threshold("longest_biography"):
        return False
    if any(text.startswith(author) for author in authors if " " in author):
        return True
    if not named:
        return False
    surname = named["name"].split()[-1].casefold()
    return (
        bool(_LIFE.match(text))
        and is_name(named["name"])
        and any(word in words("role") for word in paragraphs[n].words)
        and not any(surname in paragraph.words for paragraph in paragraphs[:n])
    )


def _form(paragraphs: Sequence[Paragraph], n: int, authors: Sequence[str]) -> str | None:
    """Tell a line of the foot by its form."""
    paragraph = paragraphs[n]
    if is_life(paragraphs, n, authors):
        return "biography"
    if is_date(paragraph):
        return "date"
    if is_byline(paragraph):
        return "byline"
    return furniture(paragraph, edge=True)


def _lists(before: Paragraph) -> bool:
    return before.bulleted or before.text[-1] == ":"


def _heads_lives(paragraph: Paragraph) -> bool:
    """Tell a line such as "About the author"."""
    short = len(paragraph.words) <= threshold("longest_label")
    return short and furniture(paragraph, edge=True) == "biography"


def _leftover(
    paragraphs: Sequence[Paragraph], n: int, kinds: dict[int, str], *, page: bool
) -> str | None:
    """Tell a line that has no form of its own by what stands around it.

    A line that is no sentence heads nothing here, so it is no heading.

    Args:
        paragraphs: those of the whole file.
        n: the index of the line.
        kinds: what has been told of the foot.
        page: the foot holds things of the page, so that there may be more of them.
    """
    paragraph, before = paragraphs[n], kinds.get(n - 1)
    listed = paragraph.bulleted and before is None and _lists(paragraphs[n - 1])
    if listed or paragraph.quotes or _ASIDE.search(paragraph.text):
        return None
    if before == "related" or paragraph.finished:
        return "related" if before == "related" else None
    if kinds.get(n + 1) == "biography":
        return "biography"
    if not any(m < n for m in kinds) and signature(paragraph.text):
        return "byline"
    if len(paragraph.words) <= threshold("longest_label"):
        return "navigation"
    return "related" if page and len(paragraph.words) <= threshold("longest_title") else None
