"""What lies in the sources folder, told without opening it: its name, its kind, where it leads.

Runs whenever the Snakefile is parsed: nothing heavy may be imported here.
"""

from __future__ import annotations

import os
import re
import unicodedata
from pathlib import Path

from counterpoint.sources.formats import by_extension

LEAVING = (
    "a link that leads out of the sources folder; put a copy of the file here, or set "
    "follow_links: true in briefing.yaml"
)
# What snakemake fills in where it stands in a path: a wildcard, or a variable of paths
PLACEHOLDER = re.compile(r"[{}]|<[a-z][a-z0-9_]*>")


def leaves(path: Path) -> bool:
    """Tell a link that leads out of the folder it stands in."""
    if not path.is_symlink():
        return False
    return not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(path.parent))


def printable(name: str) -> str:
    """Show a file name with what cannot be printed as escapes: lone bytes, control characters."""
    return "".join(
        char.encode("unicode_escape").decode("ascii") if _is_unprintable(char) else char
        for char in name
    )


def _is_unprintable(char: str) -> bool:
    return unicodedata.category(char) in {"Cc", "Cs", "Zl", "Zp"}


def _unusable_name(name: str) -> str | None:
    if any(map(_is_unprintable, name)):
        return (
            "its name holds a line break, a control character or bytes that are not UTF-8; "
            "rename it to printable characters"
        )
    if sign := PLACEHOLDER.search(name):
        return f"its name holds {sign[0]}, which the workflow would fill in; rename it"
    return None


def unusable(path: Path, *, follow_links: bool) -> str | None:
    """Say why an entry can be no article, before it is opened.

    Args:
        path: the entry.
        follow_links: links may lead out of the folder.
    """
    if fault := _unusable_name(path.name):
        return fault
    if leaves(path) and not follow_links:
        return LEAVING
    if path.is_dir():
        return "a folder; articles lie side by side in the sources folder, not in folders below it"
    if not path.is_file():
        return "not a regular file (a broken link, a pipe or a device)"
    extension = path.suffix
    if extension.lower() not in by_extension():
        kind = f"a {extension} file" if extension else "a file without extension"
        return f"{kind}; the kinds that are read are {', '.join(by_extension())}"
    return None
