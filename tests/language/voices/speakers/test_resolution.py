from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.language.names import entities
from counterpoint.language.voices.reports import occurrences
from counterpoint.language.voices.speakers.resolution import Cast, Source
from counterpoint.text import quotations

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc

    from counterpoint.records import Document

    Cited = Callable[[str], list[Source]]


@pytest.fixture
def cited(parsed: Callable[..., tuple[Doc, Document]]) -> Cited:
    """Who is cited by the reporting words of a text, in order."""

    def cited(text: str) -> list[Source]:
        doc, document = parsed(text)
        quoted = quotations.find(document.text, document.paragraphs)
        cast = Cast(doc, entities.find(doc, document), quoted)
        return [
            source
            for report in occurrences.find(doc)
            if report.speaker is not None
            for source in cast.sources(report.speaker, needs_speaker=report.entry.needs_speaker)
        ]

    return cited


def names(sources: list[Source]) -> list[str]:
    return [source.name for source in sources]


def test_a_surname_and_a_pronoun_are_the_fullest_name(cited: Cited) -> None:
    text = (
        "Maria Lindqvist said that the trial was sound. Lindqvist added that it was small. "
        "She warned that the price was high."
    )
    assert names(cited(text)) == ["Maria Lindqvist"] * 3


def test_the_researcher_is_the_person_said_to_be_one(cited: Cited) -> None:
    text = (
        "Maria Lindqvist, a researcher at Uppsala University, left. "
        "Later John Mason arrived. The researcher said that the trial was sound."
    )
    assert names(cited(text)) == ["Maria Lindqvist"]


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


def test_a_title_before_the_name_makes_an_official(cited: Cited) -> None:
    assert cited("Norwegian Foreign Minister Kari Berg said that talks would resume.") == [
        Source("Kari Berg", "official", "Norwegian Foreign Minister")
    ]


def test_a_description_before_the_name_is_an_affiliation_too(cited: Cited) -> None:
    assert cited("The health minister, Kari Berg, said that the advice would be published.") == [
        Source("Kari Berg", "official", "health minister")
    ]


def test_a_post_is_what_its_institution_is(cited: Cited) -> None:
    text = "Kari Berg, director of the {}, said that the plan would fail."
    kinds = [
        cited(text.format(institution))[0].kind
        for institution in ("Institute for Policy Studies", "Department of Transport", "film")
    ]
    assert kinds == ["expert", "official", "person"]


def test_an_official_of_the_past_is_cited_for_knowledge(cited: Cited) -> None:
    [source] = cited("Kari Berg, a former ambassador to Peru, said that talks would resume.")
    assert (source.kind, source.affiliation) == ("expert", "former ambassador to Peru")


def test_a_person_of_whom_nothing_is_said_is_a_person(cited: Cited) -> None:
    assert cited("Kari Berg said that the road was closed.") == [
        Source("Kari Berg", "person", None)
    ]


@pytest.mark.parametrize("who", ["Observers", "Many scholars", "Some", "A spokesman"])
def test_a_group_without_a_name_is_unnamed(cited: Cited, who: str) -> None:
    assert cited(f"{who} said that the plan would fail.") == [
        Source(who.removeprefix("A "), "unnamed", None)
    ]


@pytest.mark.parametrize("who", ["Norwegian Defence Ministry", "joint statement", "Kenya"])
def test_a_body_a_document_and_a_country_are_institutions(cited: Cited, who: str) -> None:
    article = "" if who == "Kenya" else "The "
    assert cited(f"{article}{who} said that talks would resume.") == [
        Source(who, "institution", None)
    ]


def test_countries_that_speak_together_are_one_source(cited: Cited) -> None:
    assert names(cited("Kenya and Norway declared that talks would resume.")) == [
        "Kenya and Norway"
    ]


def test_evidence_and_the_author_are_no_speakers(cited: Cited) -> None:
    assert cited("The rain showed that the roof leaked. We said that it would.") == []


def test_who_is_quoted_as_saying_says_it(cited: Cited) -> None:
    assert names(cited("Kari Berg was quoted as saying that the road was closed.")) == ["Kari Berg"]


