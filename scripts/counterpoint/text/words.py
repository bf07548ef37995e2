"""What counts as a word: for every count of words in the project, and for word processors alike."""

from __future__ import annotations

import re

# Begins only where a run of non-spaces does, so that a long rule of dashes costs no more than once.
WORD = re.compile(r"(?<!\S)(?:[^\w\s]|_)*[^\W_]\S*")
"""A word as word processors count them: a run of non-spaces that holds a letter or a digit."""


def words(text: str) -> int:
    """Count words as word processors do: runs between spaces that hold a letter or a digit."""
    return len(WORD.findall(text))
