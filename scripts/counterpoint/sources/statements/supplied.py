"""sources.csv: what the reader of the briefing states of articles whose text does not.

Runs whenever the Snakefile is parsed: nothing heavy may be imported here.
"""

from __future__ import annotations

import difflib
import os
from typing import TYPE_CHECKING

from counterpoint.records import SUPPLIED
from counterpoint.sources.faults import UnreadableError
from counterpoint.sources.statements.dates import dateline
from counterpoint.sources.statements.stated import Stated, bounded
from counterpoint.sources.text.encodings import decode
from counterpoint.sources.text.tables import Table, table

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

COLUMNS = ("file", "title", "authors", "outlet", "date", "url", "label", "group")


def supplied(path: Path, known: Collection[str]) -> dict[str, Stated]:
    """Read the statements of sources.csv, by what their column `file` names.

    Args:
        path: the table; there may be none.
        known: the names that may stand there: of files, and ids of articles that share a file.

    Raises:
        ValueError: says the line and the column, what is wrong and what is allowed.
    """
    if not os.path.lexists(path):
        return {}
    found_table = _table(path)
    first, header, rows = found_table.line, found_table.header, found_table.rows
    if faults := _header(header):
        raise ValueError(f"{path}: line {first}: {faults}")
    found: dict[str, Stated] = {}
    labels: dict[str, int] = {}
    for line, row in rows:
        where = f"{path}: line {line}, column"
        if len(row) > len(header) and any(field.strip() for field in row[len(header) :]):
            raise ValueError(
                f"{path}: line {line}: {len(row)} fields under {len(header)} columns; a field that "
                "holds a comma stands in quotation marks"
            )
        fields = {name: " ".join(field.split()) for name, field in zip(header, row, strict=False)}
        name, label = fields["file"], fields.get("label", "")
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            raise ValueError(f"{where} file: {name[:100]!r} is no file of {path.parent}{hint}")
        if name in found:
            raise ValueError(f"{where} file: {name!r} stands on two lines; one is allowed")
        if label and labels.setdefault(label, line) != line:
            raise ValueError(
                f"{where} label: {label!r} stands on line {labels[label]} too; a label is for one "
                "article"
            )
        found[name] = _stated(fields, where)
    return found


def _table(path: Path) -> Table:
    if not path.is_file():
        raise ValueError(f"{path}: a folder, a broken link or a pipe; it should be a table")
    try:
        read = table(decode(path.read_bytes())[0])
    except UnreadableError as fault:
        raise ValueError(f"{path}: {fault}") from None
    except OSError as fault:
        raise ValueError(f"{path}: cannot be read: {fault.strerror}") from None
    for line, why in read.broken:
        raise ValueError(f"{path}: line {line}: {why}")
    return read


def _header(header: list[str]) -> str | None:
    allowed = f"allowed: {', '.join(COLUMNS)}"
    for name in header:
        if name not in COLUMNS:
            return f"column {name!r} is not known; {allowed}"
        if header.count(name) > 1:
            return f"column {name!r} stands there twice; {allowed}"
    return None if "file" in header else f"no column 'file', which says whose line it is; {allowed}"


def _stated(fields: dict[str, str], where: str) -> Stated:
    date = None
    if printed := fields.get("date"):
        found = dateline(printed)
        date = found.iso if found else None
        if date is None:
            raise ValueError(
                f"{where} date: {printed[:100]!r} does not tell one day from 1800 to 2099; write "
                "YYYY-MM-DD"
            )
    authors = tuple(name.strip() for name in fields.get("authors", "").split(";") if name.strip())
    rest = {name: fields.get(name) or None for name in ("title", "outlet", "url", "label", "group")}
    (stated,), faults = bounded([Stated(SUPPLIED, authors=authors, date=date, **rest)])
    if faults:
        raise ValueError(f"{where.removesuffix(', column')}: {' '.join(faults)}")
    return stated
