"""Where names stand first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.briefing.excerpts import Mark
from counterpoint.briefing.passages.candidates import Candidate, Candidates
from counterpoint.briefing.passages.paragraphs import further
from counterpoint.briefing.passages.sentences import holding
from counterpoint.comparison.numbers import tally
from counterpoint.records import Entity

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from counterpoint.briefing.material import Material
    from counterpoint.briefing.topics import Key
    from counterpoint.records import Article

NAME = "names"
FILE = "evidence.jsonl, attached"
RULE = "the names that most articles share first, then those that the article mentions most"


def candidates(material: Material) -> list[Candidates]:
    """Find the first mention of every name of each article; those of one sentence go together."""
    words = material.settings["excerpt_words"]
    spread: dict[Key, int] = {
        (row["canonical"], row["type"]): int(row["articles"]) for row in material.table("entities")
    }
    return [_of(column.article, spread, words) for column in material.columns]


def _of(article: Article, spread: Mapping[Key, int], words: int) -> Candidates:
    mentions: dict[Key, list[Entity]] = {}
    for item in article.evidence:
        if isinstance(item, Entity):
            mentions.setdefault(_key(item), []).append(item)
    firsts = [found[0] for found in mentions.values()]
    sentences = list(holding(article, firsts, words))
    items = [
        Candidate(
            span,
            tuple(Mark(e.start, e.end, "name") for e in held),
            "; ".join(filter(None, (_note(article, mentions[_key(e)]) for e in held))),
            tuple(key for e in held for key in (_key(e), *_metrics(e))),
        )
        for span, held in sentences
    ]

    def rank(at: int) -> tuple[int, ...]:
        names = [_key(e) for e in sentences[at][1]]
        return *min((-spread[name], -len(mentions[name])) for name in names), at

    total = sum(map(len, mentions.values()))
    return Candidates(
        tuple(items),
        f"{tally(len(mentions), 'name')}, {tally(total, 'mention')}",
        tuple(sorted(range(len(items)), key=rank)),
    )


def _key(item: Entity) -> Key:
    return item.canonical, item.type


def _metrics(item: Entity) -> list[Key]:
    kind = item.type.lower()
    return [("metric", f"{kind}_entities_per_1000"), ("metric", f"distinct_{kind}_entities")]


def _note(article: Article, mentions: Sequence[Entity]) -> str:
    """Say how often an article has a name, and in which other paragraphs; nothing if once."""
    if len(mentions) == 1:
        return ""
    where = further(article, (item.start for item in mentions))
    return f"{mentions[0].canonical} {len(mentions)}×{where}"
