"""Learn the weights of `sources/structure/evidence`, and say what they are worth.

    python tests/benchmarks/train_lines.py CORPORA RENDERER [--write]

CORPORA holds folders with dev.jsonl (article_text, url, html_file) and the pages it names; RENDERER
is a Python file whose `render(bytes)` gives the text that a page copied whole from a browser gives.
Prints precision, recall and F of words by ten-fold cross-validation, no site being in two folds, of
the rules alone and with the weights; `--write` then learns them from all pages. No text of the
pages is kept: weights and figures only. Takes some minutes; one thread for BLAS is fastest.
"""

from __future__ import annotations

import difflib
import hashlib
import importlib.util
import json
import re
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from counterpoint.sources.lexicon import threshold
from counterpoint.sources.soundness.language import language
from counterpoint.sources.structure.evidence import judgement, stretches, weights
from counterpoint.sources.structure.evidence.judgement import GROUPS, figure_names, groups, matrix
from counterpoint.sources.structure.parts import by_evidence, by_rules, course
from counterpoint.sources.text.lines import split
from counterpoint.sources.text.paragraphs import Paragraph, paragraphs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    Learned = tuple[np.ndarray, ...]
    Render = Callable[[bytes], str]

DATA = Path(weights.__file__).with_name("data")
FOLDS, INNER, LEAST_RUN, LEAST_SHARE = 10, 4, 4, 0.5
STRENGTH, WORD_STRENGTH = 0.05, 3.0  # inverse of the penalty of both regressions
VARIANT = 0.3  # weight of a page that is cut down to its article, beside the page
OVER, UNDER = 4, 7  # lines around the article in such a page
DAMPED = 0.7  # exponent: a line of twenty words weighs as eight of one
LARGEST = 9.0
WORD = re.compile(r"\w+")
TWO_PARTS = {"co", "com", "org", "net", "ac"}  # of a country's names: co.uk


@dataclass
class Page:
    """A page as paragraphs, each with its label and the words by which it is scored."""

    corpus: str
    site: str
    paragraphs: list[Paragraph]
    labels: np.ndarray
    counted: np.ndarray
    weight: float = 1.0
    kinds: list[str] = field(default_factory=list)
    run: tuple[int, int] = (0, 0)

    def __post_init__(self) -> None:
        self.kinds = [part.kind for part in by_rules(self.paragraphs)]
        self.run = course(self.paragraphs)

    @property
    def whole(self) -> bool:
        return self.weight == 1

    @property
    def sizes(self) -> np.ndarray:
        """Weights of the lines: of one page they do not grow with its length."""
        size = (1 + np.array([len(p.words) for p in self.paragraphs], float)) ** DAMPED
        size[self.counted == 0] = 0
        return self.weight * size / max(size.sum(), 1) ** 0.5

    @property
    def by_rules(self) -> np.ndarray:
        return np.array([kind in {"body", "heading"} for kind in self.kinds])

    def part(self, lines: Sequence[int]) -> Page:
        chosen = list(lines)
        return Page(
            self.corpus,
            self.site,
            [self.paragraphs[n] for n in chosen],
            self.labels[chosen],
            self.counted[chosen],
            VARIANT,
        )


def main() -> None:
    corpora, renderer, *more = sys.argv[1:]
    pages = list(read(Path(corpora), loaded(Path(renderer))))
    folds = parted([page.site for page in pages], FOLDS)
    told: list[np.ndarray] = [np.zeros(0)] * len(pages)
    for fold in range(FOLDS):
        learned = learn([page for n, page in enumerate(pages) if folds[n] != fold])
        for n in np.flatnonzero(folds == fold):
            told[n] = applied(pages[n], learned)
    whole = [(page, odds) for page, odds in zip(pages, told, strict=True) if page.whole]
    say(f"{len(whole)} pages of {len({page.site for page, _ in whole})} sites")
    report("rules alone", [(page, page.by_rules) for page, _ in whole])
    report("weights, each line alone", [(page, odds > 0) for page, odds in whole])
    report("weights, likeliest course", [(p, stretches.stretches(odds)) for p, odds in whole])
    report("as it is used", [(page, used(page, odds)) for page, odds in whole])
    parts = [(page, odds) for page, odds in zip(pages, told, strict=True) if not page.whole]
    report("cut down, rules alone", [(page, page.by_rules) for page, _ in parts])
    report("cut down, as it is used", [(page, used(page, odds)) for page, odds in parts])
    if "--write" in more:
        write(learn(pages), Path(corpora))


