from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from counterpoint.lexicon import role_words


def noun(word: str, lemma: str | None = None, tag: str = "NN") -> Any:
    return SimpleNamespace(lower_=word.lower(), lemma_=lemma or word, tag_=tag)


@pytest.mark.parametrize(
    ("token", "kind"),
    [
        (noun("Ministers", "minister"), "official"),
        (noun("police", "police"), "body"),
        (noun("Commuters", "Commuters", "NNPS"), "people"),
        (noun("campanologist"), "expert"),
        (noun("bridge"), None),
    ],
)
def test_a_noun_is_of_a_kind_by_its_lemma_its_form_or_its_ending(
    token: Any, kind: str | None
) -> None:
    assert role_words.kind_of(token) == kind


def test_only_a_plural_name_loses_its_s() -> None:
    assert role_words.kind_of(noun("Commuters", "Commuters", "NNP")) is None


def test_the_other_lists_are_read_by_word() -> None:
    assert role_words.verbs()["teach"] == "expert"
    assert role_words.institutions()["university"] == "knowledge"
    assert role_words.genders()["mrs"] == "she"
    assert set(role_words.nouns().values()) == role_words.HUMAN | {"body", "document", "people"}
