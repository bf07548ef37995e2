"""The verbs and nouns that report, from the word lists: what each takes, and who has to say it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from counterpoint.language import wordlists

_STANCES = frozenset({"commits", "distances", "neutral"})
_NOUN_COLUMNS = {"lemma": None, "stance": _STANCES, "inventory": None}
_VERB_COLUMNS = {
    "lemma": None,
    "takes": frozenset({"quotation", "clause", "object", "predicate", "infinitive", "judgement"}),
    "needs": frozenset({"speaker", "-"}),
    "stance": _STANCES,
    "inventory": None,
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A reporting word: what it takes as content, and what its subject has to be."""

    takes: frozenset[str]  # quotation, clause, object, predicate, infinitive
    needs_speaker: bool  # also used of evidence and events: counts only with someone who speaks
    stance: str  # commits, distances or neutral


@cache
def verbs() -> dict[str, Entry]:
    """Read the reporting verbs, by lemma; a second word is a particle or another dependent."""
    return {
        row["lemma"]: Entry(
            frozenset(row["takes"].split()), row["needs"] == "speaker", row["stance"]
        )
        for row in wordlists.read("reporting_verbs", _VERB_COLUMNS)
    }


@cache
def nouns() -> dict[str, Entry]:
    """Read the reporting nouns, by lemma. All take a clause."""
    return {
        row["lemma"]: Entry(frozenset({"clause"}), needs_speaker=True, stance=row["stance"])
        for row in wordlists.read("reporting_nouns", _NOUN_COLUMNS)
    }


ACCORDING_TO = Entry(frozenset({"quotation", "sentence"}), needs_speaker=True, stance="neutral")
UNLISTED = Entry(frozenset({"quotation"}), needs_speaker=False, stance="neutral")
