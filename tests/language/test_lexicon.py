from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.language import boosters, hedges, lexicon

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc

    from counterpoint.records import Document

    Parse = Callable[..., tuple[Doc, Document]]


HEADER = "term\tcategory\treading\tsource\n"


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ("term\treading\n", r"list\.tsv:1: the columns are"),
        (HEADER + "perhaps\tadverb\talways\n", r"list\.tsv:2: .* must fill the columns"),
        (HEADER + "perhaps\tword\talways\tX\n", r"no category 'word'. Categories: adverb"),
        (HEADER + "perhaps\tadverb\tnever\tX\n", r"no reading 'never'. Readings: always"),
    ],
)
def test_a_faulty_line_is_named_with_what_is_allowed(lines: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        lexicon.parse(lines, "list.tsv", ("adverb",))


def test_the_longest_term_wins_and_nothing_overlaps(parsed: Parse) -> None:
    words = lexicon.parse(
        HEADER + "in\tadverb\talways\tX\nin part\tadverb\talways\tX\npart of\tadverb\talways\tX\n",
        "list.tsv",
        ("adverb",),
    )
    doc, _ = parsed("It was in part of steel, in short.")
    assert [span.text for span, _ in words.find(doc)] == ["in part", "in"]


def test_a_term_is_found_in_every_form_and_contraction(parsed: Parse) -> None:
    words = lexicon.parse(
        HEADER + "can not rule out\tadverb\talways\tX\nseem\tadverb\talways\tX\n",
        "list.tsv",
        ("adverb",),
    )
    doc, _ = parsed("They can’t rule out rain. We cannot rule out snow. It SEEMED dry.")
    assert [span.text for span, _ in words.find(doc)] == [
        "can’t rule out",
        "cannot rule out",
        "SEEMED",
    ]


@pytest.mark.parametrize(
    ("name", "categories"),
    [("hedges", hedges.CATEGORIES), ("boosters", boosters.CATEGORIES)],
)
def test_no_line_of_the_lists_is_written_twice(name: str, categories: tuple[str, ...]) -> None:
    terms = [term for listed in lexicon.load(name, categories).terms.values() for term in listed]
    assert terms
    assert len(terms) == len(set(terms))
