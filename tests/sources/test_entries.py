from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.sources.entries import leaves, printable, unusable

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "private.txt").write_text("a secret")
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources" / "a.txt").write_text("A.")
    return tmp_path / "sources"


def test_a_link_that_leads_out_of_the_folder_is_refused(folder: Path) -> None:
    (folder / "b.txt").symlink_to("../private.txt")
    assert leaves(folder / "b.txt")
    assert "leads out of the sources folder" in (
        unusable(folder / "b.txt", follow_links=False) or ""
    )
    assert unusable(folder / "b.txt", follow_links=True) is None


def test_a_link_within_the_folder_is_a_file_like_others(folder: Path) -> None:
    (folder / "b.txt").symlink_to("a.txt")
    assert not leaves(folder / "b.txt")
    assert unusable(folder / "b.txt", follow_links=False) is None


def test_a_link_by_way_of_another_is_followed_to_its_end(folder: Path) -> None:
    (folder / "b.txt").symlink_to("c.txt")
    (folder / "c.txt").symlink_to("../private.txt")
    assert leaves(folder / "b.txt")


def test_links_that_lead_to_each_other_are_refused(folder: Path) -> None:
    (folder / "b.txt").symlink_to("c.txt")
    (folder / "c.txt").symlink_to("b.txt")
    assert unusable(folder / "b.txt", follow_links=False)


def test_a_folder_that_is_itself_a_link_holds_its_files(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "linked").symlink_to(folder)
    assert not leaves(tmp_path / "linked" / "a.txt")


def test_what_cannot_be_printed_is_shown_as_escapes() -> None:
    assert printable("a\nb\ud800") == "a\\nb\\ud800"
