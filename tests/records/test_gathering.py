from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from counterpoint.records import (
    Booster,
    Document,
    Hedge,
    Measure,
    Records,
    Refusal,
    Sentence,
    write_lines,
    write_measures,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


@dataclass
class Files:
    """The paths of each kind of record, as snakemake names them."""

    documents: list[str]
    refused: list[str]
    sentences: list[str]
    evidence: list[str]
    measures: list[str]


@pytest.fixture
def chunks(tmp_path: Path, document_of: Callable[..., Document]) -> Callable[..., Files]:
    def write(*chunks: Iterable[str], refused: Iterable[str] = ()) -> Files:
        kinds = ("documents", "refused", "sentences", "evidence", "measures")
        files = Files(*([str(tmp_path / f"{n}.{k}") for n, _ in enumerate(chunks)] for k in kinds))
        for n, keys in enumerate(chunks):
            write_lines(Path(files.documents[n]), map(document_of, keys))
            write_lines(
                Path(files.refused[n]), [Refusal(name, "empty") for name in refused if n == 0]
            )
            write_lines(
                Path(files.sentences[n]),
                [
                    Sentence(key, start, start + 5, heading=False)
                    for key in keys
                    for start in (9, 0)
                ],
            )
            write_lines(
                Path(files.evidence[n]),
                [item for k in keys for item in (Hedge(k, 3, 6, "may", "modal"), _insists(k))],
            )
            write_measures(
                Path(files.measures[n]),
                [Measure(k, name, 1.0, None, None, "words", 1) for k in keys for name in "zy"],
            )
        return files

    return write


def _insists(key: str) -> Booster:
    return Booster(key, 0, 4, "must", "modal")


def test_documents_of_all_chunks_are_in_the_order_of_their_ids(
    chunks: Callable[..., Files],
) -> None:
    records = Records.gather(chunks(["d", "b"], [], ["c", "a"]), [])
    assert [document.id for document in records.documents] == ["a", "b", "c", "d"]


def test_what_belongs_to_a_document_keeps_its_order(chunks: Callable[..., Files]) -> None:
    records = Records.gather(chunks(["b"], ["a"]), [])
    assert [(s.document, s.start) for s in records.sentences] == [
        ("a", 9),
        ("a", 0),
        ("b", 9),
        ("b", 0),
    ]
    assert [(e.document, e.text) for e in records.evidence] == [
        ("a", "may"),
        ("a", "must"),
        ("b", "may"),
        ("b", "must"),
    ]
    assert [m.document + m.metric for m in records.measures] == ["az", "ay", "bz", "by"]


def test_chunks_leave_no_trace(chunks: Callable[..., Files]) -> None:
    apart = Records.gather(chunks(["a"], ["b"], ["c"]), [])
    assert Records.gather(chunks(["c", "a", "b"]), []) == apart


def test_refusals_of_chunks_and_of_the_folder_are_in_the_order_of_files(
    chunks: Callable[..., Files],
) -> None:
    files = chunks(["a"], refused=["c.txt"])
    records = Records.gather(files, [{"file": "b.doc", "reason": "a .doc file"}])
    assert records.refusals == [Refusal("b.doc", "a .doc file"), Refusal("c.txt", "empty")]


def test_a_corpus_of_nothing_readable_names_every_file(chunks: Callable[..., Files]) -> None:
    files = chunks([], refused=["c.txt", "a.txt"])
    with pytest.raises(
        ValueError, match=r"None .*:\n  a\.txt: empty\n  b\.doc: a \.doc file\n  c\.txt: empty$"
    ):
        Records.gather(files, [{"file": "b.doc", "reason": "a .doc file"}])


def test_the_records_of_a_corpus_come_back_as_they_were(
    chunks: Callable[..., Files], tmp_path: Path
) -> None:
    records = Records.gather(chunks(["a", "b"], refused=["c.txt"]), [])
    kinds = ("documents", "refused", "sentences", "evidence", "measures")
    corpus = SimpleNamespace(**{kind: tmp_path / kind for kind in kinds})
    records.write(corpus)
    assert Records.read(corpus) == records
