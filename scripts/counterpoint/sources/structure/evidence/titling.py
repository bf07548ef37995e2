"""Which line is the headline, weighed among all that stand over the text.

A headline says in few words what the text says: its words return there. A byline or a date stands
by, and no row of lines of its own form. Weights: `data/titles.tsv`.
"""

from __future__ import annotations

import math
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from counterpoint.sources.lexicon import threshold, words
from counterpoint.sources.statements.bylines import is_name
from counterpoint.sources.structure.evidence.form import Form, form
from counterpoint.sources.structure.titles import same_title
from counterpoint.wordlists import rows

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from counterpoint.sources.text.paragraphs import Paragraph

_DATA = Path(__file__).with_name("data") / "titles.tsv"
_CONTENT = re.compile(r"[^\W\d_]{4,}")
_LEAD = 3  # paragraphs that say the whole story
_STEM = 5  # letters; "dredge" returns as "dredging"
_REACH, _NEAR = 5, 2  # lines under a headline in which byline or date stand
_ALIKE = (4, 25)  # words of a line that has the form of a headline
_FARTHEST = 60  # lines over the text


class Evidence(NamedTuple):
    """What speaks for and against a line; shares, flags and logarithms."""

    returning: float  # share of its words that return in the text
    returning_lead: float  # in its first paragraphs
    returned: float  # logarithm of their number
    rest: float  # of the words that do not return
    words: float
    long: float
    short: float
    finished: float
    question: float
    stopped: float  # ends in a colon or a comma
    lower_start: float
    capital_share: float
    all_capitals: float
    digit_share: float
    bar: float
    dated: float
    byline: float
    furniture: float
    label: float
    addressed: float
    name: float
    byline_next: float
    byline_near: float
    date_near: float
    distance: float
    menu_between: float
    repeated: float
    row: float  # lines of its form around it
    sentence: float
    sentence_signed: float  # a byline stands right under it
    caption: float
    pictured: float  # a word of credits stands in it
    over_sentence: float  # a summary stands under it
    over_title: float  # a line of its form stands under it
    under_title: float  # or over it
    ruled: float  # what the rules take for the headline


def candidates(text: Collection[int]) -> range:
    """Return the lines over the text among which the headline is."""
    start = min(text, default=0)
    return range(max(0, start - _FARTHEST), start)


def weighed(
    paragraphs: Sequence[Paragraph], text: Collection[int], ruled: Collection[int]
) -> dict[int, Evidence]:
    """Weigh the lines over a text.

    Args:
        paragraphs: those of the whole file.
        text: the indexes of those that are the article's.
        ruled: the indexes of those that the rules take for its headline.
    """
    ordered = sorted(text)
    body = _stems(paragraphs[n] for n in ordered)
    lead = _stems(paragraphs[n] for n in ordered[:_LEAD])
    start, first = min(ordered, default=0), min(ruled, default=-1)
    forms = [form(paragraph) for paragraph in paragraphs[: start + 1]]
    return {
        n: _evidence(paragraphs, forms, n, start, body, lead, n == first)
        for n in candidates(text)
        if not (forms[n].label or forms[n].date or forms[n].byline or forms[n].furniture)
    }


def headline(
    paragraphs: Sequence[Paragraph], text: Collection[int], ruled: Collection[int]
) -> int | None:
    """Choose the line with the most evidence; None where none has enough."""
    told = {n: score(found) for n, found in weighed(paragraphs, text, ruled).items()}
    best = max(told, key=lambda n: (told[n], -n), default=None)
    if best is None or told[best] < threshold("title_evidence"):
        return None
    # Under a headline may stand a summary of its form: of nearly equals the upper one
    while best - 1 in told and told[best - 1] > told[best] - threshold("title_summary"):
        best -= 1
    return best


def score(found: Evidence) -> float:
    """Return the logarithm of the odds that a line is the headline."""
    listed = _weights()
    return listed["constant"] + sum(
        value * listed[name] for name, value in zip(found._fields, found, strict=True)
    )


