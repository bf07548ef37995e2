from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.sources import identifiers, listing

if TYPE_CHECKING:
    from pathlib import Path


def test_files_come_in_code_point_order_whatever_their_case(tmp_path: Path) -> None:
    for name in ("b.txt", "a.TXT", "Z.txt", "é.txt"):
        (tmp_path / name).touch()
    paths, refusals = listing(tmp_path)
    assert [path.name for path in paths] == ["Z.txt", "a.TXT", "b.txt", "é.txt"]
    assert refusals == []


def test_hidden_files_backups_and_the_metadata_file_are_passed_over(tmp_path: Path) -> None:
    for name in (".DS_Store", "a.txt~", "sources.csv"):
        (tmp_path / name).touch()
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


def test_a_shared_stem_makes_whole_names_of_both() -> None:
    assert identifiers(["a.txt", "a.md", "b.txt"]) == {
        "a.txt": "a.txt",
        "a.md": "a.md",
        "b.txt": "b",
    }


@given(st.lists(st.from_regex(r"[ab](\.(txt|md)){1,3}", fullmatch=True), unique=True))
def test_identifiers_are_never_shared(names: list[str]) -> None:
    ids = identifiers(names)
    assert list(ids) == names
    assert len(set(ids.values())) == len(names)


def test_listing_loads_no_heavy_library() -> None:
    code = (
        "import sys, counterpoint.sources as s; s.listing(__import__('pathlib').Path('.'))\n"
        "print({'py3langid', 'charset_normalizer', 'numpy', 'spacy'} & set(sys.modules))"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert run.stdout.strip() == "set()"


def test_a_name_that_the_workflow_would_take_for_a_placeholder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a{b}.txt").write_text("x")
    paths, refusals = listing(tmp_path)
    assert paths == []
    assert "{ or }" in refusals[0].reason
