from __future__ import annotations

from counterpoint.sources.formats import Collection, by_extension


def test_formats_are_found_by_being_there() -> None:
    txt = by_extension()[".txt"]
    assert not isinstance(txt, Collection)
    assert [line.text for line in txt.read(b"A line.").lines] == ["A line."]


def test_a_format_reads_articles_or_rows_of_them() -> None:
    for format_ in by_extension().values():
        assert hasattr(format_, "read") != hasattr(format_, "rows")


def test_extensions_are_lower_case_with_their_dot() -> None:
    assert all(
        extension == extension.lower() and extension[0] == "." for extension in by_extension()
    )
