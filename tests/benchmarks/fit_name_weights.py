"""Fit the weights of what speaks for a name's type: `python -m benchmarks.fit_name_weights`.

Names are proposed once for each annotated article of the project and, with `--corpus FILE`, for
texts with entities as `names.py` reads them. A proposal that is a name of gold is right where
`decision` gives it gold's type; proposals that are none are no matter. The weights start at those
of weights.tsv and are tried one by one, each whole value from LOWEST to HIGHEST, and the best kept,
round after round until nothing gets better. One weight fixes the scale: `most_seen`.

What is printed: right proposals with the weights of the file; fitted and judged on the same texts;
and fitted on all folds but one and judged on that one, over all folds, where a document is in one
fold. Only the last says whether fitted weights are better. The file's own weights were set by
people who had read the project's articles, so they are judged more kindly there than the fitted.
A value is kept where another is no better by more than MARGIN proposals, so that chance moves none.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from accuracy import gold, published
from accuracy.alignment import Alignment
from counterpoint import sources
from counterpoint.language.names import entities
from counterpoint.language.names.typed import clues, context, decision, enumerations, votes, weights
from counterpoint.language.parse import pipeline
from counterpoint.wordlists import thresholds
from counterpoint.workflow.settings import Settings

from .names import OURS, document, trimmed

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping, Sequence

    from counterpoint.records import Document

    Wanted = Callable[[int, int], str | None]  # the type of gold at a span of characters

FOLDS = 5
LOWEST, HIGHEST = -3, 6
MARGIN = 2
FIXED = "most_seen"

WEIGHTS = {name: int(value) for name, value in thresholds(weights.FILE).items()}


class Text:
    """A text whose names are proposed: which are gold's, and of which type."""

    def __init__(self, name: str, doc: Any, article: Document, wanted: Wanted) -> None:
        self.name, self._doc = name, doc
        self._proposed: list[Any] = []
        decide = decision.decide

        def noted(_: Any, proposed: Sequence[Any]) -> list[Any]:
            self._proposed = list(proposed)
            return decide(doc, proposed)

        decision.decide = noted  # type: ignore[assignment]
        try:
            entities.find(doc, article)
        finally:
            decision.decide = decide
        spans = [doc[each.start : each.end] for each in self._proposed]
        self._wanted = [wanted(span.start_char, span.end_char) for span in spans]

    def right(self) -> int:
        """Count the proposals that get gold's type."""
        decided = decision.decide(self._doc, self._proposed)
        types = [{mention.type, OURS[mention.type]} for mention in decided]
        return sum(want in found for want, found in zip(self._wanted, types, strict=True))

    @property
    def asked(self) -> int:
        """Count the proposals that are names of gold."""
        return sum(want is not None for want in self._wanted)


def own() -> Iterator[tuple[str, Document, Wanted]]:
    """Give the project's annotated articles, with the types of gold by span."""
    for name, (folder, articles) in published.folders().items():
        for path in sorted(folder.glob("*.json")):
            annotated = gold.read(path, articles)
            if annotated.mentions is not None:
                article = sources.read([sources.Source(path.stem, annotated.article)])[0][0]
                yield f"{name}/{path.stem}", article, _types(annotated, article)


def _types(annotated: gold.Annotation, article: Document) -> Wanted:
    align = Alignment.between(annotated.raw, article.text)
    types = {align.in_raw(each.span): each.type for each in annotated.mentions or ()}
    return lambda start, end: types.get(align.in_text((start, end)))


def given(path: Path) -> Iterator[tuple[str, Document, Wanted]]:
    """Give the texts of a corpus, with the types of gold by span."""
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        text = row["text"]
        found = [trimmed(text, (e["start"], e["end"], e["label"])) for e in row["entities"]]
        types = {(start, end): label for start, end, label in found}
        yield row["id"], document(row["id"], text), _by_span(text, types)


def _by_span(text: str, types: Mapping[tuple[int, int], str]) -> Wanted:
    return lambda start, end: types.get(trimmed(text, (start, end, ""))[:2])


def remembered(function: Callable[..., Any], key: Callable[..., Hashable]) -> Callable[..., Any]:
    """Ask a function once for each key: what it finds depends on no weight."""
    known: dict[Hashable, Any] = {}

    def asked(*given: Any) -> Any:
        at = key(*given)
        if at not in known:
            found = function(*given)
            known[at] = list(found) if isinstance(found, Iterator) else found
        return known[at]

    return asked


def fitted(texts: Sequence[Text]) -> dict[str, int]:
    """Give the weights by which most proposals of these texts are right."""
    best = sum(text.right() for text in texts)
    better = True
    while better:
        better = False
        for name in [name for name in WEIGHTS if name != FIXED]:
            kept = WEIGHTS[name]
            for value in sorted(range(LOWEST, HIGHEST + 1), key=lambda v: abs(v - kept)):
                if value == kept:
                    continue
                before, WEIGHTS[name] = WEIGHTS[name], value
                right = sum(text.right() for text in texts)
                if right > best + MARGIN:
                    best, better = right, True
                else:
                    WEIGHTS[name] = before
    return dict(WEIGHTS)


def main() -> None:
    """Fit, judge by documents held out, and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fit_name_weights")
    parser.description = __doc__
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("--corpus", type=Path, help="JSON lines as benchmarks/names.py reads them")
    chosen = parser.parse_args()
    named = [*own(), *(given(chosen.corpus) if chosen.corpus else ())]
    nlp = pipeline.load(Settings.from_config({}).model)
    parsed = pipeline.parse(nlp, [article for _, article, _ in named])
    votes.weight = WEIGHTS.__getitem__
    context.told = remembered(context.told, lambda doc, each: (id(doc), each))
    clues.clues = remembered(clues.clues, lambda doc, each: (id(doc), each))
    enumerations.listed = remembered(
        enumerations.listed, lambda doc, each, sure: (id(doc), *each, *sure)
    )
    texts = [
        Text(name, doc, article, wanted)
        for (name, article, wanted), (doc, _) in zip(named, parsed, strict=True)
    ]
    today = dict(WEIGHTS)
    asked = sum(text.asked for text in texts)
    say("weights.tsv", sum(text.right() for text in texts), asked)
    folds = [[text for text in texts if fold(text.name) == at] for at in range(FOLDS)]
    held_out = 0
    for at, left in enumerate(folds):
        WEIGHTS.update(today)
        now = sum(text.right() for text in left)
        WEIGHTS.update(fitted([text for text in texts if fold(text.name) != at]))
        right = sum(text.right() for text in left)
        say(f"fold {at + 1}: weights.tsv {now}, fitted", right, sum(each.asked for each in left))
        held_out += right
    say("fitted, judged on articles held out", held_out, asked)
    WEIGHTS.update(today)
    all_of_them = fitted(texts)
    say("fitted, judged on the same articles", sum(text.right() for text in texts), asked)
    for name, value in all_of_them.items():
        if value != today[name]:
            print(f"  {name}: {today[name]:g} -> {value:g}")  # noqa: T201  what the command is for


def fold(name: str) -> int:
    """Give the fold of a text by its name."""
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % FOLDS


def say(what: str, right: int, asked: int) -> None:
    """Print a share."""
    print(f"{what}: {right} of {asked}, {right / asked:.4f}", flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
