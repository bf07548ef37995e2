from __future__ import annotations

import pytest

from counterpoint.sources.faults import UnreadableError
from counterpoint.sources.formats.txt import read


def test_lines_are_as_they_stand_and_numbered() -> None:
    found = read("  Caf\u00e9\r\n\r\nTea".encode())
    assert [(line.number, line.raw) for line in found.lines] == [
        (1, "  Caf\u00e9"),
        (2, ""),
        (3, "Tea"),
    ]
    assert not found.whole


def test_a_repair_is_a_warning() -> None:
    assert "Windows-1252" in read("The caf\xe9 of the town.".encode("windows-1252")).warnings[0]


def test_another_kind_of_file_is_refused_by_its_name() -> None:
    with pytest.raises(UnreadableError, match="a GIF image"):
        read(b"GIF89a" + bytes(20))