def used(page: Page, odds: np.ndarray) -> list[bool]:
    """Tell which lines are kept, as `structure` does."""
    parts = by_rules(page.paragraphs)
    if threshold("page") <= sum(not part.kept for part in parts) < len(parts):
        parts = by_evidence(parts, odds)
    return [part.kept for part in parts]


def read(corpora: Path, render: Render) -> Iterator[Page]:
    """Render and label the English pages, each also cut down as readers select."""
    for source in sorted(corpora.glob("*/dev.jsonl")):
        with source.open(encoding="utf-8") as rows:
            for row in map(json.loads, rows):
                if "html_file" in row and language(row["article_text"])[0] == "en":
                    yield from rendered(source.parent, row, render)


def rendered(folder: Path, row: dict[str, Any], render: Render) -> Iterator[Page]:
    found = paragraphs(split(render((folder / row["html_file"]).read_bytes())))
    labels = labelled(found, row["article_text"])
    optional = {
        line.strip()
        for text, free in zip(row.get("paragraphs", []), row.get("optional", []), strict=True)
        if free
        for line in text.split("\n")
    }
    counted = np.array([len(p.words) * (p.text not in optional) for p in found])
    page = Page(folder.name, site_of(row["url"]), found, labels, counted)
    yield page
    body = np.flatnonzero(labels)
    if not len(body):
        return
    first, last = int(body[0]), int(body[-1])
    titles = [n for n in range(first) if found[n].text == row.get("title")]
    start = max(titles, default=max(0, first - OVER))
    yield page.part(range(start, last + 1))
    yield page.part(range(start, min(len(found), last + UNDER)))
    yield page.part(body)


def labelled(found: Sequence[Paragraph], text: str) -> np.ndarray:
    """Tell which paragraphs are of the article: half of their words stand there in its order."""
    page = [(word, n) for n, p in enumerate(found) for word in WORD.findall(p.text.casefold())]
    size, hits = Counter(n for _, n in page), Counter[int]()
    matcher = difflib.SequenceMatcher(
        None, WORD.findall(text.casefold()), [word for word, _ in page], autojunk=False
    )
    for _, start, length in matcher.get_matching_blocks():
        for _, n in page[start : start + length]:
            hits[n] += length >= min(LEAST_RUN, size[n])
    shares = [hits[n] / size[n] if size[n] else 0 for n in range(len(found))]
    return np.array([share >= LEAST_SHARE for share in shares], int)


def learn(pages: Sequence[Page]) -> Learned:
    """Learn word weights and both passes.

    What a pass is told of a page comes from weights that were not learned on it.

    Returns:
        Mean and deviation of the figures, weights of both passes, and those of words.
    """
    folds = parted([page.site for page in pages], INNER)
    bags = [bag(page) for page in pages]
    spoken = crossed(pages, folds, bags, WORD_STRENGTH)
    beliefs = [page.by_rules.astype(float) for page in pages]
    nothing = [np.zeros(len(page.paragraphs)) for page in pages]
    first = tables(pages, beliefs, spoken, nothing)
    mean, deviation = scale(first)
    plain = [(table - mean) / deviation for table in first]
    told = crossed(pages, folds, plain, STRENGTH)
    one = regression(pages, plain, STRENGTH)
    second = tables(pages, [weights.logistic(odds) for odds in told], spoken, told)
    # In the first pass the odds of the first pass are nought: their scale is that of the second
    new = np.vstack(first).std(axis=0) == 0
    other_mean, other_deviation = scale(second)
    mean[new], deviation[new], one[:-1][new] = other_mean[new], other_deviation[new], 0
    two = regression(pages, [(table - mean) / deviation for table in second], STRENGTH)
    return mean, deviation, one, two, regression(pages, bags, WORD_STRENGTH)


def tables(pages: Sequence[Page], *known: Sequence[np.ndarray]) -> list[np.ndarray]:
    return [
        matrix(page.paragraphs, page.kinds, page.run, *told)
        for page, *told in zip(pages, *known, strict=True)
    ]


