from __future__ import annotations

import zipfile
from io import BytesIO

import pytest

from counterpoint.sources.faults import UnreadableError
from counterpoint.sources.text.archives import check


def archive(**parts: bytes) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in parts.items():
            made.writestr(name.replace("_", "."), data)
    return buffer.getvalue()


def test_a_sound_archive_passes() -> None:
    check(archive(a_xml=b"<a/>", b_png=bytes(70_000_000)), "Word document")


def test_mark_up_that_unpacks_to_more_than_any_article_is_not_opened() -> None:
    with pytest.raises(UnreadableError, match="unpacks to more"):
        check(archive(a_xml=bytes(40_000_000), b_rels=bytes(30_000_000)), "Word document")


def test_a_part_under_a_password_is_told() -> None:
    data = bytearray(archive(a_xml=b"<a/>"))
    listed = data.rindex(b"PK\x01\x02")
    data[listed + 8] |= 1  # bit 0 of the general purpose flags: encrypted
    with pytest.raises(UnreadableError, match="password"):
        check(bytes(data), "Word document")


@pytest.mark.parametrize(
    "data",
    [b"", b"Just text.", archive(a_xml=b"<a/>")[:-30]],
    ids=["empty", "text", "cut short"],  # an archive holds the time at which it was made
)
def test_what_is_no_archive_is_called_by_what_it_should_be(data: bytes) -> None:
    with pytest.raises(UnreadableError, match="no spreadsheet"):
        check(data, "spreadsheet")
