from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from counterpoint.language.hedging import markers, terms

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc

    from counterpoint.records import Document

    Parse = Callable[..., tuple[Doc, Document]]


def lexicon(*words: str) -> terms.Lexicon:
    return terms.build({"term": each, "category": "adverb", "reading": "always"} for each in words)


LISTS = dict(markers.LISTS.values())
LINES = [
    pytest.param(name, row, id=f"{name}-{row['term']}-{row['category']}")
    for name, categories in LISTS.items()
    for row in terms.lines(name, categories)
]


@pytest.mark.parametrize("name", ["hedges", "boosters"])
def test_a_category_that_a_list_may_not_use_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match=rf"{name}\.tsv:2: category .* Allowed: flourish"):
        terms.load(name, ("flourish",))


def test_the_longest_term_wins_and_nothing_overlaps(parsed: Parse) -> None:
    words = lexicon("in", "in part", "part of")
    doc, _ = parsed("It was in part of steel, in short.")
    assert [span.text for span, _ in words.find(doc)] == ["in part", "in"]


def test_a_term_is_found_in_every_form_and_contraction(parsed: Parse) -> None:
    words = lexicon("can not rule out", "seem")
    doc, _ = parsed("They can’t rule out rain. We cannot rule out snow. It SEEMED dry.")
    assert [span.text for span, _ in words.find(doc)] == [
        "can’t rule out",
        "cannot rule out",
        "SEEMED",
    ]


@pytest.mark.parametrize(("name", "row"), LINES)
def test_each_line_counts_in_its_example_for_and_not_in_its_example_against(
    name: str, row: dict[str, str], parsed: Parse
) -> None:
    alone, whole = terms.build([row]), terms.load(name, LISTS[name])
    doc, _ = parsed(row["for"])
    found = [(span.text, category) for span, category in alone.find(doc)]
    assert len(found) == 1
    assert found[0] in [(span.text, category) for span, category in whole.find(doc)]
    assert (row["against"] == "-") == (row["reading"] == "always")
    if row["against"] != "-":
        doc, _ = parsed(row["against"])
        assert list(terms.build([{**row, "reading": "always"}]).find(doc))
        assert not list(alone.find(doc))


@pytest.mark.parametrize("name", LISTS)
def test_no_line_of_the_lists_is_written_twice(name: str) -> None:
    lines = [(row["term"], row["category"], row["reading"]) for row in _lines(name)]
    assert lines
    assert len(lines) == len(set(lines))


@pytest.mark.parametrize("name", LISTS)
def test_every_work_that_a_list_may_name_stands_in_the_readme(name: str) -> None:
    readme = (Path(terms.__file__).parent / "data/README.md").read_text(encoding="utf-8")
    assert all(f"`{row['source']}`" in readme for row in _lines(name))


def _lines(name: str) -> list[dict[str, str]]:
    return terms.lines(name, LISTS[name])
