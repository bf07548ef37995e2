"""What is compared, in a few sentences: how much, how far apart in time, from whom.

A part of `front`.
"""

from __future__ import annotations

from datetime import date
from pathlib import PurePath
from typing import TYPE_CHECKING

from counterpoint.comparison.numbers import figure, listing, number, plural

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterpoint.briefing.material import Material
    from counterpoint.records import Document

OUTLETS_LISTED = 4
YEAR = 365.2425  # days


def deck(material: Material) -> str:
    """Say what is compared: how much, saved how, from when, from whom."""
    documents = [column.article.document for column in material.columns]
    known = [int(material.measure("words", column).value or 0) for column in material.columns]
    words = f"{figure(sum(known), 'words')} words"
    if len(known) > 1:
        words += f" ({figure(min(known), 'words')} to {figure(max(known), 'words')} each)"
    articles = plural(len(documents), "article").capitalize()
    stated = f"{_dates(documents)} {_whose(documents)}"
    return f"{articles}, {words}, saved as {_formats(documents)}. {stated}"


def _formats(documents: Sequence[Document]) -> str:
    kinds = [PurePath(document.file).suffix.lower() for document in documents]
    ranked = sorted(set(kinds), key=lambda kind: (-kinds.count(kind), kind))
    if len(ranked) == 1:
        return ranked[0]
    return listing([f"{kind} ({kinds.count(kind):,})" for kind in ranked])


def _dates(documents: Sequence[Document]) -> str:
    dates = sorted(document.date for document in documents if document.date)
    if not dates:
        return "No date is stated."
    span = dates[0] if dates[0] == dates[-1] else f"{dates[0]} to {dates[-1]}"
    if years := _years(dates[0], dates[-1]):
        span += f", {years} apart"
    undated = len(documents) - len(dates)
    return f"Dated {span}" + (f"; {number(undated)} undated." if undated else ".")


def _years(first: str, last: str) -> str:
    """Say how many years lie between two days; nothing of less than one."""
    years = round((date.fromisoformat(last) - date.fromisoformat(first)).days / YEAR)
    return plural(years, "year") if years else ""


def _whose(documents: Sequence[Document]) -> str:
    """Say how many outlets and authors are stated; the few outlets by name."""
    outlets = sorted({document.outlet for document in documents if document.outlet})
    authors = {author for document in documents for author in document.authors}
    if not outlets and not authors:
        return "No outlet or author is stated."
    named = outlets[:OUTLETS_LISTED]
    if more := len(outlets) - len(named):
        named.append(f"{number(more)} more")
    which = f" ({listing(named)})" if outlets else ""
    who = [plural(len(outlets), "outlet") + which, plural(len(authors), "author")]
    if not outlets or not authors:
        return f"Stated: {who[not outlets]}, but no {'outlet' if not outlets else 'author'}."
    return f"Stated: {listing(who)}."
