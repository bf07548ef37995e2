"""What a job made, and what of: the digests by which a later run knows whether to believe a file.

Times of files tell nothing that can be relied on: a clock is set back, an archive keeps its dates,
a backup is restored. A receipt lies with the results and travels with them.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path


def digest(path: Path) -> str:
    """Hash a file's content: sha256, in hexadecimal.

    Raises:
        OSError: there is no such file, or the disk does not give it.
    """
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@dataclass(frozen=True, slots=True)
class Receipt:
    """The account of one job that came to its end.

    Attributes:
        made_of: digest of all that the outputs depend on; see `Plan.made_of`.
        files: sha256 of each output, by its path within the results folder.
    """

    made_of: str
    files: Mapping[str, str]

    @classmethod
    def of(cls, made_of: str, files: Iterable[Path], folder: Path) -> Self:
        """Write down what a job has made in the results folder."""
        return cls(made_of, {file.relative_to(folder).as_posix(): digest(file) for file in files})

    def write(self, path: Path) -> None:
        """Write it in one step, so that a job cut short leaves none."""
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_suffix(".part")
        draft.write_text(json.dumps(asdict(self), indent=2) + "\n", encoding="utf-8")
        draft.replace(path)

    @classmethod
    def read(cls, path: Path) -> Self | None:
        """Read one; what is missing or damaged vouches for nothing."""
        try:
            row = json.loads(path.read_text(encoding="utf-8"))
            return cls(str(row["made_of"]), {str(k): str(v) for k, v in row["files"].items()})
        except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
            return None

    def changed(self, folder: Path) -> list[str]:
        """Name the files that are not, or no longer, as the job made them."""
        return [name for name, made in self.files.items() if not _is(folder / name, made)]


def _is(path: Path, made: str) -> bool:
    try:
        return digest(path) == made
    except OSError:
        return False
