from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.sources.metadata.from_text import metadata
from counterpoint.sources.structure.parts import structure
from counterpoint.sources.text.lines import split
from counterpoint.sources.text.paragraphs import paragraphs

if TYPE_CHECKING:
    from counterpoint.sources.statements.stated import Stated

TEXT = [
    "Councillors have refused permission for 84 flats beside the old mill after a long debate.",
    "The committee voted nine to two against the scheme on Monday night, to loud applause.",
]


def read(*head: str, foot: tuple[str, ...] = ()) -> Stated:
    return metadata(structure(paragraphs(split("\n\n".join([*head, *TEXT, *foot])))))[0]


@pytest.mark.parametrize(
    ("line", "title", "outlet"),
    [
        ("Flats plan is out | The Leeds Courier", "Flats plan is out", "The Leeds Courier"),
        ("Radio Aire | Flats plan is out", "Flats plan is out", "Radio Aire"),
        ("News | Flats plan is out | Aire Blick", "Flats plan is out", "Aire Blick"),
        ("Flats plan is out - leedscourier.co.uk", "Flats plan is out", "leedscourier.co.uk"),
        # a name behind a hyphen, set apart from a headline in small letters
        (
            "Flats plan by the mill is out - Aire Blick",
            "Flats plan by the mill is out",
            "Aire Blick",
        ),
        # which might be the headline's own
        ("Flats Plan Is Thrown Out - Aire Blick", "Flats Plan Is Thrown Out - Aire Blick", None),
        ("Flats plan is out - for now", "Flats plan is out - for now", None),
    ],
)
def test_the_outlet_is_parted_from_the_headline(line: str, title: str, outlet: str | None) -> None:
    assert (read(line).title, read(line).outlet) == (title, outlet)


@pytest.mark.parametrize(
    "foot", ["© 2020 Aire Blick", "Contact us at desk@aireblick.example", "www.aire-blick.example"]
)
def test_a_name_that_the_page_repeats_is_its_outlet(foot: str) -> None:
    found = read("Flats Plan Is Thrown Out - Aire Blick", foot=("Share this article", foot))
    assert (found.title, found.outlet) == ("Flats Plan Is Thrown Out", "Aire Blick")


def test_a_person_of_the_story_is_no_outlet() -> None:
    title = "The flats are an insult - Nine Tells Two"
    page = [title, *TEXT, "“An insult,” said Nine Tells Two, who lives across the road."]
    found = metadata(structure(paragraphs(split("\n\n".join(page)))))[0]
    assert (found.title, found.outlet) == (title, None)


def test_authors_are_those_of_the_head() -> None:
    found = read(
        "Flats plan is thrown out",
        "Joan Hall\nStaff writer",
        "Ann Lee\nPlanning editor",
        foot=("Share this article", "By Tom Hill"),
    )
    assert found.authors == ("Joan Hall", "Ann Lee")
    assert found.author_affiliation == "Staff writer, Planning editor"


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("https://www.courier.example/2020/05/03/flats-plan", "2020-05-03"),
        ("https://www.courier.example/2020/flats-plan", None),
    ],
)
def test_the_day_in_the_address_of_the_page_counts(line: str, date: str | None) -> None:
    assert read(line, "Flats plan is thrown out").date == date


def test_a_printed_day_is_believed_before_the_address() -> None:
    address = "https://www.courier.example/2020/05/03/flats-plan"
    assert read(address, "Flats plan is thrown out", "4 May 2020").date == "2020-05-04"


def test_the_day_of_publication_is_taken_and_not_that_of_a_change() -> None:
    found = read("Flats plan is thrown out", "Updated 5 May 2020", "Published 3 May 2020")
    assert found.date == "2020-05-03"


def test_a_reporter_is_no_outlet() -> None:
    assert read("Flats plan is thrown out", "By Joan Hall, News Reporter").outlet is None
    assert read("Flats plan is thrown out", "By Joan Hall, The Courier").outlet == "The Courier"
