from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from counterpoint.briefing.pdf.attachment import Attachment
from counterpoint.briefing.pdf.embedding import describe, embedded

TABLE = Attachment("measures.csv", b"metric\n", "text/csv", "Every figure", "Source")


class Stream:
    """A file in a PDF, as WeasyPrint guesses what it is."""

    def __init__(self) -> None:
        self.extra: dict[str, Any] = {
            "Subtype": "/application#2foctet-stream",
            "Params": {"CreationDate": "now", "ModDate": "now", "Size": 7},
        }


class Reference(dict[str, Any]):
    """An object of a PDF, which knows its own reference."""

    reference = b"1 0 R"


def held(files: int) -> SimpleNamespace:
    objects: list[Any] = [None]
    objects += [Reference(Type="/Filespec", EF={"F": "2 0 R"}) for _ in range(files)]
    return SimpleNamespace(objects=[*objects, Stream()], catalog={"AF": [b"1 0 R", b"1 0 R"]})


def test_a_file_is_handed_over_with_its_words_and_no_time_of_the_build() -> None:
    handed = embedded(TABLE)
    assert (handed.name, handed.description) == (TABLE.name, TABLE.description)
    assert handed.relationship == "Source"
    assert handed.created == handed.modified
    assert "1970" in str(handed.created)


def test_what_is_said_of_a_file_is_what_is_known_of_it() -> None:
    pdf = held(1)
    describe(pdf, [TABLE])
    assert pdf.objects[1]["AFRelationship"] == "/Source"
    assert pdf.objects[2].extra == {"Subtype": "/text#2fcsv", "Params": {"Size": 7}}
    assert pdf.catalog["AF"] == [b"1 0 R"]


def test_a_file_of_which_nothing_is_known_is_refused() -> None:
    with pytest.raises(ValueError, match="hand them over"):
        describe(held(1), [])


def test_a_document_without_files_is_left_as_it_is() -> None:
    pdf = SimpleNamespace(objects=[None], catalog={})
    describe(pdf, [])
    assert pdf.catalog == {}
