from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.sources import Source, listing
from counterpoint.sources.folder import identifiers

if TYPE_CHECKING:
    from pathlib import Path


def test_files_come_in_code_point_order_whatever_their_case(tmp_path: Path) -> None:
    for name in ("b.txt", "a.TXT", "Z.txt", "é.txt"):
        (tmp_path / name).touch()
    found, refusals = listing(tmp_path)
    assert [source.path.name for source in found] == ["Z.txt", "a.TXT", "b.txt", "é.txt"]
    assert refusals == []


def test_hidden_files_backups_and_the_metadata_file_are_passed_over(tmp_path: Path) -> None:
    for name in (".DS_Store", "a.txt~"):
        (tmp_path / name).touch()
    (tmp_path / "sources.csv").write_text("file\n")
    assert listing(tmp_path) == ([], [])


def test_every_other_entry_is_refused_with_its_reason(tmp_path: Path) -> None:
    for name in ("a.xyz", "b\nc.txt", "noextension"):
        (tmp_path / name).touch()
    (tmp_path / "folder").mkdir()
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    _, refusals = listing(tmp_path)
    reasons = {refusal.file: refusal.reason for refusal in refusals}
    assert ".txt" in reasons["a.xyz"]
    assert "line break" in reasons["b\\nc.txt"]
    assert "without extension" in reasons["noextension"]
    assert "a folder" in reasons["folder"]
    assert "regular file" in reasons["gone.txt"]


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(NotADirectoryError, match="nowhere"):
        listing(tmp_path / "nowhere")


def test_a_shared_stem_makes_whole_names_of_both(tmp_path: Path) -> None:
    for name in ("a.txt", "a.md", "b.txt"):
        (tmp_path / name).touch()
    assert [source.id for source in listing(tmp_path)[0]] == ["a.md", "a.txt", "b"]


@given(st.lists(st.from_regex(r"[ab](\.(txt|md)){1,3}", fullmatch=True), unique=True))
def test_identifiers_are_never_shared(names: list[str]) -> None:
    ids = identifiers([(name.rpartition(".")[0], name) for name in names])
    assert len(set(ids)) == len(names)


def test_a_collection_is_an_article_a_row_by_its_own_id(tmp_path: Path) -> None:
    (tmp_path / "export.jsonl").write_text('{"id": "x/1", "text": "A."}\n\n{"text": "B."}\n')
    (tmp_path / "more.csv").write_text("id,text\n7,C.\n")
    found, refusals = listing(tmp_path)
    assert refusals == []
    assert [(source.id, source.line) for source in found] == [
        ("x/1", 1),
        ("export-3", 3),
        ("7", 2),
    ]


def test_rows_that_share_an_id_are_told_apart_by_file_and_line(tmp_path: Path) -> None:
    (tmp_path / "export.jsonl").write_text('{"id": "a", "text": "A."}\n{"id": "a", "text": "B."}')
    (tmp_path / "a.txt").write_text("C.")
    ids = [source.id for source in listing(tmp_path)[0]]
    assert ids == ["a.txt", "export.jsonl:1", "export.jsonl:2"]


