"""Whose a place or a people is: the country of a city, of a people, of a country by any name."""

from __future__ import annotations

from functools import cache

from counterpoint.lexicon import gazetteer, lists

TWO = "Georgia"  # the one name that a country and a state of the USA share


def country_of(form: str) -> str | None:
    """Give the country that a name belongs to, as published; None where no one country is told.

    Args:
        form: of the name without dots: `Norwegian`, `Oslo`, `Norway`, `US`.
    """
    known = gazetteer.look_up(form)
    if known is None:
        return None
    if known.kind == "people":
        country = gazetteer.country(known.name)
        return country if country != known.name else None
    if known.kind == "city":
        return _cities().get(known.name)
    if known.kind == "state":
        return "United States"
    if known.kind == "country":
        return known.name if known.name != TWO else None
    return known.name if known.kind == "body" else None


@cache
def _cities() -> dict[str, str]:
    """Read data/cities.tsv: the countries of cities."""
    rows = lists.read("cities", {"city": None, "country": None, "source": None})
    return {row["city"]: row["country"] for row in rows}
