from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from counterpoint.comparison.wording.common_runs import LEAST, WIDESPREAD, Run, common_runs

texts = st.lists(st.lists(st.sampled_from("ab"), max_size=14), max_size=4)


def by_hand(texts: list[list[str]]) -> set[Run]:
    """Every maximal common run, worked out the long way."""
    found = set()
    for second, other in enumerate(texts):
        for first, one in enumerate(texts[:second]):
            for i in range(len(one)):
                for j in range(len(other)):
                    length = 0
                    while (
                        i + length < len(one)
                        and j + length < len(other)
                        and one[i + length] == other[j + length]
                    ):
                        length += 1
                    goes_on = i and j and one[i - 1] == other[j - 1]
                    if length >= LEAST and not goes_on:
                        found.add(Run(first, second, i, j, length))
    return found


@given(texts)
def test_all_the_longest_runs_are_found_and_nothing_else(texts: list[list[str]]) -> None:
    found = list(common_runs(texts))
    assert len(found) == len(set(found))
    assert set(found) == by_hand(texts)


def test_no_text_has_no_run() -> None:
    assert list(common_runs([])) == []
    assert list(common_runs([[], ["a"]])) == []


def test_what_very_many_have_is_compared_with_the_first() -> None:
    phrase = list("abcdefghij")
    many = [[f"x{n}", *phrase, f"y{n}"] for n in range(WIDESPREAD + 1)]
    found = list(common_runs(many))
    assert found == [Run(0, n, 1, 1, 10) for n in range(1, WIDESPREAD + 1)]
    assert len(list(common_runs(many[1:]))) == WIDESPREAD * (WIDESPREAD - 1) // 2
