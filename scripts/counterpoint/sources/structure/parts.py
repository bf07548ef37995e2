"""What each paragraph of a file is: part of the article, or one of the things around it.

A file is read as head, text and foot. The text runs from the first to the last paragraph that only
text can be. In head and foot a line is told by its place and form, between them by form alone; what
no rule tells stays, and where that is doubtful the editor is told.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counterpoint.sources.lexicon import threshold
from counterpoint.sources.structure.boxes import boxes, neighbours
from counterpoint.sources.structure.evidence.titling import headline
from counterpoint.sources.structure.extent import extent
from counterpoint.sources.structure.features import is_heading, is_prose, is_sentence
from counterpoint.sources.structure.foot import foot
from counterpoint.sources.structure.furniture import furniture
from counterpoint.sources.structure.head import head
from counterpoint.sources.structure.repetition import copies, refrains
from counterpoint.sources.structure.titles import is_titular_sentence, same_title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterpoint.sources.structure.evidence.surroundings import Figures
    from counterpoint.sources.text.paragraphs import Paragraph

BODY, HEADING, TITLE = "body", "heading", "title"
_KEPT = frozenset({BODY, HEADING})
_OPEN = frozenset({None, HEADING})  # what a format says of lines that are still to be told


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph and what it is: `body`, `heading`, or why it is no part of the text."""

    paragraph: Paragraph
    kind: str
    doubtful: bool = False

    @property
    def kept(self) -> bool:
        """Whether the paragraph is of the article."""
        return self.kind in _KEPT


def whole(paragraphs: Sequence[Paragraph]) -> list[Part]:
    """Take every paragraph for the article's; tell its headings."""
    return [
        Part(paragraph, HEADING if _heads(paragraphs, {}, n) else BODY)
        for n, paragraph in enumerate(paragraphs)
    ]


def structure(paragraphs: Sequence[Paragraph], title: str | None = None) -> list[Part]:
    """Tell what each paragraph is, in their order: by the rules, and for plain text by evidence.

    Args:
        paragraphs: all of a source. What the format has told of one is believed.
        title: the headline, where it is known; it is then not looked for, only recognised.
    """
    if any(paragraph.kind for paragraph in paragraphs):
        return by_rules(paragraphs, title)
    parts = _weighed(by_rules(paragraphs, title))
    found = None if title else _headline(parts)
    titles = [part.paragraph.text for part in parts if part.kind == TITLE]
    if found is None or (
        titles and all(same_title(title, paragraphs[found].text) for title in titles)
    ):
        return parts
    headed = _weighed(by_rules(paragraphs, paragraphs[found].text))
    # What the text begins with is no headline of it, unless a byline says so
    if headed[found].kept and not _is_signed(parts, found):
        return parts
    headed[found] = Part(paragraphs[found], TITLE)
    return headed


def _weighed(parts: list[Part]) -> list[Part]:
    """Hold the parts of a whole page against what its lines weigh."""
    around = sum(not part.kept for part in parts)
    # The weights were learned from whole pages, and loading numpy is felt
    if not threshold("page") <= around < len(parts):
        return parts
    from counterpoint.sources.structure.evidence.judgement import odds

    lines = [part.paragraph for part in parts]
    return by_evidence(parts, odds(lines, [part.kind for part in parts], course(lines)))


def _is_signed(parts: Sequence[Part], n: int) -> bool:
    """Tell a line that could be a headline by the byline right under it."""
    short = len(parts[n].paragraph.words) <= threshold("longest_title")
    return short and n + 1 < len(parts) and parts[n + 1].kind == "byline"


def _headline(parts: Sequence[Part]) -> int | None:
    text = [n for n, part in enumerate(parts) if part.kept]
    if text and _is_signed(parts, text[0]):
        text = text[1:]
    ruled = [n for n, part in enumerate(parts) if part.kind == TITLE]
    return headline([part.paragraph for part in parts], text, ruled) if text else None


def by_evidence(parts: Sequence[Part], weighed: Figures) -> list[Part]:
    """Hold what the rules told against what the lines weigh."""
    from counterpoint.sources.structure.evidence.decision import decided

    kinds = [part.kind for part in parts]
    told = decided(kinds, [is_prose(part.paragraph) for part in parts], weighed)
    held = [
        Part(part.paragraph, kind, doubtful or (part.doubtful and kind == part.kind))
        for part, (kind, doubtful) in zip(parts, told, strict=True)
    ]
    # As in `by_rules`: what would be cut off the text, read as a file of its own, is cut now
    kept = [n for n, part in enumerate(held) if part.kept]
    again = by_rules([held[n].paragraph for n in kept])
    for n, part in zip(kept, again, strict=True):
        if not part.kept:
            held[n] = part
    return held


