"""The records that the rooms hand each other, and their files. Every room may import it.

Imports no room. Begin with `nouns` (`Document`, `Article`, `Measure`) and `evidence` (what can
be counted). All that is exported here is its door: the nouns, `assemble` (evidence goes to its
article), the files (`rows`, `read_lines`, `write_lines`, `read_evidence`, `evidence_from_row`,
`write_measures`; `inert` and `original`, the cells of tables), and how a stage's script leaves
them (`job`, `trouble`).
"""

from counterpoint.records.articles import assemble
from counterpoint.records.cells import inert, original
from counterpoint.records.evidence import (
    BOOSTER_CATEGORIES,
    ENTITY_TYPES,
    HEDGE_CATEGORIES,
    MODES,
    SOURCE_KINDS,
    Attribution,
    Booster,
    BoosterCategory,
    Cue,
    Entity,
    EntityType,
    Evidence,
    Hedge,
    HedgeCategory,
    Mode,
    SourceKind,
    Stance,
    evidence_from_row,
)
from counterpoint.records.files import (
    read_evidence,
    read_lines,
    read_measures,
    rows,
    write_lines,
    write_measures,
)
from counterpoint.records.gathering import Records
from counterpoint.records.jobs import SAID, job, trouble
from counterpoint.records.nouns import (
    MEASURED,
    SUPPLIED,
    Article,
    Cut,
    Document,
    Measure,
    Refusal,
    Sentence,
    Span,
)
from counterpoint.records.receipts import Receipt, digest

__all__ = [
    "BOOSTER_CATEGORIES",
    "ENTITY_TYPES",
    "HEDGE_CATEGORIES",
    "MEASURED",
    "MODES",
    "SAID",
    "SOURCE_KINDS",
    "SUPPLIED",
    "Article",
    "Attribution",
    "Booster",
    "BoosterCategory",
    "Cue",
    "Cut",
    "Document",
    "Entity",
    "EntityType",
    "Evidence",
    "Hedge",
    "HedgeCategory",
    "Measure",
    "Mode",
    "Receipt",
    "Records",
    "Refusal",
    "Sentence",
    "SourceKind",
    "Span",
    "Stance",
    "assemble",
    "digest",
    "evidence_from_row",
    "inert",
    "job",
    "original",
    "read_evidence",
    "read_lines",
    "read_measures",
    "rows",
    "trouble",
    "write_lines",
    "write_measures",
]
