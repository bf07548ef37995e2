"""What the briefing's first page says, sentence by sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple, get_args

Verdict = Literal["difference", "fact", "noise", "unjudged", "missing"]
VERDICTS: tuple[Verdict, ...] = get_args(Verdict)  # in the order in which they are said

TWO = 2  # articles: from here on there is something to compare


class Cite(NamedTuple):
    """A figure that a finding rests on: one metric of one article."""

    document: str
    metric: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A few sentences on one topic, which is the section that has the passages."""

    topic: str
    verdict: Verdict
    head: str
    text: str
    size: float | None = None  # of the difference that is stated, in distances to its lower bound
    cites: tuple[Cite, ...] = ()  # the figures that it rests on
    headline: str = ""  # the same in a line, where it may stand over the whole briefing

    @property
    def place(self) -> tuple[int, float]:
        """Where it is said: differences first and the largest before, then facts, then noise."""
        return VERDICTS.index(self.verdict), -(self.size or 0.0)
