"""The plan that the Snakefile reads: settings, sources, chunks, and what each stage is made of.

Imports `sources` and `records`. Begin with `plan`, its door; `recipes` names what each stage reads.
"""

from counterpoint.workflow.plan import Plan

__all__ = ["Plan"]
