from __future__ import annotations

from counterpoint.sources.statements.databases import RECORD, without_record
from counterpoint.sources.text.lines import split

PROSE = "The ferry to Holm will stop in October, the company said."
LABELLED = f"""1 of 1 DOCUMENT

The Holm Echo (Holm)

May 3, 2024 Friday
Late Edition

Ferry stops in October

BYLINE: Anna Holt, Sea Correspondent

SECTION: NEWS; Pg. 2

LENGTH: 90 words

{PROSE}

LOAD-DATE: May 9, 2024

SUBJECT: FERRIES (90%);
ISLANDS (80%)
"""
CODED = f"""HD Ferry stops
BY By Anna Holt
WC 90 words
PD 3 May 2024
SN The Holm Echo
LA English
LP
{PROSE}
IN ships"""


def test_a_labelled_record_states_all_of_its_article() -> None:
    lines, stated = without_record(split(LABELLED))
    assert stated is not None
    assert (stated.title, stated.authors) == ("Ferry stops in October", ("Anna Holt",))
    assert (stated.outlet, stated.date) == ("The Holm Echo", "2024-05-03")
    assert [line.text for line in lines if line.text and line.kind is None] == [PROSE]


def test_a_field_may_go_on_in_the_next_line() -> None:
    lines, _ = without_record(split(LABELLED))
    assert [line.kind for line in lines if line.text == "ISLANDS (80%)"] == [RECORD]


def test_codes_are_read_as_labels_are() -> None:
    lines, stated = without_record(split(CODED))
    assert stated is not None
    assert (stated.title, stated.authors) == ("Ferry stops", ("Anna Holt",))
    assert (stated.outlet, stated.date) == ("The Holm Echo", "2024-05-03")
    assert [line.text for line in lines if line.text and line.kind is None] == [PROSE]


def test_an_article_with_a_label_or_two_is_no_record() -> None:
    lines, stated = without_record(split(f"Ferry stops\nSection: News\nLength: 3 min\n{PROSE}"))
    assert stated is None
    assert all(line.kind is None for line in lines)
