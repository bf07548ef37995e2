"""The one order of the articles in all charts that have a row for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.briefing.layouts import ranked

if TYPE_CHECKING:
    from counterpoint.briefing.articles import Column
    from counterpoint.briefing.material import Material

GIVEN = "words_attributed_share"
SAID = "Sorted by words given to sources, as on page one."


def in_order(material: Material) -> list[Column]:
    """Put the articles that give most of their words to sources first, the undefined last."""
    return ranked(material.columns, lambda column: material.measure(GIVEN, column).value)
