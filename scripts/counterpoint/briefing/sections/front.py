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

PLACE, NAME, HEAD = 0, "front", ""
DIFFERS, HELD, HELD_ALONE = "What differs", "What the articles contain", "What the article contains"
OUTLETS_LISTED = 4
# Height in mm, at the sizes of briefing.css, that a page has for findings that may go to the next:
# what its margins, a title of two lines, heads, two lines of what is missing, and the contents
# leave. What a line of a finding takes of it, and its letters.
ROOM = {"A4": 140.0, "Letter": 123.0}
LINES = {"difference": (5.0, 88), "fact": (4.5, 98), "noise": (4.5, 98)}
GAP = 1.2
NOISE = "By these measures no two articles differ by more than chance can explain."


@dataclass(frozen=True, slots=True)
class Block:
    """Findings under a head; `none` is said where there are none."""

    head: str
    findings: Sequence[Mapping[str, Any]]
    none: str = ""


def section(material: Material) -> dict[str, Any]:
    """Give the title, what is compared, and the findings by verdict."""
    found = {
        verdict: [finding for finding in material.findings if finding["verdict"] == verdict]
        for verdict in ("difference", "fact", "noise", "unjudged", "missing")
    }
    count = len(material.columns)
    ranked = [*found["difference"], *found["fact"]]
    room = ROOM[material.settings["page_size"]]
    room -= _height("noise", found["noise"], NOISE) + _height("noise", found["unjudged"])
    shown = ranked[: _fitting(ranked, room)]
    rest = ranked[len(shown) :]
    return {
        "title": material.settings["title"] or _title(count),
        "deck": _deck(material),
        "blocks": _blocks(count, shown, _no_difference(count, len(found["noise"]))),
        "noise": found["noise"],
        "alike": NOISE,
        "unjudged": found["unjudged"],
        "missing": found["missing"],
        "compared": count >= TWO,
        "more": _blocks(count, rest),
    }


def _blocks(articles: int, findings: Sequence[Mapping[str, Any]], none: str = "") -> list[Block]:
    """Part what differs from what is held; without a difference `none` is said, if anything."""
    differ = [finding for finding in findings if finding["verdict"] == "difference"]
    held = [finding for finding in findings if finding["verdict"] == "fact"]
    blocks = (Block(DIFFERS, differ, none), Block(HELD if articles >= TWO else HELD_ALONE, held))
    return [block for block in blocks if block.findings or block.none]


def _fitting(findings: Iterable[Mapping[str, Any]], room: float) -> int:
    """Count the findings that the first page has room for, in mm."""
    count = 0
    for finding in findings:
        room -= GAP + _height(finding["verdict"], [finding])
        if room < 0:
            break
        count += 1
    return count


def _height(verdict: str, findings: Iterable[Mapping[str, Any]], lead: str = "") -> float:
    """Reckon the height in mm of a paragraph that says some findings after one another."""
    height, letters = LINES[verdict]
    said = "".join(f" {finding['head']}. {finding['text']} See page 000" for finding in findings)
    return height * -(-len(lead + said) // letters) if said else 0.0


def _no_difference(articles: int, measures: int) -> str:
    if articles < TWO:
        return "One article alone: there is nothing to compare it with."
    if not measures:
        return "Nothing that can be told: no two articles hold enough to be judged."
    by = "the one measure" if measures == 1 else f"any of the {number(measures)} measures"
    return (
        f"Nothing, as far as these texts can tell: by {by} on which articles are compared, no two "
        "of them are further apart than chance can explain."
    )


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
    if not outlets or not authors:
        return f"Stated: {who[not outlets]}, but no {'outlet' if not outlets else 'author'}."
    return f"Stated: {listing(who)}."
