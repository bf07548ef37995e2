from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from counterpoint.workflow.chunks import ROOT, address, ancestors, split

NAMES = st.sets(
    st.text(alphabet="abcdefghij0123456789-_ é", min_size=1).map(lambda stem: f"{stem}.txt"),
    max_size=40,
)


def test_a_small_folder_is_one_group() -> None:
    assert split(["b.txt", "a.txt"], 2) == {ROOT: ("a.txt", "b.txt")}


def test_an_empty_folder_has_no_group() -> None:
    assert split([], 5) == {}


@given(NAMES, st.integers(1, 10))
def test_every_file_is_in_just_one_group_and_no_group_is_too_large(
    names: set[str], size: int
) -> None:
    groups = split(names, size)
    assert sorted(name for group in groups.values() for name in group) == sorted(names)
    assert all(0 < len(group) <= size for group in groups.values())


@given(NAMES, st.integers(1, 10))
def test_the_files_of_a_group_have_its_name_as_prefix(names: set[str], size: int) -> None:
    for chunk, group in split(names, size).items():
        assert all(address(name).startswith(chunk.removeprefix(ROOT)) for name in group)


@given(NAMES, st.integers(1, 10), st.just("added file.txt"))
def test_a_new_file_touches_one_group_or_splits_it(names: set[str], size: int, added: str) -> None:
    before, after = split(names, size), split({*names, added}, size)
    touched = {chunk for chunk, group in before.items() if after.get(chunk) != group}
    assert len(touched) <= 1
    others = {chunk: group for chunk, group in before.items() if chunk not in touched}
    assert others.items() <= after.items()


def test_ancestors_are_named_nearest_first() -> None:
    assert ancestors("011") == ["01", "0", ROOT]
    assert ancestors("0") == [ROOT]
    assert ancestors(ROOT) == []
