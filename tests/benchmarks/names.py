"""How well names are found: `python tests/benchmarks/names.py CORPUS.jsonl [--model NAME ...]`.

Each line of the corpus is an object with a `text` and its `entities` (`start`, `end`, `label`: PER,
ORG, LOC or MISC, as in CoNLL-2003). Prints precision, recall and F1 of exact spans, with their
types and without, for each spaCy pipeline by itself and for Counterpoint with it. Both sides lose
a leading article, a possessive and marks at their ends, on which annotators differ.
"""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

import spacy

from counterpoint.language.names import entities
from counterpoint.language.parse import pipeline
from counterpoint.records import Document
from counterpoint.workflow.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    Span = tuple[int, int, str]

OURS: Final = {"PERSON": "PER", "PLACE": "LOC", "ORG": "ORG", "GROUP": "MISC", "OTHER": "MISC"}
THEIRS: Final = (
    {"PERSON": "PER", "ORG": "ORG"}
    | dict.fromkeys(("GPE", "LOC", "FAC"), "LOC")
    | dict.fromkeys(("NORP", "EVENT", "WORK_OF_ART", "LAW", "PRODUCT", "LANGUAGE"), "MISC")
)
LEADING: Final = re.compile(r"(?:the|a|an)\s+|[\W_]+", re.IGNORECASE)
TRAILING: Final = re.compile(r"['’]s?$|[\W_]+$")


def main() -> None:
    """Measure each pipeline, and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--model", nargs="+", default=[Settings.from_config({}).model])
    chosen = parser.parse_args()
    with chosen.corpus.open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    texts = [row["text"] for row in rows]
    wanted = [
        {trimmed(row["text"], (e["start"], e["end"], e["label"])) for e in row["entities"]}
        for row in rows
    ]
    width = max(map(len, chosen.model))
    for model in chosen.model:
        for who, found in (("spaCy", by_spacy), ("Counterpoint", by_counterpoint)):
            got = [
                {trimmed(text, span) for span in spans}
                for text, spans in zip(texts, found(model, texts), strict=True)
            ]
            print(f"{model:{width}}  {who:12}  {figures(wanted, got)}")  # noqa: T201


def by_spacy(model: str, texts: Sequence[str]) -> Iterator[list[Span]]:
    """Give the names that a pipeline sees by itself."""
    for doc in spacy.load(model).pipe(texts):
        yield [
            (entity.start_char, entity.end_char, THEIRS[entity.label_])
            for entity in doc.ents
            if entity.label_ in THEIRS
        ]


def by_counterpoint(model: str, texts: Sequence[str]) -> Iterator[list[Span]]:
    """Give the names that Counterpoint finds with a pipeline; each line is a paragraph."""
    documents = [document(str(at), text) for at, text in enumerate(texts)]
    for doc, article in pipeline.parse(pipeline.load(model), documents):
        yield [(e.start, e.end, OURS[e.type]) for e in entities.find(doc, article)]


def document(name: str, text: str) -> Document:
    """Make a text a Document, whole and as it is."""
    return Document(
        id=name,
        file=name,
        sha256="",
        title=None,
        authors=(),
        author_affiliation=None,
        outlet=None,
        date=None,
        language="en",
        text=text,
        paragraphs=tuple(match.span() for match in re.finditer(r"[^\n]+", text)),
        headings=(),
        removed=(),
        metadata_from={},
        warnings=(),
    )


def trimmed(text: str, span: Span) -> Span:
    """A span without a leading article, a possessive and marks at its ends."""
    start, end, label = span
    while True:
        leading = LEADING.match(text, start, end)
        trailing = TRAILING.search(text[start:end])
        if leading is not None and leading.end() < end:
            start = leading.end()
        elif trailing is not None and trailing.start() > 0:
            end = start + trailing.start()
        else:
            return start, end, label


def figures(wanted: Sequence[set[Span]], got: Sequence[set[Span]]) -> str:
    """Precision, recall and F1 over all texts, typed and untyped."""
    places = [[{span[:2] for span in spans} for spans in side] for side in (wanted, got)]
    return f"typed {score(wanted, got)}   untyped {score(*places)}"


def score(wanted: Iterable[set[Span]], got: Iterable[set[Span]]) -> str:
    """Set precision, recall and F1 in a line; of nothing they are not defined."""
    pairs = list(zip(wanted, got, strict=True))
    hits = sum(len(want & found) for want, found in pairs)
    asked = sum(len(want) for want, _ in pairs)
    given = sum(len(found) for _, found in pairs)
    if not (asked and given):
        return "undefined"
    return f"P {hits / given:.3f} R {hits / asked:.3f} F {2 * hits / (given + asked):.3f}"


if __name__ == "__main__":
    main()
