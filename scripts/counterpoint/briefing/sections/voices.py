"""The section on cited sources: of what kind, who, and what they are given."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, get_args

from counterpoint.briefing import charts, passages
from counterpoint.records import Attribution, SourceKind

if TYPE_CHECKING:
    from counterpoint.briefing.material import Material
    from counterpoint.records import Article

NAME, HEAD = "voices", "Cited sources"
KINDS: tuple[SourceKind, ...] = get_args(SourceKind)


def section(material: Material) -> dict[str, Any]:
    """Give the chart of kinds, every source, and what each is given."""
    limit, words = material.settings["passages"], material.settings["excerpt_words"]
    title = "Attributions of each article by kind of source"
    return {
        "kinds": KINDS,
        "charts": charts.bars(title, [(c.name, _kinds(c.article)) for c in material.columns]),
        "cited": material.table("cited_sources"),
        "letters": {c.document: c.letter for c in material.columns},
        "blocks": [passages.attributed(c.article, limit, words) for c in material.columns],
    }


def _kinds(article: Article) -> dict[str, int]:
    found = Counter(e.source_kind for e in article.evidence if isinstance(e, Attribution))
    return {kind: found[kind] for kind in KINDS}
