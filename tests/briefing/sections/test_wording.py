from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Any

import pytest

from counterpoint.briefing.articles import Column
from counterpoint.briefing.material import Material
from counterpoint.briefing.sections import wording

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from counterpoint.records import Article

Section = dict[str, Any]
SAME = "the road will be shut for nine weeks"


def write(file: Path, *rows: dict[str, object]) -> None:
    with file.open("w", encoding="utf-8", newline="") as lines:
        table = csv.DictWriter(lines, rows[0].keys())
        table.writeheader()
        table.writerows(rows)


@pytest.fixture
def section(article_of: Callable[..., Article], tmp_path: Path) -> Section:
    first = article_of(["Ferries wait.", f"They say {SAME}."], ["No ferries sail."], key="a")
    second = article_of(["Rain came."], [f"“It is true: {SAME},” he said."], key="b")
    texts = first.document.text, second.document.text
    write(
        tmp_path / "distinctive_words.csv",
        {
            "document": "a",
            "word": "ferries",
            "uses": 2,
            "elsewhere": 0,
            "per_1000": 142.857,
            "elsewhere_per_1000": 0.0,
            "starts": f"0; {texts[0].rindex('ferries')}",
        },
    )
    starts = [text.index(SAME) for text in texts]
    write(
        tmp_path / "shared_wording.csv",
        {
            "document": "a",
            "start": starts[0],
            "end": starts[0] + len(SAME),
            "other": "b",
            "other_start": starts[1],
            "other_end": starts[1] + len(SAME),
            "words": 8,
            "quoted": False,
            "other_quoted": True,
        },
    )
    write(tmp_path / "entities.csv", {"canonical": "x", "type": "ORG", "articles": 1})
    columns = [Column("a", "A", "One", first), Column("b", "B", "Two", second)]
    material = Material(columns, {}, [], tmp_path, [], {"passages": 100, "excerpt_words": 60})
    return wording.section(material)


def test_a_distinctive_word_leads_to_its_uses(section: Section) -> None:
    [(column, [word])] = section["words"]
    assert (column.letter, word.word, word.uses.text, word.elsewhere.text) == (
        "A",
        "ferries",
        "2",
        "0",
    )
    assert (word.rate, word.rate_elsewhere) == ("142.9", "0.0")
    assert (word.uses.link.anchor, word.uses.link.said) == ("A-p1", "2 uses")
    text = column.article.document.text
    assert [text[start:end] for start, end in word.uses.link.spans] == ["Ferries", "ferries"]


def test_shared_wording_stands_in_the_sentences_of_both(section: Section) -> None:
    [pair] = section["shared"]
    assert (pair.words, pair.quoted) == (8, "in quotation marks in B")
    assert [column.letter for column, _ in pair.sides] == ["A", "B"]
    for _, passage in pair.sides:
        assert [piece.text for piece in passage.pieces if piece.kind] == [SAME]
    assert [passage.paragraph for _, passage in pair.sides] == [1, 2]
    assert section["shown"] == ""
