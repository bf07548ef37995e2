from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from .matching import is_named, overlap, pair

SPANS = st.lists(st.frozensets(st.integers(0, 9)), max_size=6)


def test_overlap_is_the_common_share_of_all_words() -> None:
    assert overlap(frozenset({1, 2, 3}), frozenset({2, 3, 4})) == 0.5
    assert overlap(frozenset(), frozenset()) == 0.0


def test_the_best_pair_goes_first() -> None:
    wide, exact = frozenset({1, 2, 3}), frozenset({1, 2})
    assert pair([exact], [wide, exact], 0.5) == {0: 1}


def test_a_preferred_pair_goes_before_a_better_one() -> None:
    wide, exact = frozenset({1, 2, 3}), frozenset({1, 2})
    assert pair([exact], [wide, exact], 0.5, lambda _, found: found == 0) == {0: 0}


def test_too_little_overlap_is_no_pair() -> None:
    assert pair([frozenset({1, 2, 3})], [frozenset({3, 4, 5})], 0.5) == {}


@given(SPANS, SPANS)
def test_nothing_is_paired_twice_and_nothing_without_a_common_word(
    wanted: list[frozenset[int]], found: list[frozenset[int]]
) -> None:
    pairs = pair(wanted, found, 0)
    assert len(set(pairs.values())) == len(pairs)
    assert all(wanted[i] & found[j] for i, j in pairs.items())


@pytest.mark.parametrize(
    ("found", "wanted", "others"),
    [
        ("Moss", "Ada Moss", []),
        ("Dr. Ada Moss", "Ada Moss", ["Ben Moss"]),
        ("Moss", "Ada Moss", ["Ben Moss"]),  # may be either
        ("US", "U.S.", []),
        ("WHO", "WHO report", []),
        ("some", "Some", []),
        ("Šimić", "Simic", []),
    ],
)
def test_a_source_has_the_name(found: str, wanted: str, others: list[str]) -> None:
    assert is_named(found, wanted, [wanted, *others])


@pytest.mark.parametrize(
    ("found", "wanted", "others"),
    [
        ("Ben Moss", "Ada Moss", ["Ben Moss"]),
        ("some residents", "some doctors", []),
        ("the bank", "the court", []),
        ("", "Ada Moss", []),
    ],
)
def test_a_source_has_not_the_name(found: str, wanted: str, others: list[str]) -> None:
    assert not is_named(found, wanted, [wanted, *others])
