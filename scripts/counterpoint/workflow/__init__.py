"""The run that the Snakefile reads: settings, sources, chunks, and what each stage is made of.

Imports `sources` and `records`. Begin with `run`, its door.

A `run` is one start of snakemake: it reads `settings_file`, checked by `settings`; makes the `plan`
(`chunks`, `recipes`); holds against it what is `standing` in the results `folder`; and sees that
faults are told in plain `speech`.
"""

from counterpoint.workflow.run import Run

__all__ = ["Run"]
