from __future__ import annotations

import pytest

from counterpoint.sources.structure.titles import headline, is_titular_sentence, same_title
from counterpoint.sources.text.lines import split
from counterpoint.sources.text.paragraphs import paragraphs

TEXT = "Councillors have refused permission for 84 flats beside the old mill after a long debate."


def chosen(*lines: str) -> str | None:
    found = paragraphs(split("\n\n".join([*lines, TEXT])))
    n = headline(found, range(len(lines)))
    return None if n is None else found[n].text


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Flats plan is out", "Flats plan is out | The Leeds Courier"),
        ("Flats plan is out", "FLATS PLAN IS OUT"),
        ("Plan for flats is thrown out", "Home News Plan for flats is thrown out"),
    ],
)
def test_a_headline_is_known_again(one: str, other: str) -> None:
    assert same_title(one, other)
    assert same_title(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Flats plan is out", "Flats plan is outrageous"), ("Rain", "It will not rain")],
)
def test_another_headline_is_not(one: str, other: str) -> None:
    assert not same_title(one, other)


def test_the_first_of_headline_and_summary_is_the_headline() -> None:
    assert chosen("Flats plan is thrown out", "Nine voted against it, two for it") == (
        "Flats plan is thrown out"
    )


def test_a_label_is_no_headline() -> None:
    assert chosen("Weather Watch", "Flats plan is thrown out") == "Flats plan is thrown out"
    assert chosen("World News", "Flats plan is out") == "Flats plan is out"


def test_a_short_headline_is_one_where_no_other_is() -> None:
    assert chosen("Enough") == "Enough"


def test_what_stands_above_a_menu_is_no_headline() -> None:
    menu = ["News", "Sport", "Weather", "Jobs"]
    teaser = "Bridge to close for a year"
    assert chosen(teaser, *menu, "Flats plan is thrown out") == "Flats plan is thrown out"


def test_a_clock_is_no_headline() -> None:
    assert chosen("18:40") is None


def test_a_sentence_that_a_wider_gap_sets_apart_is_a_headline() -> None:
    wide = paragraphs(split(f"The council said no.\n\n\n{TEXT}\n\n{TEXT}"))
    even = paragraphs(split(f"The council said no.\n\n{TEXT}\n\n{TEXT}"))
    assert is_titular_sentence(wide, 0, gaps=True)
    assert not is_titular_sentence(wide, 0, gaps=False)
    assert not is_titular_sentence(even, 0, gaps=True)


def test_a_headline_is_looked_for_near_its_text() -> None:
    menu = [f"Menu number {n} of the page" for n in range(1_200)]
    page = paragraphs(split("\n\n".join(["Far above all the rest of it", *menu])))
    assert headline(page, range(1_201)) not in range(201)
