from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.comparison.duplicates import NEARLY, copies

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.records import Document

WORDS = [f"word{n}" for n in range(120)]
TEXT = " ".join(WORDS)


def likeness(one: str, other: str) -> float:
    """The definition, worked out the long way."""
    sets = [
        {tuple(words[n : n + 3]) for n in range(max(1, len(words) - 2))}
        for words in (one.casefold().split(), other.casefold().split())
    ]
    return len(sets[0] & sets[1]) / len(sets[0] | sets[1])


def test_the_same_text_is_a_copy_whatever_its_case_and_breaks(
    document_of: Callable[..., Document],
) -> None:
    twin = document_of("b", text=TEXT.upper().replace(" ", "\n\n", 3))
    (copy,) = copies([document_of("a", text=TEXT), twin])
    assert (copy.document, copy.of, copy.likeness) == ("b", "a", 1.0)


@pytest.mark.parametrize(("changed", "found"), [(4, True), (12, False)])
def test_how_much_may_differ(
    document_of: Callable[..., Document], changed: int, *, found: bool
) -> None:
    words = list(WORDS)
    for n in range(changed):
        words[n * 10 + 5] = "other"
    other = document_of("b", text=" ".join(words))
    result = copies([document_of("a", text=TEXT), other])
    assert bool(result) is found
    assert all(copy.likeness == pytest.approx(likeness(TEXT, other.text)) for copy in result)


def test_a_part_of_a_text_is_no_copy_of_it(document_of: Callable[..., Document]) -> None:
    part = document_of("b", text=" ".join(WORDS[:60]))
    assert copies([document_of("a", text=TEXT), part]) == []


def test_all_copies_are_of_the_first(document_of: Callable[..., Document]) -> None:
    found = copies([document_of(key, text=TEXT) for key in "abc"])
    assert [(copy.document, copy.of) for copy in found] == [("b", "a"), ("c", "a")]


def test_texts_of_a_word_or_two_are_compared_whole(document_of: Callable[..., Document]) -> None:
    texts = ["Yes.", "No.", "yes", "No way."]
    found = copies([document_of(str(n), text=text) for n, text in enumerate(texts)])
    assert [(copy.document, copy.of) for copy in found] == [("2", "0")]


texts = st.lists(st.sampled_from("abcd"), min_size=1, max_size=12).map(" ".join)


@given(st.lists(texts, max_size=6))
def test_what_is_left_is_never_nearly_the_same(
    document_of: Callable[..., Document], found: list[str]
) -> None:
    documents = [document_of(str(n), text=text) for n, text in enumerate(found)]
    repeated = {copy.document: copy for copy in copies(documents)}
    originals = [d for d in documents if d.id not in repeated]
    assert all(likeness(a.text, b.text) < NEARLY for a, b in combinations(originals, 2))
    by_id = {d.id: d.text for d in documents}
    for copy in repeated.values():
        assert copy.of not in repeated
        assert copy.likeness == pytest.approx(likeness(by_id[copy.document], by_id[copy.of]))
        assert copy.likeness >= NEARLY
