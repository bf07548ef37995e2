from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.metrics import Family
    from counterpoint.records import Article


@pytest.fixture(scope="session")
def figures() -> Callable[[Family, Article], dict[str, float]]:
    """Work out every figure of a family, defined or not, by name."""

    def work_out(family: Family, article: Article) -> dict[str, float]:
        counts = family.columns(article)
        return {
            metric.name: float(metric.formula(*(counts[name].sum() for name in metric.columns)))
            for metric in family.metrics
        }

    return work_out
