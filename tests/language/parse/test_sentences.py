from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from counterpoint.language.parse import pipeline, sentences

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.language import Language
    from spacy.tokens import Doc

    from counterpoint.records import Document

    Parse = Callable[..., tuple[Doc, Document]]


def texts(doc: Doc, document: Document) -> list[str]:
    return [document.text[each.start : each.end] for each in sentences.find(doc, document)]


@pytest.mark.parametrize(
    "paragraph",
    [
        "“Why here?” asked the mayor.",
        '"It floods every winter!" he said.',
        "The U.S. policy on steel has changed.",
        "Cllr. Ann Price and Supt. Joe Marsh met.",
        "Sales fell 3.5 per cent, i.e. more than feared.",
        "The plan, he said (see below.) is dead.",
    ],
)
def test_one_sentence_is_not_cut(parsed: Parse, paragraph: str) -> None:
    assert texts(*parsed(paragraph)) == [paragraph]


def test_a_closing_mark_stays_with_its_sentence(parsed: Parse) -> None:
    found = texts(*parsed("“The trial was stopped.” The board met. He left. (It was late.)"))
    assert found == ["“The trial was stopped.”", "The board met.", "He left.", "(It was late.)"]


def test_a_heading_is_one_sentence_and_ends_before_the_paragraph(parsed: Parse) -> None:
    doc, document = parsed("What next? Nobody knows", "The vote is in May.", headings=(0,))
    assert texts(doc, document) == ["What next? Nobody knows", "The vote is in May."]
    assert [each.heading for each in sentences.find(doc, document)] == [True, False]


def test_a_paragraph_ends_a_sentence_that_has_no_full_stop(parsed: Parse) -> None:
    assert texts(*parsed("Three things were left", "the roof, the door")) == [
        "Three things were left",
        "the roof, the door",
    ]


@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(paragraphs=st.lists(st.text("aB.?!”“\"'’ (U.S)", max_size=30), min_size=1, max_size=4))
def test_sentences_lie_in_their_paragraphs_and_hold_all_that_is_visible(
    nlp: Language, build: Callable[..., Document], paragraphs: list[str]
) -> None:
    doc, document = next(pipeline.parse(nlp, [build(*paragraphs)]))
    found = sentences.find(doc, document)
    for each in found:
        assert any(s <= each.start < each.end <= e for s, e in document.paragraphs)
    assert "".join("".join(document.text[e.start : e.end] for e in found).split()) == "".join(
        document.text.split()
    )


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("They lean on the U.S. France does not want to.", 2),
        ("They traded with the U.S. Nobody knows why.", 2),
        ("The talks were led by the U.S. Norway does not take part.", 2),
        ("It was made in the U.S. Sales doubled.", 2),
        ("He flew back to the U.S. Lee stayed in Rome.", 2),
        ("He moved to D.C. Prices had risen there.", 2),
        ("It ended after the U.S. Senate voted.", 1),
        ("A ship of the U.S. Navy sank.", 1),
        ("He says the U.S. Treasury failed.", 1),
        ("The U.S. Congress said no.", 1),
        ("He met U.S. President Ann Lee in May.", 1),
        ("The U.S. France relationship is old.", 1),
    ],
)
def test_initials_may_end_a_sentence_and_a_name(parsed: Parse, text: str, count: int) -> None:
    assert len(texts(*parsed(text))) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("They flew over North Africa and South Africa. Sahara. It was loud.", 2),
        ("They camped in the Great Sandy. Desert. It was loud.", 2),
        ("Which desert did they cross? Sahara. It was loud.", 3),
        ("They flew over South Africa. Nobody knew. It was loud.", 3),
    ],
)
def test_the_rest_of_a_torn_name_is_no_sentence(parsed: Parse, text: str, count: int) -> None:
    assert len(texts(*parsed(text))) == count
