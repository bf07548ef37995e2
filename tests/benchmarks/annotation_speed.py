"""What annotation costs beside spaCy: `python tests/benchmarks/annotation_speed.py [FOLDER]`.

Reads the articles of a folder (by default the seeds), and in rounds within one process measures
the CPU seconds of spaCy's pass alone and of the whole annotation of the same texts. Prints the
least of each, their ratio, and the share of each finder.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from counterpoint import sources
from counterpoint.language.hedging import markers
from counterpoint.language.names import entities
from counterpoint.language.parse import pipeline, sentences
from counterpoint.language.voices import attributions
from counterpoint.lexicon import gazetteer
from counterpoint.workflow.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from spacy.language import Language
    from spacy.tokens import Doc

    from counterpoint.records import Document

HOME = Path(__file__).resolve().parents[2]
ROUNDS = 5
TARGET = 10.0  # per cent over spaCy's pass


def main(folder: Path) -> None:
    """Measure, and print the figures."""
    documents, _ = sources.read(sources.listing(folder)[0])
    print(f"first look-up in the gazetteer: {1000 * cpu(load):.1f} ms")  # noqa: T201
    nlp = pipeline.load(Settings.from_config({}).model)
    parse(nlp, documents)  # word lists, vocabulary and caches
    finders(parse(nlp, documents))
    rounds = [measure(nlp, documents) for _ in range(ROUNDS)]
    print(report({step: min(spent[step] for spent in rounds) for step in rounds[0]}))  # noqa: T201


def load() -> None:
    """Read the names of places and peoples."""
    gazetteer.look_up("KIEV")


def measure(nlp: Language, documents: Sequence[Document]) -> dict[str, float]:
    """Give the CPU seconds of spaCy's pass and of each finder over its parses."""
    start = time.process_time()
    parsed = parse(nlp, documents)
    spent = {"spaCy": time.process_time() - start}
    return spent | finders(parsed)


def parse(nlp: Language, documents: Sequence[Document]) -> list[tuple[Doc, Document]]:
    """Parse documents as annotation does."""
    return list(pipeline.parse(nlp, documents))


def finders(parsed: Sequence[tuple[Doc, Document]]) -> dict[str, float]:
    """Give the CPU seconds of each finder, over all the parses."""
    named = [entities.find(doc, document) for doc, document in parsed]
    steps: dict[str, Callable[[], object]] = {
        "entities": lambda: [entities.find(*pair) for pair in parsed],
        "hedges and boosters": lambda: [markers.find(*pair) for pair in parsed],
        "attributions": lambda: [
            attributions.find(*pair, names) for pair, names in zip(parsed, named, strict=True)
        ],
        "sentences": lambda: [list(sentences.find(*pair)) for pair in parsed],
    }
    return {step: cpu(run) for step, run in steps.items()}


def cpu(run: Callable[[], object]) -> float:
    """Give the CPU seconds that something takes."""
    start = time.process_time()
    run()
    return time.process_time() - start


def report(spent: dict[str, float]) -> str:
    """Set the figures in columns, each finder's beside spaCy's."""
    base = spent["spaCy"]
    over = 100 * (sum(spent.values()) - base) / base
    lines = [f"{'CPU':14}{'seconds':>9}{'of spaCy':>10}"]
    lines += [f"{step:14}{seconds:9.3f}{seconds / base:10.1%}" for step, seconds in spent.items()]
    verdict = "over the target" if over > TARGET else "within the target"
    return "\n".join([*lines, f"annotation over spaCy: {over:.1f} % ({verdict} of {TARGET:.0f} %)"])


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HOME / "seeds")
