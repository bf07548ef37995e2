from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.identity.agreed_sources import known
from counterpoint.identity.agreement import agree
from counterpoint.records import Attribution, Entity, Hedge

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterpoint.records import EntityType, Evidence, SourceKind


def entity(
    document: str, text: str, kind: EntityType = "PERSON", canonical: str | None = None
) -> Entity:
    return Entity(
        document=document, start=0, end=len(text), text=text, type=kind, canonical=canonical or text
    )


def cite(document: str, source: str, kind: SourceKind = "person") -> Attribution:
    return Attribution(document, 0, 4, "this", "indirect", source, kind, None, None)


def hedge(document: str, voice: str | None) -> Hedge:
    return Hedge(document, 0, 3, "may", "modal", voice=voice)


def sources(*evidence: Evidence) -> list[str]:
    return [item.source for item in agree(evidence) if isinstance(item, Attribution)]


def test_a_source_by_family_name_is_whom_another_article_cites_in_full() -> None:
    found = sources(
        entity("a", "Ama Osei"), cite("a", "Ama Osei"), entity("b", "Osei"), cite("b", "Osei")
    )
    assert found == ["Ama Osei", "Ama Osei"]


def test_a_source_takes_the_full_name_that_another_article_only_mentions() -> None:
    assert sources(entity("a", "Ama Osei"), entity("b", "Osei"), cite("b", "Osei")) == ["Ama Osei"]


def test_a_title_does_not_make_another_source() -> None:
    found = sources(
        entity("a", "Ama Osei"),
        cite("a", "Gov. Ama Osei", "official"),
        entity("b", "Ama Osei"),
        cite("b", "Ama Osei"),
    )
    assert found == ["Ama Osei", "Ama Osei"]


def test_an_expert_here_may_be_an_official_there() -> None:
    found = sources(
        entity("a", "Ama Osei"),
        cite("a", "Ama Osei", "expert"),
        entity("b", "Osei"),
        cite("b", "Osei", "official"),
    )
    assert found == ["Ama Osei", "Ama Osei"]


def test_a_person_is_never_an_institution() -> None:
    found = sources(
        entity("a", "Rosa Dunmore"),
        cite("a", "Rosa Dunmore"),
        entity("b", "Dunmore", "ORG"),
        cite("b", "Dunmore", "institution"),
    )
    assert found == ["Rosa Dunmore", "Dunmore"]


def test_institutions_have_the_one_form_of_their_name() -> None:
    found = sources(
        entity("a", "NRB", "ORG", "National Rail Board"),
        cite("a", "NRB", "institution"),
        entity("b", "National Rail Board", "ORG"),
        cite("b", "National Rail Board", "institution"),
    )
    assert found == ["National Rail Board"] * 2


def test_where_all_articles_say_it_alike_it_stays_as_they_say_it() -> None:
    board = ("NRB", "ORG", "National Rail Board")
    cited = ("NRB", "institution")
    found = sources(entity("a", *board), cite("a", *cited), entity("b", *board), cite("b", *cited))
    assert found == ["NRB", "NRB"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Norway’s ministry", "Norway's ministry"),
        ("Norway and Peru", "Peru and Norway"),
        ("Norway, Peru and Chile", "Peru, Chile and Norway"),
    ],
)
def test_a_source_is_known_by_the_names_in_it(first: str, second: str) -> None:
    places = [entity(key, land, "PLACE") for key in "ab" for land in ("Norway", "Peru", "Chile")]
    found = sources(*places, cite("a", first, "institution"), cite("b", second, "institution"))
    assert len(set(found)) == 1


@pytest.mark.parametrize(
    ("owned", "owner"),
    [("Norway’s Fisheries Ministry", "Norway"), ("Norwegian Fisheries Ministry", "Norwegian")],
)
def test_a_body_without_its_owner_is_the_one_whose_owner_the_article_names(
    owned: str, owner: str
) -> None:
    found = sources(
        entity("a", owner, "PLACE"),
        cite("a", owned, "institution"),
        entity("b", owner, "PLACE"),
        entity("b", "Fisheries Ministry", "ORG"),
        cite("b", "Fisheries Ministry", "institution"),
        entity("c", "Fisheries Ministry", "ORG"),
        cite("c", "Fisheries Ministry", "institution"),
    )
    assert found == [owned, owned, "Fisheries Ministry"]


