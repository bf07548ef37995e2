from __future__ import annotations

from counterpoint.sources.pages.saved import page_of

PAGE = b"<html><body><p>Caf\xc3\xa9</p></body></html>"


def test_the_page_within_a_saved_one_is_decoded() -> None:
    head = b"From: <Saved>\nSubject: Ferry\nMIME-Version: 1.0\n"
    kind = b'Content-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html\n'
    body = b"Content-Transfer-Encoding: quoted-printable\n\n<p>Caf=C3=A9 to=\nday</p>\n--b--\n"
    assert page_of(head + kind + body).strip() == b"<p>Caf\xc3\xa9 today</p>"


def test_any_other_file_stays() -> None:
    assert page_of(PAGE) == PAGE
