from __future__ import annotations

import pytest

from counterpoint.sources.metadata.outlets import outlet, titled
from counterpoint.sources.structure.parts import Part
from counterpoint.sources.text.lines import Line
from counterpoint.sources.text.paragraphs import Paragraph


def part(text: str, kind: str = "body") -> Part:
    return Part(Paragraph((Line(1, text),), 0), kind)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("© 2020 Aire Blick. All rights reserved.", "Aire Blick"),
        ("Copyright © 2019-2021 by The Quay Letter Ltd", "The Quay Letter"),
        ("First published in Aire Blick on 3 May", "Aire Blick"),
        ("© All rights reserved", None),
        ("© 2020 a name in small letters", None),
    ],
)
def test_a_credit_names_who_holds_the_right(text: str, name: str | None) -> None:
    assert outlet([part(text, "credit")], None) == name


def test_a_label_over_the_headline_is_an_outlet_and_a_section_is_none() -> None:
    assert outlet([part("The Leeds Courier", "section")], None) == "The Leeds Courier"
    assert outlet([part("World News", "section")], None) is None


def test_whom_the_author_works_for_comes_last() -> None:
    credit = part("© 2020 Aire Blick", "credit")
    assert outlet([credit], "The Courier, Leeds") == "Aire Blick"
    assert outlet([], "The Courier, Leeds") == "The Courier"
    assert outlet([], "News Reporter") is None


def test_a_headline_that_stands_alone_too_shows_what_follows_it() -> None:
    assert titled(["Fog again", "Fog again | Aire Blick"], set(), []) == ("Fog again", "Aire Blick")
    assert titled([], set(), []) == (None, None)


def test_an_author_behind_the_headline_is_no_outlet() -> None:
    lines = ["Fog again over the town", "Fog again over the town | Joan Hall | Aire Blick"]
    assert titled(lines, {"joan hall"}, [])[1] == "Aire Blick"
