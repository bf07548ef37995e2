"""Groups of sources that are worked on together: a binary trie over the hash of their ids.

A job an article would cost a second of start-up each and a job for all would redo everything for
one new file. A trie redoes little: a new file touches the one group whose prefix its hash has, or
splits it in two, and no other group hears of it.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT = "all"  # the name of the group with the empty prefix
BITS = 256


def address(id_: str) -> str:
    """Give the bits of sha256(id) that decide a source's group."""
    digest = hashlib.sha256(id_.encode()).digest()
    return "".join(f"{byte:08b}" for byte in digest)


def split(ids: Iterable[str], size: int) -> dict[str, tuple[str, ...]]:
    """Split ids into groups of at most `size`, keyed by prefix ("all" for the empty one).

    Order of `ids` does not matter; those of a group are in code-point order.
    """
    leaves: dict[str, tuple[str, ...]] = {}
    pending = [("", [(address(id_), id_) for id_ in sorted(ids)])]
    while pending:
        prefix, members = pending.pop()
        if len(members) <= size or len(prefix) == BITS:
            if members:
                leaves[prefix or ROOT] = tuple(id_ for _, id_ in members)
            continue
        for bit in "10":
            branch = prefix + bit
            pending.append((branch, [m for m in members if m[0].startswith(branch)]))
    return leaves


def ancestors(chunk: str) -> list[str]:
    """Name the groups that a group was split from, the nearest first."""
    bits = chunk.removeprefix(ROOT)
    return [bits[:length] or ROOT for length in range(len(bits) - 1, -1, -1)]
