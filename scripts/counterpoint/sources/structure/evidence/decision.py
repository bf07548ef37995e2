"""Rules and weights together: what each line is, and where that is in doubt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.sources.structure.evidence.stretches import stretches
from counterpoint.sources.structure.evidence.weights import figure, logistic

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterpoint.sources.structure.evidence.surroundings import Figures

_KEPT = frozenset({"body", "heading"})
UNLIKE = "unlike the text"


def decided(kinds: Sequence[str], prose: Sequence[bool], odds: Figures) -> list[tuple[str, bool]]:
    """Decide for each line what it is.

    The weights overrule the rules only where they are sure. A line that the rules keep and the
    weights would not stays in doubt, unless they are sure; what the rules would cut of a text in
    full sentences comes back sooner than a label does, since its loss is silent.

    Args:
        kinds: what the rules told of each line.
        prose: which lines can only be text.
        odds: of each line, the logarithm of its odds of being of the article.

    Returns:
        Of each line what it is, and whether that is doubtful. Where the weights alone cut it, the
        reason holds how sure they are, in tenths.
    """
    told = []
    sure = logistic(odds)
    for kind, text, chance, within in zip(kinds, prose, sure, stretches(odds), strict=True):
        kept = kind in _KEPT
        least = figure("restore_text" if text else "restore_line")
        if kept and not within:
            cut = chance < figure("cut")
            told.append((f"{UNLIKE} ({int((1 - chance) * 10) / 10})" if cut else kind, not cut))
        elif not kept and within and chance > least:
            told.append(("body", True))
        else:
            told.append((kind, False))
    return told