def test_a_collection_that_cannot_be_read_is_refused_and_stops_no_other(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("one,two\n1,2\n")
    (tmp_path / "b.csv").write_text('id,"text\n1,open\n')
    (tmp_path / "c.txt").write_text("C.")
    found, refusals = listing(tmp_path)
    assert [source.id for source in found] == ["c"]
    assert "columns one, two" in refusals[0].reason
    assert "line 1" in refusals[1].reason


def test_a_change_of_a_row_shows_in_its_own_hash_alone(tmp_path: Path) -> None:
    file = tmp_path / "export.jsonl"
    file.write_text('{"id": "a", "text": "A."}\n{"id": "b", "text": "B."}\n')
    before = {source.id: source.sha256 for source in listing(tmp_path)[0]}
    file.write_text('{"id": "a", "text": "A."}\n{"id": "b", "text": "C."}\n')
    after = {source.id: source.sha256 for source in listing(tmp_path)[0]}
    assert before["a"] == after["a"]
    assert before["b"] != after["b"]


def test_a_source_survives_the_records_of_the_workflow(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A.")
    (tmp_path / "sources.csv").write_text("file,authors\na.txt,Ana Ray; Bo Lee\n")
    (source,), _ = listing(tmp_path)
    row = json.loads(json.dumps(source.as_row()))
    assert Source.from_row(row) == source


def test_what_is_stated_of_a_collection_holds_for_each_of_its_articles(tmp_path: Path) -> None:
    (tmp_path / "e.jsonl").write_text('{"id": "a", "text": "A."}\n{"id": "b", "text": "B."}\n')
    (tmp_path / "sources.csv").write_text("file,outlet,group\ne.jsonl,The Post,east\nb,Echo,\n")
    first, second = (source.supplied for source in listing(tmp_path)[0])
    assert first is not None
    assert second is not None
    assert (first.outlet, first.group) == ("The Post", "east")
    assert (second.outlet, second.group) == ("Echo", "east")


def test_listing_loads_no_heavy_library() -> None:
    code = (
        "import sys, counterpoint.sources as s; s.listing(__import__('pathlib').Path('.'))\n"
        "heavy = 'py3langid charset_normalizer numpy spacy lxml trafilatura docx pypdf ftfy'\n"
        "print(set(heavy.split()) & set(sys.modules))"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert run.stdout.strip() == "set()"


@pytest.mark.parametrize("sign", ["{", "}", "<results>"])
def test_a_name_that_the_workflow_would_fill_in_is_refused(tmp_path: Path, sign: str) -> None:
    (tmp_path / f"a{sign}b.txt").write_text("x")
    found, refusals = listing(tmp_path)
    assert found == []
    assert f"holds {sign}, which" in refusals[0].reason


def test_a_name_with_other_signs_is_read(tmp_path: Path) -> None:
    (tmp_path / "<B> & 5 < 6 > #1%.txt").write_text("x")
    found, refusals = listing(tmp_path)
    assert [source.id for source in found] == ["<B> & 5 < 6 > #1%"]
    assert refusals == []


def test_a_link_to_a_private_file_is_read_only_where_it_was_asked_for(tmp_path: Path) -> None:
    (tmp_path / "private.txt").write_text("The secret is a long one.")
    folder = tmp_path / "sources"
    folder.mkdir()
    (folder / "a.txt").symlink_to(tmp_path / "private.txt")
    found, refusals = listing(folder)
    assert found == []
    assert "follow_links: true" in refusals[0].reason
    assert [source.id for source in listing(folder, follow_links=True)[0]] == ["a"]


def test_sources_csv_that_is_a_link_out_of_the_folder_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "private.txt").write_text("secret\n")
    folder = tmp_path / "sources"
    folder.mkdir()
    (folder / "sources.csv").symlink_to(tmp_path / "private.txt")
    with pytest.raises(ValueError, match="leads out") as fault:
        listing(folder)
    assert "secret" not in str(fault.value)


def test_a_file_larger_than_any_article_is_refused_before_it_is_opened(tmp_path: Path) -> None:
    for name, size in (("a.txt", 61_000_000), ("b.jsonl", 10**12)):
        with (tmp_path / name).open("wb") as file:
            file.truncate(size)  # a file of holes, which takes no room
    _, (one, many) = listing(tmp_path)
    assert one.reason == "61 MB; a file of one article has 60 MB at most"
    assert many.reason == "1,000,000 MB; a file of many articles has 200 MB at most"


def test_a_collection_without_articles_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text("\n")
    (tmp_path / "b.csv").write_text("id,text\n")
    assert {refusal.reason for refusal in listing(tmp_path)[1]} == {"empty: it holds no article"}


def test_an_id_of_a_hundred_thousand_letters_is_none(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(json.dumps({"id": "x" * 100_000, "text": "A."}))
    assert [source.id for source in listing(tmp_path)[0]] == ["a-1"]
