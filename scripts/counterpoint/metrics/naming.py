"""How densely the article names people, places, organisations, groups and other things."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import numpy as np

from counterpoint.metrics.metric import (
    Counts,
    Family,
    Metric,
    by_sentence,
    per_1000_words,
    words_by_sentence,
)
from counterpoint.records import Entity, EntityType

if TYPE_CHECKING:
    from collections.abc import Mapping

    from counterpoint.records import Article

TYPES: tuple[EntityType, ...] = get_args(EntityType)


def counts(article: Article) -> Mapping[str, Counts]:
    """Count mentions, by type and in quotations too, a row a sentence; names in a single row."""
    entities = [e for e in article.evidence if isinstance(e, Entity)]
    mentions: dict[str, Counts] = {
        kind: by_sentence(article, (e.start for e in entities if e.type == kind)) for kind in TYPES
    }
    return {
        "words": words_by_sentence(article),
        "mentions": np.sum(list(mentions.values()), axis=0, dtype=np.int64),
        "quoted": by_sentence(article, (e.start for e in entities if e.quoted)),
        "distinct": np.array([len({(e.type, e.canonical) for e in entities})]),
        **{
            f"distinct {kind}": np.array([len({e.canonical for e in entities if e.type == kind})])
            for kind in TYPES
        },
        **mentions,
    }


def _distinct(name: str, column: str) -> Metric:
    """Count different names: with the length of the text, so that no interval is honest."""
    return Metric(name, "names", (column,), lambda names: names, "words", "none")


FAMILY = Family(
    counts,
    (
        Metric("entities", "mentions", ("mentions",), lambda mentions: mentions, "words", "none"),
        _distinct("distinct_entities", "distinct"),
        *(_distinct(f"distinct_{kind.lower()}_entities", f"distinct {kind}") for kind in TYPES),
        per_1000_words("entities_per_1000", "mentions"),
        *(per_1000_words(f"{kind.lower()}_entities_per_1000", kind) for kind in TYPES),
        Metric(
            "quoted_entities_share",
            "share",
            ("quoted", "mentions"),
            lambda quoted, mentions: quoted / mentions,
            "mentions",
            "wilson",
        ),
    ),
)
