from __future__ import annotations

from counterpoint.sources.statements.stated import Stated, bounded, first_of


def test_each_field_is_taken_from_the_first_that_states_it() -> None:
    page = Stated("html", title="Flats refused", date="2024-05-03")
    text = Stated("text", title="Flats refused again", authors=("Ana Ray",))
    stated, origins = first_of([page, text])
    assert (stated.title, stated.date, stated.authors) == (
        "Flats refused",
        "2024-05-03",
        ("Ana Ray",),
    )
    assert origins == {"title": "html", "date": "html", "authors": "text"}


def test_what_nobody_states_has_no_origin() -> None:
    stated, origins = first_of([Stated("text")])
    assert stated.outlet is None
    assert origins == {}


def test_what_is_longer_than_a_title_is_no_title_and_said_to_be_none() -> None:
    long = Stated("html", title="a" * 100_000, outlet="The Post", authors=("b" * 501, "Ana Ray"))
    (kept,), warnings = bounded([long])
    assert (kept.title, kept.outlet, kept.authors) == (None, "The Post", ("Ana Ray",))
    assert warnings == [
        "The title in html has 100,000 characters, so it is not taken.",
        "1 authors in html are too many or too long names.",
    ]


def test_an_address_may_be_longer_than_a_title() -> None:
    (kept,), _ = bounded([Stated("html", url="https://a.example/" + "b" * 1_000)])
    assert kept.url
