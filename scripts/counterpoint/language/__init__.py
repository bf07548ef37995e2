"""Document to Evidence: sentences, names, hedges, boosters and attributions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.language import attributions, boosters, entities, hedges, pipeline, sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

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
        evidence: list[Evidence] = [
            *names,
            *hedges.find(doc, document),
            *boosters.find(doc, document),
            *attributions.find(doc, document, names),
        ]
        evidence.sort(key=lambda item: (item.start, item.end, item.kind))
        yield sentences.find(doc, document), evidence
