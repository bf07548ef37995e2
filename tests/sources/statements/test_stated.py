from __future__ import annotations

from counterpoint.sources.statements.stated import Stated, first_of


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
