"""Files that travel inside the PDF: its tables, the evidence and what the run was made of."""

from __future__ import annotations

import json
from dataclasses import asdict
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from counterpoint.briefing.material import read_table
from counterpoint.briefing.pdf.attachment import Attachment
from counterpoint.briefing.pdf.engine import engine

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from counterpoint.records import Records

EVIDENCE_LIMIT = 20_000_000  # bytes as they lie in the results; about a tenth of them in the PDF


def attached(
    records: Records, files: Any, recipe: Mapping[str, Any], report: Path
) -> list[Attachment]:
    """Gather what travels along: every figure, what was counted, and what the run was made of.

    Args:
        records: of the whole corpus.
        files: has the paths `measures`, `tables` (a folder) and `evidence`.
        recipe: of the briefing; see `manifest`.
        report: folder of files.csv, which says what a row of each table is.
    """
    own = [Path(files.measures), report / "metrics.csv", *Path(files.tables).glob("*.csv")]
    return [
        *tables(own, report),
        evidence(Path(files.evidence)),
        manifest(records, recipe, report),
    ]


def tables(files: Iterable[Path], report: Path) -> list[Attachment]:
    """Take tables along by their names, each with what a row of it is.

    Raises:
        KeyError: files.csv of the report does not say what a row of a table is.
    """
    rows = {row["file"]: row["row"] for row in read_table(report / "files.csv")}
    return [
        Attachment(file.name, file.read_bytes(), "text/csv", f"Each row is {rows[file.name]}")
        for file in sorted(files, key=lambda file: file.name)
    ]


def evidence(file: Path, limit: int = EVIDENCE_LIMIT) -> Attachment:
    """Take along what was counted, a JSON record a line; above a size a sample of it.

    The sample is every n-th line, so each article keeps its share, in the order of its text.

    Args:
        file: evidence.jsonl of the whole corpus.
        limit: most bytes of the file that are taken as a whole.
    """
    step = max(1, -(-file.stat().st_size // limit))
    with file.open("rb") as lines:
        content = b"".join(islice(lines, 0, None, step))
    said = "Everything that was counted, with its place in the text"
    if step > 1:
        said = f"A sample of what was counted: of every {step} records the first"
    return Attachment(file.name, content, "application/jsonl", said, "Source")


def manifest(records: Records, recipe: Mapping[str, Any], report: Path) -> Attachment:
    """Take along what the run was made of: enough to make it again, and nothing of a machine.

    Args:
        records: of the whole corpus; their files are told by sha256, in hexadecimal.
        recipe: has the `settings`, a digest of the `code` of each stage, and the `versions` of
            packages; those of the libraries that draw the pages are added. Where it lists the
            `word_lists`, so does the manifest.
        report: folder of files.csv, which says what a row of each table is.
    """
    content = {
        "sources": [
            {"id": document.id, "file": document.file, "sha256": document.sha256}
            for document in records.documents
        ],
        "left_out": [asdict(refusal) for refusal in records.refusals],
        "settings": recipe["settings"],
        "code": recipe["code"],
        "word_lists": recipe.get("word_lists", []),
        "files": {row["file"]: row["row"] for row in read_table(report / "files.csv")},
        "versions": {**recipe["versions"], **engine()},
    }
    text = json.dumps(content, ensure_ascii=False, indent=2) + "\n"
    said = "What the briefing was made of: sources, settings, code, versions"
    return Attachment("manifest.json", text.encode(), "application/json", said, "Supplement")
