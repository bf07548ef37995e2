"""What is attributed, to whom, and by which words."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from counterpoint.briefing.excerpts import Mark
from counterpoint.briefing.passages.candidates import Candidate, Candidates
from counterpoint.briefing.passages.sentences import widened
from counterpoint.comparison.numbers import tally
from counterpoint.metrics.voices import CITED
from counterpoint.records import Attribution

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from counterpoint.briefing.material import Material
    from counterpoint.briefing.topics import Key
    from counterpoint.records import Article, Span

NAME = "voices"
FILE = "attributions.csv, attached"
RULE = "each source once before any source twice, the most cited sources first"


def candidates(material: Material) -> list[Candidates]:
    """Find every attribution of each article; what one sentence gives a source is one passage."""
    words = material.settings["excerpt_words"]
    return [_of(column.article, words) for column in material.columns]


def _of(article: Article, words: int) -> Candidates:
    found = [e for e in article.evidence if isinstance(e, Attribution)]
    passages = _together(article, found, words)
    items = tuple(_candidate(span, given) for span, given in passages)
    ranks = _ranks([given for _, given in passages])
    return Candidates(items, tally(len(found), "attribution"), ranks)


def _together(
    article: Article, found: Sequence[Attribution], words: int
) -> list[tuple[Span, list[Attribution]]]:
    """Put together who is given the same words, then what a source is given in one passage.

    Sentences that an excerpt cannot show in full are shown once for each attribution.
    """
    text = article.document.text
    shared: dict[Span, list[Attribution]] = {}
    for item in found:
        shared.setdefault((item.start, item.end), []).append(item)
    groups: dict[tuple[object, ...], tuple[Span, list[Attribution]]] = {}
    for content in sorted(shared):
        given = shared[content]
        cues = [(item.cue.start, item.cue.end) for item in given if item.cue]
        bounds = [content, *cues]
        held = widened(article, min(b[0] for b in bounds), max(b[1] for b in bounds))
        cut = len(text[slice(*held)].split()) > words
        speakers = tuple((item.source, item.source_kind) for item in given)
        key = (held, speakers, content if cut else None)
        groups.setdefault(key, (held, []))[1].extend(given)
    return list(groups.values())


def _ranks(passages: Sequence[Sequence[Attribution]]) -> tuple[int, ...]:
    """Order passages by how often their source was shown before, then by how often it is cited."""
    cited = Counter(item.source for given in passages for item in given)
    turns: Counter[str] = Counter()
    order = []
    for at, given in enumerate(passages):
        source = min((item.source for item in given), key=lambda name: (turns[name], -cited[name]))
        order.append((turns[source], -cited[source], at))
        turns.update({item.source for item in given})
    return tuple(at for *_, at in sorted(order))


def _candidate(span: Span, given: Sequence[Attribution]) -> Candidate:
    """Mark what is given, and the words that give it; say to whom and how."""
    marks = [Mark(item.start, item.end, "given") for item in given]
    marks += [Mark(item.cue.start, item.cue.end, "cue") for item in given if item.cue]
    marks = list(dict.fromkeys(marks))
    speakers = dict.fromkeys(f"{item.source} ({item.source_kind})" for item in given)
    ways: dict[str, None] = dict.fromkeys(item.mode for item in given)
    if any(item.stance == "distances" for item in given):
        ways["distancing"] = None
    keys = [key for item in given for key in _keys(item)]
    focus = (marks[-1].start, marks[-1].end)  # a cue, with what stands next to it
    return Candidate(span, tuple(marks), ", ".join([*speakers, *ways]), tuple(keys), focus)


def _keys(item: Attribution) -> Iterator[Key]:
    kind = item.source_kind
    yield "source", item.source, kind
    yield "kind", kind
    yield "metric", CITED[kind]
    yield "metric", f"{kind}_voice_share"
    if item.mode != "indirect":
        yield "metric", "words_quoted_share"
        yield "metric", f"{kind}_words_quoted_share"
    if kind == "unnamed":
        yield "metric", "unnamed_share"
    if item.stance == "distances":
        yield "metric", "distancing_share"
