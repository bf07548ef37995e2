"""briefing.yaml is plain keys and values: nothing in it runs, multiplies or is passed over."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from counterpoint.workflow.settings import Settings
from counterpoint.workflow.settings_file import read

if TYPE_CHECKING:
    from pathlib import Path

Project = Any  # tests/workflow/project.py
BOMB = "a: &a [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{after}: &{after} [{', '.join([f'*{before}'] * 10)}]\n"
    for before, after in zip("abcdefghi", "bcdefghij", strict=True)
)


def written(folder: Path, content: bytes | str) -> Path:
    path = folder / "briefing.yaml"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


@pytest.mark.parametrize("content", ["", "\n\n", "# order: date\n", "---\n", "\ufeff"])
def test_an_emptied_file_sets_nothing(tmp_path: Path, content: str) -> None:
    assert read(written(tmp_path, content)) == {}


def test_a_file_that_is_not_there_sets_nothing(tmp_path: Path) -> None:
    assert read(tmp_path / "briefing.yaml") == {}


def test_what_is_set_is_read(tmp_path: Path) -> None:
    content = 'title: "Überschrift"  # of two\npassages: 3\nsources: &s seeds\n'
    expected = {"title": "Überschrift", "passages": 3, "sources": "seeds"}
    assert read(written(tmp_path, content)) == expected


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("order: name\n\norder: date\n", "line 3: order was set on line 1 already. Keep one"),
        (b"title: caf\xe9\n", "line 1: not in UTF-8"),
        ("# \n".encode("utf-16"), "line 1: not in UTF-8"),
        (BOMB, "line 1: a is set to a list or a group of settings"),
        ("title: {{{{\n", "line 2: "),
        ("title: \ta: b\n", "line 1: "),
        ("\torder: name\n", "line 1: "),
        ("title: !!python/object/apply:os.system [id]\n", "line 1: "),
        ("title: !!timestamp 2024-99-99\n", "not to be read as settings"),
        ("title: " + "[" * 50_000, "not to be read as settings"),
        ("x" * 200_000, "longer than 100,000 bytes"),
        ("order name\n", "it holds no settings. Each line holds a setting and its value"),
        ("- order\n", "it holds no settings"),
        ("title: \x07\n", "special characters are not allowed"),
    ],
)
def test_what_is_no_setting_is_told_with_its_line(
    tmp_path: Path, content: bytes | str, said: str
) -> None:
    path = written(tmp_path, content)
    with pytest.raises(ValueError, match=re.escape(said)) as fault:
        read(path)
    assert str(fault.value).startswith(str(path))
    assert len(str(fault.value)) < 400


def test_a_folder_in_its_place_is_told(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="is no file"):
        read(tmp_path)


@pytest.mark.parametrize("key", ["sources", "results"])
@pytest.mark.parametrize("sign", ["\n", "\x1b", "\x00", "\x7f", "\u2028", "\udc80"])
def test_a_folder_whose_name_cannot_be_printed_is_refused(key: str, sign: str) -> None:
    with pytest.raises(ValueError, match=f"{key}: .* holds a line break, a control") as fault:
        Settings.from_config({key: f"my{sign}folder"})
    assert sign not in str(fault.value)


def test_nothing_in_the_file_is_run(project: Project, tmp_path: Path) -> None:
    ran = tmp_path / "ran"
    settings = project.folder / "briefing.yaml"
    settings.write_text(f"__use_yte__: true\n__definitions__:\n  - open({str(ran)!r}, 'w')\n")
    done = project.snakemake()
    assert not ran.exists()
    assert done.returncode == 1
    assert "briefing.yaml, line 3: __definitions__ is set to a list" in done.stderr
    assert "Snakefile" not in done.stderr


def test_the_command_line_goes_before_another_file_and_that_before_briefing_yaml(
    built: Project, tmp_path: Path
) -> None:
    other = tmp_path / "other.yaml"
    other.write_text("order: nonsense\npassages: none\n")
    done = built.snakemake("--configfile", str(other), "--config", "order=date")
    assert "passages: 'none' is not allowed" in done.stderr
    assert "nonsense" not in done.stderr
