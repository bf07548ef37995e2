from __future__ import annotations

import textwrap

import pytest

from counterpoint.sources.repairs.account import (
    Repair,
    account,
    lines_put_right,
    statement_put_right,
    words_put_right,
)
from counterpoint.sources.statements.stated import Stated
from counterpoint.sources.text.lines import Line, split
from counterpoint.sources.text.paragraphs import paragraphs


def put_right(text: str) -> tuple[list[str], list[str]]:
    lines, decoded = lines_put_right(split(text))
    found, repairs = words_put_right(paragraphs(lines))
    return [p.text for p in found], account([*decoded, *repairs], {line.number for line in lines})


def test_text_that_is_right_has_no_account() -> None:
    assert put_right("The quay is shut.\n\nNobody “knows” why.")[1] == []


@pytest.mark.parametrize(
    ("text", "right", "told"),
    [
        (
            "The inter\xadna\xadtional law",
            "The international law",
            "Repaired: 2 soft hyphens taken out (line 1).",
        ),
        ("It is\xa0so.", "It is so.", "Repaired: 1 non-breaking space made plain (line 1)."),
        (
            "Itâ€™s a cafÃ©.",
            "It’s a café.",
            "Repaired: 2 characters read in a wrong encoding put right (line 1).",
        ),
        (
            "The MarlowFlats, the Marlow Flats",
            "The Marlow Flats, the Marlow Flats",
            "Repaired: 1 word run together parted, as “MarlowFlats” → “Marlow Flats” (line 1).",
        ),
        (
            "That is the end.The next",
            "That is the end. The next",
            "Repaired: 1 sentence run together parted, as “end.The” → “end. The” (line 1).",
        ),
    ],
)
def test_each_repair_is_told_with_its_place(text: str, right: str, told: str) -> None:
    assert put_right(text) == ([right], [told])


WRAPPED = """The town has asked the govern-
ment for a loan that would pay
for a new quay, with a long-
term plan for the fishing fleet.
"""


def test_words_parted_at_the_end_of_a_line_are_joined_and_others_keep_their_hyphen() -> None:
    texts, told = put_right(WRAPPED)
    assert texts == [
        (
            "The town has asked the government for a loan that would pay for a new quay, with a "
            "long-term plan for the fishing fleet."
        )
    ]
    assert told == [
        "Repaired: 4 wrapped lines joined to paragraphs (first on lines 1, 2, 3).",
        (
            "Repaired: 1 word parted at the end of a line joined, as “govern-/ment” → “government” "
            "(line 1)."
        ),
    ]


def test_where_no_word_was_broken_a_hyphen_that_may_be_right_stays() -> None:
    assert "front-runner" in put_right(WRAPPED.replace("govern-\nment", "front-\nrunner"))[0][0]
    both = WRAPPED.replace(
        "fleet.", "fleet and for an inter-\nnational law that people under-\nstand."
    )
    assert "understand" in put_right(both)[0][0]


def test_a_second_pass_changes_nothing() -> None:
    broken = f"{WRAPPED}\n\nItâ€™s the MarlowFlats.They\xa0are the Marlow Flats, a\xad dou-\nble"
    texts, _ = put_right(broken)
    assert put_right("\n\n".join(texts)) == (texts, [])


def test_what_was_put_right_on_lines_that_are_cut_is_not_told() -> None:
    repairs = [Repair("soft hyphens", "taken out", 1), Repair("soft hyphens", "taken out", 5, 3)]
    assert account(repairs, {5}) == ["Repaired: 3 soft hyphens taken out (line 5)."]


def test_the_lines_keep_the_words_as_they_stood() -> None:
    found, _ = words_put_right(paragraphs(split("MarlowFlats, the Marlow Flats")))
    assert found[0].lines[0].text == "MarlowFlats, the Marlow Flats"
    assert found[0].text == "Marlow Flats, the Marlow Flats"


def test_a_line_keeps_its_number_and_its_kind() -> None:
    (line,), _ = lines_put_right([Line(7, "cafÃ©", "title")])
    assert line == Line(7, "café", "title")


def test_statements_beside_the_text_are_put_right() -> None:
    stated = Stated("html", "The cafÃ©’s\xa0end", ("Zoë", "DvoÅ™Ã¡k"), None, "Leâ€™s Post")
    assert statement_put_right(stated) == Stated(
        "html", "The café’s end", ("Zoë", "Dvořák"), None, "Le’s Post"
    )


def test_wrapping_alone_loses_no_word() -> None:
    text = " ".join(["The council-led plan, which nobody wanted, was dropped on Monday."] * 5)
    assert put_right(textwrap.fill(text, 50))[0] == [text]
