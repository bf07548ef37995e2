"""Document to Evidence: each finder of the room asked in turn, the memo asked first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.language.hedging import holders, markers
from counterpoint.language.memo import remember
from counterpoint.language.names import entities
from counterpoint.language.parse import pipeline, sentences
from counterpoint.language.voices import attributions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from counterpoint.records import Document, Evidence, Sentence


def annotate(
    documents: Iterable[Document], model: str
) -> Iterator[tuple[list[Sentence], list[Evidence]]]:
    """Find the sentences and the evidence of each document, one pair a document, in order.

    Args:
        documents: What to read. A document without text has no sentences and no evidence.
        model: Name of an installed spaCy pipeline package for English.

    Yields:
        Sentences in order, and evidence ordered by start, end and kind. Offsets are characters
        of the document's `text`.

    Raises:
        ValueError: No such pipeline is installed.
    """
    for doc, document in pipeline.parse(pipeline.load(model), documents):
        names = entities.find(doc, document)
        told = attributions.find(doc, document, names)
        heard = holders.heard(markers.find(doc, document), document, told)
        evidence: list[Evidence] = [*names, *heard, *told]
        evidence.sort(key=lambda item: (item.start, item.end, item.kind))
        yield sentences.find(doc, document), evidence


def annotate_chunk(
    documents: Sequence[Document], model: str, recipe: object, memo: Sequence[Path]
) -> tuple[list[Sentence], list[Evidence], int]:
    """Annotate documents, reading only those that the memo does not know.

    Args:
        documents: What to read.
        model: Name of an installed spaCy pipeline package for English.
        recipe: What else the result depends on, for the key of the memo.
        memo: The memo's files; see `memo.remember`.

    Returns:
        Sentences and evidence, document by document, and how many documents were read anew.
    """
    found, fresh = remember(lambda unknown: annotate(unknown, model), documents, recipe, memo)
    every_sentence = [sentence for listed, _ in found for sentence in listed]
    every_evidence = [item for _, listed in found for item in listed]
    return every_sentence, every_evidence, fresh
