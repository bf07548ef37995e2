from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.comparison.labels import LONGEST, labels, letter

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
        ({"outlet": "The Post", "authors": ("Ann Lee",), "title": "Tide"}, "Tide"),
        ({"outlet": "The Post", "title": "Tide", "label": "Morning"}, "Morning"),
        ({"outlet": "The Post", "authors": ("Ann Lee",)}, "The Post"),
        ({"authors": ("Ann Lee",), "date": "2020-05-01"}, "Ann Lee 2020"),
        ({"outlet": "The Very Long Name of a Paper Nobody Cites"}, "The Very Long Name of a"),
        ({"title": "Council votes down the ring road"}, "Council votes"),
        ({"title": "Why we should not close the library"}, "Not close the library"),
        ({"title": "HARBOUR FERRIES SINK"}, "Harbour Ferries SINK"),
        ({"title": "Is it the one?"}, "a"),  # function words alone tell nothing
        ({}, "a"),
    ],
)
def test_a_document_is_called_by_telling_words_of_its_title_or_else_by_what_it_states(
    document_of: Callable[..., Document], fields: dict[str, object], label: str
) -> None:
    assert labels([document_of(**fields)]) == {"a": label}


def test_words_that_another_title_has_tell_nothing(document_of: Callable[..., Document]) -> None:
    titles = ["Harbour dredging begins", "Harbour anglers protest", "Harbour"]
    named = labels([document_of(f"{n}", title=title) for n, title in enumerate(titles)])
    assert list(named.values()) == ["Dredging begins", "Anglers protest", "Harbour"]


def test_one_telling_word_takes_those_beside_it_along(
    document_of: Callable[..., Document],
) -> None:
    titles = ["The new harbour ties", "Harbour: the old ties"]
    named = labels([document_of(f"{n}", title=title) for n, title in enumerate(titles)])
    assert list(named.values()) == ["New harbour ties", "Old ties"]


@given(st.text(st.characters(codec="utf-8"), max_size=80))
def test_a_label_is_whole_words_of_its_title(
    document_of: Callable[..., Document], title: str
) -> None:
    label = labels([document_of(title=title)])["a"]
    assert len(label) <= LONGEST
    assert "…" not in label or "…" in title
    assert label == "a" or label[1:].strip() in " ".join(title.split())


def test_a_shared_name_is_told_apart_by_outlet_year_and_day(
    document_of: Callable[..., Document],
) -> None:
    fields = [
        {"outlet": "Post", "date": "2019-05-01"},
        {"outlet": "Post", "date": "2020-01-01"},
        {"outlet": "Post", "date": "2020-02-01"},
        {"outlet": "Echo", "title": "Rain"},
        {"outlet": "Herald", "title": "Rain"},
        {"outlet": "Gazette"},
        {"outlet": "Gazette"},
    ]
    documents = [document_of(f"{n}", **field) for n, field in enumerate(fields)]
    assert list(labels(documents).values()) == [
        "Post, 2019",
        "Post, 2020-01-01",
        "Post, 2020-02-01",
        "Rain, Echo",
        "Rain, Herald",
        "Gazette (5)",
        "Gazette (6)",
    ]


def test_a_label_stays_when_others_come_with_other_words(
    document_of: Callable[..., Document],
) -> None:
    first = document_of("a", title="Tide turns", date="2020-01-01")
    others = [document_of("b", title="Ferry sinks"), document_of("c", authors=("Ann Lee",))]
    assert labels([first])["a"] == labels([*others, first])["a"] == "Tide turns"


def test_ten_thousand_documents_of_one_outlet_are_named_at_once(
    document_of: Callable[..., Document],
) -> None:
    documents = [document_of(f"{n}", outlet="Post") for n in range(10_000)]
    assert labels(documents)["9999"] == "Post (9999)"
