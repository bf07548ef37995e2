"""Learn the weights of `structure/evidence/titling`, and say what they are worth.

    python tests/benchmarks/train_titles.py CORPORA RENDERER [--write]

Arguments as of `train_lines.py`. The headline of a page is the one that its corpus states, or else
the one that is read off the page itself, mark-up and all. Prints on how many pages the line taken
for the headline is it, by the rules alone and by evidence, ten-fold and no site in two folds; the
pages are whole, or cut down to what a reader may select. `--write` then learns from all of them.
"""

from __future__ import annotations

import json
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from sklearn.linear_model import LogisticRegression
from train_lines import labelled, loaded, parted, say, site_of

from counterpoint.sources.formats import html
from counterpoint.sources.lexicon import threshold
from counterpoint.sources.soundness.language import language
from counterpoint.sources.structure.evidence import titling
from counterpoint.sources.structure.evidence.titling import Evidence, weighed
from counterpoint.sources.structure.parts import TITLE, by_rules
from counterpoint.sources.text.lines import split
from counterpoint.sources.text.paragraphs import Paragraph, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

FOLDS, STRENGTH, VARIANT = 10, 0.3, 0.5
ALIKE = 0.75  # of the words of two lines, from which both are one headline
OVER, UNDER = (4, 8), 3  # lines over a headline, and under the text, of a page that is cut down
DATA = Path(titling.__file__).with_name("data") / "titles.tsv"


@dataclass
class Case:
    """A page: the evidence of each line over its text, and which of them is its headline."""

    site: str
    weight: float
    evidence: dict[int, Evidence]
    right: dict[int, bool]
    ruled: bool  # the rules take the right one


def main() -> None:
    corpora, renderer, *more = sys.argv[1:]
    cases = list(read(Path(corpora), loaded(Path(renderer))))
    folds = parted([case.site for case in cases], FOLDS)
    told: dict[int, bool] = {}
    for fold in range(FOLDS):
        learned = learn([case for n, case in enumerate(cases) if folds[n] != fold])
        told |= {n: is_right(cases[n], learned) for n in np.flatnonzero(folds == fold)}
    for name, weight in (("whole", 1.0), ("cut down", VARIANT)):
        chosen = [n for n, case in enumerate(cases) if case.weight == weight]
        rules = sum(cases[n].ruled for n in chosen)
        possible = sum(any(cases[n].right.values()) for n in chosen)
        evidence = sum(told[n] for n in chosen)
        say(f"{name}: of {len(chosen)} pages rules {rules}, evidence {evidence}; in {possible}")
    if "--write" in more:
        weights, constant = learn(cases)
        rows = [*zip(Evidence._fields, weights, strict=True), ("constant", constant)]
        lines = ["name\tweight", *(f"{name}\t{value:.3g}" for name, value in rows)]
        DATA.write_text("\n".join(lines) + "\n", encoding="utf-8")


def read(corpora: Path, render: Any) -> Iterator[Case]:
    for source in sorted(corpora.glob("*/dev.jsonl")):
        with source.open(encoding="utf-8") as rows:
            for row in map(json.loads, rows):
                if "html_file" in row and language(row["article_text"])[0] == "en":
                    yield from cases_of(
                        (source.parent / row["html_file"]).read_bytes(), row, render
                    )


def cases_of(data: bytes, row: dict[str, Any], render: Any) -> Iterator[Case]:
    title = row.get("title") or html.read(data).stated[0].title
    if not title:
        return
    found, site = paragraphs(split(render(data))), site_of(row["url"])
    yield from case(found, title, site, 1.0)
    body = np.flatnonzero(labelled(found, row["article_text"]))
    heads = [n for n in range(int(body[0])) if same(found[n].text, title)] if len(body) else []
    for over in OVER if heads else ():
        part = found[max(0, heads[-1] - over) : int(body[-1]) + UNDER]
        yield from case(part, title, site, VARIANT)


def case(found: Sequence[Paragraph], title: str, site: str, weight: float) -> Iterator[Case]:
    parts = by_rules(found)
    text = [n for n, part in enumerate(parts) if part.kept]
    ruled = [n for n, part in enumerate(parts) if part.kind == TITLE]
    if text:
        evidence = weighed(found, text, ruled)
        right = {n: same(found[n].text, title) for n in evidence}
        yield Case(
            site, weight, evidence, right, any(same(found[n].text, title) for n in ruled[:1])
        )


def learn(cases: Sequence[Case]) -> tuple[np.ndarray, float]:
    known = [(c, n) for c in cases if any(c.right.values()) for n in c.evidence]
    fitted = LogisticRegression(C=STRENGTH, max_iter=3000).fit(
        np.array([c.evidence[n] for c, n in known], float),
        [c.right[n] for c, n in known],
        sample_weight=[c.weight for c, _ in known],
    )
    return fitted.coef_[0], float(fitted.intercept_[0])


def is_right(case: Case, learned: tuple[np.ndarray, float]) -> bool:
    """Tell whether the line with the most evidence, or the one right over it, is the headline."""
    told = {n: float(np.array(one, float) @ learned[0]) for n, one in case.evidence.items()}
    if not told:
        return False
    best = max(told, key=lambda n: (told[n], -n))
    while best - 1 in told and told[best - 1] > told[best] - threshold("title_summary"):
        best -= 1
    return case.right[best]


def same(one: str, other: str) -> bool:
    first, second = (set(re.findall(r"\w+", text.casefold())) for text in (one, other))
    return len(first & second) >= ALIKE * len(first | second) > 0


if __name__ == "__main__":
    main()