@pytest.mark.parametrize(
    "name",
    ["Mary-Lou Anand", "Royal Institute of Marine Biology", "Commission on Inland Waterways"],
)
def test_a_name_is_cited_as_the_text_writes_it(cited: Cited, name: str) -> None:
    article = "" if name.startswith("Mary") else "The "
    assert names(cited(f"{article}{name} said that the road was closed.")) == [name]


def test_what_describes_a_name_is_no_part_of_it(cited: Cited) -> None:
    assert names(cited("Hedge fund Larkfield Capital said that the price was low.")) == [
        "Larkfield Capital"
    ]


@pytest.mark.parametrize(
    ("before", "who"),
    [
        ("Anna Keller met the mayor, Omar Haddad.", "Anna Keller"),
        ("Anna Keller, whose brother Omar Haddad owns the mill, came late.", "Anna Keller"),
        ("Anna Keller said that the report was wrong about Omar Haddad.", "Anna Keller"),
        ("Anna Keller spoke first. “I saw Omar Haddad run to the bridge.”", "Anna Keller"),
        ("Anna Keller asked Mr Haddad to leave.", "Haddad"),
    ],
)
def test_a_pronoun_takes_up_the_subject_unless_gender_forbids(
    cited: Cited, before: str, who: str
) -> None:
    pronoun = "He" if who == "Haddad" else "She"
    if who == "Haddad":
        before = before.replace("Anna Keller", "Mrs Keller")
    assert names(cited(f"{before} {pronoun} warned that the road was closed."))[-1] == who


def test_honorifics_tell_two_persons_apart(cited: Cited) -> None:
    text = "Sir Ralph Ames met Dame Ivy Norton. {} said that the road was closed."
    assert names(cited(text.format("He"))) == ["Ralph Ames"]
    assert names(cited(text.format("She"))) == ["Ivy Norton"]


def test_a_pronoun_may_take_up_someone_who_is_not_named(cited: Cited) -> None:
    text = "Kari Berg opened the meeting. A nurse said that it was late. She warned that it rained."
    assert names(cited(text)) == ["nurse", "nurse"]


def test_a_pronoun_that_two_could_be_is_not_guessed(cited: Cited) -> None:
    text = "Kari Berg and Robin Lund met in Oslo. She said that the road was closed."
    assert cited(text) == [Source("she", "unnamed", None)]


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


def test_an_academic_title_is_kept_beside_the_institution(cited: Cited) -> None:
    [source] = cited("Prof Kari Berg of the University of Tartu said that the plan would fail.")
    assert source == Source("Kari Berg", "expert", "Prof, University of Tartu")


@pytest.mark.parametrize("whose", ["Its", "The commission's"])
def test_its_chairman_is_told_whose(cited: Cited, whose: str) -> None:
    text = (
        "The Harbour Commission said that the pier was safe. "
        f"{whose} chairman, Omar Haddad, said that it would open."
    )
    assert cited(text)[-1] == Source("Omar Haddad", "official", "chairman, Harbour Commission")


def test_a_definite_institution_is_the_one_name_that_fits(cited: Cited) -> None:
    text = "{}The ministry said that the pier was safe."
    one, two = "The Ministry of Fisheries rents it. ", "The Ministry of Defence owns it. "
    assert names(cited(text.format(one))) == ["Ministry of Fisheries"]
    assert names(cited(text.format(one + two))) == ["ministry"]


def test_it_is_never_a_person(cited: Cited) -> None:
    assert cited("Kari Berg slept. It said that the road was closed.") == []


def test_a_subject_is_not_sought_in_the_clause_that_a_comma_closes(cited: Cited) -> None:
    text = "Kari Berg, who carried the notes for the families, believes that the plan will fail."
    assert names(cited(text)) == ["Kari Berg"]


def test_a_name_beside_the_company_is_the_company(cited: Cited) -> None:
    text = "The company that owns the stadium, Northgate Estates, argued that it was safe."
    assert names(cited(text)) == ["Northgate Estates"]


def test_who_is_asked_does_not_ask(cited: Cited) -> None:
    assert cited("Asked what had changed, Kari Berg smiled.") == []


def test_whose_role_its_tells_may_be_named_before(cited: Cited) -> None:
    text = "Ola Moe, its leader, slept. Ola Moe said that the pier was safe."
    assert names(cited(text)) == ["Ola Moe"]


def test_both_countries_are_those_named_together_before(cited: Cited) -> None:
    text = "Norway and Sweden met. Both countries said that the pier was safe."
    assert names(cited(text)) == ["Norway and Sweden"]


