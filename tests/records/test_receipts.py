from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.records.receipts import Receipt, digest

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def made(tmp_path: Path) -> list[Path]:
    (tmp_path / "tables").mkdir()
    files = [tmp_path / "briefing.pdf", tmp_path / "tables" / "sources.csv"]
    for file in files:
        file.write_text(f"made: {file.name}", encoding="utf-8")
    return files


def test_a_receipt_comes_back_as_it_was_written(tmp_path: Path, made: list[Path]) -> None:
    receipt = Receipt.of("ab12", made, tmp_path)
    receipt.write(tmp_path / "receipts" / "render.json")
    assert Receipt.read(tmp_path / "receipts" / "render.json") == receipt
    assert list(receipt.files) == ["briefing.pdf", "tables/sources.csv"]
    assert [path.name for path in (tmp_path / "receipts").iterdir()] == ["render.json"]


def test_what_is_as_it_was_made_has_not_changed_wherever_it_lies(
    tmp_path: Path, made: list[Path]
) -> None:
    receipt = Receipt.of("ab12", made, tmp_path)
    moved = tmp_path.rename(tmp_path.with_name("moved"))
    assert receipt.changed(moved) == []


def test_what_was_edited_or_is_gone_is_named(tmp_path: Path, made: list[Path]) -> None:
    receipt = Receipt.of("ab12", made, tmp_path)
    made[0].write_text("edited", encoding="utf-8")
    made[1].unlink()
    assert receipt.changed(tmp_path) == ["briefing.pdf", "tables/sources.csv"]


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"{}", b'{"made_of": "a"}', b'{"made_of": "a", "files": []}']
)
def test_what_is_damaged_vouches_for_nothing(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "receipt.json").write_bytes(content)
    assert Receipt.read(tmp_path / "receipt.json") is None


def test_what_is_missing_vouches_for_nothing(tmp_path: Path) -> None:
    assert Receipt.read(tmp_path / "none.json") is None


def test_a_digest_is_of_the_content_alone(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).write_bytes(b"same")
    assert digest(tmp_path / "a") == digest(tmp_path / "b")
