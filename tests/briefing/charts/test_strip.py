from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.briefing import charts

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.briefing.material import Material
    from counterpoint.records import Article


def words(count: int) -> str:
    return " ".join(["word"] * count)


def test_each_sentence_is_a_bar_as_high_as_it_has_words_on_one_scale(
    article_of: Callable[..., Article], material_of: Callable[..., Material]
) -> None:
    short = article_of([words(10), words(5)], key="a")
    long = article_of("A heading", [words(50), words(25), words(10)], key="b")
    [chart] = charts.strips(material_of([1.0, 1.0], articles=[short, long]))
    second, first = chart.rows
    assert first.label.startswith("B")
    assert [bar.height for bar in first.sentences] == [22.0, 11.0, 4.4]
    assert [bar.height for bar in second.sentences] == [4.4, 2.2]
    assert [bar.long for bar in first.sentences] == [True, False, False]
    assert first.text == "3 sentences, longest 50"
    assert chart.note == (
        "Sorted by words given to sources, as on page one. The highest bar has 50 words. "
        "Dark: over 40 words."
    )


def test_there_is_no_strip_where_there_is_no_sentence(
    article_of: Callable[..., Article], material_of: Callable[..., Material]
) -> None:
    assert charts.strips(material_of([1.0], articles=[article_of("Only a heading")])) == []
