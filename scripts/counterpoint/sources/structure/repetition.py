"""What stands in a file more than once: labels of the page, pull quotes, copies of paragraphs."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from counterpoint.sources.lexicon import threshold
from counterpoint.sources.statements.bylines import is_name
from counterpoint.sources.structure.features import is_prose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterpoint.sources.text.paragraphs import Paragraph

_PULLED = '"“‘'


def refrains(paragraphs: Sequence[Paragraph]) -> set[int]:
    """Tell the labels that a page sets between the paragraphs of every article."""
    first = next((n for n, paragraph in enumerate(paragraphs) if is_prose(paragraph)), 0)
    short = {
        n: paragraph.words
        for n, paragraph in enumerate(paragraphs)
        # One word, or a name, may say who speaks in an interview
        if paragraph.kind is None
        and 1 < len(paragraph.words) <= threshold("longest_navigation")
        and not (paragraph.finished or paragraph.bulleted or paragraph.text[-1] == ":")
        and not is_name(paragraph.text.title() if paragraph.text.isupper() else paragraph.text)
    }
    counts = Counter(text for n, text in short.items() if n >= first - 1)
    return {n for n, text in short.items() if counts[text] >= threshold("refrain")}


def copies(paragraphs: Sequence[Paragraph], kinds: dict[int, str]) -> dict[int, str]:
    """Tell pull quotes and repeated paragraphs: their words stand inside another one's."""
    least = int(threshold("repeated_words"))
    found: dict[int, str] = {}
    first: dict[tuple[str, ...], int] = {}
    lengths: dict[tuple[str, ...], set[int]] = {}  # of those that open with the same words
    for n, paragraph in enumerate(paragraphs):
        text = paragraph.words
        # A heading may quote the text, as headlines do between single marks; a sentence or a
        # quotation that stands alone repeats it.
        whole = paragraph.finished or paragraph.text[0] in _PULLED
        if n in kinds or len(text) < least or not whole:
            continue
        if text in first:
            found[n] = "duplicate"
        else:
            first[text] = n
            lengths.setdefault(text[:least], set()).add(len(text))
    for n, paragraph in enumerate(paragraphs):
        for start in range(len(paragraph.words) - least if n not in kinds else 0):
            for length in lengths.get(paragraph.words[start : start + least], ()):
                text = paragraph.words[start : start + length]
                if text in first and text != paragraph.words:
                    found[first[text]] = "duplicate"
    return found
