from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from counterpoint.briefing.sections import readability

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.briefing.material import Material
    from counterpoint.records import Article, Measure

LONGEST = "The old boats came slowly home across the wide grey bay after the long and windy night."


@pytest.fixture
def material(compared: Callable[..., Material], article_of: Callable[..., Article]) -> Material:
    first = article_of("A head that is longer than any of them", ["It rained.", LONGEST, "So."])
    return compared([first, article_of("Only a head", key="b")])


def test_the_longest_sentence_of_the_body_is_cut_out_with_its_length(material: Material) -> None:
    [(column, passage)] = readability.section(material)["longest"]
    assert column.letter == "A"
    assert passage.note == f"{len(LONGEST.split())} words"
    assert "".join(piece.text for piece in passage.pieces).startswith("The old boats")
    assert passage.paragraph == 2


def test_an_article_without_a_sentence_has_none(material: Material) -> None:
    columns = [column for column in material.columns if column.letter == "B"]
    assert readability.section(replace(material, columns=columns))["longest"] == []


@pytest.mark.parametrize(
    ("spreads", "said"),
    [((2.5, 4.0, 3.0), "2.5 to 4.0"), ((2.5,), "2.5"), ((2.5, None), "2.5"), ((None,), "")],
)
def test_how_far_the_grades_of_one_article_lie_apart_is_said_over_the_articles(
    compared: Callable[..., Material],
    article_of: Callable[..., Article],
    measure_of: Callable[..., Measure],
    spreads: tuple[float | None, ...],
    said: str,
) -> None:
    keys = "abc"[: len(spreads)]
    material = compared([article_of(["It rained."], key=key) for key in keys])
    given = {
        (key, "grade_spread"): measure_of(key, value, metric="grade_spread", unit="grades")
        for key, value in zip(keys, spreads, strict=True)
    }
    changed = replace(material, measures={**material.measures, **given})
    assert readability.section(changed)["spread"] == said


def test_of_more_articles_than_stand_side_by_side_no_sentence_is_cut_out(
    compared: Callable[..., Material], article_of: Callable[..., Article]
) -> None:
    many = compared([article_of([LONGEST], key=f"{n:02}") for n in range(13)])
    assert readability.section(many)["longest"] == []
