"""Markdown: CommonMark with tables, and the front matter that web clippers write above it."""

from __future__ import annotations

from counterpoint.sources.faults import UnreadableError
from counterpoint.sources.lexicon import threshold
from counterpoint.sources.markdown.blocks import marked
from counterpoint.sources.markdown.frontmatter import front_matter
from counterpoint.sources.readings import Reading
from counterpoint.sources.structure.headlines import headline, titled
from counterpoint.sources.text.characters import shortened
from counterpoint.sources.text.encodings import decode
from counterpoint.sources.text.lines import checked

EXTENSIONS = (".md", ".markdown")


def read(data: bytes) -> Reading:
    """Read the text of a Markdown file; its lines are numbered as in the file.

    Raises:
        UnreadableError: the bytes are no text, or no one could read it.
    """
    text, warnings = decode(data)
    text = shortened(checked(text).replace("\r\n", "\n").replace("\r", "\n"))
    if text.count("[") > threshold("most_brackets"):
        raise UnreadableError(
            f"more than {threshold('most_brackets'):,.0f} square brackets: no article; if they are "
            "no links, save it as .txt"
        )
    front = front_matter(text)
    try:
        lines = marked(front.rest, front.lines)
    except RecursionError:
        raise UnreadableError("its quotes and lists are nested too deep to be an article") from None
    title, outlet = headline(front.title or "", lines)
    stated = front.stated(title, outlet)
    return Reading(
        (*front.shown, *titled(lines, stated.title)),
        stated=(stated,),
        warnings=(*warnings, *front.warnings),
    )
