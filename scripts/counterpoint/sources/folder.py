"""Which articles the sources folder holds, and what each is called.

Runs whenever the Snakefile is parsed: nothing heavy may be imported here.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from counterpoint.records import SUPPLIED, Refusal
from counterpoint.sources.entries import LEAVING, leaves, printable, unusable
from counterpoint.sources.faults import UnreadableError
from counterpoint.sources.formats import Collection, by_extension
from counterpoint.sources.lexicon import threshold
from counterpoint.sources.statements.stated import Stated, first_of
from counterpoint.sources.statements.supplied import supplied
from counterpoint.sources.trials import Fault, tried

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

METADATA_FILE = SUPPLIED  # what a text lacks may be stated beside it; the file is no article


@dataclass(frozen=True, slots=True)
class Source:
    """An article to be read.

    Attributes:
        id: what it is called in every record.
        path: its file.
        line: of the file, where it holds many articles: the line on which this one begins.
        sha256: of the bytes of the file, or of the fields of the row; tells whether it changed.
        supplied: what sources.csv states of it.
    """

    id: str
    path: Path
    line: int | None = None
    sha256: str = ""
    supplied: Stated | None = None

    @property
    def name(self) -> str:
        """How messages call it."""
        file = printable(self.path.name)
        return file if self.line is None else f"{file}, line {self.line}"

    def as_row(self) -> dict[str, Any]:
        """Write it in plain values, for the workflow's records."""
        return {**asdict(self), "path": str(self.path)}

    @classmethod
    def from_row(cls, row: Mapping[str, Any]) -> Self:
        """Rebuild a source from plain values."""
        supplied = Stated.from_row(row["supplied"]) if row["supplied"] else None
        return cls(**{**row, "path": Path(row["path"]), "supplied": supplied})

    @property
    def key(self) -> str:
        """The id that it has where the one it wants is not its alone."""
        file = printable(self.path.name)
        return file if self.line is None else f"{file}:{self.line}"


def listing(folder: Path, *, follow_links: bool = False) -> tuple[list[Source], list[Refusal]]:
    """List the articles of a folder.

    Hidden files and the backups of editors (`name~`) are nobody's articles and are passed over.

    Args:
        folder: the sources folder; its sub-folders are not read.
        follow_links: read what links lead to outside the folder too. A folder that someone else
            has packed can hold a link to a private file of this machine.

    Returns:
        The articles that can be tried, in code-point order of the file name and, within a file, of
        the line, and a refusal for every other entry.

    Raises:
        NotADirectoryError: there is no such folder.
        ValueError: sources.csv holds what it may not; says the line and the column.
    """
    if not folder.is_dir():
        raise NotADirectoryError(f"{folder}: no such folder; it should hold one file an article")
    paths = [path for path in sorted(folder.iterdir(), key=_name) if not _is_passed_over(path)]
    found: list[Source] = []
    refusals: list[Refusal] = []
    for path in paths:
        held = tried(partial(_contents, path, follow_links=follow_links))
        if isinstance(held, Fault):
            refusals.append(Refusal(printable(path.name), held.reason))
        else:
            found += held
    ids = identifiers([(source.id, source.key) for source in found])
    rows = {id_ for id_, source in zip(ids, found, strict=True) if source.line is not None}
    table = folder / METADATA_FILE
    if leaves(table) and not follow_links:
        raise ValueError(f"{table}: {LEAVING}")
    stated = supplied(table, {*map(_name, paths), *rows})
    return [
        replace(source, id=id_, supplied=_supplied(stated, id_ if id_ in rows else "", source))
        for id_, source in zip(ids, found, strict=True)
    ], refusals


def _is_passed_over(path: Path) -> bool:
    return path.name.startswith(".") or path.name.endswith("~") or path.name == METADATA_FILE


def _name(path: Path) -> str:
    return path.name


def _contents(path: Path, *, follow_links: bool) -> list[Source]:
    """List the articles of one file, each with the id that it would have if it were alone.

    Raises:
        UnreadableError: it is no file that can hold articles, or not of the kind it says.
        OSError: the disk does not give it.
    """
    if objection := unusable(path, follow_links=follow_links):
        raise UnreadableError(objection)
    reader = by_extension()[path.suffix.lower()]
    many = isinstance(reader, Collection)
    most = threshold("largest_collection" if many else "largest_article")
    if (size := path.stat().st_size) > most:
        raise UnreadableError(
            f"{size / 1e6:,.0f} MB; a file of {'many articles' if many else 'one article'} has "
            f"{most / 1e6:,.0f} MB at most"
        )
    data = path.read_bytes()
    if not isinstance(reader, Collection):
        return [Source(path.stem, path, sha256=hashlib.sha256(data).hexdigest())]
    rows = reader.rows(data)
    if not rows:
        raise UnreadableError("empty: it holds no article")
    return [
        Source(printable(row.id or f"{path.stem}-{row.line}"), path, row.line, row.sha256)
        for row in rows
    ]


def _supplied(stated: Mapping[str, Stated], id_: str, source: Source) -> Stated | None:
    """Join what is stated of one article and of the file that it shares."""
    both = [stated[name] for name in (id_, source.path.name) if name in stated]
    return replace(first_of(both)[0], origin=SUPPLIED) if both else None


def identifiers(wanted: Sequence[tuple[str, str]]) -> list[str]:
    """Give each article the id it wants, or its key where that would not be its alone.

    Args:
        wanted: id and key of each article; no two keys are the same.

    Returns:
        An id for each; no two are the same.
    """
    ids = [id_ for id_, _ in wanted]
    while True:
        shared = Counter(ids)
        # A key may in turn be the id of another: `a.txt` beside `a.txt.txt`.
        better = [
            key if shared[id_] > 1 else id_ for id_, (_, key) in zip(ids, wanted, strict=True)
        ]
        if better == ids:
            return ids
        ids = better
