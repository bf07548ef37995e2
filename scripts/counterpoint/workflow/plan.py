"""What the Snakefile asks: which sources there are, in which groups, and what a stage depends on.

Read at every start of snakemake, with nothing to do as well, so it imports nothing heavy.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from snakemake.exceptions import WorkflowError
from snakemake.io import directory

from counterpoint import sources
from counterpoint.workflow.chunks import ancestors, split
from counterpoint.workflow.recipes import (
    STAGES,
    code_digest,
    files,
    require_pipeline,
    versions,
    word_lists,
)
from counterpoint.workflow.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from counterpoint.records import Refusal
    from counterpoint.sources import Source

OWN = {"chunks", "logs"}  # folders that every build begins with
PER_CHUNK = {
    "documents": "documents.jsonl",
    "refused": "refused.jsonl",
    "sentences": "sentences.jsonl",
    "evidence": "evidence.jsonl",
    "measures": "measures.csv",
}
RECORDS = {
    "documents": "documents.jsonl",
    "refused": "left_out.jsonl",
    "sentences": "sentences.jsonl",
    "evidence": "evidence.jsonl",
    "measures": "measures.csv",
    "comparison": "comparison.json",
    "tables": "tables",
}


@dataclass(frozen=True)
class Plan:
    """One briefing to build: its settings, its sources and the groups they are worked on in."""

    settings: Settings
    sources: Mapping[str, Source]  # by id
    unread: tuple[Refusal, ...]

    @classmethod
    def of(cls, config: Mapping[str, Any]) -> Self:
        """Make the plan, or stop before any work with what is wrong and what is allowed.

        Raises:
            WorkflowError: a setting is not allowed, or there is nothing to read.
        """
        try:
            settings = Settings.from_config(config)
            require_pipeline(settings.model)
            _keep_apart(Path(settings.sources), Path(settings.results))
            readable, unread = sources.listing(Path(settings.sources))
        except (ValueError, OSError) as fault:
            raise WorkflowError(str(fault)) from None
        if not readable:
            left = "".join(f"\n  {refusal.file}: {refusal.reason}" for refusal in unread)
            raise WorkflowError(
                f"sources: no article to read in the folder {settings.sources!r}. Put one file an "
                f"article into it, or name another: snakemake --config sources=FOLDER{left}"
            )
        return cls(settings, {source.id: source for source in readable}, tuple(unread))

    @property
    def results(self) -> Path:
        """The folder for everything that is built."""
        return Path(self.settings.results)

    @cached_property
    def groups(self) -> Mapping[str, tuple[str, ...]]:
        """The ids of each chunk's sources, by the chunk's name."""
        return split(self.sources, self.settings.chunk_size)

    @cached_property
    def records(self) -> dict[str, Path]:
        """Input of `render`: the records of the whole corpus and what they come to."""
        return {name: self.results / file for name, file in RECORDS.items()}

    @property
    def outputs(self) -> dict[str, Any]:
        """Output of `compare`: the same, with the folder of tables declared as one."""
        return {**self.records, "tables": directory(self.records["tables"])}

    def members(self, chunk: str) -> list[Source]:
        """The sources of a chunk."""
        return [self.sources[id_] for id_ in self.groups.get(chunk, ())]

    def files(self, wildcards: Any) -> list[str]:
        """Input of `normalize`: the files of a chunk, which articles of others may share."""
        return sorted({str(source.path) for source in self.members(wildcards.chunk)})

    def chunks(self, _: Any) -> dict[str, list[str]]:
        """Input of `compare`: the files of every chunk."""
        folders = [self.results / "chunks" / chunk for chunk in self.groups]
        return {
            name: [str(folder / file) for folder in folders] for name, file in PER_CHUNK.items()
        }

    def code(self, stage: str) -> list[str]:
        """Input of a stage: every file that it runs or reads, so that an edit redoes it."""
        return [os.path.relpath(path) for path in files(stage)]

    def recipe(self, stage: str, chunk: str | None = None) -> dict[str, Any]:
        """Parameter of a stage: all that its output depends on and that is no file of its input.

        The digests are here as well, because a file can change and keep, or be given, an older
        date. A change of any of these redoes the stage.
        """
        settings = asdict(self.settings)
        recipe = {
            "code": code_digest(stage),
            "versions": self.versions(stage),
            **{name: settings[name] for name in STAGES[stage].settings},
        }
        if stage == "normalize" and chunk is not None:
            recipe["sources"] = [source.as_row() for source in self.members(chunk)]
        if stage == "compare":
            recipe["unread"] = [asdict(refusal) for refusal in self.unread]
        if stage == "render":  # which says what the whole run was made of
            used = [name for part in STAGES.values() for name in part.settings]
            recipe["settings"] = {name: settings[name] for name in used}
            recipe["code"] = {name: code_digest(name) for name in STAGES}
            recipe["word_lists"] = word_lists()
            recipe["versions"] = versions(["counterpoint"])
            for name in STAGES:
                recipe["versions"] |= self.versions(name)
        return recipe

    def versions(self, stage: str) -> dict[str, str]:
        """Give the versions of the packages that a stage's output depends on."""
        model = (self.settings.model,) * ("model" in STAGES[stage].settings)
        return versions(STAGES[stage].packages + model)

    def memo(self, chunk: str) -> list[str]:
        """Parameter of `annotate`: files that only save time, a chunk's own and its ancestors'."""
        folder = self.results / "memo"
        return [str(folder / f"{name}.jsonl") for name in (chunk, *ancestors(chunk))]

    def summary(self) -> str:
        """Say in a few lines what was built and where it is."""
        content = json.loads(self.records["comparison"].read_text(encoding="utf-8"))
        compared = {row["document"] for row in content["documents"]}
        left_out = self.records["refused"].read_bytes().count(b"\n")
        why = f", {left_out} left out ({self.records['refused']} says why)" if left_out else ""
        if copies := sum(row["document"] not in compared for row in content["copies"]):
            why += f", {copies} with the text of another ({self.records['tables']}/copies.csv)"
        return (
            f"\nArticles compared: {len(compared)}{why}\n"
            f"The briefing:      {self.results / 'briefing.pdf'}, briefing.html\n"
            f"The records:       {self.records['documents']}, {RECORDS['evidence']}, "
            f"{RECORDS['measures']}, {RECORDS['tables']}/\n"
        )


def _keep_apart(sources: Path, results: Path) -> None:
    """Refuse a results folder where something of the user's could be overwritten or read back.

    Raises:
        ValueError: it lies in the sources folder, or holds files but none of an earlier build.
    """
    if results.resolve().is_relative_to(sources.resolve()):
        raise ValueError(
            f"results: {str(results)!r} lies in the sources folder; what is built would be read as "
            "a source. Name a folder outside it"
        )
    held = {path.name for path in results.iterdir()} if results.is_dir() else set()
    if held and not held & OWN:
        raise ValueError(
            f"results: the folder {str(results)!r} holds files that no build has put there, and "
            "could overwrite them. Name a new or an empty folder"
        )
