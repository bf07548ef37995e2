"""Words without their regular endings: `hoped` is hope, `stopped` stop, `cried` cry."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_VOWELS = frozenset("aeiou")


def without(word: str, ending: str) -> Iterator[str]:
    """Give each word that this one may be made from by adding the ending, as spelling allows.

    Args:
        word: in lower case.
        ending: such as `ed`. One that begins with a vowel takes the place of a final e, doubles a
            final consonant and turns a final y into i (ie into y before ing).

    Yields:
        Strings of letters, of which most are no words; none where the word has another ending.
    """
    stem = word.removesuffix(ending)
    if stem == word:
        return
    yield stem
    if ending[0] not in _VOWELS:
        return
    yield stem + "e"
    if stem[-1:] == stem[-2:-1]:
        yield stem[:-1]
    if stem.endswith("i"):
        yield stem[:-1] + "y"
    if ending == "ing" and stem.endswith("y"):
        yield stem[:-1] + "ie"
