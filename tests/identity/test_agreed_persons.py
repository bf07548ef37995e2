from __future__ import annotations

from counterpoint.identity.agreed_persons import borne
from counterpoint.records import Entity


def led(*named: tuple[str, str, str]) -> tuple[list[str], dict[str, tuple[str, ...]]]:
    """Persons by document, text and form, led to the names that the documents agree on."""
    entities = [
        Entity(document=d, start=0, end=len(t), text=t, type="PERSON", canonical=form)
        for d, t, form in named
    ]
    forms, several = borne(entities, [(form, "PERSON") for _, _, form in named])
    return [name for name, _ in forms], several


def test_a_family_name_is_whom_another_document_names_in_full() -> None:
    assert led(("a", "Ama Osei", "Ama Osei"), ("b", "Osei", "Osei"))[0] == ["Ama Osei"] * 2


def test_a_family_name_of_two_has_them_as_candidates() -> None:
    found, several = led(
        ("a", "Ama Osei", "Ama Osei"), ("b", "Kofi Osei", "Kofi Osei"), ("c", "Osei", "Osei")
    )
    assert found == ["Ama Osei", "Kofi Osei", "Osei"]
    assert several == {"Osei": ("Ama Osei", "Kofi Osei")}


def test_a_first_name_by_which_a_document_calls_someone_is_known_in_others() -> None:
    found, _ = led(("a", "Lim", "Lim Wei Jun"), ("b", "Lim", "Lim"))
    assert found == ["Lim Wei Jun"] * 2


def test_a_first_name_of_two_stays() -> None:
    found, _ = led(("a", "Lim", "Lim Wei Jun"), ("b", "Lim", "Lim Mei Hua"), ("c", "Lim", "Lim"))
    assert found[-1] == "Lim"


def test_the_full_name_that_most_documents_use_is_the_one() -> None:
    found, _ = led(
        ("a", "Ama Osei", "Ama Osei"),
        ("b", "Ama Osei", "Ama Osei"),
        ("c", "Ama Serwaa Osei", "Ama Serwaa Osei"),
    )
    assert found == ["Ama Osei"] * 3


def test_other_types_are_left_alone() -> None:
    body = Entity(document="a", start=0, end=4, text="Osei", type="ORG", canonical="Osei")
    person = Entity(
        document="b", start=0, end=8, text="Ama Osei", type="PERSON", canonical="Ama Osei"
    )
    forms, _ = borne([body, person], [("Osei", "ORG"), ("Ama Osei", "PERSON")])
    assert forms == [("Osei", "ORG"), ("Ama Osei", "PERSON")]