@cache
def _weights() -> dict[str, float]:
    listed = rows(_DATA, {"name": None, "weight": None})
    return {row["name"]: float(row["weight"]) for row in listed}


def _evidence(  # noqa: PLR0913, PLR0917  each is one thing that is known
    paragraphs: Sequence[Paragraph],
    forms: Sequence[Form],
    n: int,
    start: int,
    body: frozenset[str],
    lead: frozenset[str],
    ruled: bool,  # noqa: FBT001
) -> Evidence:
    paragraph, own = paragraphs[n], forms[n]
    count = len(paragraph.words)
    stems = _stems([paragraph])
    back = len(stems & body)
    under = forms[n + 1 : n + 1 + _REACH]
    named = [one.byline or one.signed for one in under]
    between = forms[n + 1 : start]
    return Evidence(
        returning=back / max(1, len(stems)),
        returning_lead=len(stems & lead) / max(1, len(stems)),
        returned=math.log1p(back),
        rest=math.log1p(len(stems) - back),
        words=math.log1p(count),
        long=count > _ALIKE[1],
        short=count < _ALIKE[0],
        finished=own.finished and not own.question,
        question=own.question,
        stopped=own.colon or own.comma,
        lower_start=own.lower_start,
        capital_share=own.capital_share,
        all_capitals=own.all_capitals,
        digit_share=own.digit_share,
        bar=own.bar or own.arrow,
        dated=own.dated or own.date,
        byline=own.byline or own.signed,
        furniture=own.furniture,
        label=own.label,
        addressed=own.addressed_share,
        name=count <= _REACH and is_name(paragraph.text),
        byline_next=any(named[:_NEAR]) or _names_next(paragraphs, n),
        byline_near=any(named),
        date_near=any(one.date or one.dated for one in under),
        distance=math.log1p(start - n),
        menu_between=math.log1p(sum(one.words < math.log1p(_ALIKE[0]) for one in between)),
        repeated=count >= _ALIKE[0]
        and any(
            m != n and same_title(paragraph.text, paragraphs[m].text)
            for m in range(max(0, n - _FARTHEST), start)
            if abs(len(paragraphs[m].text) - len(paragraph.text)) < _FARTHEST
        ),
        row=sum(
            m != n and not forms[m].finished and _ALIKE[0] <= len(paragraphs[m].words) <= _ALIKE[1]
            for m in range(max(0, n - _NEAR), min(start, n + _NEAR + 1))
        ),
        sentence=own.prose,
        sentence_signed=own.finished and any(named[:_NEAR]),
        pictured=not words("credit").isdisjoint(paragraph.words),
        caption=own.caption or own.credit,
        over_sentence=n + 1 < start and under[0].finished,
        over_title=n + 1 < start and _is_alike(paragraphs[n + 1], forms[n + 1]),
        under_title=n > 0 and _is_alike(paragraphs[n - 1], forms[n - 1]),
        ruled=ruled,
    )


def _is_alike(paragraph: Paragraph, own: Form) -> bool:
    """Tell a line that could be a headline by its form alone."""
    told = own.finished or own.furniture or own.byline or own.date or own.dated or own.label
    return not told and _ALIKE[0] <= len(paragraph.words) <= _ALIKE[1]


def _names_next(paragraphs: Sequence[Paragraph], n: int) -> bool:
    return any(is_name(line.text) for line in paragraphs[n + 1 : n + 1 + _NEAR])


def _stems(lines: Iterable[Paragraph]) -> frozenset[str]:
    return frozenset(stem for line in lines for stem in line_stems(line))


def line_stems(line: Paragraph) -> frozenset[str]:
    """Return the beginnings of the content words of a line."""
    return frozenset(
        word[:_STEM]
        for word in _CONTENT.findall(line.text.casefold())
        if word not in words("function")
    )
