"""The first page: what is compared, what was found, what is missing, how to read it.

What differs comes first, the largest before; it must all be on one page. What would run over it
stands on the next under a head of its own: nothing that was found is dropped.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from counterpoint.comparison.finding import TWO
from counterpoint.comparison.numbers import figure, listing, number, plural

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from counterpoint.briefing.material import Material
    from counterpoint.records import Document

NAME, HEAD = "front", ""
DIFFERS, HELD = "What differs", "What the articles hold"
OUTLETS_LISTED = 4
# Height in mm, at the sizes of briefing.css, that a page has for findings that may go to the next:
# what its margins, a title of two lines, heads, two lines each of what cannot be told apart and
# what is missing, and the contents leave. What a line of a finding takes of it, and its letters.
ROOM = {"A4": 131.0, "Letter": 114.0}
LINES = {"difference": (5.0, 88), "fact": (4.5, 98)}
GAP = 1.2


@dataclass(frozen=True, slots=True)
class Block:
    """Findings under a head; `none` is said where there are none."""

    head: str
    findings: Sequence[Mapping[str, Any]]
    none: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A measure in a sentence, the section that it leads to, and what parts it from the next."""

    text: str
    topic: str
    stop: str


def section(material: Material) -> dict[str, Any]:
    """Give the title, what is compared, and the findings by verdict."""
    found = {
        verdict: [finding for finding in material.findings if finding["verdict"] == verdict]
        for verdict in ("difference", "fact", "noise", "missing")
    }
    ranked = [*found["difference"], *found["fact"]]
    shown = ranked[: _fitting(ranked, ROOM[material.settings["page_size"]])]
    rest = ranked[len(shown) :]
    return {
        "title": material.settings["title"] or _title(len(material.columns)),
        "deck": _deck(material),
        "blocks": _blocks(shown, _no_difference(len(material.columns), len(found["noise"]))),
        "noise": _links(found["noise"]),
        "missing": found["missing"],
        "more": _blocks(rest),
    }


def _blocks(findings: Sequence[Mapping[str, Any]], none: str = "") -> list[Block]:
    """Part what differs from what is held; without a difference `none` is said, if anything."""
    differ = [finding for finding in findings if finding["verdict"] == "difference"]
    held = [finding for finding in findings if finding["verdict"] == "fact"]
    blocks = (Block(DIFFERS, differ, none), Block(HELD, held))
    return [block for block in blocks if block.findings or block.none]


def _fitting(findings: Iterable[Mapping[str, Any]], room: float) -> int:
    """Count the findings that the first page has room for, in mm."""
    count = 0
    for finding in findings:
        height, letters = LINES[finding["verdict"]]
        written = len(f"{finding['head']}. {finding['text']} Page 000")
        room -= GAP + height * -(-written // letters)
        if room < 0:
            break
        count += 1
    return count


def _no_difference(articles: int, measures: int) -> str:
    if articles < TWO:
        return "One article alone: there is nothing to hold it against."
    by = "the one measure" if measures == 1 else f"any of the {number(measures)} measures"
    return (
        f"Nothing, as far as these texts can tell: by {by} on which articles are held against each "
        "other, no two of them are further apart than chance would put them."
    )


def _links(findings: Sequence[Mapping[str, Any]]) -> list[Link]:
    """Put the measures that tell nothing apart into one sentence, each with its section."""
    last = len(findings) - 1
    stops = {last: ".", last - 1: " and"}
    return [
        Link(finding["head"].lower(), finding["topic"], stops.get(n, ","))
        for n, finding in enumerate(findings)
    ]


def _title(count: int) -> str:
    if count == 1:
        return "One article, measured"
    return f"{number(count).capitalize()} articles, side by side"


def _deck(material: Material) -> str:
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
    undated = len(documents) - len(dates)
    return f"Dated {span}" + (f"; {number(undated)} undated." if undated else ".")


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
    return f"Stated: {listing(who)}."
