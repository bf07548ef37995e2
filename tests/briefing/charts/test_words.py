from __future__ import annotations

from counterpoint.briefing.charts.words import TOLD, summed, told


def test_a_few_articles_are_told_one_by_one() -> None:
    assert told("Grades", [("A", "12.0"), ("B", "–")]) == "Grades: A 12.0; B –."


def test_of_many_their_number_is_told() -> None:
    assert told("Grades", [("A", "1")] * (TOLD + 1)) == f"Grades, of {TOLD + 1} articles."
    assert told("Grades", []) == "Grades, of 0 articles."


def test_of_many_values_the_ends_and_the_middle_are_told_with_their_articles() -> None:
    values = [("A", 4.0), ("B", None), ("C", 1.0), ("D", 10.0)]
    assert summed("Hedges", values, "per 1,000 words") == (
        "Hedges, of 4 articles: lowest 1.0 (C), median 4.0, highest 10.0 (D); undefined for 1."
    )


def test_what_no_article_has_is_undefined_for_all() -> None:
    assert summed("Hedges", [("A", None)] * 2, "x") == "Hedges: undefined for all 2 articles."
