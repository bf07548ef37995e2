from __future__ import annotations

from counterpoint.sources.mails.letters import lines_of, passed_on
from counterpoint.sources.text.lines import split

PROSE = "The boat that was laid up for years will sail again in the month of May."


def kinds(text: str, *, reply: bool = False) -> list[tuple[str, str | None]]:
    found, _ = passed_on(split(text), reply=reply)
    return [(line.text, line.kind) for line in found if line.text]


def test_a_space_at_the_end_of_a_flowed_line_goes_on() -> None:
    found = lines_of("The boat \nsails.\n> It \n> does.\n", flowed=True, delsp=False)
    assert [line.raw for line in found] == ["The boat sails.", ">It does.", ""]


def test_that_space_may_be_no_part_of_the_text() -> None:
    (found,) = lines_of("gover \nnment", flowed=True, delsp=True)
    assert found.raw == "government"


def test_the_mark_of_a_signature_never_flows() -> None:
    found = lines_of("End.\n-- \nAnna", flowed=True, delsp=False)
    assert [line.raw for line in found] == ["End.", "-- ", "Anna"]


def test_printed_headers_are_those_of_the_mail_passed_on() -> None:
    printed = (
        f"See below.\n\nFrom: Quay Letter\nSubject: Ferry\n returns\nDate: 3 May 2024\n\n{PROSE}"
    )
    found, headers = passed_on(split(printed), reply=False)
    assert headers is not None
    assert (headers.sender, headers.day) == ("Quay Letter", "3 May 2024")
    assert headers.subject == "Ferry returns"
    assert [line.text for line in found if line.text and not line.kind] == [PROSE]


def test_of_a_reply_what_it_carries_along_is_left_out() -> None:
    printed = f"{PROSE}\n\nFrom: A\nSubject: B\nTo: C\n\nOld words."
    assert kinds(printed, reply=True) == [
        (PROSE, None),
        ("From: A", "navigation"),
        ("Subject: B", "navigation"),
        ("To: C", "navigation"),
        ("Old words.", "navigation"),
    ]


def test_a_mail_that_is_all_quotation_is_the_article() -> None:
    assert kinds(f"> {PROSE}\n> {PROSE}") == [(PROSE, None), (PROSE, None)]


def test_who_is_quoted_is_left_out_with_the_quotation() -> None:
    quoted = f"{PROSE}\n\nOn Fri, Mar 12, 2021 A wrote:\n\n> Send it."
    assert kinds(quoted)[1:] == [
        ("On Fri, Mar 12, 2021 A wrote:", "navigation"),
        ("> Send it.", "navigation"),
    ]


def test_a_long_text_under_two_hyphens_is_no_signature() -> None:
    assert kinds(f"{PROSE}\n--\nAnna")[1:] == [("--", "navigation"), ("Anna", "navigation")]
    assert not any(kind for _, kind in kinds(f"{PROSE}\n--\n" + "More.\n" * 20))
