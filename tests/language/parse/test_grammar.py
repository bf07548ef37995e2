from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.language.parse import grammar

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc

    from counterpoint.records import Document


@pytest.mark.parametrize(
    ("said", "lemma"), [("hoped", "hope"), ("rated", "rate"), ("hopped", "hop"), ("said", "say")]
)
def test_the_lemma_of_a_verb_keeps_its_mute_e(
    parsed: Callable[..., tuple[Doc, Document]], said: str, lemma: str
) -> None:
    doc, _ = parsed(f"The minister {said} it all day.")
    assert grammar.lemma(doc[2]) == lemma
