from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from counterpoint.language.memo import remember
from counterpoint.records import Document, Hedge, Sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path


class Reader:
    """Finds one sentence and one hedge in each document, and counts how often it is asked."""

    def __init__(self) -> None:
        self.read: list[str] = []

    def __call__(
        self, documents: Sequence[Document]
    ) -> Iterator[tuple[list[Sentence], list[Hedge]]]:
        for item in documents:
            self.read.append(item.id)
            sentence = Sentence(item.id, 0, len(item.text), heading=False)
            yield [sentence], [Hedge(item.id, 0, 3, item.text[:3], "modal")]


@pytest.fixture
def reader() -> Reader:
    return Reader()


@pytest.fixture
def one(document_of: Callable[..., Document]) -> Document:
    return document_of("one", text="May be so.")


@pytest.fixture
def two(document_of: Callable[..., Document]) -> Document:
    return document_of("two", text="Maybe not\u2028so.")


def test_what_is_known_is_not_read_again(
    tmp_path: Path, reader: Reader, one: Document, two: Document
) -> None:
    first, fresh = remember(reader, [one, two], "recipe", [tmp_path / "all.jsonl"])
    assert fresh == 2
    second, fresh = remember(reader, [one, two], "recipe", [tmp_path / "all.jsonl"])
    assert (second, fresh) == (first, 0)
    assert reader.read == ["one", "two"]


def test_without_a_memo_the_result_is_the_same(
    tmp_path: Path, reader: Reader, one: Document, two: Document
) -> None:
    remember(reader, [one, two], "recipe", [tmp_path / "all.jsonl"])
    known, _ = remember(reader, [one, two], "recipe", [tmp_path / "all.jsonl"])
    new, _ = remember(reader, [one, two], "recipe", [tmp_path / "none.jsonl"])
    assert known == new


def test_another_recipe_reads_again(tmp_path: Path, reader: Reader, one: Document) -> None:
    remember(reader, [one], "recipe", [tmp_path / "all.jsonl"])
    _, fresh = remember(reader, [one], "other recipe", [tmp_path / "all.jsonl"])
    assert fresh == 1


def test_a_changed_text_reads_again(
    tmp_path: Path, reader: Reader, one: Document, document_of: Callable[..., Document]
) -> None:
    remember(reader, [one], "recipe", [tmp_path / "all.jsonl"])
    _, fresh = remember(
        reader, [document_of("one", text="May not.")], "recipe", [tmp_path / "all.jsonl"]
    )
    assert fresh == 1


def test_a_renamed_document_is_known_under_its_new_name(
    tmp_path: Path, reader: Reader, one: Document, document_of: Callable[..., Document]
) -> None:
    remember(reader, [one], "recipe", [tmp_path / "all.jsonl"])
    renamed = document_of("new name", text=one.text)
    [(sentences, evidence)], fresh = remember(reader, [renamed], "recipe", [tmp_path / "all.jsonl"])
    assert fresh == 0
    assert {item.document for item in [*sentences, *evidence]} == {"new name"}


def test_a_group_split_off_another_knows_what_that_one_knew(
    tmp_path: Path, reader: Reader, one: Document, two: Document
) -> None:
    remember(reader, [one, two], "recipe", [tmp_path / "all.jsonl"])
    _, fresh = remember(reader, [two], "recipe", [tmp_path / "0.jsonl", tmp_path / "all.jsonl"])
    assert fresh == 0


def test_a_memo_keeps_only_the_documents_of_its_group(
    tmp_path: Path, reader: Reader, one: Document, two: Document
) -> None:
    remember(reader, [one, two], "recipe", [tmp_path / "all.jsonl"])
    remember(reader, [two], "recipe", [tmp_path / "all.jsonl"])
    lines = (tmp_path / "all.jsonl").read_text(encoding="utf-8").split("\n")
    assert len([line for line in lines if line]) == 1


@pytest.mark.parametrize(
    "damage",
    [
        "{not json\n",
        '{"key": "x"}\n',
        '{"key": "x", "sentences": 3, "evidence": null}\n',
        json.dumps({"key": "x", "sentences": [], "evidence": [{"kind": "ghost"}]}) + "\n",
        "[]\n",
        "\udcff",
    ],
)
def test_a_damaged_memo_costs_a_reading_and_no_more(
    tmp_path: Path, reader: Reader, damage: str, one: Document
) -> None:
    memo = tmp_path / "all.jsonl"
    expected, _ = remember(reader, [one], "recipe", [memo])
    memo.write_bytes(damage.encode(errors="surrogateescape"))
    found, fresh = remember(reader, [one], "recipe", [memo])
    assert (found, fresh) == (expected, 1)
