from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.sources.repairs.spacing import Change, apart


def put_right(text: str) -> str:
    return apart([text])[0][0]


def test_words_that_ran_together_are_parted_where_their_parts_stand_apart_elsewhere() -> None:
    texts, changes = apart(["The MarlowFlats are old.", "Who owns the Marlow Flats?"])
    assert texts == ["The Marlow Flats are old.", "Who owns the Marlow Flats?"]
    assert changes == [[Change("words", "MarlowFlats", "Marlow Flats")], []]


def test_what_was_parted_is_evidence_for_more() -> None:
    text = "OldMarlow; MarlowFlats; the Marlow Flats. Old MarlowFlats"
    assert put_right(text) == "Old Marlow; Marlow Flats; the Marlow Flats. Old Marlow Flats"


@pytest.mark.parametrize(
    "text",
    [
        "YouTube, McDonald, iPhone and WeWork: we work as you do.",
        "#MarlowFlats, @MarlowFlats and marlow.example/MarlowFlats on the Marlow Flats",
        "MarlowFlats and marlow flats",
    ],
)
def test_names_with_capitals_within_stay(text: str) -> None:
    assert put_right(text) == text


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("It was the end.The next day", "It was the end. The next day"),
        ("They left.”She stayed.", "They left.” She stayed."),
        ("Why?“Nobody asked,” he said.", "Why? “Nobody asked,” he said."),
        ("built in 2013.It burned", "built in 2013. It burned"),
    ],
)
def test_sentences_that_ran_together_are_parted(text: str, right: str) -> None:
    assert put_right(text) == right


@pytest.mark.parametrize(
    "text",
    [
        "U.S.China ties and the U.S.The pact",
        "a rise of 3.5 on Node.Js, ASP.Net and Booking.Com",
        "readme.Txt, will.i.am and a.m.The",
        "write to tom@mail.example.The rest",
    ],
)
def test_full_stops_within_names_numbers_and_addresses_stay(text: str) -> None:
    assert put_right(text) == text


def test_halves_of_a_word_are_joined() -> None:
    assert put_right("the govern- ment and its long- term plan") == (
        "the government and its long-term plan"
    )


def test_a_hyphen_that_waits_for_its_word_stays() -> None:
    text = "short- and long-term aims, a two- or three-year plan, zorb- lington"
    assert put_right(text) == text


PIECES = [
    "Marlow",
    "Flats",
    "the",
    "end",
    ".",
    "”",
    "“",
    " ",
    "- ",
    "-",
    "?",
    "ment",
    "govern",
    "A",
]


@given(st.lists(st.lists(st.sampled_from(PIECES)).map("".join), max_size=4))
def test_a_second_pass_changes_nothing(texts: list[str]) -> None:
    once, _ = apart(texts)
    assert apart(once) == (once, [[] for _ in texts])


@given(st.text())
def test_any_text_is_stable_after_one_pass(text: str) -> None:
    assert put_right(put_right(text)) == put_right(text)
