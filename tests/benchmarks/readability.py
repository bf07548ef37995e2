"""How far the indices are from what other libraries give, and what they cost.

    python tests/benchmarks/readability.py VECTORS.jsonl

A vector is a line with `text`, `text_name`, `source` (whose figure it is), `metric` and `expected`.
Each text is annotated as an article is, one paragraph a blank line. Prints, for each index and
library, how far ours is from theirs (median and 90th percentile of the difference without its
sign), then every difference, largest first; then the CPU time of each family of metrics with its
intervals. Ours is worked out for short texts too, where a briefing would leave it empty.
"""

from __future__ import annotations

import json
import re
import statistics
import sys
import time
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest import mock

import numpy as np

from counterpoint.language.annotation import annotate
from counterpoint.metrics import families
from counterpoint.records import Article, Document
from counterpoint.statistics import measuring
from counterpoint.workflow.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

ROUNDS = 9
LENGTH = 800  # words of an article that is timed, about
OURS = {
    "automated_readability_index": "ari",
    "coleman_liau_index": "coleman_liau",
    "dale_chall_readability_score": "dale_chall",
    "flesch": "flesch_reading_ease",
    "flesch_kincaid": "flesch_kincaid_grade",
    "smog_index": "smog",
    "count_sentences": "sentences",
    "num_sentences": "sentences",
}


def main(vectors: Path) -> None:
    """Measure, and print the figures."""
    with vectors.open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    articles = annotated({row["text"]: row["text_name"] for row in rows if row["text"].split()})
    print("\n".join(differences(rows, articles)))  # noqa: T201
    longest = max(articles.values(), key=lambda article: len(article.document.text))
    print("\n".join(costs(shortened(longest))))  # noqa: T201


def annotated(texts: Mapping[str, str]) -> dict[str, Article]:
    """Annotate texts by name as articles are."""
    documents = [document(text, name) for text, name in texts.items()]
    found = annotate(documents, Settings.from_config({}).model)
    return {
        text: Article(document, tuple(sentences), tuple(evidence))
        for text, document, (sentences, evidence) in zip(texts, documents, found, strict=True)
    }


def document(text: str, name: str) -> Document:
    """Make a document of a text whose paragraphs are parted by blank lines."""
    paragraphs = [" ".join(piece.split()) for piece in re.split(r"\n\s*\n", text) if piece.strip()]
    spans, start = [], 0
    for paragraph in paragraphs:
        spans.append((start, start + len(paragraph)))
        start = spans[-1][1] + 2
    plain: dict[str, Any] = {
        **dict.fromkeys(("title", "author_affiliation", "outlet", "date")),
        **dict.fromkeys(("authors", "headings", "removed", "warnings"), ()),
    }
    return Document(
        id=name,
        file="",
        sha256="",
        language="en",
        text="\n\n".join(paragraphs),
        paragraphs=tuple(spans),
        metadata_from={},
        **plain,
    )


def figures(article: Article) -> Iterator[tuple[str, float]]:
    """Work out every figure of an article, however short it is."""
    for family in families():
        counts = family.columns(article)
        for metric in family.metrics:
            sums = (np.float64(counts[name].sum()) for name in metric.columns)
            with np.errstate(divide="ignore", invalid="ignore"):
                yield metric.name, float(metric.formula(*sums))


def differences(
    rows: Iterable[Mapping[str, Any]], articles: Mapping[str, Article]
) -> Iterator[str]:
    """Set ours against every expected value of a metric that is ours too; a line each."""
    ours = {text: dict(figures(article)) for text, article in articles.items()}
    found: defaultdict[tuple[str, str], list[tuple[float, str]]] = defaultdict(list)
    for row in rows:
        metric = OURS.get(row["metric"], row["metric"])
        if row["text"] in ours and metric in ours[row["text"]]:
            value, expected = ours[row["text"]][metric], float(row["expected"])
            words = f"{len(row['text'].split()):5} words: {row['text_name']}"
            line = f"{value - expected:+8.2f}  ours {value:7.2f}  theirs {expected:7.2f}  {words}"
            found[metric, row["source"]].append((abs(value - expected), line))
    yield f"{'index':24}{'library':34}{'n':>4}{'median':>8}{'90%':>8}"
    for (metric, library), pairs in sorted(found.items()):
        apart = [size for size, _ in pairs]
        middle, most = np.median(apart), np.percentile(apart, 90)
        yield f"{metric:24}{library:34}{len(apart):4}{middle:8.2f}{most:8.2f}"
    for (metric, library), pairs in sorted(found.items()):
        yield f"\n{metric}, {library}"
        yield from (line for _, line in sorted(pairs, reverse=True))


def shortened(article: Article) -> Article:
    """Cut an article after the sentence in which it reaches its length."""
    ends, words = [0], 0
    for sentence in article.sentences:
        words += len(article.document.text[sentence.start : sentence.end].split())
        ends.append(sentence.end)
        if words >= LENGTH:
            break
    return Article(
        document(article.document.text[: ends[-1]], article.document.id),
        tuple(s for s in article.sentences if s.end <= ends[-1]),
        tuple(e for e in article.evidence if e.end <= ends[-1]),
    )


def costs(article: Article) -> Sequence[str]:
    """Time counting and intervals of each family, caches warm; a line each."""
    lines = [f"\n{'family':16}{'CPU ms, median of ' + str(ROUNDS):>26}"]
    for family in families():
        spent = []
        for _ in range(ROUNDS):
            start = time.process_time()
            with mock.patch.object(measuring, "families", lambda only=family: (only,)):
                measuring.measure(article)
            spent.append(1000 * (time.process_time() - start))
        name = family.counts.__module__.rpartition(".")[2]
        lines.append(f"{name:16}{statistics.median(spent):26.1f}")
    return lines


if __name__ == "__main__":
    main(Path(sys.argv[1]))
