"""The section on the texts: each whole and marked once, or the passages that findings rest on.

What figures count is marked where it stands, so that a figure and its passages are never told
twice. Where the texts are too many to be printed, the page for a browser still holds them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from counterpoint.briefing.excerpts import Mark, excerpt
from counterpoint.briefing.layouts import MOST_CHARACTERS, MOST_COLUMNS, MOST_WORDS
from counterpoint.briefing.marked import paragraphs
from counterpoint.briefing.sections.wording import shared

if TYPE_CHECKING:
    from collections.abc import Iterator

    from counterpoint.briefing.articles import Column
    from counterpoint.briefing.excerpts import Passage
    from counterpoint.briefing.material import Material

PLACE, NAME, HEAD = 80, "texts", "The texts"
EACH = 3  # passages of one figure that a finding rests on


def section(material: Material) -> dict[str, Any]:
    """Give the marked texts where paper or screen holds them, else what findings rest on."""
    columns = material.columns
    words = sum(int(material.measure("words", column).value or 0) for column in columns)
    on_paper = len(columns) <= MOST_COLUMNS and words <= MOST_WORDS
    size = sum(len(column.article.document.text) for column in columns)
    on_screen = on_paper or size <= MOST_CHARACTERS
    return {
        "on_paper": on_paper,
        "on_screen": on_screen,
        "whole": [(c, _title(c), paragraphs(c)) for c in (columns if on_screen else ())],
        "shared": shared(material),
        "cited": [] if on_paper else list(_cited(material)),
    }


def _title(column: Column) -> str:
    return column.article.document.title or "title not stated"


def _cited(material: Material) -> Iterator[tuple[str, list[tuple[Column, Passage]]]]:
    """Cut out the first passages of the figures that each finding rests on, up to the limit."""
    columns = {column.document: column for column in material.columns}
    room = material.settings["passages"]
    for finding in material.findings:
        found = [
            (columns[document], passage)
            for document, metric in finding["cites"]
            for passage in _passages(material, columns[document], metric)
        ][:room]
        room -= len(found)
        if found:
            yield finding["head"], found


def _passages(material: Material, column: Column, metric: str) -> Iterator[Passage]:
    """Cut out the sentences of the first things that a figure counts, each marked."""
    link = material.links.of_metric(column, metric)
    for start, end in link.spans[:EACH] if link else ():
        sentence = column.article.sentence_at(start)
        held = sentence.start, max(end, sentence.end)
        words = material.settings["excerpt_words"]
        yield excerpt(column.article, held, [Mark(start, end, "given")], words)
