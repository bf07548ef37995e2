from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.language.voices.speakers.resolution import Source

if TYPE_CHECKING:
    from collections.abc import Callable

    Cited = Callable[[str], list[Source]]


def test_an_expert_has_the_affiliation_as_stated(cited: Cited) -> None:
    text = "Maria Lindqvist, a professor of neurology at Uppsala University, said it was sound."
    assert cited(text) == [
        Source("Maria Lindqvist", "expert", "professor of neurology at Uppsala University")
    ]


def test_an_affiliation_is_found_wherever_it_is_stated(cited: Cited) -> None:
    text = (
        "Maria Lindqvist, an economist at Uppsala University, met the owners. "
        "“It is late.” Lindqvist said that the debt was too high."
    )
    assert cited(text) == [Source("Maria Lindqvist", "expert", "economist at Uppsala University")]


def test_a_post_is_what_its_institution_is(cited: Cited) -> None:
    text = "Kari Berg, director of the {}, said that the plan would fail."
    kinds = [
        cited(text.format(institution))[0].kind
        for institution in ("Institute for Policy Studies", "Department of Transport", "film")
    ]
    assert kinds == ["expert", "official", "person"]


def test_to_work_somewhere_makes_no_expert(cited: Cited) -> None:
    (source,) = cited("Kari Berg, who works at the hospital, said that the pier was safe.")
    assert (source.kind, source.affiliation) == ("person", "works at the hospital")


def test_who_works_as_an_analyst_is_an_expert(cited: Cited) -> None:
    text = "Maria Lindqvist, who works as an analyst at the Meridian Centre, said it was late."
    assert cited(text) == [Source("Maria Lindqvist", "expert", "analyst at the Meridian Centre")]


@pytest.mark.parametrize(
    ("described", "kind"),
    [
        ("president of the Federation of Hospital Doctors", "official"),
        ("chairman of Hexaform Ltd", "person"),
        ("vice president of operations", "person"),
        ("president of Norway", "official"),
        ("director of the Institute for Coastal Climate", "expert"),
        ("head of research at the Department of Health", "official"),
    ],
)
def test_the_head_of_an_institution_tells_what_it_does(
    cited: Cited, described: str, kind: str
) -> None:
    [source] = cited(f"Maria Lindqvist, {described}, said that it was late.")
    assert source.kind == kind


def test_an_academic_title_is_kept_beside_the_institution(cited: Cited) -> None:
    [source] = cited("Prof Kari Berg of the University of Tartu said that the plan would fail.")
    assert source == Source("Kari Berg", "expert", "Prof, University of Tartu")


@pytest.mark.parametrize(
    ("beside", "kind", "affiliation"),
    [
        (
            ", who teaches law at the University of Tartu,",
            "expert",
            "teaches law at the University of Tartu",
        ),
        (", who chairs the council,", "official", "chairs the council"),
        (" of the University of Tartu", "expert", "University of Tartu"),
        (", of the Ministry of Transport,", "official", "Ministry of Transport"),
        (
            ", an engineer at Tartu University whose son sails,",
            "expert",
            "engineer at Tartu University",
        ),
        (", whose son sails,", "person", None),
    ],
)
def test_what_stands_behind_a_name_is_its_affiliation(
    cited: Cited, beside: str, kind: str, affiliation: str | None
) -> None:
    [source] = cited(f"Kari Berg{beside} said that the plan would fail.")
    assert (source.kind, source.affiliation) == (kind, affiliation)
