"""The briefing's tables at full precision, one CSV each. What is printed is read from these."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from counterpoint.comparison import hedging, names, question
from counterpoint.comparison.differences import groups, table
from counterpoint.comparison.voices import camps
from counterpoint.comparison.voices import tables as voices
from counterpoint.comparison.wording import distinctive, shared_wording
from counterpoint.records import SUPPLIED, inert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from counterpoint.comparison.corpus import Corpus
    from counterpoint.comparison.differences.headlines import Judged
    from counterpoint.comparison.voices.citing import Cited
    from counterpoint.records import Document

PARTS = ("", " low", " high")


def tables(
    corpus: Corpus, judged: Sequence[Judged], cited: Sequence[Cited], asked: str | None = None
) -> dict[str, pd.DataFrame]:
    """Make every table, by the name of its file.

    Args:
        corpus: all articles.
        judged: of the headlines; see `verdicts`.
        cited: of the articles; see `cite`.
        asked: the word that the one question is about; None chooses it.
    """
    return {
        "sources": sources(corpus),
        "side_by_side": side_by_side(corpus),
        "differences": table.differences(corpus, judged),
        "distinctive_words": distinctive.distinctive_words(corpus),
        "shared_wording": shared_wording.shared_wording(corpus),
        **groups.groups(corpus),
        **names.entities(corpus),
        "doubtful_names": names.doubtful_names(corpus),
        "hedge_categories": hedging.hedge_categories(corpus),
        **hedging.hedge_terms(corpus),
        "hedge_voices": hedging.hedge_voices(corpus),
        "hedges_in_context": hedging.hedges_in_context(corpus),
        **voices.tables(corpus, cited),
        "camps": camps.table(corpus, cited),
        "one_question": question.one_question(corpus, asked),
        "unnamed_by_one": names.unnamed_by_one(corpus),
        "removed": removed(corpus),
        "left_out": left_out(corpus),
        "copies": copies(corpus),
    }


def write(folder: Path, frames: Mapping[str, pd.DataFrame]) -> None:
    """Write each table as CSV into a folder, which is made where there is none.

    No text is a formula; see `records.cells`. Numbers are as they are.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for name, frame in frames.items():
        written = frame.copy()
        for head in frame.select_dtypes(["object", "str"]):
            written[head] = frame[head].map(_cell)
        written.to_csv(folder / f"{name}.csv", index=False, lineterminator="\n", encoding="utf-8")


def _cell(value: object) -> object:
    return inert(value) if isinstance(value, str) else value


def sources(corpus: Corpus) -> pd.DataFrame:
    """One article a row: what is stated of it. Not stated is empty."""
    return pd.DataFrame(
        [
            {
                "document": document.id,
                "letter": corpus.letters[document.id],
                "label": corpus.labels[document.id],
                "title": document.title,
                "authors": "; ".join(document.authors) or None,
                "author_affiliation": document.author_affiliation,
                "outlet": document.outlet,
                "date": document.date,
                "url": document.url,
                "group": document.group,
                "supplied": "; ".join(_supplied(document)) or None,
                "file": document.file,
                "sha256": document.sha256,
                "paragraphs": len(document.paragraphs),
                "lines_removed": len(document.removed),
                "warnings": "; ".join(document.warnings) or None,
            }
            for document in corpus.documents
        ]
    )


def _supplied(document: Document) -> list[str]:
    """Name the fields that the reader of the briefing stated."""
    return [name for name, origin in document.metadata_from.items() if origin == SUPPLIED]


def side_by_side(corpus: Corpus) -> pd.DataFrame:
    """One document a row; of each metric its value and the bounds of the 95% interval."""
    rows = [
        (
            document.id,
            corpus.letters[document.id],
            *(
                figure
                for metric in corpus.metrics
                for m in [corpus.measures[document.id, metric]]
                for figure in (m.value, m.low, m.high)
            ),
        )
        for document in corpus.documents
    ]
    heads = [metric + part for metric in corpus.metrics for part in PARTS]
    return pd.DataFrame(rows, columns=["document", "letter", *heads])


def removed(corpus: Corpus) -> pd.DataFrame:
    """One line a row that is not part of its article, with the reason."""
    return pd.DataFrame(
        [(d.id, cut.line, cut.reason, cut.text) for d in corpus.documents for cut in d.removed],
        columns=["document", "line", "reason", "text"],
    )


def left_out(corpus: Corpus) -> pd.DataFrame:
    """One file a row that is not compared, with the reason."""
    return pd.DataFrame(
        [(refusal.file, refusal.reason) for refusal in corpus.refusals],
        columns=["file", "reason"],
    )


def copies(corpus: Corpus) -> pd.DataFrame:
    """One document a row that has the text of another; `likeness` as in `duplicates`."""
    return pd.DataFrame(
        [
            (copy.document, copy.of, copy.likeness, copy.document in corpus.letters)
            for copy in corpus.copies
        ],
        columns=["document", "same_as", "likeness", "counted"],
    )
