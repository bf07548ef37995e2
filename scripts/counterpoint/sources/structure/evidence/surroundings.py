"""What stands around each line of a file, as figures: its place, its neighbours, its vocabulary."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import numpy as np

from counterpoint.sources.lexicon import threshold
from counterpoint.sources.structure.evidence.form import Form, form
from counterpoint.sources.structure.evidence.vocabulary import returning

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from counterpoint.sources.text.paragraphs import Paragraph

    Figures = NDArray[np.float64]

# What the rules told a line for
KINDS = (
    "body", "heading", "title", "byline", "date", "section", "affiliation", "navigation", "prompt",
    "consent", "related", "caption", "credit", "biography", "duplicate",
)  # fmt: skip
_REACHES = (4, 10, 25)  # lines to either side
_NEAR, _FAR = 2, 3  # lines to either side of which much, and little, is asked
_SURE = 0.5
_FARTHEST, _FARTHEST_CENTRE, _LONGEST_GAP, _MOST_MARKS, _MOST_COPIES = 30, 60, 20, 5, 2
_DENSE = 7  # lines within which a text is densest

_COLUMN = {name: n for n, name in enumerate(Form._fields)}
_OF_NEAR = ("words", "finished", "furniture", "capital_share", "related", "prose", "function_share",
            "colon", "quotation")  # fmt: skip
_OF_FAR = ("words", "finished", "furniture")


def names() -> list[str]:
    """Return the names of the figures, in their order."""
    found = [*Form._fields, *(f"told_{kind}" for kind in KINDS), "told_kept", "believed"]
    found += [
        "returning",
        "returning_often",
        "returning_names",
        "relative_length",
        "place",
        "lines",
    ]
    found += [
        "text_above",
        "text_below",
        "within_run",
        "from_first",
        "from_last",
        "copies",
    ]
    found += ["block", "alone", "from_centre", "closings_passed", "heads_passed"]
    found += ["gap_above", "gap_below"]
    for offset in _offsets():
        extra = [*(_OF_NEAR if abs(offset) <= _NEAR else _OF_FAR), "believed", "head", "same_block"]
        extra += ["pictured", "returning"] if abs(offset) <= _NEAR else []
        found += [f"{name}_{offset:+d}" for name in extra]
    for reach in _REACHES:
        for side in ("above", "below"):
            found += [f"{what}_{side}_{reach}" for what in ("text", "prose", "furniture", "belief")]
    return found


def surroundings(
    paragraphs: Sequence[Paragraph],
    kinds: Sequence[str],
    run: tuple[int, int],
    belief: Figures,
) -> Figures:
    """Return a row of figures for each line, by `names`.

    Args:
        paragraphs: those of the whole file.
        kinds: what the rules told of each.
        run: the first and the last line of the densest text.
        belief: how probable it is that each line is of the article, as far as is known.
    """
    count = len(paragraphs)
    forms = np.array([form(paragraph) for paragraph in paragraphs], float)
    lengths = np.array([len(paragraph.words) for paragraph in paragraphs], float)
    prose, finished = _of(forms, "prose"), lengths * belief
    head = np.maximum.reduce([_of(forms, name) for name in ("byline", "date", "signed")])
    pictured = np.maximum(_of(forms, "caption"), _of(forms, "credit"))
    closing = _of(forms, "related") * (lengths <= threshold("longest_label"))
    sure = [n for n in range(count) if belief[n] > _SURE and prose[n]]
    sure = sure or [n for n in range(count) if prose[n]]
    back = returning(paragraphs, sure)
    told = np.array([[kind == name for name in KINDS] for kind in kinds], float)
    place = np.arange(count, dtype=float)
    text = np.concatenate([[0.0], np.cumsum(lengths * prose * belief)])
    total = max(1.0, text[-1])
    centre = int(np.convolve(finished, np.ones(_DENSE))[_DENSE // 2 :][:count].argmax())
    usual = float(np.median(lengths[sure])) if sure else 0.0
    times = Counter(paragraph.text.casefold() for paragraph in paragraphs)
    blocks = Counter(paragraph.block for paragraph in paragraphs)
    block = np.array([blocks[paragraph.block] for paragraph in paragraphs], float)
    number = np.array([paragraph.block for paragraph in paragraphs])
    above, below = _gaps(prose * (belief > _SURE))
    columns = [
        forms,
        told,
        told[:, 0] + told[:, 1],
        belief,
        back,
        np.log((lengths + 1) / (usual + 1)),
        place / max(1, count - 1),
        np.full(count, np.log1p(count)),
        text[:-1] / total,
        (total - text[1:]) / total,
        (place >= run[0]) & (place <= run[1]),
        np.clip(place - run[0], -_FARTHEST, _FARTHEST),
        np.clip(place - run[1], -_FARTHEST, _FARTHEST),
        [min(_MOST_COPIES, times[paragraph.text.casefold()] - 1) for paragraph in paragraphs],
        np.log1p(block),
        block == 1,
        np.clip(place - centre, -_FARTHEST_CENTRE, _FARTHEST_CENTRE),
        _passed(closing, centre),
        _passed(head, centre),
        above,
        below,
    ]
    for offset in _offsets():
        near = abs(offset) <= _NEAR
        asked = [_of(forms, name) for name in (_OF_NEAR if near else _OF_FAR)] + [belief, head]
        columns += [_moved(column, offset) for column in asked]
        columns.append(_moved(number, offset) == number)
        columns += [_moved(column, offset) for column in (pictured, back[:, 0]) if near]
    for reach in _REACHES:
        for lower, upper in ((-reach, -1), (1, reach)):
            columns.append(np.log1p(_within(finished, lower, upper)))
            for column in (prose, _of(forms, "furniture"), belief):
                columns.append(_within(column, lower, upper) / reach)
    return np.column_stack([np.asarray(column, float) for column in columns])


def _offsets() -> list[int]:
    return [offset for offset in range(-_FAR, _FAR + 1) if offset]


def _of(forms: Figures, name: str) -> Figures:
    return forms[:, _COLUMN[name]]


def _moved(column: Figures, offset: int) -> Figures:
    """Return what the line so many further on has; -1 where there is none."""
    moved = np.full(len(column), -1.0)
    if abs(offset) < len(column):
        if offset > 0:
            moved[:-offset] = column[offset:]
        else:
            moved[-offset:] = column[:offset]
    return moved


def _within(column: Figures, lower: int, upper: int) -> Figures:
    """Return the sums over the lines from `lower` to `upper` further on."""
    total, count = np.concatenate([[0.0], np.cumsum(column)]), len(column)
    start = np.clip(np.arange(count) + lower, 0, count)
    end = np.clip(np.arange(count) + upper + 1, 0, count)
    return np.asarray(total[end] - total[start])


def _passed(marks: Figures, centre: int) -> Figures:
    """Count the marks between each line and the centre, negative above it."""
    total = np.concatenate([[0.0], np.cumsum(marks)])
    place = np.arange(len(marks))
    between = total[np.maximum(place, centre)] - total[np.minimum(place, centre)]
    return np.asarray(np.where(place > centre, 1, -1) * np.minimum(_MOST_MARKS, between))


def _gaps(text: Figures) -> tuple[Figures, Figures]:
    """Return how many lines above and below each the next line of text stands."""
    filled = text > 0
    return _distance(filled), _distance(filled[::-1])[::-1]


def _distance(filled: NDArray[np.bool_]) -> Figures:
    place = np.arange(len(filled))
    last = np.concatenate([[-1], np.maximum.accumulate(np.where(filled, place, -1))[:-1]])
    return np.asarray(np.minimum(_LONGEST_GAP, place - last), float)
