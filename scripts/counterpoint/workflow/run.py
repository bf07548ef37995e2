"""One start of snakemake: its settings read, its plan made, the results held against the plan."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Self

from snakemake.logging import logger

from counterpoint.workflow import folder, settings_file
from counterpoint.workflow.plan import RECORDS, Plan
from counterpoint.workflow.recipes import versions
from counterpoint.workflow.speech import plainly, stop
from counterpoint.workflow.standing import Standing

if TYPE_CHECKING:
    from collections.abc import Mapping

SNAKEMAKES = Path(".snakemake")  # where it keeps its records, beside the folder it is started in


@dataclass
class Run:
    """What one start of snakemake knows.

    Attributes:
        plan: what there is to build.
        standing: what stands of it already.
        held: what keeps other runs out of the results folder, once work has begun.
    """

    plan: Plan
    standing: Standing
    held: IO[str] | None = None

    @classmethod
    def opened(cls, workflow: Any, config: Mapping[str, Any]) -> Self:
        """Make the plan, and have snakemake redo what does not stand.

        Args:
            workflow: as a Snakefile has it.
            config: the settings of the command line, which go before those of briefing.yaml.

        Raises:
            SystemExit: a setting is not allowed, or there is nothing to read; it was said.
        """
        if not workflow.output_settings.verbose:
            plainly()
        try:
            plan = Plan.of({**settings_file.read(), **config})
            run = cls(plan, Standing.of(plan))
            if workflow.is_main_process:  # and no job on another machine, sent to do one thing
                _redo(workflow, run.standing.fallen)
        except (ValueError, OSError) as fault:
            stop(fault)
        return run

    def begin(self) -> None:
        """Take the results folder before the first job, and set aside what would be overwritten.

        Raises:
            SystemExit: another run has the folder, or it cannot be written to; it was said.
        """
        results = self.plan.results
        try:
            folder.require_writable(SNAKEMAKES)
            self.held = folder.lock(results)
            if Standing.of(self.plan).receipts != self.standing.receipts:
                raise ValueError(  # noqa: TRY301  one place says all
                    f"Another run has changed {str(results)!r} meanwhile. Run snakemake again"
                )
            folder.mark(results, versions(["counterpoint"])["counterpoint"], self._built_of())
            for path, aside in self.standing.set_aside():
                logger.warning(
                    f"{path} was changed after it had been built. It is kept as {aside}, and what "
                    "belongs there is built anew."
                )
            self.standing.date()
        except (ValueError, OSError) as fault:
            stop(fault)

    def summary(self) -> str:
        """Say in a few lines what was built and where it is."""
        content = json.loads(self.plan.records["comparison"].read_text(encoding="utf-8"))
        compared = {row["document"] for row in content["documents"]}
        left_out = self.plan.records["refused"].read_bytes().count(b"\n")
        why = f", {left_out} left out ({self.plan.records['refused']} says why)" if left_out else ""
        if copies := sum(row["document"] not in compared for row in content["copies"]):
            why += f", {copies} with the text of another ({self.plan.tables}/copies.csv)"
        return (
            f"\nArticles compared: {len(compared)}{why}\n"
            f"The briefing:      {self.plan.results / 'briefing.pdf'}, briefing.html\n"
            f"The records:       {self.plan.records['documents']}, {RECORDS['evidence']}, "
            f"{RECORDS['measures']}, {self.plan.tables.name}/\n"
        )

    def _built_of(self) -> dict[str, Any]:
        sources = {source.id: source.sha256 for source in self.plan.sources.values()}
        return {"settings": asdict(self.plan.settings), "sources": sources}


def _redo(workflow: Any, receipts: list[Path]) -> None:
    """Have snakemake redo the jobs of these outputs, as --forcerun would.

    What --forcerun was given is not there yet when the Snakefile is read, so that the outputs are
    added when snakemake has it. Nothing is removed before its job begins, and a dry run tells all.
    """
    prepare = workflow._prepare_dag  # noqa: SLF001  snakemake offers nothing else

    def prepared(*arguments: Any, **options: Any) -> None:
        prepare(*arguments, **options)
        workflow.dag.forcefiles.update(map(str, receipts))

    workflow._prepare_dag = prepared  # noqa: SLF001
