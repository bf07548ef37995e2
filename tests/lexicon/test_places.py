from __future__ import annotations

import pytest

from counterpoint.lexicon import gazetteer, lists
from counterpoint.lexicon.places import country_of


@pytest.mark.parametrize(
    ("form", "country"),
    [
        ("Norway", "Norway"),
        ("Norwegian", "Norway"),
        ("Oslo", "Norway"),
        ("US", "United States"),
        ("Ohio", "United States"),
        ("Georgia", None),  # a country, and a state of another
        ("Zanzibarrow", None),
        ("", None),
    ],
)
def test_a_name_tells_its_country(form: str, country: str | None) -> None:
    assert country_of(form) == country


def test_every_city_of_the_list_is_known_and_lies_in_a_known_country() -> None:
    rows = lists.read("cities", {"city": None, "country": None, "source": None})
    assert len(rows) > 1000
    countries = {row["country"] for row in rows}
    kinds = {country: gazetteer.look_up(country) for country in countries}
    assert not [name for name, known in kinds.items() if known is None]
