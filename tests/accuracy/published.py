"""The figures that the briefing prints of its own accuracy: report/accuracy.csv."""

from __future__ import annotations

import csv
import hashlib
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .scoring import Tally

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .scoring import Scores

HOME = Path(__file__).resolve().parents[2]
FILE = HOME / "report" / "accuracy.csv"
CORPORA: Mapping[str, Any] = tomllib.loads(
    Path(__file__).with_name("floors.toml").read_text(encoding="utf-8")
)
COLUMNS = ("corpus", "articles", "gold_sha256", "figure", "right", "found", "gold")


def folders() -> dict[str, tuple[Path, Path]]:
    """Give each corpus that has floors: its folder of annotations, and of their articles."""
    return {
        name: (HOME / corpus["gold"], HOME / corpus["articles"]) for name, corpus in CORPORA.items()
    }


def digest(corpus: str) -> str:
    """Hash the annotations of a corpus, as their digests stand in floors.toml."""
    lines = "".join(f"{file} {sha}\n" for file, sha in sorted(CORPORA[corpus]["sha256"].items()))
    return hashlib.sha256(lines.encode()).hexdigest()


def write(measured: Mapping[str, Scores]) -> None:
    """Write what was measured, a line a corpus and figure: counts, from which all shares follow."""
    with FILE.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(COLUMNS)
        for corpus, scores in measured.items():
            head = (corpus, len(CORPORA[corpus]["sha256"]), digest(corpus))
            rows.writerows((*head, name, t.right, t.found, t.gold) for name, t in scores.items())


def read() -> list[dict[str, str]]:
    """Read the lines of the file, as text."""
    with FILE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def scores(corpus: str) -> Scores:
    """Give the scores that are printed of a corpus."""
    return {
        row["figure"]: Tally(int(row["right"]), int(row["found"]), int(row["gold"]))
        for row in read()
        if row["corpus"] == corpus
    }
