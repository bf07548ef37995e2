from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.comparison.labels import labels, letter

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.records import Document

# Few names, some of them what a shared one would be told apart by
names = st.sampled_from(["Post", "Post (1)", "Post 2020", "Post 2020 (1)", " ", ""])
stated = st.fixed_dictionaries(
    {
        "outlet": st.none() | names,
        "authors": st.lists(names, max_size=2).map(tuple),
        "title": st.none() | names,
        "date": st.sampled_from([None, "2020-01-01", "2020-12-31", "2021-01-01"]),
    }
)


def test_letters_go_on_as_columns_of_a_spreadsheet_do() -> None:
    assert [letter(n) for n in (0, 25, 26, 51, 52, 701, 702)] == [
        "A",
        "Z",
        "AA",
        "AZ",
        "BA",
        "ZZ",
        "AAA",
    ]


def test_no_two_positions_share_a_letter() -> None:
    letters = [letter(n) for n in range(801)]
    assert len(set(letters)) == 801
    assert sorted(letters, key=lambda text: (len(text), text)) == letters


@given(st.lists(stated, max_size=12))
def test_no_two_documents_share_a_label(
    document_of: Callable[..., Document], fields: list[dict[str, object]]
) -> None:
    documents = [document_of(f"{n}", **field) for n, field in enumerate(fields)]
    named = labels(documents)
    assert list(named) == [document.id for document in documents]
    assert len(set(named.values())) == len(documents)
    assert all(label.strip() for label in named.values())


@pytest.mark.parametrize(
    ("fields", "label"),
    [
        ({"outlet": "The Post", "authors": ("Ann Lee",), "title": "T"}, "The Post"),
        ({"outlet": "The Post", "label": "Morning"}, "Morning"),
        ({"authors": ("Ann Lee",), "title": "T"}, "Ann Lee"),
        ({"authors": ("Ann Lee",), "date": "2020-05-01"}, "Ann Lee 2020"),
        ({"authors": ("Ann Lee", "Bo Ray"), "date": "2020-05-01"}, "Ann Lee et al. 2020"),
        (
            {"outlet": "The Very Long Name of a Paper Nobody Cites"},
            "The Very Long Name of a Paper…",
        ),
        ({"title": "Council votes down the ring road"}, "Council votes down the…"),
        ({"title": "Council votes it down"}, "Council votes it down"),
        ({}, "a"),
    ],
)
def test_a_document_is_called_by_the_first_thing_that_it_states(
    document_of: Callable[..., Document], fields: dict[str, object], label: str
) -> None:
    assert labels([document_of(**fields)]) == {"a": label}


def test_a_shared_name_is_told_apart_by_year_day_and_title(
    document_of: Callable[..., Document],
) -> None:
    fields = [
        {"outlet": "Post", "date": "2019-05-01"},
        {"outlet": "Post", "date": "2020-01-01"},
        {"outlet": "Post", "date": "2020-02-01", "title": "Rain"},
        {"outlet": "Post", "date": "2020-02-01", "title": "Snow"},
        {"outlet": "Post"},
        {"outlet": "Post"},
    ]
    documents = [document_of(f"{n}", **field) for n, field in enumerate(fields)]
    assert list(labels(documents).values()) == [
        "Post 2019",
        "Post 2020-01-01",
        "Post: Rain",
        "Post: Snow",
        "Post (4)",
        "Post (5)",
    ]


def test_a_label_stays_when_others_come(document_of: Callable[..., Document]) -> None:
    first = document_of("a", outlet="Post", date="2020-01-01")
    others = [document_of("b", outlet="Echo"), document_of("c", authors=("Ann Lee",))]
    assert labels([first])["a"] == labels([*others, first])["a"]


def test_ten_thousand_documents_of_one_outlet_are_named_at_once(
    document_of: Callable[..., Document],
) -> None:
    documents = [document_of(f"{n}", outlet="Post") for n in range(10_000)]
    assert labels(documents)["9999"] == "Post (9999)"
