"""Document to Evidence: sentences, names, hedges, boosters and attributions."""

from counterpoint.language.annotation import annotate, annotate_chunk

__all__ = ["annotate", "annotate_chunk"]
