from __future__ import annotations

from counterpoint.sources.formats import by_extension


def test_formats_are_found_by_being_there() -> None:
    assert by_extension()[".txt"].read(b"A line.").text == "A line."


def test_extensions_are_lower_case_with_their_dot() -> None:
    assert all(
        extension == extension.lower() and extension[0] == "." for extension in by_extension()
    )
