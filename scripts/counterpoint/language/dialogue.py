"""Who is quoted: each whole quotation with the reporting words that go with it.

A quotation is whole when it stands as a sentence of its own or behind a comma, colon or
reporting word; any other is a part of the writer's sentence (a partial or a scare quotation).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from counterpoint.language import reporting
from counterpoint.language.reporting import Report

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Doc, Token

    from counterpoint.language.quotations import Quotation
    from counterpoint.records import Document, Span

_REACH = 30  # tokens between a quotation and its reporting word: room for an apposition
_COMPLETE = 4  # words; what is shorter and has no reporting word is a name or a scare quotation
_FREES = ".?!:,”\"’'–—"  # behind these a quotation begins, elsewhere it is a part of a sentence
_AWAITS_SPEAKER = re.compile(r"""(?:[,?!—–-]|\.{3}|…)["”'’]?["”'’],?$|["”'’],$""")
_DASHES = frozenset({"-", "–", "—", "―", "--"})


@dataclass(frozen=True, slots=True)
class Line:
    """A quotation given to a speaker; `report` is None where the context alone gives it."""

    quotation: Quotation
    report: Report | None
    speaker: Token


@dataclass(frozen=True, slots=True)
class _Frame:
    """A quotation and what stands around it."""

    quotation: Quotation
    text: str  # the quotation and the mark behind it
    before: list[Token]  # from the sentence's start, or the quotation before, to this one
    after: list[Token]  # from this one to the sentence's end, or the next quotation
    lead: str  # the paragraph up to the quotation; the paragraph before, where it opens one
    scene: list[Token]  # the words of `lead`
    opens: bool  # the quotation opens its paragraph

    @property
    def free(self) -> bool:
        """Whether it begins where a sentence or a spoken part of one may begin."""
        return self.opens or self.lead[-1] in _FREES


def find(
    doc: Doc, document: Document, quotations: Sequence[Quotation], reports: Sequence[Report]
) -> list[Line]:
    """Give each whole quotation to its speaker, in order; those that none speaks are left out."""
    lines: list[Line] = []
    for frame, paragraph in _frames(doc, document, quotations):
        line = _said_before(frame, reports)
        if line is None and frame.free:
            line = _said_after(frame, reports) or _signed(frame)
        if line is None and frame.free:
            line = _said_around(frame, paragraph, lines, reports)
        if line is not None:
            lines.append(line)
    return lines


def _frames(
    doc: Doc, document: Document, quotations: Sequence[Quotation]
) -> Iterator[tuple[_Frame, Span]]:
    text = document.text
    earlier = (0, 0)
    for start, end in document.paragraphs:
        inside = [q for q in quotations if start <= q.start < end]
        for index, quotation in enumerate(inside):
            floor = inside[index - 1].end if index else start
            ceiling = inside[index + 1].start if index + 1 < len(inside) else end
            opens = not text[start : quotation.start].strip()
            lead = earlier if opens else (start, quotation.start)
            before = _tokens(doc, floor, quotation.start)
            after = _tokens(doc, quotation.end, ceiling)
            yield (
                _Frame(
                    quotation,
                    text[quotation.start : quotation.end]
                    + text[quotation.end : quotation.end + 1].strip(),
                    [token for token in before if token.sent == before[-1].sent],
                    [token for token in after if token.i < after[_dashed(after)].sent.end],
                    text[slice(*lead)].rstrip(),
                    _tokens(doc, *lead),
                    opens,
                ),
                (start, end),
            )
        earlier = (start, end)


def _said_before(frame: _Frame, reports: Sequence[Report]) -> Line | None:
    """`Lee told the court: "..."`, `Lee said that "..."`, the second half of a split quotation."""
    near = _quoting(frame.before[-_REACH:], reports)
    if not near:
        return None
    report, last = near[-1], frame.before[-1]
    joined = last.text[-1] in ",:—–-" or last.lower_ == "that" or last in report.cue
    told = any(
        child.dep_ == "ccomp" and report.head.i < child.i <= last.i
        for child in report.head.children
    )
    if not joined or (told and frame.text[1:2].islower()):
        return None
    if last.lower_ == "that" and frame.after and frame.after[0].is_lower:
        return None  # "that “every penny” was paid": a part of the clause
    return _line(frame, report)


def _said_after(frame: _Frame, reports: Sequence[Report]) -> Line | None:
    """`"...," said Lee`, `"...?" Lee, a nurse, asked`."""
    if not _AWAITS_SPEAKER.search(frame.text):
        return None
    near = _quoting(frame.after[:_REACH], reports)
    if near:
        return _line(frame, near[0])
    if "," not in frame.text[-2:]:
        return None
    for token in frame.after[:_REACH]:  # the comma says that a speaker follows: "...," Lee grinned
        if token.pos_ == "VERB" and (speaker := reporting.subject(token, depth=0)) is not None:
            return Line(
                frame.quotation, Report(token, reporting.UNLISTED, (token,), speaker), speaker
            )
    return None


def _signed(frame: _Frame) -> Line | None:
    """`Lee: "..."`, `"..." — Lee`: a name and nothing else before a colon or behind a dash."""
    if frame.before and frame.before[-1].text == ":" and frame.before[-2:-1]:
        named = all(token.pos_ == "PROPN" for token in frame.before[:-1])
        return Line(frame.quotation, None, frame.before[-2]) if named else None
    words = [token for token in frame.after if not token.is_punct]
    if not _dashed(frame.after) or not words or words[0].pos_ != "PROPN":
        return None
    if any(token.pos_ == "VERB" for token in words):
        return None
    last = words[0]
    while last.i + 1 <= words[-1].i and last.nbor().pos_ == "PROPN":
        last = last.nbor()
    return Line(frame.quotation, None, last)


def _dashed(tokens: Sequence[Token]) -> int:
    """Where the words begin behind a quotation: at 1 behind a dash, else at 0."""
    return int(len(tokens) > 1 and tokens[0].text in _DASHES)


def _said_around(
    frame: _Frame, paragraph: Span, lines: Sequence[Line], reports: Sequence[Report]
) -> Line | None:
    """A quotation without a speaker goes on with who spoke last, or was just introduced."""
    if frame.lead.endswith(",") or len(frame.text.split()) < _COMPLETE:
        return None
    last = lines[-1] if lines else None
    if last is not None and paragraph[0] <= last.quotation.start:
        return Line(frame.quotation, last.report, last.speaker)
    if last is not None and frame.quotation.runs_on:
        return Line(frame.quotation, None, last.speaker)
    scene = frame.scene
    if frame.opens:  # only the last sentence of a paragraph introduces the next one
        scene = [token for token in scene if token.sent == scene[-1].sent]
    for report in reversed(_in(scene, reports)):
        if report.speaker is not None:
            introduced = frame.lead.endswith(":")
            return Line(frame.quotation, report if introduced else None, report.speaker)
    return None


def _line(frame: _Frame, report: Report) -> Line | None:
    speaker = report.speaker or _neighbour(report.head)
    return None if speaker is None else Line(frame.quotation, report, speaker)


def _quoting(tokens: Sequence[Token], reports: Sequence[Report]) -> list[Report]:
    return [report for report in _in(tokens, reports) if "quotation" in report.entry.takes]


def _in(tokens: Sequence[Token], reports: Sequence[Report]) -> list[Report]:
    if not tokens:
        return []
    return [report for report in reports if tokens[0].i <= report.head.i <= tokens[-1].i]


def _neighbour(verb: Token) -> Token | None:
    """The noun phrase beside a verb whose subject the parser missed: `said Lee`, `Lee said`."""
    chunks = list(verb.sent.noun_chunks)
    behind = (c.root for c in chunks if c.start == verb.i + 1 and verb.lemma_ != "tell")
    ahead = (c.root for c in chunks if c.end == verb.i)
    return next(behind, None) or next(ahead, None)


def _tokens(doc: Doc, start: int, end: int) -> list[Token]:
    span = doc.char_span(start, end, alignment_mode="contract") if start < end else None
    return [] if span is None else [token for token in span if not token.is_space]
