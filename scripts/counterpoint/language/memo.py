"""What was found in a document, kept so that a rerun reads only what is new.

The memo only ever saves time: a missing, damaged or foreign file costs a parse and changes no
byte. A chunk keeps one file with just its own documents; a chunk that was split off another reads
what that one kept as well.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from typing import TYPE_CHECKING, Any

from counterpoint.records import evidence_from_row
from counterpoint.records.nouns import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from counterpoint.records import Document, Evidence

    Found = tuple[list[Sentence], list[Evidence]]
    Rows = tuple[list[dict[str, Any]], list[dict[str, Any]]]


def remember(
    annotate: Callable[[Sequence[Document]], Iterable[Found]],
    documents: Sequence[Document],
    recipe: object,
    files: Sequence[Path],
) -> tuple[list[Found], int]:
    """Annotate documents, taking what is known from the memo.

    Args:
        annotate: finds the sentences and evidence of documents, one pair each, in order.
        documents: what to annotate.
        recipe: whatever else the result depends on (code, word lists, model, versions).
        files: the chunk's own memo, which is rewritten, then others to read from.

    Returns:
        One pair a document, in order, and how many of them had to be read anew.
    """
    known: dict[str, Rows] = {}
    for file in reversed(files):
        known |= _load(file)
    keys = [_key(document, recipe) for document in documents]
    unknown = [(d, key) for d, key in zip(documents, keys, strict=True) if key not in known]
    if unknown:
        fresh = annotate([document for document, _ in unknown])
        known |= {key: _rows(found) for (_, key), found in zip(unknown, fresh, strict=True)}
    _save(files[0], {key: known[key] for key in keys})
    found = [_found(d.id, known[key]) for d, key in zip(documents, keys, strict=True)]
    return found, len(unknown)


def _key(document: Document, recipe: object) -> str:
    """Hash a document and the recipe. Its id is no part of it: a renamed file is known."""
    content = {**dataclasses.asdict(document), "id": None, "file": None, "recipe": recipe}
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def _rows(found: Found) -> Rows:
    sentences, evidence = found
    return [*map(dataclasses.asdict, sentences)], [*map(dataclasses.asdict, evidence)]


def _found(document: str, rows: Rows) -> Found:
    sentences, evidence = rows
    return (
        [Sentence.from_row({**row, "document": document}) for row in sentences],
        [evidence_from_row({**row, "document": document}) for row in evidence],
    )


def _load(file: Path) -> dict[str, Rows]:
    """Read a memo; one that cannot be read knows nothing."""
    try:
        known = {}
        with file.open(encoding="utf-8", newline="\n") as lines:
            for line in lines:
                row = json.loads(line)
                rows = (row["sentences"], row["evidence"])
                _found("", rows)
                known[row["key"]] = rows
    except (OSError, ValueError, KeyError, TypeError):
        return {}
    return known


def _save(file: Path, known: dict[str, Rows]) -> None:
    """Replace a memo in one step, so that a run cut short leaves the old one."""
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_suffix(".part")
    with draft.open("w", encoding="utf-8", newline="\n") as lines:
        for key, (sentences, evidence) in known.items():
            row = {"key": key, "sentences": sentences, "evidence": evidence}
            lines.write(json.dumps(row, ensure_ascii=False) + "\n")
    draft.replace(file)
