"""Documents with what was found in them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from counterpoint.records.nouns import Article, Document, Sentence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from counterpoint.records.evidence import Evidence


def assemble(
    documents: Iterable[Document], sentences: Iterable[Sentence], evidence: Iterable[Evidence]
) -> list[Article]:
    """Put each document together with its sentences and evidence, in the order of documents."""
    spoken: defaultdict[str, list[Sentence]] = defaultdict(list)
    found: defaultdict[str, list[Evidence]] = defaultdict(list)
    for sentence in sentences:
        spoken[sentence.document].append(sentence)
    for item in evidence:
        found[item.document].append(item)
    return [Article(d, tuple(spoken[d.id]), tuple(found[d.id])) for d in documents]
