from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint import sources
from counterpoint.sources.faults import UnreadableError
from counterpoint.sources.formats.eml import read

if TYPE_CHECKING:
    from counterpoint.records import Document

BODY = (Path(__file__).parent / "files" / "ferry.txt").read_text(encoding="utf-8").strip()
TITLE = "Harbour ferry to return after four winters ashore"
QUOTED = "\n".join(f"> {line}".rstrip() for line in BODY.split("\n"))


def mail(text: str, subject: str = TITLE, sender: str = "A <a@mail.example>") -> EmailMessage:
    message = EmailMessage()
    message["From"] = sender
    message["To"] = "desk@mail.example"
    message["Subject"] = subject
    message["Date"] = "Sun, 14 Mar 2021 23:30:00 +0900"
    message.set_content(text)
    return message


def document(message: EmailMessage, folder: Path) -> Document:
    (folder / "article.eml").write_bytes(message.as_bytes())
    (found,), _ = sources.read(sources.listing(folder)[0])
    return found


def reasons(found: Document) -> dict[str, str]:
    return {cut.text: cut.reason for cut in found.removed}


def test_a_mail_gives_its_article_and_its_headers(tmp_path: Path) -> None:
    text = f"{TITLE}\n\nBy Marta Quill, Transport Correspondent\n\n{BODY}\n\n-- \nAnna\nLibrarian\n"
    sender = "Marta Quill at Skarvik Tidings <quill@skarvik.example>"
    found = document(mail(text, f"[Clips] {TITLE}", sender), tmp_path)
    assert found.text == BODY
    assert (found.title, found.authors) == (TITLE, ("Marta Quill",))
    assert (found.outlet, found.date) == ("Skarvik Tidings", "2021-03-14")
    assert set(found.metadata_from.values()) == {"eml", "text"}
    assert reasons(found) == {
        f"From: {sender}": "navigation",
        "Date: 2021-03-14": "navigation",
        f"Subject: [Clips] {TITLE}": "navigation",
        TITLE: "title",
        "By Marta Quill, Transport Correspondent": "byline",
        "--": "navigation",
        "Anna": "navigation",
        "Librarian": "navigation",
    }


@pytest.mark.parametrize(
    "passed_on",
    [
        (
            "---------- Forwarded message ---------\n"
            "From: Skarvik Tidings <news@tidings.example>\n"
            f"Date: Fri, Mar 12, 2021 at 9:00 AM\nSubject: {TITLE}\n"
            f"To: <a@mail.example>\n\n\n{BODY}"
        ),
        (
            "From: Skarvik Tidings <news@tidings.example>\nSent: 12 March 2021 09:00\n"
            f"To: A\nSubject: {TITLE}\n\n{BODY}"
        ),
        (
            "> Begin forwarded message:\n>\n> From: Skarvik Tidings <news@tidings.example>\n"
            f"> Subject: {TITLE}\n> Date: 12 March 2021 at 09:00:00 GMT\n> To: a\n>\n{QUOTED}"
        ),
    ],
)
def test_of_a_forwarded_mail_the_inner_one_is_read(passed_on: str, tmp_path: Path) -> None:
    note = "This is the piece of which I spoke to you at lunch yesterday."
    found = document(mail(f"{note}\n\n{passed_on}", f"Fwd: {TITLE}"), tmp_path)
    assert found.text == BODY
    assert (found.title, found.outlet, found.date) == (TITLE, "Skarvik Tidings", "2021-03-12")
    assert set(reasons(found).values()) == {"navigation"}


def test_a_mail_attached_to_a_mail_is_the_article(tmp_path: Path) -> None:
    outer = mail("See the attachment.", "Fwd: news")
    outer.add_attachment(mail(BODY, sender="The Skarvik News <news@skarvik.example>"))
    found = document(outer, tmp_path)
    assert (found.text, found.outlet) == (BODY, "The Skarvik News")


def test_what_a_reply_quotes_is_not_of_the_article(tmp_path: Path) -> None:
    quoted = "On Fri, Mar 12, 2021 at 9:00 AM A <a@mail.example>\nwrote:\n\n> Send it, please."
    found = document(mail(f"{BODY}\n\n{quoted}\n", f"Re: {TITLE}"), tmp_path)
    assert (found.text, found.title) == (BODY, TITLE)
    assert reasons(found)["> Send it, please."] == "navigation"
    assert reasons(found)["wrote:"] == "navigation"


