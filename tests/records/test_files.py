from __future__ import annotations

import dataclasses
import json
from typing import TYPE_CHECKING, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.records import (
    Attribution,
    Booster,
    Cue,
    Cut,
    Document,
    Entity,
    EntityType,
    Hedge,
    HedgeCategory,
    Measure,
    Mode,
    Refusal,
    Sentence,
    SourceKind,
    evidence_from_row,
    read_evidence,
    read_lines,
    read_measures,
    rows,
    write_lines,
    write_measures,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from counterpoint.records import Evidence

AWKWARD = "He said: \"no,\n'it’s' not\u2028so\", \\ and left.\r\x85\x1c"
texts = st.text(max_size=20) | st.just(AWKWARD)
stated = st.none() | texts
spots = st.integers(0, 10**6)
spans = st.lists(st.tuples(spots, spots), max_size=3).map(tuple)
several = st.lists(texts, max_size=3).map(tuple)

documents = st.builds(
    Document,
    id=texts,
    file=texts,
    sha256=texts,
    title=stated,
    authors=several,
    author_affiliation=stated,
    outlet=stated,
    date=stated,
    language=texts,
    text=texts,
    paragraphs=spans,
    headings=spans,
    removed=st.lists(st.builds(Cut, spots, texts, texts), max_size=3).map(tuple),
    metadata_from=st.dictionaries(texts, texts, max_size=3),
    warnings=several,
)
refusals = st.builds(Refusal, texts, texts)
sentences = st.builds(Sentence, texts, spots, spots, st.booleans())
place = (texts, spots, spots, texts)
evidence = st.one_of(
    st.builds(Entity, *place, st.sampled_from(get_args(EntityType)), texts),
    st.builds(Hedge, *place, st.sampled_from(get_args(HedgeCategory))),
    st.builds(Booster, *place, texts),
    st.builds(
        Attribution,
        *place,
        st.sampled_from(get_args(Mode)),
        texts,
        st.sampled_from(get_args(SourceKind)),
        stated,
        st.none() | st.builds(Cue, spots, spots, texts),
    ),
)
# File names with what does not print are refused: no document is called so.
names = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Zl", "Zp"]), max_size=20)
figures = st.none() | st.floats(allow_nan=False, allow_infinity=False)
measures = st.builds(Measure, names, names, figures, figures, figures, names, spots)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("records") / "file"


@given(st.lists(documents, max_size=3))
def test_documents_come_back_as_they_were(path: Path, written: list[Document]) -> None:
    write_lines(path, written)
    assert read_lines(path, Document) == written


@given(st.lists(refusals, max_size=3))
def test_refusals_come_back_as_they_were(path: Path, written: list[Refusal]) -> None:
    write_lines(path, written)
    assert read_lines(path, Refusal) == written


@given(st.lists(sentences, max_size=3))
def test_sentences_come_back_as_they_were(path: Path, written: list[Sentence]) -> None:
    write_lines(path, written)
    assert read_lines(path, Sentence) == written


@given(st.lists(evidence, max_size=5))
def test_evidence_comes_back_as_it_was(path: Path, written: list[Evidence]) -> None:
    write_lines(path, written)
    assert read_evidence(path) == written


@given(st.lists(measures, max_size=5))
def test_measures_come_back_to_the_last_digit(path: Path, written: list[Measure]) -> None:
    write_measures(path, written)
    assert read_measures(path) == written


@given(st.lists(documents, max_size=3))
def test_a_record_is_one_line_whatever_its_text(path: Path, written: list[Document]) -> None:
    write_lines(path, written)
    content = path.read_bytes()
    assert content.count(b"\n") == len(written)
    assert content.decode("utf-8") == "".join(
        f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows(path)
    )


def test_letters_are_written_as_they_are(path: Path) -> None:
    write_lines(path, [Refusal("café.txt", "空")])
    assert path.read_bytes().decode("utf-8") == '{"file": "café.txt", "reason": "空"}\n'


def test_a_line_of_documents_has_the_published_keys_in_order(
    path: Path, document_of: Callable[..., Document]
) -> None:
    write_lines(path, [document_of(removed=(Cut(3, "Advertisement", "prompt"),))])
    [row] = rows(path)
    assert list(row) == [
        "id",
        "file",
        "sha256",
        "title",
        "authors",
        "author_affiliation",
        "outlet",
        "date",
        "language",
        "text",
        "paragraphs",
        "headings",
        "removed",
        "metadata_from",
        "warnings",
        "url",
        "label",
        "group",
    ]
    assert row["removed"] == [{"line": 3, "text": "Advertisement", "reason": "prompt"}]
    assert row["date"] is None


def test_lines_of_evidence_have_the_published_keys_in_order(path: Path) -> None:
    cue = Cue(20, 24, "said")
    place = ("a", 1, 5, "Leeds")
    write_lines(
        path,
        [
            Entity(*place, "PLACE", "Leeds"),
            Hedge(*place, "modal"),
            Booster(*place, "adverb"),
            Attribution(*place, "direct", "Ann Lee", "expert", None, cue),
            Attribution(*place, "indirect", "Ann Lee", "expert", "tutor", None),
        ],
    )
    found = list(rows(path))
    head = ["document", "kind", "start", "end", "text"]
    assert [list(row) for row in found] == [
        [*head, "type", "canonical", "quoted", "candidates"],
        [*head, "category", "quoted", "voice"],
        [*head, "category", "quoted", "voice"],
        [*head, "mode", "source", "source_kind", "affiliation", "cue", "stance"],
        [*head, "mode", "source", "source_kind", "affiliation", "cue", "stance"],
    ]
    assert [row["kind"] for row in found] == ["entity", "hedge", "booster", *["attribution"] * 2]
    assert [row.get("cue") for row in found[3:]] == [{"start": 20, "end": 24, "text": "said"}, None]


def test_attributions_of_before_there_was_a_stance_are_read() -> None:
    cited = Attribution("a", 1, 5, "No.", "direct", "Ann Lee", "person", None, None)
    row = dataclasses.asdict(cited)
    assert row.pop("stance") is None
    assert evidence_from_row(row) == cited


def test_measures_are_a_plain_table_in_which_undefined_is_empty(path: Path) -> None:
    written = [
        Measure("a", "words", 566.0, None, None, "words", 566),
        Measure("b, or not", "smog", None, None, None, "US grade", 4),
        Measure("c", "unnamed_share", 0.0, 0.0, 0.1, "share", 3),
    ]
    write_measures(path, written)
    assert path.read_text(encoding="utf-8") == (
        "document,metric,value,low,high,unit,n\n"
        "a,words,566,,,words,566\n"
        '"b, or not",smog,,,,US grade,4\n'
        "c,unnamed_share,0,0,0.1,share,3\n"
    )


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ('{"file": "a.txt", "reason": "empty"', "delimiter"),
        ('{"file": "a.txt"}', "'reason'"),
        ('{"file": "a.txt", "reason": "empty", "size": 0}', "'size'"),
        ("3", "mapping"),
    ],
)
def test_a_line_that_is_no_record_is_named_with_its_fault(
    path: Path, line: str, fault: str
) -> None:
    path.write_text(f'{{"file": "b.txt", "reason": "empty"}}\n{line}\n', encoding="utf-8")
    with pytest.raises(ValueError, match=rf"file, line 2: .*{fault}"):
        read_lines(path, Refusal)


