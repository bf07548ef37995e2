"""A page of text -> what is read of its article."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from counterpoint.sources.faults import UnreadableError
from counterpoint.sources.pages.article import lines, unmarked
from counterpoint.sources.pages.blocks import blocks
from counterpoint.sources.pages.body import body, standfirst
from counterpoint.sources.pages.kinds import LIST, is_feed, is_list
from counterpoint.sources.pages.statement import found_date, statement
from counterpoint.sources.pages.tree import parsed
from counterpoint.sources.readings import Reading
from counterpoint.sources.statements.dates import dateline
from counterpoint.sources.structure.features import is_date
from counterpoint.sources.text.lines import Line, apart
from counterpoint.sources.text.paragraphs import Paragraph

if TYPE_CHECKING:
    from counterpoint.sources.pages.linked import Linked

_FEW, _SHORT = 250, 1000  # characters: of less than a paragraph; of what is shown to be bought
_PART = 0.5  # of the text in a page's data; where the page shows less, the data are read
_FEED = "a feed of several articles, no page: save each article as a page of its own"
_EMPTY_SHELL = (
    "the page shows no text: a script loads its article; open it in a browser and save it "
    "from there"
)
_SHELL = (
    "The page holds little text and scripts: if a script loads the rest of the article, open the "
    "page in a browser and save it from there."
)
_SOLD = "The page says that its article is for subscribers: the text may be only the first of it."
_NOT_FOUND = (
    "The article could not be told from the rest of the page: every line stays that the page does "
    "not mark as something else."
)
_FROM_DATA = "The page does not show all of its article: the text is read from the page's data."


def parse(page: str) -> Reading:
    """Read the article of a page that is text already.

    Raises:
        UnreadableError: there is no text in it.
    """
    if is_feed(page):
        raise UnreadableError(_FEED)
    tree = parsed(page)
    shown = blocks(tree)
    stated, linked, summaries = statement(tree)
    scripted = any("json" not in script.get("type", "") for script in tree.iter("script"))
    if not shown and not (linked and linked.body):
        raise UnreadableError(_EMPTY_SHELL if scripted else "empty: the page shows no text")
    kept = body(tree, shown)
    summary = standfirst(shown, kept, summaries)
    kept |= summary
    length = sum(len(shown[n].text) for n in kept)
    if linked and length < _PART * sum(map(len, linked.body)):
        told = [*lines(shown, set(), set(), stated.title), *_data(linked)]
        return Reading(tuple(told), (stated,), (_FROM_DATA,))
    warnings = []
    if not kept:
        kept = unmarked(shown)
        warnings.append(_NOT_FOUND)
    if is_list(shown, kept):
        warnings.append(LIST)
    size = sum(len(shown[n].text) for n in kept)
    if linked and linked.free is False and size < _SHORT:
        warnings.append(_SOLD)
    elif scripted and size < _FEW:
        warnings.append(_SHELL)
    told = lines(shown, kept, summary, stated.title)
    if stated.date is None and not any(_prints_date(line) for line in told):
        stated = replace(stated, date=found_date(tree, stated.url))
    return Reading(tuple(told), (stated,), tuple(warnings))


def _prints_date(line: Line) -> bool:
    told = line.kind in {"date", "byline"}
    told = told or (line.kind is None and bool(line.text) and is_date(Paragraph((line,), 0)))
    found = dateline(line.text) if told else None
    return found is not None and bool(found.iso or found.untold)


def _data(linked: Linked) -> list[Line]:
    return [Line(linked.number, ""), *apart([Line(linked.number, text) for text in linked.body])]
