"""A group of documents -> all their sentences and evidence, reading only what is new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.language.memo import remember

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from counterpoint.records import Document, Evidence, Sentence


def read(
    documents: Sequence[Document], model: str, recipe: object, memo: Sequence[Path]
) -> tuple[list[Sentence], list[Evidence], int]:
    """Annotate documents.

    Args:
        documents: what to read.
        model: name of an installed spaCy pipeline for English.
        recipe: what else the result depends on, for the key of the memo.
        memo: the memo's files; see `memo.remember`.

    Returns:
        Sentences and evidence, document by document, and how many documents were read anew.
    """
    from counterpoint.language import annotate

    found, fresh = remember(lambda unknown: annotate(unknown, model), documents, recipe, memo)
    sentences = [sentence for spoken, _ in found for sentence in spoken]
    evidence = [item for _, items in found for item in items]
    return sentences, evidence, fresh
