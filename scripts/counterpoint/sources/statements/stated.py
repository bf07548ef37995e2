"""What is stated of an article beside its text, and by whom."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any, Self

from counterpoint.sources.lexicon import threshold

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


def bounded(statements: Sequence[Stated]) -> tuple[list[Stated], list[str]]:
    """Take nothing that is longer than what it should be: a title of a page is no title.

    Returns:
        The statements, and a warning for what was not taken.
    """
    kept, warnings = [], []
    for stated in statements:
        long = [name for name in _TEXTS if _is_long(name, getattr(stated, name))]
        warnings += [
            f"The {name.replace('_', ' ')} in {stated.origin} has {len(getattr(stated, name)):,} "
            "characters, so it is not taken."
            for name in long
        ]
        authors = tuple(name for name in stated.authors if not _is_long("author", name))
        authors = authors[: int(threshold("most_authors"))]
        if lost := len(stated.authors) - len(authors):
            warnings.append(f"{lost:,} authors in {stated.origin} are too many or too long names.")
        left_out: dict[str, Any] = dict.fromkeys(long)
        kept.append(replace(stated, authors=authors, **left_out))
    return kept, warnings


_TEXTS = tuple(name for name in FIELDS if name not in {"authors", "date"})


def _is_long(name: str, text: str | None) -> bool:
    most = threshold("longest_url" if name == "url" else "longest_statement")
    return text is not None and len(text) > most
