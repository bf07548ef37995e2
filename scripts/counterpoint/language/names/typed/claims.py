"""What the words of a name themselves claim that it names, and the noun that follows it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from counterpoint.language.names.mentions import LINKS, Proposal, numbered
from counterpoint.lexicon.name_words import is_members, telling, words

if TYPE_CHECKING:
    from spacy.tokens import Doc

_CAMEL: Final = re.compile(r"[A-Z][a-z]+")


def claimed(doc: Doc, proposal: Proposal) -> Proposal:
    """Give the type that the telling noun of the name gives, or the noun that follows it."""
    start, end, kind = proposal
    if end - start == 1:
        return _of_word(doc, proposal)
    if kind == "OTHER" and start > 0 and doc[start - 1].is_quote:
        return proposal
    last = next((t.i for t in doc[start:end] if t.lower_ in LINKS), end) - 1
    word = doc[last].lower_.rstrip(".")
    if is_members(doc[end - 1].text):
        return proposal._replace(claim="GROUP")
    kind = words("opening").get(doc[start].lower_, kind)
    if kind != "PERSON" or word not in words("head"):
        kind = telling().get(word, kind)
    if telling().get(doc[end - 1].lower_) == "ORG":  # `Port of London Authority`
        kind = "ORG"
    return Proposal(start, end, kind)


def _of_word(doc: Doc, proposal: Proposal) -> Proposal:
    word = doc[proposal.start].text
    if numbered(word):
        return proposal._replace(claim="OTHER")
    if proposal.claim == "ORG" and doc[proposal.end : proposal.end + 1].text in words("tenure"):
        return proposal._replace(claim="PERSON")
    run = _CAMEL.findall(word)
    if len(run) > 1:  # words that lost their space: `EasterIsland`
        return proposal._replace(claim=words("head").get(run[-1].lower(), proposal.claim))
    return proposal
