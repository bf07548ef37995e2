from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from counterpoint.comparison.identities import Doubt, unify
from counterpoint.records import Booster, Entity


def person(document: str, canonical: str, text: str | None = None) -> Entity:
    return Entity(document, 0, 1, text or canonical, "PERSON", canonical)


def canonicals(*entities: Entity) -> list[str]:
    return [item.canonical for item in unify(entities)[0] if isinstance(item, Entity)]


def test_a_surname_is_the_one_person_that_other_articles_name_in_full() -> None:
    assert canonicals(person("a", "Ana Ray"), person("b", "Ray")) == ["Ana Ray", "Ana Ray"]


def test_a_family_name_may_come_first() -> None:
    assert canonicals(person("a", "Okoro Ines"), person("b", "Okoro")) == ["Okoro Ines"] * 2


def test_two_bearers_of_a_surname_leave_it_apart_and_in_doubt() -> None:
    found, doubts = unify([person("a", "Ana Ray"), person("b", "Bo Ray"), person("c", "Ray")])
    assert found[2] == person("c", "Ray")
    assert doubts == [Doubt("c", "Ray", "PERSON", ("Ana Ray", "Bo Ray"))]


def test_what_an_article_keeps_apart_stays_apart() -> None:
    entities = [person("a", "Ana Ray"), person("b", "Ray"), person("b", "Ana Ray")]
    found, doubts = unify(entities)
    assert found == entities
    assert [doubt.document for doubt in doubts] == ["b"]


def test_an_acronym_that_one_article_spells_out_is_known_to_all() -> None:
    spelled = Entity("a", 0, 1, "HRA", "ORG", "Hadley River Authority")
    short = Entity("b", 0, 1, "HRA", "ORG", "HRA")
    assert canonicals(spelled, short) == ["Hadley River Authority"] * 2


def test_a_place_is_never_led_to_a_person() -> None:
    place = Entity("b", 0, 1, "Ray", "PLACE", "Ray")
    assert canonicals(person("a", "Ana Ray"), place) == ["Ana Ray", "Ray"]


def test_other_evidence_stays_as_it_is() -> None:
    booster = Booster("a", 0, 1, "clearly", "adverb")
    assert unify([booster]) == ([booster], [])


entities = st.builds(
    person,
    st.sampled_from("abc"),
    st.sampled_from(["Ray", "Ana", "Ana Ray", "Bo Ray", "Bo"]),
)


@given(st.lists(entities, max_size=8))
def test_a_second_pass_changes_nothing_more(found: list[Entity]) -> None:
    once, _ = unify(found)
    assert unify(once)[0] == once


@given(st.lists(entities, max_size=8))
def test_names_that_an_article_parts_are_never_merged(found: list[Entity]) -> None:
    once, _ = unify(found)
    for document in "abc":
        before = {e.canonical for e in found if e.document == document}
        after = {e.canonical for e in once if e.document == document}
        assert len(before) == len(after)
