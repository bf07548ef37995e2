"""Prints of a few lines, drawn with the operators of a PDF."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

if TYPE_CHECKING:
    from collections.abc import Callable


def _face(name: str) -> DictionaryObject:
    return DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Font"),
            NameObject("/Subtype"): NameObject("/Type1"),
            NameObject("/BaseFont"): NameObject(f"/{name}"),
        }
    )


@pytest.fixture(scope="session")
def printed() -> Callable[..., PdfReader]:
    """Print pages of 400 by 600 points from the operators that draw each; F1 is plain, F2 bold."""

    def build(*contents: str, title: str = "") -> PdfReader:
        writer = PdfWriter()
        writer.add_metadata({"/Title": title})
        fonts = DictionaryObject(
            {NameObject("/F1"): _face("Helvetica"), NameObject("/F2"): _face("Helvetica-Bold")}
        )
        for content in contents:
            page = writer.add_blank_page(400, 600)
            stream = DecodedStreamObject()
            stream.set_data(f"BT /F1 10 Tf {content} ET".encode())
            page[NameObject("/Contents")] = writer._add_object(stream)  # noqa: SLF001
            page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
        buffer = BytesIO()
        writer.write(buffer)
        return PdfReader(buffer)

    return build


@pytest.fixture(scope="session")
def drawn() -> Callable[..., str]:
    """Draw words at a place, in a size, perhaps bold."""

    def draw(x: float, y: float, words: str, size: float = 10, *, bold: bool = False) -> str:
        face = "F2" if bold else "F1"
        return f"/{face} {size} Tf 1 0 0 1 {x} {y} Tm ({words}) Tj ET BT"

    return draw
