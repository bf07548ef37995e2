"""The records of all chunks as those of one corpus, in the order of the documents' ids."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from counterpoint.records.files import (
    read_evidence,
    read_lines,
    read_measures,
    write_lines,
    write_measures,
)
from counterpoint.records.nouns import Document, Measure, Refusal, Sentence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from counterpoint.records.evidence import Evidence


@dataclass(frozen=True, slots=True)
class Records:
    """Everything that was found in a corpus."""

    documents: list[Document]
    refusals: list[Refusal]
    sentences: list[Sentence]
    evidence: list[Evidence]
    measures: list[Measure]

    @classmethod
    def gather(cls, files: Any, unread: Iterable[dict[str, str]]) -> Self:
        """Read the files of every chunk: `files.documents`, `files.refused` and so on.

        Args:
            files: has for each kind of record the paths of all chunks.
            unread: rows of refusals of files that no chunk holds.

        Raises:
            ValueError: no file could be compared; names each with its reason.
        """
        documents = [d for path in files.documents for d in read_lines(Path(path), Document)]
        refusals = [r for path in files.refused for r in read_lines(Path(path), Refusal)]
        refusals += [Refusal.from_row(row) for row in unread]
        refusals.sort(key=lambda refusal: refusal.file)
        if not any(document.measured for document in documents):
            reasons = "".join(f"\n  {refusal.file}: {refusal.reason}" for refusal in refusals)
            raise ValueError(f"None of the sources can be compared:{reasons}")
        sentences = [s for path in files.sentences for s in read_lines(Path(path), Sentence)]
        evidence = [e for path in files.evidence for e in read_evidence(Path(path))]
        measures = [m for path in files.measures for m in read_measures(Path(path))]
        # A document's own records stay in their order: the sort is stable.
        documents.sort(key=lambda document: document.id)
        sentences.sort(key=lambda sentence: sentence.document)
        evidence.sort(key=lambda item: item.document)
        measures.sort(key=lambda measure: measure.document)
        return cls(documents, refusals, sentences, evidence, measures)

    def write(self, files: Any) -> None:
        """Write the records of the corpus to `files.documents`, `files.refused` and so on."""
        write_lines(Path(files.documents), self.documents)
        write_lines(Path(files.refused), self.refusals)
        write_lines(Path(files.sentences), self.sentences)
        write_lines(Path(files.evidence), self.evidence)
        write_measures(Path(files.measures), self.measures)

    @classmethod
    def read(cls, files: Any) -> Self:
        """Read what `write` wrote."""
        return cls(
            read_lines(Path(files.documents), Document),
            read_lines(Path(files.refused), Refusal),
            read_lines(Path(files.sentences), Sentence),
            read_evidence(Path(files.evidence)),
            read_measures(Path(files.measures)),
        )
