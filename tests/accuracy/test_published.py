"""What the briefing prints of its own accuracy is what was measured, on the gold that is there."""

from __future__ import annotations

import pytest

from . import published
from .published import CORPORA
from .table import below


def test_every_corpus_is_published() -> None:
    assert list(dict.fromkeys(row["corpus"] for row in published.read())) == list(CORPORA)


@pytest.mark.parametrize("corpus", CORPORA)
def test_the_published_figures_are_of_this_gold(corpus: str) -> None:
    rows = [row for row in published.read() if row["corpus"] == corpus]
    assert {row["gold_sha256"] for row in rows} == {published.digest(corpus)}
    assert {int(row["articles"]) for row in rows} == {len(CORPORA[corpus]["sha256"])}


@pytest.mark.parametrize("corpus", CORPORA)
def test_no_published_figure_is_under_its_floor(corpus: str) -> None:
    scores, floors = published.scores(corpus), CORPORA[corpus]["floors"]
    assert list(scores) == list(floors)
    assert below(scores, floors) == []
