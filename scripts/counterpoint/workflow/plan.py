"""What the Snakefile asks: which sources there are, in which groups, and what a stage depends on.

Read at every start of snakemake, with nothing to do as well, so it imports nothing heavy.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from counterpoint import sources
from counterpoint.workflow.chunks import ancestors, split
from counterpoint.workflow.folder import BOOKS, require_own
from counterpoint.workflow.recipes import (
    STAGES,
    code_digest,
    require_pipeline,
    versions,
    word_lists,
)
from counterpoint.workflow.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from counterpoint.records import Refusal
    from counterpoint.sources import Source

CHUNK_STAGES = ("normalize", "annotate", "measure")  # each made of what the one before it makes
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
            ValueError: a setting is not allowed, or there is nothing to read.
            OSError: a folder cannot be read.
        """
        settings = Settings.from_config(config)
        require_pipeline(settings.model)
        require_own(Path(settings.results), Path(settings.sources))
        readable, unread = sources.listing(
            Path(settings.sources), follow_links=settings.follow_links
        )
        if not readable:
            left = "".join(f"\n  {refusal.file}: {refusal.reason}" for refusal in unread)
            raise ValueError(
                f"sources: no article to read in the folder {settings.sources!r}. Put one file an "
                f"article into it, or name another: snakemake --config sources=FOLDER{left}"
            )
        return cls(settings, {source.id: source for source in readable}, tuple(unread))

    @property
    def results(self) -> Path:
        """The folder for everything that is built."""
        return Path(self.settings.results)

    @property
    def tables(self) -> Path:
        """The folder of the briefing's tables: `compare` fills it, `render` reads it."""
        return self.results / "tables"

    @cached_property
    def groups(self) -> Mapping[str, tuple[str, ...]]:
        """The ids of each chunk's sources, by the chunk's name."""
        return split(self.sources, self.settings.chunk_size)

    @cached_property
    def records(self) -> dict[str, Path]:
        """Output of `compare`, input of `render`: the records of the corpus, what they come to."""
        return {name: self.results / file for name, file in RECORDS.items()}

    def members(self, chunk: str) -> list[Source]:
        """The sources of a chunk."""
        return [self.sources[id_] for id_ in self.groups.get(chunk, ())]

    def chunks(self, _: Any) -> dict[str, list[str]]:
        """Input of `compare`: the files of every chunk."""
        folders = [self.results / "chunks" / chunk for chunk in self.groups]
        return {
            name: [str(folder / file) for folder in folders] for name, file in PER_CHUNK.items()
        }

    def receipt(self, stage: str, chunk: str | None = None) -> Path:
        """Output of a stage: what it has made and what of."""
        return self.results / BOOKS / "receipts" / f"{'-'.join(filter(None, (stage, chunk)))}.json"

    def recipe(self, stage: str, chunk: str | None = None) -> dict[str, Any]:
        """Say all that the output of a stage depends on, but what other stages make.

        Sources, code and word lists are here by their digests and no input of the rule, since a
        file can change and keep, or be given, any date. A change of any of these redoes the stage.
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

    @cached_property
    def made_of(self) -> dict[tuple[str, str | None], str]:
        """Of each job a digest of its recipe, and of all that is made before it.

        It says without a look at the results what they should have been made of.
        """
        made: dict[tuple[str, str | None], str] = {}
        for chunk in sorted(self.groups):
            before = ""
            for stage in CHUNK_STAGES:
                before = made[stage, chunk] = _digest(self.recipe(stage, chunk), before)
        last = [made[CHUNK_STAGES[-1], chunk] for chunk in sorted(self.groups)]
        made["compare", None] = _digest(self.recipe("compare"), *last)
        made["render", None] = _digest(self.recipe("render"), made["compare", None])
        return made

    def versions(self, stage: str) -> dict[str, str]:
        """Give the versions of the packages that a stage's output depends on."""
        model = (self.settings.model,) * ("model" in STAGES[stage].settings)
        return versions(STAGES[stage].packages + model)

    def parameters(self, stage: str) -> dict[str, Any]:
        """What the script of a stage is told beside its files."""
        told: dict[str, Any] = {"recipe": self.recipe(stage)}
        if stage in CHUNK_STAGES:
            told["made_of"] = lambda wildcards: self.made_of[stage, wildcards.chunk]
        else:
            told |= {"made_of": self.made_of[stage, None], "tables": str(self.tables)}
        if stage == "normalize":
            told["recipe"] = lambda wildcards: self.recipe(stage, wildcards.chunk)
        if stage == "annotate":
            told["memo"] = lambda wildcards: self.memo(wildcards.chunk)
        return told

    def memo(self, chunk: str) -> list[str]:
        """Parameter of `annotate`: files that only save time, a chunk's own and its ancestors'."""
        folder = self.results / "memo"
        return [str(folder / f"{name}.jsonl") for name in (chunk, *ancestors(chunk))]


def _digest(recipe: Mapping[str, Any], *made_before: str) -> str:
    content = json.dumps([recipe, *made_before], sort_keys=True)
    return sha256(content.encode()).hexdigest()
