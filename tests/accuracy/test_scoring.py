from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from counterpoint.records import Attribution, Cue, Entity, Hedge

from .gold import Annotation, Mention, Source
from .scoring import Tally, score, total
from .table import below, table

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.records import Document, Evidence, SourceKind, Span

TEXT = "Ada Moss of the Coast Institute said the sea may rise. Lund denied it."
RAW = f"The sea\n\n{TEXT}\n\nShare this"


def place(words: str, text: str) -> Span:
    start = text.index(words)
    return start, start + len(words)


@pytest.fixture
def annotation() -> Annotation:
    return Annotation(
        id="sea",
        article=Path("sea.txt"),
        raw=RAW,
        metadata={"title": "The sea", "authors": [], "outlet": None, "date": None},
        body=(place(TEXT, RAW),),
        mentions=(
            Mention(place("Ada Moss", RAW), "PERSON", "Ada Moss"),
            Mention(place("Coast Institute", RAW), "ORG", "Coast Institute"),
        ),
        hedges=(place("may", RAW),),
        sources=(
            Source("Ada Moss", "expert", "Coast Institute", (place("the sea may rise", RAW),)),
            Source("Lund", "person", None, (place("it.", RAW),)),
        ),
    )


@pytest.fixture
def document(document_of: Callable[..., Document]) -> Document:
    return document_of("sea", title="The sea", text=TEXT, paragraphs=((0, len(TEXT)),))


def attribution(words: str, source: str, affiliation: str | None = None) -> Attribution:
    start, end = place(words, TEXT)
    kind: SourceKind = "expert" if affiliation else "person"
    cue = Cue(*place("said", TEXT), "said")
    return Attribution("sea", start, end, words, "indirect", source, kind, affiliation, cue)


def found() -> list[Evidence]:
    return [
        Entity("sea", *place("Ada Moss", TEXT), "Ada Moss", "PERSON", "Ada Moss"),
        Entity("sea", *place("Coast Institute", TEXT), "Coast Institute", "ORG", "Coast"),
        Hedge("sea", *place("may", TEXT), "may", "modal"),
        attribution("the sea may rise", "Moss", "Coast Institute"),
        attribution("it.", "Ada Moss"),
    ]


def test_each_figure_counts_what_it_says(annotation: Annotation, document: Document) -> None:
    assert score(annotation, document, found()) == {
        "entity and type": Tally(2, 2, 2),
        "entity and canonical": Tally(1, 2, 2),
        "hedge": Tally(1, 1, 1),
        "attribution": Tally(2, 2, 2),
        "attribution and source": Tally(1, 2, 2),
        "expert and affiliation": Tally(1, 1, 1),
        "body words": Tally(14, 14, 14),
        "title": Tally(1, 1, 1),
        "authors": Tally(1, 1, 1),
        "outlet": Tally(1, 1, 1),
        "date": Tally(1, 1, 1),
    }


def test_what_the_text_does_not_state_must_be_left_empty(
    annotation: Annotation, document: Document
) -> None:
    dated = dataclasses.replace(document, date="2024-03-12")
    assert score(annotation, dated, [])["date"] == Tally(0, 1, 1)


def test_a_refused_article_misses_everything(annotation: Annotation) -> None:
    scores = score(annotation, None, [])
    assert all(tally.right == 0 for tally in scores.values())
    assert scores["body words"] == Tally(0, 0, 14)


def test_an_expert_with_another_affiliation_is_not_right(
    annotation: Annotation, document: Document
) -> None:
    evidence = [attribution("the sea may rise", "Ada Moss", "Harbour Office")]
    assert score(annotation, document, evidence)["expert and affiliation"] == Tally(0, 1, 1)


def test_shares_of_nothing_are_undefined() -> None:
    assert (Tally().precision, Tally().recall, Tally().f1) == (None, None, None)


def test_f1_is_the_harmonic_mean_of_precision_and_recall() -> None:
    tally = Tally(3, 4, 6)
    assert (tally.precision, tally.recall, tally.f1) == (0.75, 0.5, 0.6)


def test_articles_add_up() -> None:
    assert total([{"hedge": Tally(1, 2, 3)}, {"hedge": Tally(0, 1, 1)}]) == {
        "hedge": Tally(1, 3, 4)
    }


def test_a_figure_under_its_floor_is_marked_in_the_table() -> None:
    scores = {"hedge": Tally(3, 4, 6), "title": Tally(1, 1, 1)}
    floors = {"hedge": 0.61, "title": 1.0}
    assert below(scores, floors) == ["hedge"]
    lines = table(scores, floors).splitlines()
    assert [line.endswith("under its floor") for line in lines] == [False, True, False]


def test_a_figure_that_is_gone_is_under_its_floor() -> None:
    assert below({}, {"hedge": 0.5}) == ["hedge"]


def test_names_that_were_not_annotated_are_not_scored(
    annotation: Annotation, document: Document
) -> None:
    without = dataclasses.replace(annotation, mentions=None)
    scores = score(without, document, found())
    assert "entity and type" not in scores
    assert scores["hedge"] == Tally(1, 1, 1)
