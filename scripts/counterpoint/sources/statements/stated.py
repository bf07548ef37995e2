"""What is stated of an article beside its text, and by whom."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@dataclass(frozen=True, slots=True)
class Stated:
    """Statements of one origin; None or empty where it says nothing.

    Attributes:
        origin: `text`, `html`, `sources.csv`, ...: goes to the document's `metadata_from`.
        title: the headline, without the outlet's name.
        authors: their names as printed.
        author_affiliation: what they are said to be.
        outlet: the paper, station or site.
        date: of publication, YYYY-MM-DD.
        url: where it was published.
        label: what tables and charts call it.
        group: the group it is compared with.
    """

    origin: str
    title: str | None = None
    authors: tuple[str, ...] = ()
    author_affiliation: str | None = None
    outlet: str | None = None
    date: str | None = None
    url: str | None = None
    label: str | None = None
    group: str | None = None

    @classmethod
    def from_row(cls, row: Mapping[str, Any]) -> Self:
        """Rebuild statements from plain values."""
        return cls(**{**row, "authors": tuple(row["authors"])})


FIELDS = tuple(field.name for field in fields(Stated) if field.name != "origin")


def first_of(statements: Sequence[Stated]) -> tuple[Stated, dict[str, str]]:
    """Take each field from the first statement that has it.

    Returns:
        The statements as one, and for each field that is stated its origin.
    """
    values, origins = {}, {}
    for name in FIELDS:
        for statement in statements:
            if value := getattr(statement, name):
                values[name], origins[name] = value, statement.origin
                break
    return Stated("", **values), origins
