from __future__ import annotations

import importlib
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from counterpoint.language.hedging import readings as room

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def anew() -> Iterator[None]:
    room.readings.cache_clear()
    yield
    room.readings.cache_clear()


def test_a_reading_is_found_by_being_there() -> None:
    found = room.readings()
    assert {"always", "modal", "verb_passive", "noun", "adverb"} <= found.keys()
    assert not {"words", "_passive", "lemma"} & found.keys()


@pytest.mark.usefixtures("anew")
def test_two_readings_of_one_name_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def twice(name: str) -> SimpleNamespace:
        def noun() -> bool:
            return True

        noun.__module__ = name
        return SimpleNamespace(__name__=name, noun=noun)

    monkeypatch.setattr(importlib, "import_module", twice)
    with pytest.raises(ValueError, match="there is another reading 'noun'"):
        room.readings()
