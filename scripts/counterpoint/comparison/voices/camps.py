"""Where the sources stand: the country or body that name, office or affiliation tells of each.

Nothing is looked up but the names of countries, peoples and cities: a source of which the articles
tell no country stands nowhere that is stated. What one article tells of a source holds in all.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import pandas as pd

from counterpoint.lexicon.places import country_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from counterpoint.comparison.corpus import Corpus
    from counterpoint.comparison.voices.citing import Cited

UNSTATED = "not stated"
BODIES = frozenset({"institution", "unnamed"})  # whose own words may tell a country
_WORD = re.compile(r"[^\s,;()]+|[,;()]")
_JOINT = re.compile(r",\s+(?:and\s+)?|\s+and\s+")
_LONGEST = 4  # words of a name of a country: `Democratic Republic of Congo`
_TOPIC = frozenset({"on", "about", "to", "against", "with", "over", "toward", "towards"})
_POSSESSIVE = re.compile(r"[’']s?$")


def camps(cited: Sequence[Cited]) -> dict[tuple[str, ...], str]:
    """Tell where each source stands, by its key in `cited`."""
    told: dict[tuple[str, ...], Counter[str]] = {}
    for each in cited:
        named = each.source_kind in BODIES
        camp = camp_of(each.source if named else "", each.affiliation)
        told.setdefault(each.key, Counter())
        if camp:
            told[each.key][camp] += 1
    return {
        key: min(found, key=lambda camp: (-found[camp], camp)) if found else UNSTATED
        for key, found in told.items()
    }


def camp_of(source: str, affiliation: str | None) -> str | None:
    """Tell the country or body of a source by its own words, else by its affiliation as stated.

    Several that speak as one stand together: `China and Russia`. A person may be called Jordan: the
    words of persons are empty here.
    """
    parts = [_whole(part) for part in _JOINT.split(source)]
    if len(parts) > 1 and None not in parts:
        return " and ".join(sorted({part for part in parts if part}))
    return next((c for text in (source, affiliation or "") for c in _told(text)), None)


def _whole(name: str) -> str | None:
    return country_of(_POSSESSIVE.sub("", name.strip()).replace(".", "").removeprefix("the "))


def _told(text: str) -> Iterator[str]:
    """Find the countries that a description belongs to, in its order.

    A country that a description is about is none: `expert on China`, `head of the China program`.
    """
    words = _WORD.findall(text)
    for start in range(len(words)):
        for end in range(min(len(words), start + _LONGEST), start, -1):
            name = " ".join(words[start:end])
            country = country_of(_POSSESSIVE.sub("", name).replace(".", ""))
            if country is not None:
                if _belongs(words, start, end):
                    yield country
                break


def _belongs(words: Sequence[str], start: int, end: int) -> bool:
    """Whether a description is of a country and not about it."""
    before = [word.lower() for word in words[max(0, start - 2) : start]]
    if _TOPIC & set(before):
        return False
    adjective = country_of(words[end - 1].replace(".", "")) != words[end - 1].replace(".", "")
    follows = words[end] if end < len(words) else ""
    noun = follows[:1].islower() and follows not in {"and", "or", "in", "of", "at", "who"}
    owned = bool(_POSSESSIVE.search(words[end - 1]))
    return start == 0 or adjective or owned or not noun


def table(corpus: Corpus, cited: Sequence[Cited]) -> pd.DataFrame:
    """One camp of one article a row, with what its sources are given; it sums to all of them."""
    stand = camps(cited)
    counts: Mapping[str, Counter[str]] = {document.id: Counter() for document in corpus.documents}
    for each in cited:
        counts[each.document][stand[each.key]] += len(each.items)
    rows = [
        (document, camp, count)
        for document, counter in counts.items()
        for camp, count in sorted(counter.items(), key=lambda pair: (-pair[1], pair[0]))
    ]
    return pd.DataFrame(rows, columns=["document", "camp", "attributions"])
