from __future__ import annotations

from dataclasses import replace
from typing import Any

from counterpoint.briefing.sections import methods

Materials = Any  # tests/briefing/sections/conftest.py


def cut(document: str, *reasons: str) -> list[tuple[str, int, str, str]]:
    return [(document, n, reason, "…") for n, reason in enumerate(reasons)]


def test_what_was_cut_is_counted_by_reason_the_most_frequent_first(material_of: Materials) -> None:
    removed = [*cut("n0", "title", "prompt", "prompt"), *cut("n1", "prompt")]
    section = methods.section(material_of([{}, {}], removed=removed))
    assert section["cuts"] == "4 lines by reason: prompt 3 and title 1."


def test_where_nothing_was_cut_nothing_is_said(material_of: Materials) -> None:
    assert methods.section(material_of([{}]))["cuts"] == ""


def test_just_the_measures_that_are_printed_are_explained(material_of: Materials) -> None:
    row = {"section": "length", "unit": "words", "meaning": "So", "source": "", "limits": ""}
    metrics = [
        {**row, "metric": "a", "head": "Shown", "printed": "yes"},
        {**row, "metric": "b", "head": "In the tables", "printed": ""},
    ]
    section = methods.section(replace(material_of([{}]), metrics=metrics))
    assert [metric["head"] for metric in section["metrics"]] == ["Shown"]
