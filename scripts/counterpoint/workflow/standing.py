"""Which results stand: made of what they should be made of, and to the byte as they were made.

Asked at every start. What does not stand is built anew; what someone has changed since it was
built is set aside first, since it may be work of theirs.
"""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from counterpoint.records import Receipt

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from counterpoint.workflow.plan import Plan

ASIDE = "set_aside"


@dataclass(frozen=True)
class Standing:
    """The receipts of a plan's jobs as they were found, held against the plan."""

    plan: Plan
    receipts: Mapping[Path, Receipt | None]

    @classmethod
    def of(cls, plan: Plan) -> Standing:
        """Read the receipts of all jobs."""
        return cls(plan, {path: Receipt.read(path) for path, _ in _jobs(plan)})

    @cached_property
    def fallen(self) -> list[Path]:
        """The receipts of the jobs that have to be done again.

        The files of a chunk only save time: where none of them is there, none is missed.
        """
        results = self.plan.results
        return [
            path
            for path, (stage, chunk) in _jobs(self.plan)
            if not self._stands(path, self.plan.made_of[stage, chunk])
            and (chunk is None or (results / "chunks" / chunk).exists())
        ]

    def _stands(self, path: Path, made_of: str) -> bool:
        receipt = self.receipts[path]
        return (
            receipt is not None
            and receipt.made_of == made_of
            and not receipt.changed(self.plan.results)
        )

    def set_aside(self) -> list[tuple[Path, Path]]:
        """Move what was changed since it was built out of the way of what will be built.

        Returns:
            Each file as it was called and as it is called now.
        """
        results = self.plan.results
        moved = []
        for path in self.fallen:
            receipt = self.receipts[path]
            for name in receipt.changed(results) if receipt else ():
                file = results / name
                if os.path.lexists(file) and _is_within(name, results):
                    aside = _free(results / ASIDE, PurePosixPath(name))
                    aside.parent.mkdir(exist_ok=True)
                    file.rename(aside)
                    moved.append((file, aside))
        return moved

    def date(self) -> None:
        """Take back dates in the future, which snakemake would take for a clock gone wrong."""
        now = time.time()
        for path, receipt in self.receipts.items():
            files = [self.plan.results / name for name in receipt.files] if receipt else []
            for file in (path, *files):
                if file.is_file() and file.stat().st_mtime > now:
                    os.utime(file, (now, now))


def _jobs(plan: Plan) -> Iterator[tuple[Path, tuple[str, str | None]]]:
    return ((plan.receipt(*job), job) for job in plan.made_of)


def _is_within(name: str, results: Path) -> bool:
    """Say whether a receipt speaks of the results; one from elsewhere might name anything."""
    return (results / name).parent.resolve().is_relative_to(results.resolve())


def _free(folder: Path, name: PurePosixPath) -> Path:
    """Find a name under which nothing was set aside yet."""
    stem = "-".join([*name.parent.parts, name.stem])
    numbers = (f"-{number}" if number else "" for number in range(10**9))
    return next(
        path
        for number in numbers
        if not os.path.lexists(path := folder / f"{stem}{number}{name.suffix}")
    )
