"""An entry of the memo that is well formed, and not what was found in this article."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from counterpoint.language.memo import remember
from counterpoint.records import Document, Hedge, Sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path


def annotate(documents: Sequence[Document]) -> Iterator[tuple[list[Sentence], list[Hedge]]]:
    for item in documents:
        end = item.text.index(" ")
        sentence = Sentence(item.id, 0, len(item.text), heading=False)
        yield [sentence], [Hedge(item.id, 0, end, item.text[:end], "modal")]


def swap_what_was_found(one: dict[str, Any], two: dict[str, Any]) -> None:
    one["evidence"], two["evidence"] = two["evidence"], one["evidence"]


def swap_entries(one: dict[str, Any], two: dict[str, Any]) -> None:
    one["key"], two["key"] = two["key"], one["key"]


def move(one: dict[str, Any], _: dict[str, Any]) -> None:
    one["evidence"][0] |= {"start": 2, "end": 5}


def change_a_category(one: dict[str, Any], _: dict[str, Any]) -> None:
    one["evidence"][0]["category"] = "noun"


def lose(one: dict[str, Any], _: dict[str, Any]) -> None:
    one["evidence"] = []


@pytest.mark.parametrize(
    "forge", [swap_what_was_found, swap_entries, move, change_a_category, lose]
)
def test_it_is_not_believed(
    tmp_path: Path,
    document_of: Callable[..., Document],
    forge: Callable[[dict[str, Any], dict[str, Any]], None],
) -> None:
    documents = [document_of("a", text="May be so."), document_of("b", text="Perhaps it is.")]
    memo = tmp_path / "all.jsonl"
    found, _ = remember(annotate, documents, {}, [memo])
    kept = [json.loads(line) for line in memo.read_text().splitlines()]
    forge(*kept)
    memo.write_text("".join(json.dumps(row) + "\n" for row in kept))
    again, fresh = remember(annotate, documents, {}, [memo])
    assert again == found
    assert fresh > 0
    assert remember(annotate, documents, {}, [memo]) == (found, 0)  # and is mended
