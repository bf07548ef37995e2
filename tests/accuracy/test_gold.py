from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

import pytest

from . import gold

if TYPE_CHECKING:
    from pathlib import Path

RAW = "Rain\n\nAda Moss may go, said Bo Lund."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    articles = tmp_path / "articles"
    articles.mkdir()
    (articles / "007_rain.txt").write_text(RAW, encoding="utf-8")
    return articles


def annotation() -> dict[str, Any]:
    return {
        "id": "007",
        "sha1": hashlib.sha1(RAW.encode(), usedforsecurity=False).hexdigest(),
        "metadata": {
            "title": "Rain",
            "authors": [],
            "author_affiliation": None,
            "outlet": None,
            "date": None,
        },
        "body": [[6, 36]],
        "entities": [
            {"start": 6, "end": 14, "text": "Ada Moss", "type": "PERSON", "canonical": "Ada Moss"}
        ],
        "hedges": [{"start": 15, "end": 18, "text": "may", "category": "modal"}],
        "sources": [
            {
                "name": "Bo Lund",
                "kind": "person",
                "affiliation": None,
                "first_mention": [28, 35],
                "attributions": [
                    {
                        "start": 6,
                        "end": 21,
                        "text": "Ada Moss may go",
                        "mode": "indirect",
                        "cue": {"start": 23, "end": 27, "text": "said"},
                    }
                ],
            }
        ],
    }


def read(folder: Path, row: dict[str, Any]) -> gold.Annotation:
    path = folder.parent / "007.json"
    path.write_text(json.dumps(row), encoding="utf-8")
    return gold.read(path, folder)


def test_an_annotation_is_read_with_its_article(folder: Path) -> None:
    found = read(folder, annotation())
    assert found.raw == RAW
    assert found.article == folder / "007_rain.txt"
    assert found.mentions == (gold.Mention((6, 14), "PERSON", "Ada Moss"),)
    assert found.hedges == ((15, 18),)
    assert found.sources == (gold.Source("Bo Lund", "person", None, ((6, 21),)),)


def test_a_span_that_does_not_hold_its_text_is_named(folder: Path) -> None:
    row = annotation()
    row["hedges"][0]["start"] = 14
    with pytest.raises(ValueError, match=r"007\.json: hedges\[0\]: .* are ' may', not 'may'"):
        read(folder, row)


def test_a_cue_is_checked_too(folder: Path) -> None:
    row = annotation()
    row["sources"][0]["attributions"][0]["cue"]["text"] = "told"
    with pytest.raises(ValueError, match=r"attributions\[0\], cue: .*'said', not 'told'"):
        read(folder, row)


def test_a_word_that_the_guideline_does_not_know_is_named_with_those_it_knows(folder: Path) -> None:
    row = annotation()
    row["entities"][0]["type"] = "HUMAN"
    with pytest.raises(ValueError, match=r"'HUMAN' is not allowed; allowed: PERSON, ORG, PLACE"):
        read(folder, row)


def test_an_article_that_changed_is_refused(folder: Path) -> None:
    (folder / "007_rain.txt").write_text(RAW + "\n", encoding="utf-8")
    with pytest.raises(ValueError, match="is not the file that was annotated"):
        read(folder, annotation())


def test_an_article_must_be_there_once(folder: Path) -> None:
    (folder / "007.txt").write_text(RAW, encoding="utf-8")
    with pytest.raises(ValueError, match=r"wants one article '007' .*: 007\.txt, 007_rain\.txt"):
        read(folder, annotation())
