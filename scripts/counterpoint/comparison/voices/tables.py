"""The tables of voices: whom each article cites, as what, and what each is given to say."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pandas as pd

from counterpoint.comparison.voices.citing import across, articles, shared
from counterpoint.comparison.voices.share_of_voice import Floor, Voice
from counterpoint.records import MODES, SOURCE_KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from counterpoint.comparison.corpus import Corpus
    from counterpoint.comparison.voices.citing import Cited

SOURCE = ("document", "source", "source_kind", "affiliation")


def tables(corpus: Corpus, cited: Sequence[Cited]) -> dict[str, pd.DataFrame]:
    """Make the tables of voices, by the names of their files; `cited` is that of `cite`."""
    floors = {article.document.id: Floor(article) for article in corpus.articles}
    return {
        "cited_sources": _cited_sources(cited, floors),
        "cited_experts": _cited_experts(cited, floors),
        "shared_sources": _by_source(shared(cited), floors),
        "voices_by_kind": _voices_by_kind(floors),
        "attributions": _attributions(floors),
    }


def _cited_sources(cited: Sequence[Cited], floors: Mapping[str, Floor]) -> pd.DataFrame:
    """One source of one article a row: kind, affiliation as stated, what it is given to say."""
    rows = []
    for each in cited:
        modes = Counter(item.mode for item in each.items)
        voice = floors[each.document].voice(each.items)
        rows.append((*each[: len(SOURCE)], *voice, *(modes[mode] for mode in MODES)))
    return pd.DataFrame(rows, columns=[*SOURCE, *Voice._fields, *MODES])


def _cited_experts(cited: Sequence[Cited], floors: Mapping[str, Floor]) -> pd.DataFrame:
    """One expert a row for each article that cites them, with the affiliation stated there."""
    experts = (each for each in cited if each.source_kind == "expert")
    return _by_source(across(experts), floors).drop(columns="source_kind")


def _by_source(groups: Sequence[Sequence[Cited]], floors: Mapping[str, Floor]) -> pd.DataFrame:
    """One source a row for each article, the kind as the article's own text makes it."""
    rows = []
    for group in groups:
        for each in group:
            voice = floors[each.document].voice(each.items)
            kind, affiliation = each.source_kind, each.affiliation
            rows.append((each.source, articles(group), each.document, kind, affiliation, *voice))
    heads = ["source", "articles", "document", "source_kind", "affiliation"]
    return pd.DataFrame(rows, columns=[*heads, *Voice._fields])


def _voices_by_kind(floors: Mapping[str, Floor]) -> pd.DataFrame:
    """One kind of source of one article a row, those that it does not cite among them."""
    rows = []
    for document, floor in floors.items():
        for kind in SOURCE_KINDS:
            items = [item for item in floor.attributions if item.source_kind == kind]
            rows.append((document, kind, len({i.source for i in items}), *floor.voice(items)))
    return pd.DataFrame(rows, columns=["document", "source_kind", "sources", *Voice._fields])


def _attributions(floors: Mapping[str, Floor]) -> pd.DataFrame:
    """One attribution a row, in the order of the text, with its words and where they stand.

    `paragraph` counts from 1, headings included; `start` and `end` are characters of the text.
    """
    return pd.DataFrame(
        [row for floor in floors.values() for row in _passages(floor)],
        columns=[
            *("document", "paragraph", "source", "source_kind", "affiliation"),
            *("mode", "cue", "words", "text", "start", "end"),
        ],
    )


def _passages(floor: Floor) -> Iterator[tuple[object, ...]]:
    for item in floor.attributions:
        yield (
            item.document,
            floor.article.paragraph_at(item.start),
            item.source,
            item.source_kind,
            item.affiliation,
            item.mode,
            item.cue.text if item.cue else None,
            floor.words([item]),
            item.text,
            item.start,
            item.end,
        )