def test_the_statement_is_the_one_introduced(cited: Cited) -> None:
    text = "The crews signed a joint statement. The statement said that the pier was safe."
    assert names(cited(text)) == ["joint statement"]


def test_a_noun_that_does_not_fit_is_no_one_named(cited: Cited) -> None:
    text = "The Danish minister Kari Berg slept. The Swedish minister said that the pier was safe."
    assert names(cited(text)) == ["Swedish minister"]


def test_him_and_her_tell_nothing_of_who_is_named_before(cited: Cited) -> None:
    text = "Captain Ola Moe admitted the crew had let her down. He said that the pier was safe."
    assert names(cited(text))[-1] == "Ola Moe"


def test_the_diplomat_is_who_was_called_one_before(cited: Cited) -> None:
    text = "Minister Kari Berg slept near a western diplomat. "
    assert names(cited(text + "The diplomat said that the pier was safe.")) == ["western diplomat"]


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


def test_what_one_is_now_outweighs_what_one_was(cited: Cited) -> None:
    text = (
        "Maria Lindqvist, a former foreign minister, arrived. "
        "The Liberal candidate Maria Lindqvist said that taxes were too high."
    )
    assert [s.kind for s in cited(text)] == ["person"]


def test_people_who_are_not_named_speak_as_one(cited: Cited) -> None:
    assert cited("Parents and teachers feared that the school would close.") == [
        Source("Parents and teachers", "unnamed", None)
    ]


def test_someone_of_whatever_trade_speaks_where_the_text_says_who(cited: Cited) -> None:
    text = "A stevedore who asked not to be named thought that the port was lost."
    assert names(cited(text)) == ["stevedore"]
    assert names(cited("Only a third of voters thought that the port was lost.")) == [
        "Only a third of voters"
    ]


def test_the_company_is_the_one_that_the_text_is_about(cited: Cited) -> None:
    text = (
        "Nordvolt Ltd will build a plant with Hexaform Ltd. "
        "Nordvolt Ltd has long made batteries for Calder Ltd. "
        "The company said that work would begin in May."
    )
    assert names(cited(text)) == ["Nordvolt Ltd"]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (
            (
                "Norway’s Fisheries Ministry said that it was safe. "
                "Chile’s Fisheries Ministry said that it was not."
            ),
            ["Norway’s Fisheries Ministry", "Chile’s Fisheries Ministry"],
        ),
        (
            "Norway’s Fisheries Ministry slept. The Fisheries Ministry said that it was safe.",
            ["Norway’s Fisheries Ministry"],
        ),
    ],
)
def test_a_ministry_is_told_by_whose_it_is(cited: Cited, text: str, named: list[str]) -> None:
    assert names(cited(text)) == named


@pytest.mark.parametrize(
    ("who", "kind"),
    [
        ("Aid agencies", "unnamed"),
        ("Two banks", "unnamed"),
        ("The agencies", "institution"),
        ("Local media", "institution"),
        ("A report", "unnamed"),
        ("A council report", "institution"),
    ],
)
def test_any_of_several_bodies_is_not_named(cited: Cited, who: str, kind: str) -> None:
    assert [source.kind for source in cited(f"{who} said that the pier was safe.")] == [kind]


def test_a_firm_beside_what_it_is_to_another_is_the_firm(cited: Cited) -> None:
    text = "The yard’s biggest shareholder, Northgate Holdings, said that it was safe."
    assert names(cited(text)) == ["Northgate Holdings"]


def test_a_description_is_found_across_an_honorific(cited: Cited) -> None:
    (source,) = cited("The prosecutor, Dr Kari Berg, said that the pier was safe.")
    assert (source.kind, source.affiliation) == ("official", "prosecutor")


def test_a_union_without_a_name_tells_what_its_negotiator_is(cited: Cited) -> None:
    text = "The dockers’ union met. Its negotiator, Ola Moe, said that the pier was safe."
    (source,) = cited(text)
    assert (source.kind, source.affiliation) == ("official", "negotiator")


def test_pronouns_that_disagree_tell_nothing_of_who_is_named(cited: Cited) -> None:
    text = "Kari Berg slept while he mended her boat. She said that the pier was safe."
    assert names(cited(text)) == ["Kari Berg"]
