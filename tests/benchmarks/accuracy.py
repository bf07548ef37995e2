"""How accurate the project is: `python -m benchmarks.accuracy [--publish] [GOLD ARTICLES]`."""

from __future__ import annotations

import argparse
from pathlib import Path

from accuracy import published
from accuracy.evaluation import evaluate
from accuracy.table import table

HOME = Path(__file__).resolve().parents[2]


def main() -> None:
    """Print the accuracy table of a folder of annotated articles, or publish those of all."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.accuracy", description=__doc__)
    parser.add_argument("gold", nargs="?", type=Path, help="folder of annotations")
    parser.add_argument("articles", nargs="?", type=Path, help="folder of their articles")
    parser.set_defaults(gold=HOME / "tests/gold/seeds", articles=HOME / "seeds")
    parser.add_argument(
        "--publish",
        action="store_true",
        help="write report/accuracy.csv, which the briefing prints",
    )
    chosen = parser.parse_args()
    if chosen.publish:
        published.write(evaluate(published.folders()))
        return
    scores = evaluate({"": (chosen.gold, chosen.articles)})
    print(table(scores[""]))  # noqa: T201  what the command is for


if __name__ == "__main__":
    main()
