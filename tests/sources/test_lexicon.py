from __future__ import annotations

from pathlib import Path

import pytest

from counterpoint.sources import lexicon
from counterpoint.sources.text.paragraphs import words_of

DATA = Path(lexicon.__file__).with_name("data")


@pytest.mark.parametrize("name", ["furniture", "words", "languages"])
def test_lists_are_sorted_without_repeats(name: str) -> None:
    _, *rows = (DATA / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    assert rows == sorted(set(rows))


def test_every_phrase_can_be_met_and_has_a_limit() -> None:
    _, *rows = (DATA / "furniture.tsv").read_text(encoding="utf-8").splitlines()
    for row in rows:
        reason, _, _, phrase = row.split("\t")
        assert " ".join(words_of(phrase)) == phrase
        assert lexicon.threshold(f"longest_{reason}") > 0


def test_a_language_without_a_name_is_called_by_its_code() -> None:
    assert lexicon.language_name("fr") == "French"
    assert lexicon.language_name("qqq") == "qqq"
