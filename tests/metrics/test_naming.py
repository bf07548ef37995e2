from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.metrics.naming import FAMILY
from counterpoint.records import Entity

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.records import Article, Document, Evidence


def test_mentions_are_counted_by_type_and_names_once(
    article_of: Callable[..., Article],
    spot: Callable[..., tuple],
    figures: Callable[..., dict[str, float]],
) -> None:
    def found(document: Document) -> list[Evidence]:
        again = document.text.index("United", 10)
        return [
            Entity(*spot(document, "United"), "ORG", "Leeds United", quoted=True),
            Entity(*spot(document, "Leeds"), "PLACE", "Leeds"),
            Entity(*spot(document, "United", again), "ORG", "Leeds United"),
            Entity(*spot(document, "Leeds", again), "ORG", "Leeds"),
        ]

    article = article_of(["United left Leeds.", "United, of Leeds, sold."], found=found)
    per_word = 1000 / 7
    assert figures(FAMILY, article) == {
        "entities": 4,
        "distinct_entities": 3,
        "distinct_person_entities": 0,
        "distinct_org_entities": 2,
        "distinct_place_entities": 1,
        "distinct_group_entities": 0,
        "distinct_other_entities": 0,
        "entities_per_1000": pytest.approx(4 * per_word),
        "person_entities_per_1000": 0,
        "org_entities_per_1000": pytest.approx(3 * per_word),
        "place_entities_per_1000": pytest.approx(per_word),
        "group_entities_per_1000": 0,
        "other_entities_per_1000": 0,
        "quoted_entities_share": 0.25,
    }
