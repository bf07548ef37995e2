from __future__ import annotations

import hashlib
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from .evaluation import evaluate
from .table import below, table

if TYPE_CHECKING:
    from .scoring import Scores

HOME = Path(__file__).resolve().parents[2]
CORPORA = tomllib.loads(Path(__file__).with_name("floors.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def measured() -> dict[str, Scores]:
    folders = {
        name: (HOME / corpus["gold"], HOME / corpus["articles"]) for name, corpus in CORPORA.items()
    }
    return evaluate(folders)


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