def scale(found: Sequence[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    stacked = np.vstack(found)
    return stacked.mean(axis=0), stacked.std(axis=0) + 1e-6


def crossed(
    pages: Sequence[Page], folds: np.ndarray, found: Sequence[Any], strength: float
) -> list[np.ndarray]:
    """Return the odds of each page by weights that were learned on the other folds."""
    odds: list[np.ndarray] = [np.zeros(0)] * len(pages)
    for fold in range(INNER):
        rest = np.flatnonzero(folds != fold)
        learned = regression([pages[n] for n in rest], [found[n] for n in rest], strength)
        for n in np.flatnonzero(folds == fold):
            odds[n] = np.clip(found[n] @ learned[:-1] + learned[-1], -LARGEST, LARGEST)
    return odds


def regression(pages: Sequence[Page], found: Sequence[Any], strength: float) -> np.ndarray:
    rows = sparse.vstack(found).tocsr() if sparse.issparse(found[0]) else np.vstack(found)
    labels = np.concatenate([page.labels for page in pages])
    sizes = np.concatenate([page.sizes for page in pages])
    fitted = LogisticRegression(C=strength, max_iter=200)
    fitted.fit(rows, labels, sample_weight=sizes / sizes.mean())
    return np.append(fitted.coef_[0], fitted.intercept_[0])


def bag(page: Page) -> sparse.csr_matrix:
    listed = [groups(p) for p in page.paragraphs]
    ends = np.cumsum([0, *map(len, listed)])
    values = [len(one) ** -0.5 for one in listed for _ in one]
    columns = [group for one in listed for group in one]
    return sparse.csr_matrix((values, columns, ends), shape=(len(listed), GROUPS))


def applied(page: Page, learned: Learned) -> np.ndarray:
    """Weigh a page as `judgement` does, by other weights than those of the project."""
    *passes, spoken = learned
    return judgement.weighed(page.paragraphs, page.kinds, page.run, tuple(passes), spoken)


def report(name: str, found: Sequence[tuple[Page, Any]]) -> None:
    for corpus in (*sorted({page.corpus for page, _ in found}), None):
        hit = taken = due = 0
        for page, told in found:
            if corpus in {page.corpus, None}:
                chosen = np.asarray(told, bool)
                hit += page.counted[chosen & (page.labels == 1)].sum()
                taken += page.counted[chosen].sum()
                due += page.counted[page.labels == 1].sum()
        figures = f"P {hit / taken:.4f} R {hit / due:.4f} F {2 * hit / (taken + due):.4f}"
        say(f"{name:27}{corpus or 'all':10}{figures}")


def write(learned: Learned, corpora: Path) -> None:
    *columns, spoken = learned
    columns[0], columns[1] = np.append(columns[0], 0), np.append(columns[1], 1)
    lines = ["name\tmean\tdeviation\tfirst\tsecond"]
    for name, *row in zip((*figure_names(), "constant"), *columns, strict=True):
        lines.append("\t".join([name, *(f"{value:.5g}" for value in row)]))
    (DATA / "lines.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    named = [*map(str, range(GROUPS)), "constant"]
    lines = ["group\tweight", *(f"{n}\t{w:.3g}" for n, w in zip(named, spoken, strict=True))]
    (DATA / "words.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    digest = hashlib.sha256()
    for path in sorted(corpora.glob("*/dev.jsonl")):
        digest.update(path.read_bytes())
    say(f"written; sha256 of the dev.jsonl of all corpora: {digest.hexdigest()}")


def parted(sites: Sequence[str], count: int) -> np.ndarray:
    """Return the fold of each page: all pages of a site are in one."""
    names = sorted(set(sites))
    np.random.default_rng(0).shuffle(names)
    place = {name: n % count for n, name in enumerate(names)}
    return np.array([place[site] for site in sites])


def site_of(url: str) -> str:
    parts = urlsplit(url).netloc.split(".")
    return ".".join(parts[-3:] if len(parts) > 2 and parts[-2] in TWO_PARTS else parts[-2:])


def loaded(path: Path) -> Render:
    spec = importlib.util.spec_from_file_location("renderer", path)
    module = importlib.util.module_from_spec(spec)  # type: ignore[arg-type]
    spec.loader.exec_module(module)  # type: ignore[union-attr]
    return module.render  # type: ignore[no-any-return]


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
