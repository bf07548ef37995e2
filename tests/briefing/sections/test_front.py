from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from counterpoint import briefing
from counterpoint.briefing import style
from counterpoint.briefing.sections import front

Printed = Any  # tests/briefing/conftest.py
REPORT = Path(__file__).resolve().parents[3] / "report"
SETTINGS = {"versions": {}, "word_lists": []}
Materials = Any  # tests/briefing/sections/conftest.py


def finding(verdict: str, head: str, text: str = "So it is.") -> dict[str, str]:
    return {"topic": "voices", "verdict": verdict, "head": head, "text": text}


def test_findings_stand_in_their_order_under_what_they_are(material_of: Materials) -> None:
    found = [finding("difference", "First"), finding("difference", "Second"), finding("fact", "F")]
    blocks = front.section(material_of([{}, {}], found))["blocks"]
    assert [(b.head, [f["head"] for f in b.findings]) for b in blocks] == [
        ("What differs", ["First", "Second"]),
        ("What the articles contain", ["F"]),
    ]


def test_where_nothing_differs_it_says_so(material_of: Materials) -> None:
    found = [finding("noise", "Naming"), finding("noise", "Hedging")]
    page = front.section(material_of([{}, {}], found))
    assert [block.head for block in page["blocks"]] == ["What differs"]
    assert page["blocks"][0].none.startswith("Nothing")
    assert "any of the two measures" in page["blocks"][0].none


def test_what_cannot_be_judged_is_not_said_to_be_noise(material_of: Materials) -> None:
    found = [finding("unjudged", "Naming"), finding("unjudged", "Hedging")]
    page = front.section(material_of([{}, {}], found))
    assert page["noise"] == []
    assert page["unjudged"] == found
    assert "hold enough to be judged" in page["blocks"][0].none


def test_an_article_alone_is_held_against_nothing(material_of: Materials) -> None:
    (block,) = front.section(material_of([{}]))["blocks"]
    assert block.none.startswith("One article alone")


def test_all_noise_takes_room_from_what_the_first_page_can_hold(material_of: Materials) -> None:
    found = [finding("difference", f"No. {n}", "word " * 60) for n in range(9)]
    noise = [finding("noise", "Naming", "3.0 to 4.0 names. " * 40)]
    alone, beside = (front.section(material_of([{}, {}], f)) for f in (found, [*found, *noise]))
    assert beside["noise"] == noise
    assert len(beside["blocks"][0].findings) < len(alone["blocks"][0].findings)


def test_what_is_compared_is_said_with_what_is_not_stated(material_of: Materials) -> None:
    fields = [
        {"file": "a.txt", "date": "2021-03-04", "outlet": "Dawn", "authors": ("Ana Ray",)},
        {"file": "b.html", "date": "2021-03-01", "authors": ("Ana Ray", "Bo Lee")},
        {"file": "c.html"},
    ]
    assert front.section(material_of(fields))["deck"] == (
        "Three articles, 300 words (100 to 100 each), saved as .html (2) and .txt (1). "
        "Dated 2021-03-01 to 2021-03-04; one undated. Stated: one outlet (Dawn) and two authors."
    )


def test_of_many_outlets_a_few_are_named(material_of: Materials) -> None:
    deck = front.section(material_of([{"outlet": f"Echo {n}"} for n in range(9)]))["deck"]
    assert "nine outlets (Echo 0, Echo 1, Echo 2, Echo 3 and five more)" in deck
    assert "No date is stated." in deck


@pytest.mark.parametrize("count", [1, 9, 40])
def test_nothing_found_is_dropped(material_of: Materials, count: int) -> None:
    found = [finding("difference", f"No. {n}", "word " * 60) for n in range(count)]
    page = front.section(material_of([{}, {}], found))
    printed = [f for block in [*page["blocks"], *page["more"]] for f in block.findings]
    assert printed == found
    assert bool(page["more"]) == (count > 1)


@pytest.mark.parametrize("paper", front.ROOM)
def test_the_first_page_holds_the_most_that_it_is_given(
    printed: Printed, material_of: Materials, tmp_path: Path, paper: str
) -> None:
    text = "AB (a name of twenty and some letters) has more than CD (another such name): 12.3. "
    found = [
        finding(verdict, f"{verdict} {n}", text * 3)
        for verdict in ("difference", "fact", "noise")
        for n in range(7)
    ]
    found.append(
        finding("missing", "Missing", "Not stated: publication date in two of three. " * 3)
    )
    fields = [{"outlet": f"The Daily Paper of Town {n}", "date": "2021-03-04"} for n in range(200)]
    settings = {**SETTINGS, "page_size": paper, "accent": "#1f4e79", "title": "A long title " * 5}
    section = front.section(replace(material_of(fields, found), settings=settings))
    content = {**printed.content, "front": section, "style": style.sheet(REPORT, settings)}
    briefing.render(content, REPORT, [], tmp_path / "long.pdf")
    first, second = (page.extract_text() for page in PdfReader(tmp_path / "long.pdf").pages[:2])
    assert "What differs" in first
    assert first.index("What is missing") < first.index("Contents")
    assert "Methods" in first
    assert "continued" in second
