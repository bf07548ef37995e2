"""What is counted in an article, as frozen records, one a line of evidence.jsonl.

Spans are `[start, end)` in characters of the document's `text`. The file is a contract: a field
that is new stands at the end and has a default, so that older lines are still read.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal, get_args

EntityType = Literal["PERSON", "ORG", "PLACE", "GROUP", "OTHER"]
HedgeCategory = Literal["modal", "verb", "adverb", "adjective", "noun", "approximator", "shield"]
HEDGE_CATEGORIES: tuple[HedgeCategory, ...] = get_args(HedgeCategory)
BoosterCategory = Literal["adverb", "verb", "adjective", "noun", "modal", "phrase"]
BOOSTER_CATEGORIES: tuple[BoosterCategory, ...] = get_args(BoosterCategory)
Mode = Literal["direct", "indirect", "mixed"]
Stance = Literal["commits", "distances"]  # to what a source says (Thompson & Ye 1991)
SourceKind = Literal["expert", "official", "institution", "unnamed", "person"]
ENTITY_TYPES: tuple[EntityType, ...] = get_args(EntityType)
SOURCE_KINDS: tuple[SourceKind, ...] = get_args(SourceKind)
MODES: tuple[Mode, ...] = get_args(Mode)


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
    category: BoosterCategory
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
