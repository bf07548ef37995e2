"""The plan that the Snakefile reads: settings, sources, chunks, and what each stage is made of."""

from counterpoint.workflow.plan import Plan

__all__ = ["Plan"]
