"""Who speaks in an interview or transcript: paragraphs that begin with the speaker's name.

"Cruz: The bridge was never safe." No quotation marks are set there; the layout says it. It counts
as one where several paragraphs begin so, with more than one label among them.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from counterpoint.language.voices.thresholds import threshold
from counterpoint.records import Attribution

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from counterpoint.language.voices.speakers.resolution import Cast
    from counterpoint.records import Document

_WORD = r"[^\W\d_a-zß-ÿ][\w.’'-]*"  # with a capital, or initials
_LABEL = re.compile(  # of at most five words; what follows is no quotation
    rf"[\"“]?(?P<label>{_WORD}(?: {_WORD}){{0,4}}):\s+(?=[^\s\"“‘'])"
)
_QUESTION = frozenset({"q", "question", "interviewer"})
_ANSWER = frozenset({"a", "answer"})
_ASIDE = ("(", "[")


@dataclass(frozen=True, slots=True)
class Turn:
    """What one says without being interrupted, in characters; a paragraph of it."""

    start: int
    end: int
    label: str

    @property
    def answers(self) -> bool:
        """Whether the label says no more than that it is an answer."""
        return self.label.casefold() in _ANSWER


def find(document: Document) -> list[Turn]:
    """Give the turns of a document in order, those of its own interviewer among them."""
    turns: list[Turn] = []
    labels: Counter[str] = Counter()
    held: list[Turn] = []  # goes on with the turn before, if another one follows
    for start, end in document.paragraphs:
        if (start, end) in document.headings:
            continue
        match = _LABEL.match(document.text, start, end)
        if match is not None:
            turns += [*held, Turn(match.end(), end, match["label"].rstrip("."))]
            held = []
            labels[turns[-1].label] += 1
        elif turns and not document.text[start:end].lstrip('"“').startswith(_ASIDE):
            held.append(Turn(start, end, turns[-1].label))
    least = threshold("turns")
    often = [label for label, times in labels.items() if times >= least]
    if len(often) < least or sum(labels[label] for label in often) * 2 < labels.total():
        return []
    return turns


def asks(label: str, document: Document) -> bool:
    """Whether a label is that of the one who wrote the interview, who is no source.

    It says so, or is the outlet's or author's name. What else asks in every turn is for the
    caller to judge: a person may.
    """
    own = (name.casefold().split() for name in (document.outlet, *document.authors) if name)
    words = label.casefold().split()
    return label.casefold() in _QUESTION or any(
        words == name[at : at + len(words)] for name in own for at in range(len(name))
    )


def questions(turns: Sequence[Turn], label: str, text: str) -> bool:
    """Whether most of what is said under a label are questions."""
    said = [text[turn.start : turn.end].rstrip(' ”"') for turn in turns if turn.label == label]
    return 2 * sum(words.endswith("?") for words in said) > len(said)


def attributed(document: Document, spoken: Sequence[Turn], cast: Cast) -> Iterator[Attribution]:
    """Attribute what is said in an interview or transcript, but for what its writer asks."""
    before = spoken[0].start if spoken else 0
    for turn in spoken:
        source = cast.called(turn.label, before if turn.answers else None)
        asking = asks(turn.label, document) or (
            source is None and questions(spoken, turn.label, document.text)
        )
        if asking:
            continue
        yield Attribution(
            document=document.id,
            start=turn.start,
            end=turn.end,
            text=document.text[turn.start : turn.end],
            mode="direct",
            source=turn.label if source is None else source.name,
            source_kind="person" if source is None else source.kind,
            affiliation=None if source is None else source.affiliation,
            cue=None,
        )
