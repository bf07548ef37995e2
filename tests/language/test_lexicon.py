from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.language import boosters, hedges, lexicon

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc

    from counterpoint.records import Document

    Parse = Callable[..., tuple[Doc, Document]]


def terms(*words: str) -> lexicon.Lexicon:
    return lexicon.build(
        {"term": each, "category": "adverb", "reading": "always"} for each in words
    )


@pytest.mark.parametrize("name", ["hedges", "boosters"])
def test_a_category_that_a_list_may_not_use_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match=rf"{name}\.tsv:2: category .* Allowed: flourish"):
        lexicon.load(name, ("flourish",))


def test_the_longest_term_wins_and_nothing_overlaps(parsed: Parse) -> None:
    words = terms("in", "in part", "part of")
    doc, _ = parsed("It was in part of steel, in short.")
    assert [span.text for span, _ in words.find(doc)] == ["in part", "in"]


def test_a_term_is_found_in_every_form_and_contraction(parsed: Parse) -> None:
    words = terms("can not rule out", "seem")
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
    listed = lexicon.load(name, categories).terms.values()
    read = [term for each in listed for term in each]
    assert read
    assert len(read) == len(set(read))
