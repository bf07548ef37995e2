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
    for n in _at_the_ends(kinds, told, prose):
        if sure[n] > figure("cut_at_the_ends"):
            told[n] = (kinds[n], True)
    return told


def _at_the_ends(
    kinds: Sequence[str], told: Sequence[tuple[str, bool]], prose: Sequence[bool]
) -> list[int]:
    """Find the text that stands right over or under what is kept, and that only the weights cut.

    A first or a last paragraph that is lost is missed by nobody.
    """
    kept = [n for n, (kind, _) in enumerate(told) if kind in _KEPT]
    if not kept:
        return []
    reach = int(figure("ends"))
    above = range(kept[0] - 1, max(-1, kept[0] - 1 - reach), -1)
    below = range(kept[-1] + 1, min(len(told), kept[-1] + 1 + reach))
    found = [
        next((n for n in side if prose[n] and kinds[n] in _KEPT), None) for side in (above, below)
    ]
    return [n for n in found if n is not None]
