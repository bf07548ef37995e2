"""What each paragraph of a file is: part of the article, or one of the things around it.

A file is read as head, text and foot. The text runs from the first to the last paragraph that only
text can be. In head and foot a line is told by its place and form, between them by form alone; what
no rule tells stays, and where that is doubtful the editor is told.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counterpoint.sources.features import is_heading, is_prose
from counterpoint.sources.foot import foot
from counterpoint.sources.furniture import furniture
from counterpoint.sources.head import head, is_titular_sentence
from counterpoint.sources.lexicon import threshold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterpoint.sources.paragraphs import Paragraph

_PULLED = '"“‘'
BODY, HEADING = "body", "heading"


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph and what it is: `body`, `heading`, or why it is no part of the text."""

    paragraph: Paragraph
    kind: str
    doubtful: bool = False

    @property
    def kept(self) -> bool:
        """Whether the paragraph is of the article."""
        return self.kind in {BODY, HEADING}


def structure(paragraphs: Sequence[Paragraph]) -> list[Part]:
    """Tell what each paragraph is, in their order."""
    prose = [n for n, paragraph in enumerate(paragraphs) if is_prose(paragraph)]
    if prose and is_titular_sentence(paragraphs, prose[0]):
        prose = prose[1:]
    kinds = head(paragraphs, prose)
    kinds |= foot(paragraphs, prose, kinds)
    for n, paragraph in enumerate(paragraphs):
        if n not in kinds and (kind := furniture(paragraph, edge=False)):
            kinds[n] = kind
    below = _unfinished(paragraphs, range(prose[-1] + 1 if prose else 0, len(paragraphs)))
    for tell in (_neighbours, _copies):
        kinds |= tell(paragraphs, kinds)
    return [
        Part(
            paragraph,
            kinds.get(n) or (HEADING if _heads(paragraphs, kinds, n) else BODY),
            doubtful=n not in kinds and (furniture(paragraph, edge=True) is not None or n in below),
        )
        for n, paragraph in enumerate(paragraphs)
    ]


def _unfinished(paragraphs: Sequence[Paragraph], foot_lines: range) -> set[int]:
    """Return the lines of the foot that are no sentences: if they stay, it is in doubt."""
    return {n for n in foot_lines if not paragraphs[n].finished}


def _neighbours(paragraphs: Sequence[Paragraph], kinds: dict[int, str]) -> dict[int, str]:
    """Tell lines by the line over or under them: words of a picture, links in a box."""
    found: dict[int, str] = {}
    for n, paragraph in enumerate(paragraphs):
        if n in kinds:
            continue
        over, under = paragraphs[n - 1 : n], paragraphs[n + 1 : n + 2]
        touching = bool(over) and over[0].block == paragraph.block
        told = {**kinds, **found}.get(n - 1)
        captioned = told == "caption" and touching and over[0].text.endswith((",", ":"))
        credited = (
            kinds.get(n + 1) == "credit"
            and under[0].block == paragraph.block
            and not touching
            and len(paragraph.words) <= threshold("longest_caption")
        )
        if captioned or credited:
            found[n] = "caption"
        elif told == "related" and (touching or paragraph.bulleted) and not paragraph.finished:
            found[n] = "related"
    return found


def _copies(paragraphs: Sequence[Paragraph], kinds: dict[int, str]) -> dict[int, str]:
    """Tell pull quotes and repeated paragraphs: their words stand inside another one's."""
    least = int(threshold("repeated_words"))
    found: dict[int, str] = {}
    first: dict[tuple[str, ...], int] = {}
    opening: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
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
            opening.setdefault(text[:least], []).append(text)
    for n, paragraph in enumerate(paragraphs):
        for start in range(len(paragraph.words) - least if n not in kinds else 0):
            for text in opening.get(paragraph.words[start : start + least], ()):
                inside = paragraph.words[start : start + len(text)] == text
                if inside and text != paragraph.words:
                    found[first[text]] = "duplicate"
    return found


def _heads(paragraphs: Sequence[Paragraph], kinds: dict[int, str], n: int) -> bool:
    """Tell a heading: text follows it, and it is no summary under the headline."""
    paragraph = paragraphs[n]
    if not is_heading(paragraph):
        return False
    if all(m in kinds for m in range(n)) and len(paragraph.words) > threshold("longest_label"):
        return False
    below = next((paragraphs[m] for m in range(n + 1, len(paragraphs)) if m not in kinds), None)
    return below is not None and (below.finished or below.bulleted or below.text[-1] == ":")
