from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from counterpoint.text import quotations


def paragraphs(text: str) -> list[tuple[int, int]]:
    spans, start = [], 0
    for paragraph in text.split("\n\n"):
        spans.append((start, start + len(paragraph)))
        start += len(paragraph) + 2
    return spans


def quoted(text: str) -> list[str]:
    found = quotations.find(text, paragraphs(text))
    return [text[q.start : q.end] for q in found]


def test_curly_and_straight_marks_quote() -> None:
    assert quoted("“It leaks,” he said. “Badly.”") == ["“It leaks,”", "“Badly.”"]
    assert quoted('"It leaks," he said. "Badly."') == ['"It leaks,"', '"Badly."']


def test_apostrophes_are_kept_apart_from_single_quotation_marks() -> None:
    text = "‘It isn’t the players’ fault,’ said the club’s owner."
    assert quoted(text) == ["‘It isn’t the players’ fault,’"]
    assert quoted("The clubs’ debts grew in the ’90s, didn’t they?") == []
    assert quoted("She called it 'the nurses' strike' in '84.") == ["'the nurses' strike'"]


def test_two_single_marks_stand_for_one_double_mark() -> None:
    assert quoted("''It leaks,'' he said. ''Badly.''") == ["''It leaks,''", "''Badly.''"]
    assert quoted("``It's late,'' he said.") == ["``It's late,''"]
    assert quoted("‘‘He cried ‘fire’ and ran.’’") == ["‘‘He cried ‘fire’ and ran.’’"]
    assert quoted("'It isn't the players' fault.'") == ["'It isn't the players' fault.'"]


def test_what_is_nested_belongs_to_the_quotation_around_it() -> None:
    assert quoted("“He cried ‘fire’ and ran.”") == ["“He cried ‘fire’ and ran.”"]
    assert quoted("‘He cried “fire” and ran.’") == ["‘He cried “fire” and ran.’"]


def test_an_opening_mark_is_repeated_on_each_paragraph() -> None:
    text = "“The first.\n\n“The second,” she said. “The third.”"
    found = quotations.find(text, paragraphs(text))
    assert [text[q.start : q.end] for q in found] == [
        "“The first.",
        "“The second,”",
        "“The third.”",
    ]
    assert [q.runs_on for q in found] == [False, True, False]


def test_an_unclosed_mark_at_the_head_of_a_paragraph_quotes_all_of_it() -> None:
    assert quoted("“The first.\n\nShe left.") == ["“The first."]


def test_a_stray_mark_quotes_nothing() -> None:
    assert quoted("A beam of 6” was cut, then one of 7 “ more.") == []


@given(st.lists(st.text("ab ,.’‘“”'`\"", max_size=40), max_size=4))
def test_quotations_are_in_order_and_never_overlap_or_cross_a_paragraph(parts: list[str]) -> None:
    text = "\n\n".join(parts)
    spans = paragraphs(text)
    found = quotations.find(text, spans)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(any(s <= q.start < q.end <= e for s, e in spans) for q in found)
