from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.records import Attribution

    Find = Callable[..., list[Attribution]]


def test_a_quotation_that_is_all_of_a_clause_is_direct(find: Find) -> None:
    [found] = find("Anna Keller said that “the bridge is a danger to everyone.”")
    assert (found.mode, found.text) == ("direct", "“the bridge is a danger to everyone.”")


def test_persons_who_speak_together_are_each_a_source(find: Find) -> None:
    found = find("Anna Keller and Omar Haddad said that the bridge would open in May.")
    assert [a.source for a in found] == ["Anna Keller", "Omar Haddad"]


def test_a_heading_attributes_nothing(find: Find) -> None:
    heading = "Anna Keller says the bridge is closed"
    assert find(heading, "It rained.", headings=(0,)) == []
    assert [a.text for a in find(heading, "It rained.")] == ["the bridge is closed"]


def test_an_attribution_holds_the_words_it_points_at(find: Find) -> None:
    paragraphs = ("“It is closed,” said Anna Keller.", "The council denied that it had known.")
    text = "\n\n".join(paragraphs)
    found = find(*paragraphs)
    assert len(found) == 2
    assert all(text[a.start : a.end] == a.text for a in found)
    assert all(a.cue and text[a.cue.start : a.cue.end] == a.cue.text for a in found)


def test_what_is_said_to_be_hoped_is_told_once(find: Find) -> None:
    found = find("Anna Keller said she hopes that the bridge will open in May.")
    assert [a.text for a in found] == ["she hopes that the bridge will open in May"]


def test_what_others_are_said_to_think_is_in_the_mouth_of_who_says_so(find: Find) -> None:
    found = find("Anna Keller said that the council believes the bridge is safe.")
    assert [(a.source, a.text) for a in found] == [
        ("Anna Keller", "the council believes the bridge is safe")
    ]


def test_what_others_think_is_theirs_where_the_writer_gives_it_as_known(find: Find) -> None:
    found = find("Anna Keller pointed out that the council believes the bridge is safe.")
    assert [a.source for a in found] == ["Anna Keller", "council"]


def test_a_statement_and_the_word_for_saying_it_report_one_content(find: Find) -> None:
    found = find("The council said in a statement that the bridge would open in May.")
    assert [(a.source, a.cue and a.cue.text) for a in found] == [("council", "said")]


@pytest.mark.parametrize(
    ("cue", "stance"),
    [("said", None), ("pointed out", "commits"), ("claimed", "distances")],
)
def test_a_cue_tells_whether_the_writer_takes_a_stance(
    find: Find, cue: str, stance: str | None
) -> None:
    [found] = find(f"Anna Keller {cue} that the bridge would open in May.")
    assert found.stance == stance
    [found] = find("“The bridge will open in May,” Anna Keller insisted.")
    assert found.stance == "distances"
    [first, second] = find("“It is closed,” said Anna Keller. “We found cracks in two piers.”")
    assert (first.stance, second.stance) == (None, None)


def test_who_is_not_named_has_one_form_of_words(find: Find) -> None:
    text = "Many sailors say the pier will fall. The town slept. But many sailors say it will hold."
    assert [a.source for a in find(text)] == ["Many sailors", "Many sailors"]


def test_doubled_single_marks_part_sentences_and_quote(find: Find) -> None:
    text = (
        "The council had waited. ''We found cracks,'' Anna Keller said. ''They will be repaired.''"
    )
    assert [(a.mode, a.source, a.text) for a in find(text)] == [
        ("direct", "Anna Keller", "''We found cracks,''"),
        ("direct", "Anna Keller", "''They will be repaired.''"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The town built a so-called “bridge to nowhere” in 1999.",
        "I think the bridge should close, and we said that it would.",
        "Anna Keller would say that the bridge is safe.",
        "If Anna Keller says that the bridge is safe, it will open.",
        "It is said that the bridge will open.",
    ],
)
def test_scare_quotes_the_author_and_what_is_not_asserted_attribute_nothing(
    find: Find, text: str
) -> None:
    assert find(text) == []
