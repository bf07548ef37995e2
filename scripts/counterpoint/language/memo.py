"""What was found in a document, kept so that a rerun reads only what is new.

The memo only ever saves time: a missing, damaged or foreign file costs a parse and changes no
byte, and so does an entry that is not what was found in this very text: each has a digest of its
key and of what was found. A chunk keeps one file with just its own documents; a chunk that was
split off another reads what that one kept as well.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from typing import TYPE_CHECKING

from counterpoint.records import Sentence, evidence_from_row, rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from counterpoint.records import Document, Evidence

    Found = tuple[list[Sentence], list[Evidence]]


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
    known: dict[str, Found] = {}
    for file in reversed(files):
        known |= _load(file)
    keys = [_key(document, recipe) for document in documents]
    unknown = [(d, key) for d, key in zip(documents, keys, strict=True) if key not in known]
    if unknown:
        fresh = annotate([document for document, _ in unknown])
        known |= {key: found for (_, key), found in zip(unknown, fresh, strict=True)}
    _save(files[0], {key: known[key] for key in keys})
    found = [_called(d.id, known[key]) for d, key in zip(documents, keys, strict=True)]
    return found, len(unknown)


def _key(document: Document, recipe: object) -> str:
    """Hash a document and the recipe. Its id is no part of it: a renamed file is known."""
    content = {**dataclasses.asdict(document), "id": None, "file": None, "recipe": recipe}
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def _called(document: str, found: Found) -> Found:
    """Give what was found under the id that the document has now."""
    sentences, evidence = found
    return (
        [dataclasses.replace(sentence, document=document) for sentence in sentences],
        [dataclasses.replace(item, document=document) for item in evidence],
    )


def _load(file: Path) -> dict[str, Found]:
    """Read a memo; one that cannot be read knows nothing."""
    try:
        return {
            row["key"]: (
                [*map(Sentence.from_row, row["sentences"])],
                [*map(evidence_from_row, row["evidence"])],
            )
            for row in rows(file)
            if row["digest"] == _digest(row)
        }
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def _digest(row: Mapping[str, object]) -> str:
    """Hash what was found together with what it was found in, which the key is a digest of."""
    content = json.dumps([row["key"], row["sentences"], row["evidence"]])
    return hashlib.sha256(content.encode()).hexdigest()


def _save(file: Path, known: dict[str, Found]) -> None:
    """Replace a memo in one step, so that a run cut short leaves the old one."""
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_suffix(".part")
    with draft.open("w", encoding="utf-8", newline="\n") as lines:
        for key, (sentences, evidence) in known.items():
            row = {
                "key": key,
                "sentences": [*map(dataclasses.asdict, sentences)],
                "evidence": [*map(dataclasses.asdict, evidence)],
            }
            line = json.dumps({**row, "digest": _digest(row)}, ensure_ascii=False)
            lines.write(line + "\n")
    draft.replace(file)
