"""Whole articles in damaged files: what arrives is the article, or a named reason."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterpoint import sources
from counterpoint.records import Document, Refusal

BODY = (
    "The Marlow Flats “will never” be built, the council’s leader, Zoë Dvořák, said on Monday.\n\n"
    "It may be that nothing changes for years, as some in the café by the mill believe.\n\n"
    "Officers told the meeting that the plan would probably bring 140 cars an hour to the road."
)


def read(data: bytes) -> Document | Refusal:
    with TemporaryDirectory() as folder:
        Path(folder, "article.txt").write_bytes(data)
        listed, _ = sources.listing(Path(folder))
        documents, refusals = sources.read(listed)
    return refusals[0] if refusals else documents[0]


@pytest.mark.parametrize(
    "data",
    [
        BODY.replace("\n", "\r\n").encode(),
        BODY.replace("\n", "\r").encode("utf-16"),
        BODY.encode().decode("latin-1").encode(),
        BODY.replace("Marlow Flats", "Mar\xadlow\xa0Flats").encode("utf-8-sig"),
        BODY.replace(". ", ".").replace("The ", "The\u200b  ").encode(),
    ],
    ids=["crlf", "cr", "mojibake", "soft hyphens", "spaces"],
)
def test_a_damaged_file_gives_the_same_article(data: bytes) -> None:
    found = read(data)
    assert isinstance(found, Document)
    assert found.text == BODY


def test_repairs_and_doubts_stand_in_the_warnings() -> None:
    found = read(f"{BODY}\n\nIt wasnâ€™t clear who in the council had asked for the".encode())
    assert isinstance(found, Document)
    assert any(warning.startswith("Repaired: 1 character read") for warning in found.warnings)
    assert any("looks cut off" in warning for warning in found.warnings)


def test_an_article_in_two_languages_says_so() -> None:
    french = (
        "Le conseil a rejeté lundi soir le projet de logements au bord de la rivière, malgré "
        "l’avis des services de la ville, qui le jugeaient utile."
    )
    found = read("\n\n".join([BODY, french, BODY.replace("Monday", "Friday")]).encode())
    assert isinstance(found, Document)
    assert french in found.text
    assert (
        "Mixed languages: 26 words are in French and stay in the text (line 7)." in found.warnings
    )


@given(
    st.text(alphabet="ab .,-\n\r\tâ€™Ã©\xad\ufffd“"),
    st.sampled_from(["utf-8", "utf-16", "utf-16-be", "utf-32", "windows-1252", "mac-roman"]),
    st.integers(0, 400),
    st.binary(max_size=3),
)
@settings(max_examples=60)
def test_damage_of_any_kind_gives_a_document_or_a_reason(
    text: str, encoding: str, place: int, damage: bytes
) -> None:
    data = f"{BODY}\n\n{text}".encode(encoding, errors="ignore")
    found = read(data[:place] + damage + data[place + 1 :])
    if isinstance(found, Refusal):
        assert found.reason
    else:
        assert found.text == "\n\n".join(found.text[slice(*span)] for span in found.paragraphs)
