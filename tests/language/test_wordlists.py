from __future__ import annotations

import pytest

from counterpoint.language import reporting, roles, wordlists

COLUMNS = {"noun": None, "kind": frozenset({"knowledge", "state"})}


def test_rows_are_read_by_column() -> None:
    assert wordlists.parse("noun\tkind\nmuseum\tknowledge\n", "a.tsv", COLUMNS) == [
        {"noun": "museum", "kind": "knowledge"}
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("noun\n", r"a\.tsv:1: the columns are \['noun'\]; they must be \['noun', 'kind'\]"),
        ("noun\tkind\nmuseum\n", r"a\.tsv:2: .* must fill the columns"),
        ("noun\tkind\nmuseum\tbig\n", r"a\.tsv:2: kind is 'big'\. Allowed: knowledge, state"),
    ],
)
def test_a_fault_is_reported_by_file_and_line(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        wordlists.parse(text, "a.tsv", COLUMNS)


def test_every_list_of_the_package_is_well_formed() -> None:
    assert all((reporting.verbs(), reporting.nouns(), roles.nouns(), roles.institutions()))
