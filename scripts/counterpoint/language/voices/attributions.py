"""Attributions: what a text gives as the words, statement or belief of someone else.

Four steps, a module each: reporting words (`reporting`), what belongs to them (`contents`,
`dialogue` for quotations), who speaks (`speakers`), and what the text says they are (`roles`).
Direct, indirect and mixed are those of Pareti (2015), "Attribution: a computational approach".
"""

from __future__ import annotations

import dataclasses
import re
from typing import TYPE_CHECKING

from counterpoint.language.voices.quoted import dialogue, interviews
from counterpoint.language.voices.reports import contents, occurrences
from counterpoint.language.voices.speakers.resolution import Cast
from counterpoint.records import Attribution, Cue
from counterpoint.text import quotations

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Doc, Token

    from counterpoint.language.voices.quoted.interviews import Turn
    from counterpoint.language.voices.reports.occurrences import Report
    from counterpoint.language.voices.speakers.resolution import Source
    from counterpoint.records import Document, Entity, Mode, Span
    from counterpoint.text.quotations import Quotation

_I = re.compile(r"\bI\b(?!\.)")


def find(doc: Doc, document: Document, entities: Sequence[Entity]) -> list[Attribution]:
    """Find the attributions of a document, in order of their content.

    Args:
        doc: The parse of all of `document.text`, with its characters.
        document: The article; its headings attribute nothing.
        entities: The names in it.

    Returns:
        One attribution for each content and each named person it is given to. What the author
        says, and what no one is named or described as saying, is none.
    """
    spoken = interviews.find(document)
    free = _outside(quotations.find(document.text, document.paragraphs), spoken)
    held = [quotations.Quotation(turn.start, turn.end, runs_on=False) for turn in spoken]
    quoted = sorted([*free, *held], key=lambda q: q.start)
    reports = [
        _unquoted(report, quoted)
        for report in occurrences.find(doc)
        if not quotations.holding(quoted, report.head.idx, report.head.idx + 1)
        and not any(start <= report.head.idx < end for start, end in document.headings)
    ]
    cast = Cast(doc, entities, quoted)
    found = [
        Attribution(
            document=document.id,
            start=start,
            end=end,
            text=document.text[start:end],
            mode=_mode(document.text, (start, end), quoted),
            source=source.name,
            source_kind=source.kind,
            affiliation=source.affiliation,
            cue=None if report is None else _cue(document.text, report),
            stance=None if report is None else report.entry.stance,
        )
        for (start, end), report, source in _attributed(doc, document, free, reports, cast)
    ]
    found += interviews.attributed(document, spoken, cast)
    found = [item for item in found if not _told_again(item, found)]
    # "warned in a memo that ...": two words report one content
    found = list({(item.start, item.end, item.source): item for item in reversed(found)}.values())
    ordered = sorted(dict.fromkeys(found), key=lambda item: (item.start, item.end, item.source))
    return list(_alike(ordered))


def _alike(found: Sequence[Attribution]) -> Iterator[Attribution]:
    """Give who is not named one form of words: "Several sailors" are "several sailors"."""
    forms: dict[str, str] = {}
    for item in found:
        if item.source_kind == "unnamed":
            form = forms.setdefault(item.source.casefold(), item.source)
            yield dataclasses.replace(item, source=form)
        else:
            yield item


def _outside(quoted: Sequence[Quotation], spoken: Sequence[Turn]) -> list[Quotation]:
    """The quotations that are not in a turn."""
    return [
        q for q in quoted if not any(turn.start < q.end and q.start < turn.end for turn in spoken)
    ]


def _attributed(
    doc: Doc,
    document: Document,
    quoted: Sequence[Quotation],
    reports: Sequence[Report],
    cast: Cast,
) -> Iterator[tuple[Span, Report | None, Source]]:
    for span, report, speaker, sure in _contents(doc, document, quoted, reports):
        strict = not sure or (report is not None and report.entry.needs_speaker)
        alone = _first_person(document.text[slice(*span)], quoted, span[0])
        for source in cast.sources(speaker, needs_speaker=strict, alone=alone):
            yield span, report, source


def _contents(
    doc: Doc, document: Document, quoted: Sequence[Quotation], reports: Sequence[Report]
) -> Iterator[tuple[Span, Report | None, Token, bool]]:
    """Each content with its reporting word and speaker, and whether a word says who speaks."""
    lines = dialogue.find(doc, document, quoted, reports)
    for line in lines:
        yield (line.quotation.start, line.quotation.end), line.report, line.speaker, not line.scene
    spoken = [line.quotation for line in lines]
    for report in reports:
        span = contents.find(doc, document.text, report, quoted)
        if span is None or report.speaker is None:
            continue
        cut = _unspoken(span, spoken)
        if document.text[slice(*cut)].rstrip().endswith(":"):
            continue  # introduces the quotation
        rest = contents.trim(document.text, *cut)
        if rest is None or (rest != span and rest[0] <= report.span[0] < rest[1]):
            continue  # nothing is left but the reporting words themselves
        if " " in document.text[slice(*rest)]:  # a single word states nothing
            yield rest, report, report.speaker, True


def _told_again(inner: Attribution, found: Sequence[Attribution]) -> bool:
    """Whether it is a part of what someone is reported as saying: "she said he hopes ...".

    What others are there said to think is her account of it, but for what the writer gives as
    known ("she points out what many believe"), and for whole quotations.
    """
    return inner.mode != "direct" and any(
        (outer.source == inner.source or outer.stance != "commits")
        and (outer.start, outer.end) != (inner.start, inner.end)
        and outer.start <= inner.start
        and inner.end <= outer.end
        for outer in found
    )


def _unspoken(span: Span, spoken: Sequence[Quotation]) -> Span:
    """Cut from a clause the whole quotations at its ends, which are attributions themselves."""
    start, end = span
    for quotation in spoken:
        if quotation.start <= start < quotation.end:
            start = min(quotation.end, end)
    for quotation in reversed(spoken):
        if quotation.start < end <= quotation.end:
            end = max(quotation.start, start)
    return start, end


def _unquoted(report: Report, quoted: Sequence[Quotation]) -> Report:
    """Forget a speaker whom the parser found among the words that are spoken."""
    speaker = report.speaker
    if speaker is None or not quotations.holding(quoted, speaker.idx, speaker.idx + 1):
        return report
    return dataclasses.replace(report, speaker=None)


def _mode(text: str, span: Span, quoted: Sequence[Quotation]) -> Mode:
    start, end = span
    inside = quotations.holding(quoted, start, end)
    if not inside:
        return "indirect"
    unquoted = text[start:end]
    for quotation in inside:
        unquoted = unquoted.replace(text[quotation.start : quotation.end], "")
    return "mixed" if any(character.isalnum() for character in unquoted) else "direct"


def _first_person(text: str, quoted: Sequence[Quotation], start: int) -> bool:
    """Whether the content is a quotation in which one person speaks of themselves."""
    return any(q.start == start for q in quoted) and _I.search(text) is not None


def _cue(text: str, report: Report) -> Cue:
    start, end = report.span
    return Cue(start, end, text[start:end])
