"""The names of elements in WordprocessingML (ISO/IEC 29500-1), and what they say of themselves."""

from __future__ import annotations

from typing import Any

from docx.oxml.ns import qn

W = qn("w:p").removesuffix("p")


def attribute(paragraph: Any, path: str) -> str | None:
    """Give the value (`w:val`) of the element at a path below another, `w:pPr/w:pStyle`."""
    found = paragraph.find("/".join(qn(step) for step in path.split("/")))
    return None if found is None else found.get(qn("w:val"))
