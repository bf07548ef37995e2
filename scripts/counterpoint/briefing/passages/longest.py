"""The longest sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.briefing.passages.candidates import Candidate, Candidates
from counterpoint.comparison.numbers import tally
from counterpoint.text.words import words as count_words

if TYPE_CHECKING:
    from counterpoint.briefing.material import Material
    from counterpoint.records import Article

NAME = "readability"
FILE = "the texts themselves, in documents.jsonl"
RULE = "the longest"
LONGEST = 3  # sentences shown an article


def candidates(material: Material) -> list[Candidates]:
    """Find the longest sentences of each article, with their lengths in words."""
    return [_of(column.article) for column in material.columns]


def _of(article: Article) -> Candidates:
    text = article.document.text
    prose = [(s.start, s.end) for s in article.sentences if not s.heading]
    lengths = {span: count_words(text[slice(*span)]) for span in prose}
    ranked = sorted(prose, key=lambda span: (-lengths[span], span))[:LONGEST]
    shown = sorted(ranked)
    items = tuple(Candidate(span, note=f"{lengths[span]} words") for span in shown)
    count = f"the longest of {tally(len(prose), 'sentence')}"
    return Candidates(items, count, tuple(map(shown.index, ranked)))
