"""The nouns of the project, as frozen records.

Files of them are a contract (other tools read them), so the order and the names of the fields are
those of the lines on disk. Spans are `[start, end)` in characters of the document's `text`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal, Self, get_args

Span = tuple[int, int]

MEASURED = "en"  # the language that is measured, ISO 639-1
SUPPLIED = "sources.csv"  # in `metadata_from`: stated by the reader of the briefing

EntityType = Literal["PERSON", "ORG", "PLACE", "GROUP", "OTHER"]
HedgeCategory = Literal["modal", "verb", "adverb", "adjective", "noun", "approximator", "shield"]
HEDGE_CATEGORIES: tuple[HedgeCategory, ...] = get_args(HedgeCategory)
Mode = Literal["direct", "indirect", "mixed"]
Stance = Literal["commits", "distances"]  # to what a source says (Thompson & Ye 1991)
SourceKind = Literal["expert", "official", "institution", "unnamed", "person"]


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
class Cue:
    """The words that attribute: `said`, `according to`."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Entity:
    """One mention of a name."""

    document: str
    kind: str = field(default="entity", init=False)
    start: int
    end: int
    text: str
    type: EntityType
    canonical: str
    quoted: bool = False  # stands inside a quotation
    candidates: tuple[str, ...] = ()  # what it may name, where that is several things


@dataclass(frozen=True, slots=True)
class Hedge:
    """One word or phrase that withholds full commitment (Hyland 1998)."""

    document: str
    kind: str = field(default="hedge", init=False)
    start: int
    end: int
    text: str
    category: HedgeCategory
    quoted: bool = False  # stands inside a quotation
    voice: str | None = None  # the source in whose mouth it is; none for the writer's own


@dataclass(frozen=True, slots=True)
class Booster:
    """One word or phrase that insists (Hyland 2005): `clearly`, `no doubt`."""

    document: str
    kind: str = field(default="booster", init=False)
    start: int
    end: int
    text: str
    category: str
    quoted: bool = False
    voice: str | None = None


@dataclass(frozen=True, slots=True)
class Attribution:
    """Words, a statement or a belief given to a source. `start`/`end` hold what is attributed."""

    document: str
    kind: str = field(default="attribution", init=False)
    start: int
    end: int
    text: str
    mode: Mode
    source: str  # the fullest name in the text
    source_kind: SourceKind
    affiliation: str | None  # as stated, role included
    cue: Cue | None
    stance: Stance | None = None  # what the writer does by choosing the cue; None where nothing


Evidence = Entity | Hedge | Booster | Attribution

_EVIDENCE: dict[str, type[Evidence]] = {
    "entity": Entity,
    "hedge": Hedge,
    "booster": Booster,
    "attribution": Attribution,
}


def evidence_from_row(row: dict[str, Any]) -> Evidence:
    """Rebuild one piece of evidence from a line of evidence.jsonl.

    Raises:
        ValueError: the line is of no known kind.
        TypeError: a field is missing or does not belong to the kind.
    """
    fields = dict(row)
    kind = fields.pop("kind", None)
    if kind not in _EVIDENCE:
        raise ValueError(f"kind is {kind!r}; it should be one of {', '.join(_EVIDENCE)}")
    if fields.get("cue"):
        fields["cue"] = Cue(**fields["cue"])
    if "candidates" in fields:
        fields["candidates"] = tuple(fields["candidates"])
    return _EVIDENCE[kind](**fields)


@dataclass(frozen=True, slots=True)
class Article:
    """A document with all that was found in it: what a metric is given."""

    document: Document
    sentences: tuple[Sentence, ...]
    evidence: tuple[Evidence, ...]


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