def test_evidence_of_another_kind_is_refused_with_the_kinds_there_are(path: Path) -> None:
    path.write_text('{"document": "a", "kind": "joke", "start": 0}\n', encoding="utf-8")
    with pytest.raises(ValueError, match=r"line 1: .*'joke'.*entity, hedge, booster, attribution"):
        read_evidence(path)


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        ("", "line 1: the columns should be document,metric,value"),
        ("document,value\n", "line 1: the columns should be document,metric,value"),
        ("document,metric,value,low,high,unit,n\na,smog,hard,,,points,4\n", "line 2: .*'hard'"),
        ("document,metric,value,low,high,unit,n\na,smog,7\n", "line 2"),
    ],
)
def test_a_table_that_holds_no_measures_is_refused_with_its_line(
    path: Path, content: str, fault: str
) -> None:
    path.write_text(content, encoding="utf-8")
    with pytest.raises(ValueError, match=fault):
        read_measures(path)


def test_no_text_of_measures_is_a_formula(path: Path) -> None:
    written = [Measure("=cmd|' /C calc'!A0", "words", -3, None, None, "words", 3)]
    write_measures(path, written)
    assert path.read_text().splitlines()[1] == "'=cmd|' /C calc'!A0,words,-3,,,words,3"
    assert read_measures(path) == written
