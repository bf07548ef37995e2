"""How densely the article names people, places, organisations, groups and other things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.metrics.finds import Counts, Finds, finds, words_by_sentence
from counterpoint.metrics.metric import Family, Metric, per_1000_words, share
from counterpoint.records import ENTITY_TYPES, Entity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from counterpoint.records import Article


def found(article: Article) -> Mapping[str, Finds]:
    """Find mentions, by type and in quotations too; of `distinct` names the first mention of each.

    One name of two types is two different names.
    """
    entities = article.of(Entity)
    firsts = list({(e.type, e.canonical): e for e in reversed(entities)}.values())
    return {
        "mentions": _names(entities),
        "quoted": _names(e for e in entities if e.quoted),
        "distinct": _names(firsts),
        **{kind: _names(e for e in entities if e.type == kind) for kind in ENTITY_TYPES},
        **{
            f"distinct {kind}": _names(e for e in firsts if e.type == kind) for kind in ENTITY_TYPES
        },
    }


def _names(entities: Iterable[Entity]) -> Finds:
    return finds("name", ((e.start, e.end) for e in entities))


def counts(article: Article) -> Mapping[str, Counts]:
    """Count words, one row a sentence."""
    return {"words": words_by_sentence(article)}


def _distinct(name: str, column: str) -> Metric:
    """Count different names: with the length of the text, so that no interval is honest."""
    return Metric(name, "names", (column,), lambda names: names, "words", "none")


FAMILY = Family(
    (
        Metric("entities", "mentions", ("mentions",), lambda mentions: mentions, "words", "none"),
        _distinct("distinct_entities", "distinct"),
        *(
            _distinct(f"distinct_{kind.lower()}_entities", f"distinct {kind}")
            for kind in ENTITY_TYPES
        ),
        per_1000_words("entities_per_1000", "mentions"),
        *(per_1000_words(f"{kind.lower()}_entities_per_1000", kind) for kind in ENTITY_TYPES),
        share("quoted_entities_share", "quoted", "mentions"),
    ),
    found,
    counts,
)