def course(paragraphs: Sequence[Paragraph]) -> tuple[int, int]:
    """Return the first and the last line of the densest text; all lines, where none is dense."""
    run = extent(paragraphs, [n for n, line in enumerate(paragraphs) if is_prose(line)])
    return (run[0], run[-1]) if run else (0, len(paragraphs) - 1)


def by_rules(paragraphs: Sequence[Paragraph], title: str | None = None) -> list[Part]:
    """Tell what each paragraph is by the rules alone, in their order.

    Args:
        paragraphs: all of a source. What the format has told of one is believed, and the others
            are told as if that one were not there.
        title: the headline, where it is known; it is then not looked for, only recognised.
    """
    known = title or next((p.text for p in paragraphs if p.kind == "title"), None)
    kinds = {n: p.kind or BODY for n, p in enumerate(paragraphs) if p.kind not in _OPEN}
    left = [n for n in range(len(paragraphs)) if n not in kinds]
    told = _told([paragraphs[n] for n in left], known, file=True)
    doubtful = {n for n, part in zip(left, told, strict=True) if part.doubtful}
    kinds |= {n: part.kind for n, part in zip(left, told, strict=True)}
    # A text is to stay the same when it is read as a file of its own: what would then be cut off
    # is cut now. So a heading or a question over all of the text goes: there it would be taken for
    # the headline.
    while not all(part.kept for part in told):
        left = [n for n in left if kinds[n] in _KEPT]
        told = _told([paragraphs[n] for n in left], None, file=False)
        kinds |= {n: part.kind for n, part in zip(left, told, strict=True)}
    return [
        Part(p, kinds[n], n in doubtful and kinds[n] in _KEPT) for n, p in enumerate(paragraphs)
    ]


def _told(paragraphs: Sequence[Paragraph], title: str | None, *, file: bool) -> list[Part]:
    """Tell the paragraphs of a file, or those that were kept of one: their gaps tell nothing."""
    repeated = refrains(paragraphs)
    rest = [paragraph for n, paragraph in enumerate(paragraphs) if n not in repeated]
    told = iter(_parted(rest, title, file=file))
    return [
        Part(p, "navigation") if n in repeated else next(told) for n, p in enumerate(paragraphs)
    ]


def _parted(paragraphs: Sequence[Paragraph], title: str | None, *, file: bool) -> list[Part]:
    prose = [n for n, paragraph in enumerate(paragraphs) if is_prose(paragraph)]
    if not prose:  # a text of a few words
        prose = [n for n, paragraph in enumerate(paragraphs) if is_sentence(paragraph)]
    if prose and is_titular_sentence(paragraphs, prose[0], gaps=file):
        prose = prose[1:]
    run = extent(paragraphs, prose)
    kinds = head(paragraphs, prose, run, title)
    kinds |= foot(paragraphs, prose, run, kinds)
    for n, paragraph in enumerate(paragraphs):
        if n not in kinds and (kind := furniture(paragraph, edge=False)):
            kinds[n] = kind
    below = _unfinished(paragraphs, range(run[-1] + 1 if run else 0, len(paragraphs)))
    for tell in (neighbours, boxes, copies):
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


def _is_numbered_heading(paragraphs: Sequence[Paragraph], n: int) -> bool:
    """Tell "2. Mend the roof" over a paragraph from an item of a list."""
    around = [*paragraphs[max(n - 1, 0) : n], *paragraphs[n + 1 : n + 2]]
    return (
        paragraphs[n].bulleted
        and paragraphs[n].text[0].isdigit()
        and not paragraphs[n].finished
        and not any(line.bulleted for line in around)
    )


def _heads(paragraphs: Sequence[Paragraph], kinds: dict[int, str], n: int) -> bool:
    """Tell a heading: text follows it, and it is no summary under the headline."""
    paragraph = paragraphs[n]
    if paragraph.kind == HEADING:
        return True
    if not is_heading(paragraph) and not _is_numbered_heading(paragraphs, n):
        return False
    if all(m in kinds for m in range(n)) and len(paragraph.words) > threshold("longest_label"):
        return False
    below = next((paragraphs[m] for m in range(n + 1, len(paragraphs)) if m not in kinds), None)
    return below is not None and (below.finished or below.bulleted or below.text[-1] == ":")
