from __future__ import annotations

from counterpoint.sources.structure.evidence.titling import candidates, headline, weighed
from counterpoint.sources.text.lines import Line
from counterpoint.sources.text.paragraphs import Paragraph

TEXT = [
    "The ferry to Holm Island will stop in October because its quay is worn, the company said.",
    "About forty people of the island use the ferry on a working day, the mayor said.",
]


def told(*over: str) -> str | None:
    page = [Paragraph((Line(n, text),), n) for n, text in enumerate([*over, *TEXT])]
    found = headline(page, range(len(over), len(page)), [])
    return None if found is None else page[found].text


def test_the_words_of_a_headline_return_in_the_text() -> None:
    over = ("Ten soups for a cold day", "Ferry to Holm Island stops in October", "By Anna Holt")
    assert told(*over) == over[1]


def test_of_headline_and_summary_the_upper_one_is_taken() -> None:
    over = ("Island ferry to stop in October", "Company says the quay of Holm Island is worn")
    assert told(*over, "By Anna Holt") == over[0]


def test_labels_dates_and_bylines_are_no_headlines() -> None:
    assert told("World news", "3 May 2024", "By Anna Holt") is None


def test_evidence_is_gathered_over_the_text_only() -> None:
    page = [Paragraph((Line(n, text),), n) for n, text in enumerate(["Ferry stops", *TEXT])]
    assert list(weighed(page, [1, 2], [])) == list(candidates([1, 2])) == [0]
