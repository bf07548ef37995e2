"""The pipeline's first two stages over folders of annotated articles, in this process."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from counterpoint import sources
from counterpoint.identity.agreement import agree
from counterpoint.language.annotation import annotate
from counterpoint.workflow.settings import Settings

from . import gold
from .scoring import score, total

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from counterpoint.records import Document, Evidence

    from .scoring import Scores


def evaluate(corpora: Mapping[str, tuple[Path, Path]]) -> dict[str, Scores]:
    """Score corpora with the language model that the project uses by default, loaded once.

    Args:
        corpora: name -> folder of annotations, folder of their articles.

    Raises:
        ValueError: a folder holds no annotation, or one that does not fit its article.
    """
    annotations = {name: _annotations(*folders) for name, folders in corpora.items()}
    files = sorted({a.article for found in annotations.values() for a in found})
    # By file and not by id: articles of different folders may share a name.
    found = {file: sources.read([sources.Source(file.stem, file)])[0] for file in files}
    read = {file: made[0] for file, made in found.items() if made}
    model = Settings.from_config({}).model
    evidence = dict(zip(read, (found for _, found in annotate(read.values(), model)), strict=True))
    return {name: _scores(found, read, evidence) for name, found in annotations.items()}


def _scores(
    annotations: list[gold.Annotation],
    read: Mapping[Path, Document],
    evidence: Mapping[Path, list[Evidence]],
) -> Scores:
    """Score the articles of one corpus, whose names agree as those of one briefing do."""
    agreed: defaultdict[str, list[Evidence]] = defaultdict(list)
    for item in agree([item for a in annotations for item in evidence.get(a.article, [])]):
        agreed[item.document].append(item)
    documents = [read.get(a.article) for a in annotations]
    return total(
        score(a, document, agreed[document.id] if document else [])
        for a, document in zip(annotations, documents, strict=True)
    )


def _annotations(folder: Path, articles: Path) -> list[gold.Annotation]:
    found = [gold.read(path, articles) for path in sorted(folder.glob("*.json"))]
    if not found:
        raise ValueError(f"{folder}: no annotation (*.json) in this folder")
    return found
