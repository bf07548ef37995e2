from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from counterpoint import briefing
from counterpoint.briefing.sections import front

Printed = Any  # tests/briefing/conftest.py
REPORT = Path(__file__).resolve().parents[3] / "report"
Materials = Any  # tests/briefing/sections/conftest.py
verdicts = st.sampled_from(["difference", "fact", "noise", "unjudged", "missing"])
heads = st.sampled_from(["Experts", "Hedging", "Names", "Naming", "Quotation"])


def finding(verdict: str, head: str, text: str = "So it is.", line: str = "") -> dict[str, Any]:
    named = {"topic": "voices", "verdict": verdict, "head": head, "text": text}
    return {**named, "headline": line, "cites": []}


def test_differences_come_first_then_what_readers_ask_first(material_of: Materials) -> None:
    found = [
        finding("difference", "Quotation"),
        finding("fact", "Voices"),
        finding("fact", "Experts"),
        finding("noise", "Hedging"),
        finding("unjudged", "Naming"),
    ]
    page = front.section(material_of([{}, {}], found))
    assert [f["head"] for f in page["found"]] == [
        *("Quotation", "Experts", "Hedging", "Voices", "Naming"),
    ]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(found=st.lists(st.builds(finding, verdicts, heads), max_size=20))
def test_nothing_found_is_dropped_or_said_twice(
    material_of: Materials, found: list[dict[str, Any]]
) -> None:
    found = [{**f, "text": f"{n}"} for n, f in enumerate(found)]
    page = front.section(material_of([{}, {}], found))
    printed = [*page["found"], *page["more"]]
    stated = [f for f in found if f["verdict"] != "missing"]
    assert sorted(f["text"] for f in printed) == sorted(f["text"] for f in stated)


def test_six_findings_stand_first_and_the_others_on_the_second_page(material_of: Materials) -> None:
    found = [finding("difference", f"No. {n}") for n in range(9)]
    page = front.section(material_of([{}, {}], found))
    assert (page["found"], page["more"]) == (found[:6], found[6:])


def test_the_headline_is_the_surest_difference_or_else_says_what_is_compared(
    material_of: Materials,
) -> None:
    told = [finding("difference", "First", line="B quotes most"), finding("noise", "Second")]
    assert front.section(material_of([{}, {}], told))["title"] == "B quotes most"
    untold = front.section(material_of([{}, {}], told[1:]))
    assert untold["title"] == "Two articles, side by side"
    assert front.section(material_of([{}]))["title"] == "One article, measured"


def test_a_title_of_the_settings_stands_over_all(material_of: Materials) -> None:
    material = material_of([{}, {}], [finding("difference", "First", line="B quotes most")])
    named = replace(material, settings={**material.settings, "title": "Mine"})
    assert front.section(named)["title"] == "Mine"


def test_an_article_alone_is_held_against_nothing(material_of: Materials) -> None:
    page = front.section(material_of([{}]))
    assert page["alone"]
    assert page["standing"] == page["together"] == page["question"] == []


@pytest.mark.parametrize(
    ("warned", "said"),
    [
        (1, "A has broken sentences: "),
        (2, "A and B have broken sentences: "),
        (7, "Seven articles have broken sentences: "),
    ],
)
def test_articles_with_broken_sentences_are_named(
    material_of: Materials, warned: int, said: str
) -> None:
    broken = {"warnings": ("Broken sentences: one has 90 words (line 3).",)}
    page = front.section(material_of([broken] * warned + [{}]))
    assert page["careful"][0].startswith(said)


@pytest.mark.parametrize("count", [2, 6, 12, 30])
def test_the_first_page_holds_what_it_is_given(
    printed: Printed, material_of: Materials, tmp_path: Path, count: int
) -> None:
    text = "AB (a name of twenty letters) has most, 12.3; CD (another such name) least, 4.5. "
    found = [finding("difference", f"No. {n}", text * 2, "AB has most") for n in range(20)]
    found.append(finding("missing", "Missing", "Not stated: publication date in two of three. "))
    fields = [
        {"outlet": f"The Daily Paper of Town {n}", "date": "2021-03-04"} for n in range(count)
    ]
    material = material_of(fields, found)
    section = front.section(material)
    content = {**printed.content, "front": section}
    briefing.render(content, REPORT, [], tmp_path / "long.pdf")
    first, second = (page.extract_text() for page in PdfReader(tmp_path / "long.pdf").pages[:2])
    assert (
        first.index("The articles at a glance") < first.index("Contents") < first.index("Methods")
    )
    assert "Also found" in second


def test_a_reader_is_warned_of_what_is_missing_and_of_how_often_it_is_right(
    material_of: Materials,
) -> None:
    row = {"corpus": "x", "articles": "1", "gold": "50"}
    accuracy = [
        {**row, "figure": "hedge", "right": "45", "found": "50"},
        {**row, "figure": "attribution and source", "right": "30", "found": "40"},
    ]
    missing = [finding("missing", "Missing", "Not stated: date.")]
    assert front.section(material_of([{}, {}], missing, accuracy))["careful"] == [
        "Not stated: date.",
        (
            "On annotated articles 75% of speakers and 90% of hedges found are right: "
            "follow a figure to its passages before you quote it."
        ),
    ]
