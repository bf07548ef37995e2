"""The nouns of the project, as frozen records; what is counted has a module of its own.

Files of them are a contract (other tools read them), so the order and the names of the fields are
those of the lines on disk. Spans are `[start, end)` in characters of the document's `text`.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, Any, Self, TypeVar

if TYPE_CHECKING:
    from counterpoint.records.evidence import Evidence

Span = tuple[int, int]
Found = TypeVar("Found")  # a kind of evidence
_start = attrgetter("start")

MEASURED = "en"  # the language that is measured, ISO 639-1
SUPPLIED = "sources.csv"  # in `metadata_from`: stated by the reader of the briefing


@dataclass(frozen=True, slots=True)
class Cut:
    """A line of the source that is not part of the article: 1-based number, words and reason."""

    line: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Document:
    """One cleaned article. `text` is its paragraphs joined by a blank line, and nothing else."""

    id: str
    file: str
    sha256: str  # of the bytes of the file
    title: str | None
    authors: tuple[str, ...]
    author_affiliation: str | None
    outlet: str | None
    date: str | None  # YYYY-MM-DD
    language: str  # ISO 639-1
    text: str
    paragraphs: tuple[Span, ...]  # headings among them
    headings: tuple[Span, ...]
    removed: tuple[Cut, ...]
    metadata_from: dict[str, str]  # field -> where it was read; a field not stated is absent
    warnings: tuple[str, ...]
    url: str | None = None
    label: str | None = None  # what the reader of the briefing calls it
    group: str | None = None  # with which the reader wants it compared

    @property
    def measured(self) -> bool:
        """Whether it is in the language that is measured; others are read and left out."""
        return self.language == MEASURED

    @classmethod
    def from_row(cls, row: dict[str, Any]) -> Self:
        """Rebuild a document from a line of documents.jsonl."""
        return cls(
            **{
                **row,
                "authors": tuple(row["authors"]),
                "paragraphs": tuple(map(tuple, row["paragraphs"])),
                "headings": tuple(map(tuple, row["headings"])),
                "removed": tuple(Cut(**cut) for cut in row["removed"]),
                "warnings": tuple(row["warnings"]),
            }
        )


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file of the sources folder that is left out of the comparison, and why."""

    file: str
    reason: str

    @classmethod
    def from_row(cls, row: dict[str, Any]) -> Self:
        """Rebuild a refusal from a line."""
        return cls(**row)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the text. Sentences never cross a paragraph; a heading is one sentence."""

    document: str
    start: int
    end: int
    heading: bool

    @classmethod
    def from_row(cls, row: dict[str, Any]) -> Self:
        """Rebuild a sentence from a line."""
        return cls(**row)


@dataclass(frozen=True, slots=True)
class Article:
    """A document with all that was found in it: what a metric is given."""

    document: Document
    sentences: tuple[Sentence, ...]
    evidence: tuple[Evidence, ...]

    def of(self, kind: type[Found]) -> list[Found]:
        """Give what was found of one kind, in order: `article.of(Hedge)`."""
        return [item for item in self.evidence if isinstance(item, kind)]

    def sentence_at(self, character: int) -> Sentence:
        """Give the sentence in which a character stands; between two it is the former.

        Raises:
            IndexError: the article has no sentence.
        """
        return self.sentences[max(0, bisect_right(self.sentences, character, key=_start) - 1)]

    def paragraph_at(self, character: int) -> int:
        """Give the number of the paragraph, from 1, in which a character stands."""
        return max(1, bisect_right(self.document.paragraphs, character, key=itemgetter(0)))


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure of one document. `None` is undefined (never 0); `n` is what was counted over."""

    document: str
    metric: str
    value: float | None
    low: float | None  # bounds of the 95% interval
    high: float | None
    unit: str
    n: int
