"""Where in a file its article stands: the run of paragraphs in which text is densest.

A page that was copied whole has menus above its article, and teasers and comments below it. Each
paragraph of text adds its words, each line that is none takes some away, and the run with the
greatest sum is the article's: the maximum segment of Bentley, "Programming pearls: algorithm design
techniques", Communications of the ACM 27(9), 1984. In a text with little around it that is
everything from its first paragraph to its last.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from counterpoint.sources.lexicon import threshold
from counterpoint.sources.structure.furniture import furniture

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterpoint.sources.text.paragraphs import Paragraph

_COMMENTS = re.compile(
    r"^(?:(?:all|view|show|read|see|join|the|\d+) )*(?:comments?|replies|responses)\b"
    r"\W{0,2}\d*\W?$",
    re.IGNORECASE,
)
# What stands within articles too, and so parts nothing
_OWN = frozenset({"caption", "credit"})
_SET_IN = "set in"  # a label or a prompt that pages set between the paragraphs of a text
_WITHIN = _OWN | {_SET_IN}


def extent(paragraphs: Sequence[Paragraph], prose: Sequence[int]) -> list[int]:
    """Return the indexes of the prose that is the article's, ascending.

    Args:
        paragraphs: those of the whole file.
        prose: the indexes of those that can only be text, ascending.
    """
    known = frozenset(prose)
    kinds = [None if n in known else furniture(p, edge=True) for n, p in enumerate(paragraphs)]
    text = [n for n, p in enumerate(paragraphs) if n in known or _is_sentence(p, kinds[n])]
    parting = [_parting(p, kind) for p, kind in zip(paragraphs, kinds, strict=True)]
    solid = _solid(parting, text)
    times = Counter(paragraph.words for paragraph in paragraphs)
    best, run, start = 0.0, 0.0, 0
    found = range(0)
    for n, paragraph in enumerate(paragraphs):
        if n in known and run <= 0:
            run, start = 0.0, n
        if n in known or n in solid:
            run += _size(paragraph) * (1 if n in solid else threshold("lone_prose"))
        else:
            # What stands under every teaser or comment is no prompt set in once
            once = parting[n] == _SET_IN and times[paragraph.words] == 1
            run -= threshold("cost_line") if once else _cost(paragraph, kinds[n])
        if run > best and n in known:
            best, found = run, range(start, n + 1)
    return [n for n in prose if n in found]


def _is_sentence(paragraph: Paragraph, kind: str | None) -> bool:
    """Tell a sentence too short to be told for text by itself."""
    return kind is None and paragraph.finished


def _solid(kinds: Sequence[str | None], text: Sequence[int]) -> set[int]:
    """Return the text that stands beside other text: a teaser or a comment stands alone."""
    solid = set()
    for above, below in pairwise(text):
        between = [kind for kind in kinds[above + 1 : below] if kind not in _WITHIN]
        if len(between) <= threshold("own_lines"):
            solid |= {above, below}
    return solid


def _parting(paragraph: Paragraph, kind: str | None) -> str | None:
    """Return the kind of a line, or that it is set in between paragraphs of one text."""
    within = kind in {"prompt", "navigation"} and furniture(paragraph, edge=False) == kind
    return _SET_IN if within and not _COMMENTS.match(paragraph.text) else kind


def _size(paragraph: Paragraph) -> float:
    """Return the words of a paragraph, counted by its characters where no space parts them."""
    return max(len(paragraph.words), len(paragraph.text) / threshold("word_characters"))


def _cost(paragraph: Paragraph, kind: str | None) -> float:
    if kind in _OWN or (kind is None and (paragraph.finished or paragraph.bulleted)):
        return 0.0
    if kind is None:
        long = len(paragraph.words) > threshold("longest_label")
        return threshold("cost_teaser" if long else "cost_line")
    closing = kind == "related" and len(paragraph.words) <= threshold("longest_label")
    if closing or _COMMENTS.match(paragraph.text):
        return threshold("cost_closing")
    return threshold("cost_furniture")
