from __future__ import annotations

from typing import Any

import pytest

from counterpoint.briefing.sections.second_page import question, standing, together, unnamed

Materials = Any  # tests/briefing/sections/conftest.py
SAID = ["The harbour subsidy will perhaps end before the winter comes."]


def text(passage: Any) -> str:
    return "".join(piece.text for piece in passage.pieces)


def asked(count: int, hedges: int = 0, boosters: int = 0, voice: str = "") -> list[tuple[Any, ...]]:
    span = 0, len(SAID[0])
    return [
        (f"n{n}", "subsidy; subsidies", *span, 1, voice, hedges, boosters) for n in range(count)
    ]


@pytest.mark.parametrize(
    ("hedges", "boosters", "sure"),
    [
        (0, 0, "flat"),
        (1, 0, "hedged"),
        (2, 0, "hedged twice"),
        (3, 1, "hedged 3 times and insists"),
        (0, 2, "insists twice"),
    ],
)
def test_how_sure_an_answer_is_is_told_by_its_marks(
    material_of: Materials, hedges: int, boosters: int, sure: str
) -> None:
    material = material_of(
        [{}, {}], paragraphs=[SAID], one_question=asked(2, hedges, boosters, "Ana (expert)")
    )
    (told,) = question(material)
    assert told.words == "“subsidy” and “subsidies”"
    assert [(a.column.letter, a.voice, a.sure) for a in told.answers] == [
        ("A", "Ana (expert)", sure),
        ("B", "Ana (expert)", sure),
    ]
    assert text(told.answers[0].passage) == SAID[0]


def test_a_long_answer_keeps_the_word_in_sight(material_of: Materials) -> None:
    long = " ".join(["Some more words go by."] * 60)
    said = [f"{long[:-1]}, and the subsidy ends."]
    rows = [(f"n{n}", "subsidy", 0, len(said[0]), 1, "", 0, 0) for n in range(2)]
    (told,) = question(material_of([{}, {}], paragraphs=[said], one_question=rows))
    assert "subsidy" in text(told.answers[0].passage)
    assert len(text(told.answers[0].passage).split()) < 70


def test_one_answer_is_no_comparison_and_many_do_not_fit(material_of: Materials) -> None:
    assert question(material_of([{}, {}], paragraphs=[SAID], one_question=asked(1))) == []
    many = material_of([{}] * 13, paragraphs=[SAID], one_question=asked(13))
    assert question(many) == []


def test_the_matrix_of_countries_sums_to_all_statements(material_of: Materials) -> None:
    countries = ["Peru", "Chile", "Norway", "Japan", "Kenya", "Fiji", "Iran", "Oman"]
    rows = [("n0", country, 9 - n) for n, country in enumerate(countries)]
    rows += [("n1", "Peru", 3), ("n1", "not stated", 4)]
    (grid,) = standing(material_of([{}, {}], camps=rows))
    assert [head.text for head in grid.heads] == [*countries[:6], "elsewhere", "not stated"]
    *articles, total = grid.parts[0].rows
    sums = [sum(int(cell.text) for cell in row.cells) for row in articles]
    assert sums == [sum(9 - n for n in range(8)), 7]
    assert sum(int(cell.text) for cell in total.cells) == sum(sums)


def test_where_hardly_any_country_is_told_there_is_no_matrix(material_of: Materials) -> None:
    rows = [("n0", "Peru", 3), ("n1", "not stated", 4)]
    assert standing(material_of([{}, {}], camps=rows)) == []


def test_what_one_source_says_stands_side_by_side(material_of: Materials) -> None:
    start = SAID[0].index("perhaps")
    said = [
        ("n0", "Peru", "indirect", "9", 0, 11),
        ("n0", "Peru", "direct", "2", start, start + 11),
        ("n1", "Peru", "indirect", "9", 0, 11),
    ]
    shared = [("Peru", 2, "n0"), ("Peru", 2, "n1"), ("Chile", 2, "n0"), ("Chile", 2, "n1")]
    (peru,) = together(
        material_of([{}, {}], paragraphs=[SAID], shared_sources=shared, attributions=said)
    )
    assert peru.head == "Peru in two articles"
    assert [(c.letter, text(p)) for c, p in peru.places] == [
        ("A", "perhaps end … ".removesuffix(" … ")),
        ("B", "The harbour"),
    ]


def test_names_that_one_article_leaves_out_are_listed_by_it(material_of: Materials) -> None:
    rows = [("n1", f"Name {n}", "PLACE", 9) for n in range(7)]
    ((column, names),) = unnamed(material_of([{}, {}, {}], unnamed_by_one=rows))
    assert column.letter == "B"
    assert names == "Name 0, Name 1, Name 2, Name 3 and Name 4"
