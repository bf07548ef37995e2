from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from counterpoint.sources.statements.stated import Stated
from counterpoint.sources.statements.supplied import supplied

if TYPE_CHECKING:
    from pathlib import Path

KNOWN = ("a.txt", "b.txt")


def read(folder: Path, content: str | bytes) -> dict[str, Stated]:
    path = folder / "sources.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return supplied(path, KNOWN)


def test_no_table_states_nothing(tmp_path: Path) -> None:
    assert supplied(tmp_path / "sources.csv", KNOWN) == {}


def test_a_row_states_what_its_cells_hold(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        "file,title,authors,outlet,date,url,label,group\n"
        'a.txt,"Rain, again",Ana Ray; Bo Lee,The Post,2024-05-03,https://post.example/1,Post,east\n'
        "b.txt,,,,,,,\n",
    )
    assert found == {
        "a.txt": Stated(
            "sources.csv",
            title="Rain, again",
            authors=("Ana Ray", "Bo Lee"),
            outlet="The Post",
            date="2024-05-03",
            url="https://post.example/1",
            label="Post",
            group="east",
        ),
        "b.txt": Stated("sources.csv"),
    }


@pytest.mark.parametrize(
    "content",
    [
        "\ufefffile;date\r\na.txt;3 May 2024\r\n".encode(),
        "file\tdate\na.txt\t2024-05-03".encode("utf-16"),
        b"Date,File\n2024-05-03,a.txt\n",
    ],
)
def test_tables_of_office_programs_are_read(tmp_path: Path, content: bytes) -> None:
    assert read(tmp_path, content)["a.txt"].date == "2024-05-03"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("file,date\na.txt,2024-13-45\n", r"line 2, column date: '2024-13-45'.*YYYY-MM-DD"),
        ("file,date\nb.txt,\na.txt,03/04/2024\n", r"line 3, column date: '03/04/2024'"),
        ("file,date\na.txt,soon\n", r"line 2, column date: 'soon'"),
        ("file\nc.txt\n", r"line 2, column file: 'c.txt' is no file of"),
        ("file\na.tx\n", r"did you mean 'a.txt'"),
        ("file\na.txt\na.txt\n", r"line 3, column file: 'a.txt' stands on two lines"),
        ("file,label\na.txt,x\nb.txt,x\n", r"line 3, column label: 'x' stands on line 2 too"),
        ("file,titel\na.txt,x\n", r"line 1: column 'titel' is not known; allowed: file, title"),
        ("file,file\na.txt,x\n", r"line 1: column 'file' stands there twice"),
        ("title\nx\n", r"line 1: no column 'file'"),
        ("file,title\na.txt,Rain, again\n", r"line 2: 3 fields under 2 columns"),
        ('file,title\na.txt,"Rain\n', r"line 2: no comma-separated values"),
        ("", r"empty"),
        (b"%PDF-1.7", r"a PDF"),
    ],
)
def test_what_is_wrong_stops_the_run_with_its_place(
    tmp_path: Path, content: str | bytes, said: str
) -> None:
    with pytest.raises(ValueError, match=said) as fault:
        read(tmp_path, content)
    assert "sources.csv" in str(fault.value)


def test_what_stands_in_the_place_of_the_table_and_is_none_is_told(tmp_path: Path) -> None:
    path = tmp_path / "sources.csv"
    for make in (path.mkdir, lambda: path.symlink_to("nowhere"), lambda: os.mkfifo(path)):
        make()
        with pytest.raises(ValueError, match=r"sources\.csv: a folder, a broken link or a pipe"):
            supplied(path, KNOWN)
        path.rmdir() if path.is_dir() else path.unlink()


def test_a_title_longer_than_any_is_told_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"line 2: The title in sources\.csv has 100,000 char"):
        read(tmp_path, f"file,title\na.txt,{'x' * 100_000}\n")
