"""Annotated articles: one JSON file each, as ../gold/README.md describes them."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, get_args

from counterpoint.records import EntityType, HedgeCategory, Mode, SourceKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from counterpoint.records import Span

METADATA = ("title", "authors", "outlet", "date")
_ALLOWED = {
    "type": get_args(EntityType),
    "category": get_args(HedgeCategory),
    "mode": get_args(Mode),
    "kind": get_args(SourceKind),
}


@dataclass(frozen=True, slots=True)
class Mention:
    """One mention of a name."""

    span: Span
    type: EntityType
    canonical: str


@dataclass(frozen=True, slots=True)
class Source:
    """Someone to whom words are attributed, and the spans of all those words."""

    name: str
    kind: SourceKind
    affiliation: str | None
    attributed: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Annotation:
    """One annotated article. All spans are characters of `raw`, the file as it was saved."""

    id: str
    article: Path
    raw: str
    metadata: dict[str, Any]
    body: tuple[Span, ...]
    mentions: tuple[Mention, ...] | None  # none where they were not annotated; so for the next two
    hedges: tuple[Span, ...] | None
    sources: tuple[Source, ...] | None


def read(path: Path, articles: Path) -> Annotation:
    """Read an annotation, and check it against the article that it speaks of.

    Args:
        path: the annotation.
        articles: folder with the article: `<id>.<ext>` or `<id>_<anything>.<ext>`.

    Raises:
        ValueError: the annotation does not fit the article, or uses a word that the guideline does
            not know; says the file, the place and what is allowed.
    """
    row = json.loads(path.read_text(encoding="utf-8"))
    article = _article(path, row["id"], articles)
    data = article.read_bytes()
    if hashlib.sha1(data, usedforsecurity=False).hexdigest() != row["sha1"]:
        raise ValueError(f"{path}: {article} is not the file that was annotated (sha1 differs)")
    raw = data.decode("utf-8")
    for fault in _faults(row, raw):
        raise ValueError(f"{path}: {fault}")
    return Annotation(
        id=row["id"],
        article=article,
        raw=raw,
        metadata={field: row["metadata"][field] for field in METADATA},
        body=tuple((start, end) for start, end in row["body"]),
        mentions=tuple(map(_mention, row["entities"])) if "entities" in row else None,
        hedges=tuple(map(_span, row["hedges"])) if "hedges" in row else None,
        sources=tuple(map(_source, row["sources"])) if "sources" in row else None,
    )


def _mention(row: dict[str, Any]) -> Mention:
    return Mention(_span(row), row["type"], row["canonical"])


def _source(row: dict[str, Any]) -> Source:
    attributed = tuple(map(_span, row["attributions"]))
    return Source(row["name"], row["kind"], row["affiliation"], attributed)


def _article(path: Path, identifier: str, articles: Path) -> Path:
    named = [
        file
        for file in sorted(articles.iterdir())
        if file.stem == identifier or file.stem.startswith(f"{identifier}_")
    ]
    if len(named) != 1:
        found = ", ".join(file.name for file in named) or "none"
        raise ValueError(f"{path}: wants one article {identifier!r} in {articles}; found: {found}")
    return named[0]


def _faults(row: dict[str, Any], raw: str) -> Iterator[str]:
    for place, item in _items(row):
        if "text" in item and raw[slice(*_span(item))] != item["text"]:
            there = raw[slice(*_span(item))]
            yield f"{place}: characters {_span(item)} are {there!r}, not {item['text']!r}"
        for field in _ALLOWED.keys() & item.keys():
            if item[field] not in _ALLOWED[field]:
                allowed = ", ".join(_ALLOWED[field])
                yield f"{place}: {field} {item[field]!r} is not allowed; allowed: {allowed}"


def _items(row: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for section in ("entities", "hedges", "sources"):
        for number, item in enumerate(row.get(section, ())):
            yield f"{section}[{number}]", item
    for source in row.get("sources", ()):
        for number, item in enumerate(source["attributions"]):
            place = f"source {source['name']!r}, attributions[{number}]"
            yield place, item
            if item["cue"] is not None:
                yield f"{place}, cue", item["cue"]


def _span(item: dict[str, Any]) -> Span:
    return item["start"], item["end"]