def test_a_people_leads_to_its_country() -> None:
    found = sources(
        entity("a", "Norwegian Fisheries Ministry", "ORG"),
        cite("a", "Norwegian Fisheries Ministry", "institution"),
        entity("b", "Norway", "PLACE"),
        cite("b", "Norway’s Fisheries Ministry", "institution"),
        entity("c", "Danish Fisheries Ministry", "ORG"),
        cite("c", "Danish Fisheries Ministry", "institution"),
    )
    assert found == ["Norwegian Fisheries Ministry"] * 2 + ["Danish Fisheries Ministry"]


def test_a_body_that_two_may_own_stays_as_it_is() -> None:
    lands = [entity(key, land, "PLACE") for key in "abc" for land in ("Norway", "Peru")]
    found = sources(
        *lands,
        entity("c", "Navy", "ORG"),
        cite("a", "Norway’s Navy", "institution"),
        cite("b", "Peru’s Navy", "institution"),
        cite("c", "Navy", "institution"),
    )
    assert found == ["Norway’s Navy", "Peru’s Navy", "Navy"]


def test_the_voices_of_hedges_follow_their_source() -> None:
    found = agree(
        [
            entity("a", "Ama Osei"),
            entity("b", "Osei"),
            cite("b", "Osei"),
            hedge("b", "Osei"),
            hedge("b", None),
        ]
    )
    assert [item.voice for item in found if isinstance(item, Hedge)] == ["Ama Osei", None]


def test_who_is_unnamed_or_may_be_anyone_is_known_nowhere_else() -> None:
    evidence = [
        entity("a", "Ama Osei"),
        entity("a", "Norway", "PLACE"),
        cite("a", "Ama Osei"),
        cite("a", "observers", "unnamed"),
        cite("a", "Norwegians", "unnamed"),
        cite("a", "report", "institution"),
        cite("a", "media in Norway", "institution"),
        cite("a", "Norway’s navy", "institution"),
        cite("a", "Mo"),
    ]
    assert [source for _, source in known(evidence)] == ["Ama Osei", "Norway’s navy"]


def test_who_may_be_either_of_two_persons_is_known_nowhere_else() -> None:
    agreed = agree(
        [
            entity("a", "Ama Osei"),
            entity("b", "Kojo Osei"),
            entity("c", "Osei"),
            cite("c", "Osei"),
            entity("d", "Osei"),
            cite("d", "Osei"),
        ]
    )
    assert known(agreed) == {}


NAMES = ["Osei", "Ama Osei", "Kojo Osei", "Gov. Ama Osei", "Norway", "Norway’s Navy", "Navy"]
items = st.one_of(
    st.builds(
        entity,
        st.sampled_from("abc"),
        st.sampled_from([*NAMES, "Norwegian Navy"]),
        st.sampled_from(["PERSON", "ORG", "PLACE"]),
    ),
    st.builds(
        cite,
        st.sampled_from("abc"),
        st.sampled_from([*NAMES, "Norwegian Navy", "Osei and Norway", "Norway and Osei", "they"]),
        st.sampled_from(["person", "expert", "institution", "unnamed"]),
    ),
)
corpora = st.lists(items, max_size=12)


def renamed(evidence: Sequence[Evidence]) -> set[tuple[str, str, str]]:
    return {
        (before.document, before.source, after.source)
        for before, after in zip(evidence, agree(evidence), strict=True)
        if isinstance(before, Attribution) and isinstance(after, Attribution)
    }


@given(corpora)
def test_sources_that_a_document_parts_are_never_merged(evidence: list[Evidence]) -> None:
    found = renamed(evidence)
    assert len({(document, after) for document, _, after in found}) == len(found)
    assert len({(document, before) for document, before, _ in found}) == len(found)


@given(corpora)
def test_the_sources_of_one_article_alone_are_unchanged(evidence: list[Evidence]) -> None:
    alone = [item for item in evidence if item.document == "a"]
    assert all(before == after for _, before, after in renamed(alone))


@given(corpora)
def test_the_order_of_the_articles_is_no_matter(evidence: list[Evidence]) -> None:
    turned = [item for key in "cab" for item in evidence if item.document == key]
    ranked = sorted(evidence, key=lambda item: item.document)
    assert renamed(turned) == renamed(ranked)


@given(corpora)
def test_unnamed_sources_keep_their_words(evidence: list[Evidence]) -> None:
    unnamed = [
        (before.source, after.source)
        for before, after in zip(evidence, agree(evidence), strict=True)
        if isinstance(before, Attribution) and isinstance(after, Attribution)
        if before.source_kind == "unnamed"
    ]
    assert all(before == after for before, after in unnamed)
