from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from . import published
from .evaluation import evaluate
from .published import CORPORA, HOME
from .table import below, table

if TYPE_CHECKING:
    from .scoring import Scores

SLACK = 0.01  # of an F1: the briefing prints whole things of a hundred


@pytest.fixture(scope="module")
def measured() -> dict[str, Scores]:
    return evaluate(published.folders())


@pytest.mark.parametrize("corpus", CORPORA)
def test_no_figure_is_under_its_floor(measured: dict[str, Scores], corpus: str) -> None:
    scores, floors = measured[corpus], CORPORA[corpus]["floors"]
    under = below(scores, floors)
    assert not under, f"{corpus}: {', '.join(under)}\n{table(scores, floors)}"


@pytest.mark.parametrize("corpus", CORPORA)
def test_every_figure_has_a_floor(measured: dict[str, Scores], corpus: str) -> None:
    assert list(measured[corpus]) == list(CORPORA[corpus]["floors"])


@pytest.mark.parametrize("corpus", CORPORA)
def test_the_floors_were_set_on_this_gold(corpus: str) -> None:
    annotations = sorted((HOME / CORPORA[corpus]["gold"]).glob("*.json"))
    digests = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in annotations}
    assert digests == CORPORA[corpus]["sha256"], "gold has changed: see README.md in this folder"


@pytest.mark.parametrize("corpus", CORPORA)
def test_the_briefing_prints_what_is_measured(measured: dict[str, Scores], corpus: str) -> None:
    printed = published.scores(corpus)
    assert {name: tally.f1 for name, tally in measured[corpus].items()} == pytest.approx(
        {name: tally.f1 for name, tally in printed.items()}, abs=SLACK
    ), "run `cd tests && python -m benchmarks.accuracy --publish`"
