from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.language.annotation import annotate

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.records import Document


@pytest.fixture
def article(build: Callable[..., Document]) -> Document:
    return build(
        "Fury over homes",
        "Residents say the estate may flood. “It floods every winter,” said Joan Whitcombe, 71.",
        "Whitcombe is probably right, of course.",
        headings=(0,),
    )


def test_evidence_is_in_text_order_and_its_words_are_those_of_the_text(
    article: Document, model: str
) -> None:
    ((sentences, evidence),) = annotate([article], model)
    assert [each.heading for each in sentences] == [True, False, False, False]
    keys = [(each.start, each.end, each.kind) for each in evidence]
    assert keys == sorted(keys)
    assert {each.kind for each in evidence} == {"entity", "hedge", "booster", "attribution"}
    for each in evidence:
        assert each.text == article.text[each.start : each.end]


def test_an_empty_text_gives_nothing_and_keeps_its_place(
    article: Document, build: Callable[..., Document], model: str
) -> None:
    first, middle, last = annotate([article, build(), article], model)
    assert middle == ([], [])
    assert first == last
