"""Whether intervals and verdicts are honest: `cd tests; python -m benchmarks.calibration [RUNS]`.

Prints how often intervals cover the truth, how often articles that are samples of one text are told
apart, and how often articles that differ are. RUNS is the number of articles of each kind.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import numpy as np

from calibration.simulation import (
    Writer,
    coverage,
    false_differences,
    power,
    shuffled,
)
from counterpoint.comparison.differences.headlines import HEADLINES, LEVEL
from counterpoint.statistics.differences import scale_of

if TYPE_CHECKING:
    from collections.abc import Mapping

SEED = 1
LEVELS = {"page": LEVEL / len(HEADLINES), "headline": LEVEL}
RATES = ((5, 15), (5, 20), (5, 25), (5, 40))  # hedges per 1,000 words
LENGTHS = (40, 120)  # sentences of 20 words


def main(runs: int) -> None:
    """Print the figures."""
    show(covered(runs))
    show(told_apart(runs))
    show(powers(runs // 2))


def generator() -> np.random.Generator:
    """Begin anew, so that one table does not depend on another."""
    return np.random.Generator(np.random.PCG64(SEED))


def covered(runs: int) -> dict[str, Mapping[str, float]]:
    """Coverage of the 95% intervals, by length of the article."""
    return {
        f"covered, {sentences} sentences": coverage(Writer(generator()).articles(runs, sentences))
        for sentences in (15, 40, 80)
    }


def told_apart(runs: int) -> dict[str, Mapping[str, float]]:
    """False differences, by length and number of articles, and by what is controlled."""
    table: dict[str, Mapping[str, float]] = {}
    for sentences in (15, 40, 80):
        draw = generator()
        articles = Writer(draw).articles(runs, sentences)
        for size in (5, 12):
            corpora = shuffled(articles, size, size, draw)
            for kind, level in LEVELS.items():
                head = f"false, {size} of {sentences} sentences, by {kind}"
                table[head] = false_differences(corpora, level)
    return table


def powers(runs: int) -> dict[str, Mapping[str, float]]:
    """How often two of five articles are told apart, by their rates of hedges."""
    scales = {f"by {kind}": scale_of(level, 5) for kind, level in LEVELS.items()}
    scales["as a pair alone"] = 1.0
    table: dict[str, Mapping[str, float]] = {}
    for sentences in LENGTHS:
        for low, high in RATES:
            draw = generator()
            few, many = (Writer(draw, rate).articles(runs, sentences) for rate in (low, high))
            table[f"told, {low} and {high} in {20 * sentences:,} words"] = {
                kind: power(few, many, scale) for kind, scale in scales.items()
            }
    return table


def show(table: Mapping[str, Mapping[str, float]]) -> None:
    """Print a table, a row a line of shares in percent."""
    columns = list(next(iter(table.values())))
    width = max(map(len, table)) + 2
    heads = [name.removesuffix("_share").removesuffix("_per_1000")[:16] for name in columns]
    lines = [" " * width + "".join(f"{head:>18}" for head in heads)]
    for name, row in table.items():
        lines.append(f"{name:{width}}" + "".join(f"{row[column]:18.1%}" for column in columns))
    print("\n".join(lines), end="\n\n")  # noqa: T201  what the command is for


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 2_000)
