from __future__ import annotations

from typing import Any

from counterpoint.briefing.sections.deck import deck

Materials = Any  # tests/briefing/sections/conftest.py


def test_what_is_compared_is_said_with_what_is_not_stated(material_of: Materials) -> None:
    fields = [
        {"file": "a.txt", "date": "2021-03-04", "outlet": "Dawn", "authors": ("Ana Ray",)},
        {"file": "b.html", "date": "2021-03-01", "authors": ("Ana Ray", "Bo Lee")},
        {"file": "c.html"},
    ]
    assert deck(material_of(fields)) == (
        "Three articles, 300 words (100 to 100 each), saved as .html (2) and .txt (1). "
        "Dated 2021-03-01 to 2021-03-04; one undated. Stated: one outlet (Dawn) and two authors."
    )


def test_how_many_years_lie_between_the_articles_is_said(material_of: Materials) -> None:
    dated = [{"date": "2013-03-25"}, {"date": "2019-06-18"}]
    assert "Dated 2013-03-25 to 2019-06-18, six years apart." in deck(material_of(dated))
    assert "apart" not in deck(material_of([{"date": "2013-03-25"}, {"date": "2013-06-18"}]))


def test_of_many_outlets_a_few_are_named(material_of: Materials) -> None:
    said = deck(material_of([{"outlet": f"Echo {n}"} for n in range(9)]))
    assert "nine outlets (Echo 0, Echo 1, Echo 2, Echo 3 and five more)" in said
    assert "No date is stated." in said
