"""Which files of the sources folder are articles, and what each is called.

Runs whenever the Snakefile is parsed: nothing heavy may be imported here.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from counterpoint.records import Refusal
from counterpoint.sources.formats import by_extension

if TYPE_CHECKING:
    from collections.abc import Sequence

# What a text lacks may be stated beside it; the file is no article.
METADATA_FILE = "sources.csv"


def listing(folder: Path) -> tuple[list[Path], list[Refusal]]:
    """List the articles of a folder.

    Hidden files and the backups of editors (`name~`) are nobody's articles and are passed over.

    Args:
        folder: the sources folder; its sub-folders are not read.

    Returns:
        The files that can be read and a refusal for every other entry, each in code-point order
        of the file name.

    Raises:
        NotADirectoryError: there is no such folder.
    """
    if not folder.is_dir():
        raise NotADirectoryError(f"{folder}: no such folder; it should hold one file an article")
    paths, refusals = [], []
    for path in sorted(folder.iterdir(), key=lambda path: path.name):
        if path.name.startswith(".") or path.name.endswith("~") or path.name == METADATA_FILE:
            continue
        reason = _objection(path)
        if reason is None:
            paths.append(path)
        else:
            refusals.append(Refusal(printable(path.name), reason))
    return paths, refusals


def identifiers(names: Sequence[str]) -> dict[str, str]:
    """Name each file by its stem, or by its whole name where the stem would not be its alone.

    Args:
        names: different file names, without folders.

    Returns:
        File name -> identifier, in the order of `names`; no two identifiers are the same.
    """
    ids = {name: Path(name).stem for name in names}
    while True:
        shared = Counter(ids.values())
        # A whole name may in turn be the stem of another file: `a.txt` beside `a.txt.txt`.
        better = {name: name if shared[id_] > 1 else id_ for name, id_ in ids.items()}
        if better == ids:
            return ids
        ids = better


def printable(name: str) -> str:
    """Show a file name with what cannot be printed as escapes: lone bytes, control characters."""
    return "".join(
        char.encode("unicode_escape").decode("ascii") if _is_unprintable(char) else char
        for char in name
    )


def _is_unprintable(char: str) -> bool:
    return unicodedata.category(char) in {"Cc", "Cs", "Zl", "Zp"}


def _objection(path: Path) -> str | None:
    if any(map(_is_unprintable, path.name)):
        return (
            "its name holds a line break, a control character or bytes that are not UTF-8; "
            "rename it to printable characters"
        )
    if "{" in path.name or "}" in path.name:
        return "its name holds { or }, which the workflow would take for a placeholder; rename it"
    if path.is_dir():
        return "a folder; articles lie side by side in the sources folder, not in folders below it"
    if not path.is_file():
        return "not a regular file (a broken link, a pipe or a device)"
    extension = path.suffix
    if extension.lower() not in by_extension():
        kind = f"a {extension} file" if extension else "a file without extension"
        return f"{kind}; the kinds that are read are {', '.join(by_extension())}"
    return None
