"""A comparison of all articles of a corpus: its sentences and its tables."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from counterpoint.comparison import tables
from counterpoint.comparison.corpus import Corpus
from counterpoint.comparison.differences.contrasts import contrasts
from counterpoint.comparison.differences.headlines import verdicts
from counterpoint.comparison.facts import facts
from counterpoint.comparison.voices.citing import cite
from counterpoint.comparison.wording.own_words import own_words

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    import pandas as pd

    from counterpoint.comparison.finding import Finding
    from counterpoint.records import Records


@dataclass(frozen=True, slots=True)
class Comparison:
    """What the briefing says: sentences, differences first and noise last, and tables by name."""

    corpus: Corpus
    findings: list[Finding]
    tables: Mapping[str, pd.DataFrame]

    def write(self, file: Path, folder: Path) -> None:
        """Write the order of the articles and the findings as JSON, and each table as CSV."""
        content = {
            "documents": [
                {
                    "document": document.id,
                    "letter": self.corpus.letters[document.id],
                    "label": self.corpus.labels[document.id],
                }
                for document in self.corpus.documents
            ],
            "copies": [dataclasses.asdict(copy) for copy in self.corpus.copies],
            "findings": [dataclasses.asdict(finding) for finding in self.findings],
        }
        text = json.dumps(content, ensure_ascii=False, indent=2)
        file.write_text(f"{text}\n", encoding="utf-8", newline="\n")
        tables.write(folder, self.tables)


def compare(records: Records, order: str, duplicates: str, asked: str | None = None) -> Comparison:
    """Compare the articles of a corpus.

    Args:
        records: of the whole corpus, with every metric of every document.
        order: in which articles are printed: "name" or "date", which puts the undated last.
        duplicates: articles with the text of another count "once" or "all".
        asked: the word that the one question is about; None chooses it.
    """
    corpus = Corpus.of(records, order, duplicates)
    judged, cited = verdicts(corpus), cite(corpus)
    made = tables.tables(corpus, judged, cited, asked)
    words = own_words(corpus, made["shared_wording"], made["distinctive_words"])
    found = [*contrasts(corpus, judged), *facts(corpus, cited), *words]
    found.sort(key=lambda finding: finding.place)
    return Comparison(corpus, found, made)
