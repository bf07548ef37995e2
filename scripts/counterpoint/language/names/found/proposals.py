"""The names of a document: what the pipeline sees and what their form tells, cut to whole names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from counterpoint.language.names.found import cuts, edges, forms, passed_over
from counterpoint.language.names.mentions import Proposal, generic, longest
from counterpoint.lexicon import gazetteer
from counterpoint.lexicon.name_words import is_title

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from counterpoint.records import Document

_OFFICES: Final = frozenset({"minister", "secretary"})


def find(doc: Doc, document: Document) -> list[Proposal]:
    """List the names of a parsed document, in order and without overlap.

    Where proposals overlap the longest stands: `Technical University of Norway`, not
    `Norway` in it.
    """
    seen = [*cuts.labelled(doc), *passed_over.published(doc, document)]
    proposed = [
        *(edges.whole(doc, proposal) for proposal in seen),
        *forms.headed(doc, document),
        *forms.outlets(doc, document),
        *forms.quoted(doc, document),
        *forms.numbered(doc, document),
        *forms.nicknamed(doc, document),
        *passed_over.find(doc, document),
    ]
    return longest(filter(None, (_name(doc, proposal) for proposal in proposed)))


def _name(doc: Doc, proposal: Proposal) -> Proposal | None:
    """The name in what is proposed; None where there is none."""
    if proposal.end - proposal.start == 1:
        known = gazetteer.look_up(doc[proposal.start].text)
        if known is not None and known.kind == "country":
            return proposal
    proposal = edges.trimmed(doc, proposal)
    return proposal if _names(doc, proposal) else None


def _names(doc: Doc, proposal: Proposal) -> bool:
    """Whether a name is left: not a common noun (`the Islands`), nor part of an office."""
    start, end, _ = proposal
    name = doc[start:end]
    capitals = [word for word in name.text.split() if not word.islower()]
    if not capitals or name.text in edges.JUNIOR:
        return False
    if end - start > 1:  # not `Some years ago`, whose capital is the sentence's
        return len(capitals) > 1 or name[0].pos_ == "PROPN" or not name[0].is_sent_start
    if _of_office(doc, proposal):
        return False
    before = doc[max(start - 2, 0) : start]
    office = len(before) > 1 and before[1].lower_ == "of" and is_title(before[0].text)
    common = _common(doc[start]) or generic(doc, start, end)
    return any(map(str.isalpha, doc[start].text)) and not (office or common)


def _of_office(doc: Doc, proposal: Proposal) -> bool:
    """Whether a field of government stands before its office: `Harbour Secretary`."""
    start, end, kind = proposal
    if kind != "ORG" or doc[end : end + 1].text.lower() not in _OFFICES:
        return False
    return not doc[start].is_upper and gazetteer.look_up(doc[start].text) is None


def _common(token: Token) -> bool:
    """Whether the word has its capital from its place at the start of a sentence."""
    word = token.is_title and token.pos_ in {"NOUN", "VERB", "PRON", "ADV"}
    return bool(token.is_sent_start) and word and gazetteer.look_up(token.text) is None
