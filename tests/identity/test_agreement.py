from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from counterpoint.identity.agreement import agree
from counterpoint.records import Entity

if TYPE_CHECKING:
    from counterpoint.records import EntityType


def entity(document: str, text: str, kind: EntityType, canonical: str | None = None) -> Entity:
    return Entity(
        document=document, start=0, end=len(text), text=text, type=kind, canonical=canonical or text
    )


def names(*entities: Entity) -> list[str]:
    return [each.canonical for each in agree(entities) if isinstance(each, Entity)]


def test_a_family_name_used_alone_is_whom_the_other_articles_name() -> None:
    found = names(entity("a", "Ama Osei", "PERSON"), entity("b", "Osei", "PERSON"))
    assert found == ["Ama Osei", "Ama Osei"]


def test_where_other_articles_name_two_it_stays() -> None:
    found = names(
        entity("a", "Ama Osei", "PERSON"),
        entity("b", "Kojo Osei", "PERSON"),
        entity("c", "Osei", "PERSON"),
    )
    assert found == ["Ama Osei", "Kojo Osei", "Osei"]


def test_a_first_name_alone_is_nobody_elses() -> None:
    found = names(entity("a", "Ama Osei", "PERSON"), entity("b", "Ama", "PERSON"))
    assert found == ["Ama Osei", "Ama"]


def test_a_family_name_that_comes_first_is_known_by_its_use() -> None:
    found = names(
        entity("a", "Lee Jin-woo", "PERSON"),
        entity("a", "Lee", "PERSON", "Lee Jin-woo"),
        entity("b", "Lee", "PERSON"),
    )
    assert found == ["Lee Jin-woo"] * 3


def test_a_family_name_that_may_be_anyones_has_its_candidates() -> None:
    *_, last = agree(
        [
            entity("a", "Ama Osei", "PERSON"),
            entity("b", "Kojo Osei", "PERSON"),
            entity("c", "Osei", "PERSON"),
        ]
    )
    assert isinstance(last, Entity)
    assert last.candidates == ("Ama Osei", "Kojo Osei")


def test_what_one_article_puts_before_a_name_is_not_everyones() -> None:
    found = names(
        entity("a", "Gallant Ama Osei", "PERSON"),
        entity("b", "Ama Osei", "PERSON"),
        entity("c", "Ama Osei", "PERSON"),
        entity("d", "Osei", "PERSON"),
    )
    assert found == ["Ama Osei"] * 4


def test_of_two_full_names_in_as_many_articles_the_longer_is_everyones() -> None:
    found = names(
        entity("a", "Ama S. Osei", "PERSON"),
        entity("b", "Ama Osei", "PERSON"),
        entity("c", "Osei", "PERSON"),
    )
    assert found == ["Ama S. Osei"] * 3


mentions = st.builds(
    entity,
    st.sampled_from("abc"),
    st.sampled_from(["Osei", "Ama", "Ama Osei", "Kojo Osei", "AO", "Osey", "OSEI"]),
    st.sampled_from(["PERSON", "ORG"]),
)


@given(st.lists(mentions, max_size=10))
def test_the_order_of_the_articles_is_no_matter(found: list[Entity]) -> None:
    def forms(order: str) -> set[tuple[str, str, str, str]]:
        ranked = [item for document in order for item in found if item.document == document]
        agreed = zip(ranked, agree(ranked), strict=True)
        return {(e.document, e.text, e.canonical, a.canonical) for e, a in agreed}

    assert forms("abc") == forms("cab")


@given(st.lists(mentions, max_size=10))
def test_one_article_alone_is_unchanged(found: list[Entity]) -> None:
    alone = [item for item in found if item.document == "a"]
    assert [item.canonical for item in agree(alone)] == [item.canonical for item in alone]


@given(st.lists(mentions, max_size=10))
def test_names_that_a_document_parts_are_never_merged(found: list[Entity]) -> None:
    agreed = [item for item in agree(found) if isinstance(item, Entity)]
    for document in "abc":
        before = {(e.canonical, e.type) for e in found if e.document == document}
        after = {(e.canonical, e.type) for e in agreed if e.document == document}
        assert len(before) == len(after)


def test_what_a_document_keeps_apart_stays_apart() -> None:
    found = names(
        entity("a", "Osei", "PERSON"),
        entity("a", "Ama Osei", "PERSON"),
        entity("b", "Ama Osei", "PERSON"),
    )
    assert found == ["Osei", "Ama Osei", "Ama Osei"]


def test_an_acronym_is_what_the_article_that_explains_it_says() -> None:
    found = agree(
        [
            entity("a", "NRB", "ORG", "National Rail Board"),
            entity("b", "NRB", "PLACE"),
        ]
    )
    assert {(each.canonical, each.type) for each in found} == {("National Rail Board", "ORG")}


def test_an_acronym_that_articles_explain_in_two_ways_stays() -> None:
    found = names(
        entity("a", "NRB", "ORG", "National Rail Board"),
        entity("b", "NRB", "ORG", "Northern River Bank"),
        entity("c", "NRB", "ORG"),
    )
    assert found[-1] == "NRB"


def test_the_commonest_spelling_is_everyones() -> None:
    found = names(
        entity("a", "Marlow Islands", "PLACE"),
        entity("b", "Marlow Islands", "PLACE"),
        entity("c", "Marlowe Islands", "PLACE"),
        entity("c", "Bogotá", "PLACE"),
        entity("d", "Bogota", "PLACE"),
    )
    assert found == ["Marlow Islands"] * 3 + ["Bogotá"] * 2


def test_a_person_and_a_place_of_one_name_stay_two() -> None:
    found = agree([entity("a", "Rosa Dunmore", "PERSON"), entity("b", "Dunmore", "PLACE")])
    assert [(each.canonical, each.type) for each in found] == [
        ("Rosa Dunmore", "PERSON"),
        ("Dunmore", "PLACE"),
    ]


def test_mentions_keep_their_places_and_their_order() -> None:
    given = [entity("a", "Ama Osei", "PERSON"), entity("b", "Osei", "PERSON")]
    assert [(each.document, each.text) for each in agree(given)] == [
        ("a", "Ama Osei"),
        ("b", "Osei"),
    ]


def test_agreeing_twice_changes_nothing() -> None:
    given = [
        entity("a", "Marlow Islands", "PLACE"),
        entity("b", "Marlowe Islands", "PLACE"),
        entity("b", "Osei", "PERSON"),
        entity("c", "Ama Osei", "PERSON"),
    ]
    assert agree(agree(given)) == agree(given)
