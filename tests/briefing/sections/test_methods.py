from __future__ import annotations

from typing import Any

from counterpoint.briefing.sections import methods

Materials = Any  # tests/briefing/sections/conftest.py


def cut(document: str, *reasons: str) -> list[tuple[str, int, str, str]]:
    return [(document, n, reason, "…") for n, reason in enumerate(reasons)]


def test_what_was_cut_is_counted_by_article_and_reason(material_of: Materials) -> None:
    removed = [*cut("n0", "title", "prompt", "prompt"), *cut("n1", "title")]
    (grid,) = methods.section(material_of([{}, {}], removed=removed))["cuts"]
    rows = {
        row.head.text: [cell.text for cell in row.cells] for part in grid.parts for row in part.rows
    }
    assert rows == {"prompt": ["2", "0", "2"], "title": ["1", "1", "2"]}


def test_of_many_articles_rare_reasons_share_a_column_and_no_line_is_lost(
    material_of: Materials,
) -> None:
    removed = [row for n in range(20) for row in cut("n3", *[f"reason {n}"] * (n + 1))]
    (grid,) = methods.section(material_of([{}] * 13, removed=removed))["cuts"]
    assert [head.text for head in grid.heads][-2:] == ["reason 14", "other"]
    rows = {row.head.text: row for part in grid.parts for row in part.rows}
    assert sum(int(cell.text) for cell in rows["D"].cells) == len(removed)
    assert len(rows) == 13 + 1  # and all of them


def test_too_many_articles_are_not_listed(material_of: Materials) -> None:
    section = methods.section(material_of([{}] * 201, removed=cut("n0", "title")))
    assert (section["inputs"], section["cuts"]) == ([], [])


def test_nothing_cut_is_no_table(material_of: Materials) -> None:
    assert methods.section(material_of([{}]))["cuts"] == []
