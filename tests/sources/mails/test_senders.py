from __future__ import annotations

from email.message import EmailMessage

import pytest

from counterpoint.sources.mails.senders import headers_in, headers_of, sender


@pytest.mark.parametrize(
    ("printed", "authors", "outlet"),
    [
        ("Marta Quill <marta.quill@mail.example>", ("Marta Quill",), None),
        ('"Quill, Marta" <quill@mail.example>', ("Marta Quill",), None),
        ("The Skarvik Gazette <news@mail.example>", (), "The Skarvik Gazette"),
        ("Northern Lights <hello@northernlights.example>", (), "Northern Lights"),
        ("Marta Quill from The Quay Letter <q@quay.example>", ("Marta Quill",), "The Quay Letter"),
        ("desk@mail.example", (), None),
        ("Morning mail from the desk <desk@mail.example>", (), None),
    ],
)
def test_a_sender_is_a_person_or_a_medium_or_neither(
    printed: str, authors: tuple[str, ...], outlet: str | None
) -> None:
    author, medium = sender(printed)
    assert ((author,) if author else (), medium) == (authors, outlet)


def test_the_subject_is_taken_without_its_tags() -> None:
    fields = {"subject": "Re: [desk] FW: Fähre returns"}
    assert headers_in(fields).stated([]).title == "Fähre returns"
    assert headers_in(fields).reply


def test_the_day_is_that_of_the_clock_of_who_sent_it() -> None:
    message = EmailMessage()
    message["Date"] = "Sun, 14 Mar 2021 23:30:00 +0900"
    assert headers_of(message).day == "2021-03-14"


def test_an_outlet_is_taken_off_the_subject_that_names_it() -> None:
    fields = {
        "subject": "The Quay Letter: Ferry returns",
        "from": "The Quay Letter <q@quay.example>",
    }
    stated = headers_in(fields).stated([])
    assert (stated.title, stated.outlet) == ("Ferry returns", "The Quay Letter")


def test_a_header_that_is_the_headline_is_the_title() -> None:
    kinds = [line.kind for line in headers_in({"from": "A", "subject": "Fog"}).lines("Fog")]
    assert kinds == ["navigation", "title"]
