"""What a page is that holds no article: a feed, a list of articles, a message of mail."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from counterpoint.sources.lexicon import threshold
from counterpoint.sources.pages.body import is_written
from counterpoint.sources.pages.marks import around

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from counterpoint.sources.pages.blocks import Block

_FEED = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:rss|feed|rdf:RDF)\b", re.DOTALL)
_LINKED, _HEADLINE = 0.8, 3  # share of a headline that is a link; its words
LIST = (
    "The page looks like a list of articles, each with its headline and the first of its text: "
    "save the article itself."
)


def is_feed(page: str) -> bool:
    """Tell a feed (RSS, Atom), which holds articles of a site but is no page."""
    return bool(_FEED.match(page))


def is_list(page: Sequence[Block], kept: Collection[int]) -> bool:
    """Tell a list of articles: linked headlines as often as text, and no text under another."""
    headlines = [
        n
        for n, block in enumerate(page)
        if block.linked >= _LINKED
        and any(node.tag in {"h2", "h3", "h4"} for node in around(block.element))
        and len(block.text.split()) >= _HEADLINE
    ]
    written = [n for n in sorted(kept) if is_written(page[n])]
    runs = sum(after == before + 1 for before, after in pairwise(written))
    return (
        len(headlines) >= threshold("menu")
        and len(written) <= len(headlines)
        and runs * len(headlines) <= len(written)
    )
