"""Who is quoted: each whole quotation with the reporting words that go with it.

A quotation is whole when it stands as a sentence of its own or behind a comma, colon or
reporting word; any other is a part of the writer's sentence (a partial or a scare quotation).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from counterpoint.language.parse import subjects
from counterpoint.language.voices.quoted import surroundings
from counterpoint.language.voices.reports.occurrences import Report
from counterpoint.language.voices.thresholds import threshold
from counterpoint.lexicon import reporting_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc, Token

    from counterpoint.language.voices.quoted.surroundings import Frame
    from counterpoint.records import Document, Span
    from counterpoint.text.quotations import Quotation

_PAUSE = r"(?:[,?!—–-]|\.{3}|…)"
_CLOSING = r"[\"”'’]"
# A pause inside the closing mark ("...," said) or a comma behind it ("...", said)
_AWAITS_SPEAKER = re.compile(rf"{_PAUSE}{_CLOSING}{{1,3}},?$|{_CLOSING},$")
_MARKS = "\"“„«'‘`"
_GOES_ON = frozenset({"DET", "NOUN", "VERB", "AUX", "ADJ", "PART", "ADP"})


@dataclass(frozen=True, slots=True)
class Line:
    """A quotation given to a speaker; `report` is None where the context alone gives it."""

    quotation: Quotation
    report: Report | None
    speaker: Token
    scene: bool = False  # is given to who the sentence before is about


def find(
    doc: Doc, document: Document, quotations: Sequence[Quotation], reports: Sequence[Report]
) -> list[Line]:
    """Give each whole quotation to its speaker, in order; those that none speaks are left out."""
    lines: list[Line] = []
    for frame, paragraph in surroundings.find(doc, document, quotations):
        line = _said_before(frame, reports)
        if line is None and frame.free:
            line = _said_after(frame, reports) or _signed(frame)
        if line is None and frame.free:
            line = _said_around(frame, paragraph, lines, reports)
        if line is not None:
            lines.append(line)
    return lines


def _said_before(frame: Frame, reports: Sequence[Report]) -> Line | None:
    """`Lee told the court: "..."`, `Lee said that "..."`, the second half of a split quotation."""
    near = _quoting(frame.before[-threshold("quotation_reach") :], reports)
    if not near:
        return None
    report, last = near[-1], frame.before[-1]
    joined = last.text[-1] in ",:—–-" or last.lower_ == "that" or last in report.cue
    said = [token for token in frame.before if token.i > report.head.i]
    # "said on Friday that, if it rained, “they would stay”": the clause began before
    told = any(token.dep_ == "ccomp" and token.head == report.head for token in said) or any(
        token.lower_ == "that" and token.dep_ == "mark" for token in said[:-1]
    )
    if not joined or (told and frame.text.lstrip(_MARKS)[:1].islower()):
        return None
    if last.lower_ == "that" and frame.after and frame.after[0].is_lower:
        return None  # "that “every penny” was paid": a part of the clause
    if frame.partial and last in report.cue and frame.after[0].pos_ in _GOES_ON:
        return None  # "claimed “she inflated” the numbers"
    return _line(frame, report)


def _said_after(frame: Frame, reports: Sequence[Report]) -> Line | None:
    """`"...," said Lee`, `"...?" Lee, a nurse, asked`."""
    if not _AWAITS_SPEAKER.search(frame.text):
        return None
    following = frame.after[: threshold("quotation_reach")]
    near = _quoting(following, reports)
    if near:
        return _line(frame, near[0])
    if "," not in frame.text[-2:]:
        return None
    for token in following:  # the comma says that a speaker follows: "...," Lee grinned
        if token.pos_ == "VERB" and (speaker := subjects.subject(token, depth=0)) is not None:
            return Line(
                frame.quotation, Report(token, reporting_words.UNLISTED, (token,), speaker), speaker
            )
    return None


def _signed(frame: Frame) -> Line | None:
    """`Lee: "..."`, `"..." — Lee`: a name and nothing else before a colon or behind a dash."""
    if frame.before and frame.before[-1].text == ":" and frame.before[-2:-1]:
        named = all(token.pos_ == "PROPN" for token in frame.before[:-1])
        return Line(frame.quotation, None, frame.before[-2]) if named else None
    words = [token for token in frame.after if not token.is_punct]
    if not surroundings.dashed(frame.after) or not words or words[0].pos_ != "PROPN":
        return None
    if any(token.pos_ == "VERB" for token in words):
        return None
    last = words[0]
    while last.i + 1 <= words[-1].i and last.nbor().pos_ == "PROPN":
        last = last.nbor()
    return Line(frame.quotation, None, last)


def _said_around(
    frame: Frame, paragraph: Span, lines: Sequence[Line], reports: Sequence[Report]
) -> Line | None:
    """A quotation without a speaker goes on with who spoke last, or was just introduced."""
    if frame.lead.endswith(",") or frame.partial:
        return None
    if frame.title or (len(frame.text.split()) < threshold("spoken_words") and not frame.sentence):
        return None
    last = lines[-1] if lines else None
    same = last is not None and paragraph[0] <= last.quotation.start
    if last is not None and (same or frame.quotation.runs_on or _goes_on(frame, last)):
        return Line(frame.quotation, last.report if same else None, last.speaker, last.scene)
    return _introduced(frame, reports)


def _introduced(frame: Frame, reports: Sequence[Report]) -> Line | None:
    """A quotation behind a sentence that reports someone, or is about who speaks."""
    scene = frame.scene
    if frame.opens:  # only the last sentence of a paragraph introduces the next one
        scene = [token for token in scene if token.sent == scene[-1].sent]
    for report in reversed(_in(scene, reports)):
        if report.speaker is not None:
            introduced = frame.lead.endswith(":")
            return Line(frame.quotation, report if introduced else None, report.speaker)
    long = len(frame.text.split()) > threshold("scene_words")
    if frame.opens and not frame.after and scene and long:
        return _about(frame, scene[-1].sent.root)
    return None


def _goes_on(frame: Frame, last: Line) -> bool:
    """Whether a paragraph that is one quotation follows a paragraph that ended with one."""
    between = frame.quotation.start - last.quotation.end
    return frame.opens and not frame.after and between <= threshold("quotation_gap")


def _about(frame: Frame, verb: Token) -> Line | None:
    """`Lee described the night.`, and a paragraph that is a quotation."""
    subject = subjects.subject(verb, depth=0)
    return None if subject is None else Line(frame.quotation, None, subject, scene=True)


def _line(frame: Frame, report: Report) -> Line | None:
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