def test_flowed_text_is_unwrapped() -> None:
    text = b"The boat will \nsail again \nin May.\nIt is green."
    head = b"From: a@b.example\nSubject: x\nContent-Type: text/plain; format=flowed\n\n"
    lines = [line.text for line in read(head + text).lines if line.text]
    assert lines[-2:] == ["The boat will sail again in May.", "It is green."]


def test_a_page_is_read_where_the_plain_part_only_points_to_it(tmp_path: Path) -> None:
    message = mail("View this mail in your browser.", sender="Skarvik Tidings <x@skarvik.example>")
    page = "".join(f"<p>{text}</p>" for text in BODY.split("\n\n") if len(text) > 40)
    message.add_alternative(f"<html><body>{page}</body></html>", subtype="html")
    found = document(message, tmp_path)
    assert found.text.split("\n\n") == [text for text in BODY.split("\n\n") if len(text) > 40]


def test_a_part_in_an_encoding_that_is_none_is_read_all_the_same() -> None:
    data = (
        b"From: a@b.example\nSubject: x\nContent-Type: text/plain; charset=nonsense\n\nCaf\xc3\xa9"
    )
    assert [line.text for line in read(data).lines][-1] == "Café"


@pytest.mark.parametrize("data", [b"", b"Just a text.\nNo header.", b"%PDF-1.4"])
def test_what_is_no_mail_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableError, match="no mail"):
        read(data)


def test_a_mail_without_text_is_refused() -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "a@b.example", "picture"
    message.add_attachment(b"\x89PNG", maintype="image", subtype="png")
    with pytest.raises(UnreadableError, match="nothing but attachments"):
        read(message.as_bytes())


@given(st.data())
def test_any_bytes_give_a_reading_or_a_reason(data: st.DataObject) -> None:
    whole = mail("Caf\u00e9\n\n> From: x\n> Subject: y\n> To: z\n\n-- \nme", "Fwd: x").as_bytes()
    start = data.draw(st.integers(0, len(whole)))
    stop = data.draw(st.integers(start, len(whole)))
    try:
        read(whole[:start] + data.draw(st.binary(max_size=30)) + whole[stop:])
    except UnreadableError as reason:
        assert str(reason)  # noqa: PT017


@pytest.mark.parametrize("name", ["From", "Subject", "Content-Type"])
def test_a_header_longer_than_any_is_refused_before_it_is_taken_to_pieces(name: str) -> None:
    data = mail(BODY).as_bytes() + b""
    head = f"{name}: {'a=b; ' * 30_000}\n".encode()
    with pytest.raises(UnreadableError, match=f"its {name} has more than 5,000 characters"):
        read(head + data)


def test_many_readers_of_a_mail_are_no_harm() -> None:
    receivers = ", ".join(f"a{n}@mail.example" for n in range(5_000))
    assert read(f"Cc: {receivers}\n".encode() + mail(BODY).as_bytes()).lines


def test_a_charset_that_is_none_of_texts_is_not_used() -> None:
    head = b"From: a@b.example\nSubject: x\nContent-Type: text/plain; charset=unicode_escape\n\n"
    assert [line.text for line in read(head + b"It cost \\ud800.").lines][-1] == "It cost \\ud800."


PIECES = st.sampled_from(
    [
        "From: =?utf-8?b?7aCA?= <a@b>\n",
        "Subject: =?x?q?=\n\tb\n",
        "Date: 1\n",
        "Content-Type: multipart/mixed; boundary=x\n\n--x\n",
        "Content-Type: text/html; charset=idna\n\n<p>a",
        "Content-Type: message/rfc822\n\n",
        "Content-Type: text/plain; charset*0*=utf-16; format=flowed\n\n",
        "Content-Transfer-Encoding: base64\n\n=!",
        "--x--\n",
        "\n> On a day A wrote:\n",
        "-- \n",
    ]
)


@given(st.lists(PIECES | st.text(max_size=12), max_size=20).map("".join))
def test_any_parts_of_a_mail_give_a_reading_or_a_reason(text: str) -> None:
    try:
        read(b"From: a@b.example\nSubject: c\n" + text.encode("utf-8", "surrogatepass"))
    except UnreadableError as reason:
        assert str(reason)  # noqa: PT017
