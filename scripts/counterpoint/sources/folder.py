"""Which articles the sources folder holds, and what each is called.

Runs whenever the Snakefile is parsed: nothing heavy may be imported here.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from counterpoint.records import SUPPLIED, Refusal
from counterpoint.sources.faults import UnreadableError
from counterpoint.sources.formats import Collection, by_extension
from counterpoint.sources.statements.stated import Stated, first_of
from counterpoint.sources.statements.supplied import supplied

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

METADATA_FILE = SUPPLIED  # what a text lacks may be stated beside it; the file is no article
# What snakemake fills in where it stands in a path: a wildcard, or a variable of paths
PLACEHOLDER = re.compile(r"[{}]|<[a-z][a-z0-9_]*>")


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


def listing(folder: Path) -> tuple[list[Source], list[Refusal]]:
    """List the articles of a folder.

    Hidden files and the backups of editors (`name~`) are nobody's articles and are passed over.

    Args:
        folder: the sources folder; its sub-folders are not read.

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
        try:
            found += _contents(path)
        except OSError as fault:
            refusals.append(Refusal(printable(path.name), f"cannot be read: {fault.strerror}"))
        except UnreadableError as fault:
            refusals.append(Refusal(printable(path.name), str(fault)))
    ids = identifiers([(source.id, source.key) for source in found])
    rows = {id_ for id_, source in zip(ids, found, strict=True) if source.line is not None}
    stated = supplied(folder / METADATA_FILE, {*map(_name, paths), *rows})
    return [
        replace(source, id=id_, supplied=_supplied(stated, id_ if id_ in rows else "", source))
        for id_, source in zip(ids, found, strict=True)
    ], refusals


def _is_passed_over(path: Path) -> bool:
    return path.name.startswith(".") or path.name.endswith("~") or path.name == METADATA_FILE


def _name(path: Path) -> str:
    return path.name


def _contents(path: Path) -> list[Source]:
    """List the articles of one file, each with the id that it would have if it were alone.

    Raises:
        UnreadableError: it is no file that can hold articles, or not of the kind it says.
        OSError: the disk does not give it.
    """
    if objection := _objection(path):
        raise UnreadableError(objection)
    data = path.read_bytes()
    reader = by_extension()[path.suffix.lower()]
    if not isinstance(reader, Collection):
        return [Source(path.stem, path, sha256=hashlib.sha256(data).hexdigest())]
    return [
        Source(printable(row.id or f"{path.stem}-{row.line}"), path, row.line, row.sha256)
        for row in reader.rows(data)
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


def printable(name: str) -> str:
    """Show a file name with what cannot be printed as escapes: lone bytes, control characters."""
    return "".join(
        char.encode("unicode_escape").decode("ascii") if _is_unprintable(char) else char
        for char in name
    )


def _is_unprintable(char: str) -> bool:
    return unicodedata.category(char) in {"Cc", "Cs", "Zl", "Zp"}


def _objection(path: Path) -> str | None:
    if any(map(_is_unprintable, path.name)):
        return (
            "its name holds a line break, a control character or bytes that are not UTF-8; "
            "rename it to printable characters"
        )
    if sign := PLACEHOLDER.search(path.name):
        return f"its name holds {sign[0]}, which the workflow would fill in; rename it"
    if path.is_dir():
        return "a folder; articles lie side by side in the sources folder, not in folders below it"
    if not path.is_file():
        return "not a regular file (a broken link, a pipe or a device)"
    extension = path.suffix
    if extension.lower() not in by_extension():
        kind = f"a {extension} file" if extension else "a file without extension"
        return f"{kind}; the kinds that are read are {', '.join(by_extension())}"
    return None
