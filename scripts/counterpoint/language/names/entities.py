"""Entities: the names of a document, with one type and one canonical form for each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from counterpoint.identity import canonical
from counterpoint.identity.canonical import Name
from counterpoint.language.names.found import capitals, proposals, repeated
from counterpoint.language.names.mentions import longest
from counterpoint.language.names.typed import decision
from counterpoint.language.names.typed.claims import claimed
from counterpoint.lexicon.name_words import is_title, words
from counterpoint.records import Entity
from counterpoint.text import quotations

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from counterpoint.language.names.mentions import Mention, Proposal
    from counterpoint.records import Document

_HYPHENS: Final = frozenset("-–")


def find(doc: Doc, document: Document) -> list[Entity]:
    """List the entities of a parsed document in order, without overlap.

    A name means one thing within a document: every mention of it has the type for which most
    speaks at all of them, and a mention that the pipeline missed is found by its words.
    """
    claims = (claimed(doc, each) for each in proposals.find(doc, document))
    proposed = _attested(doc, document, list(claims))
    passed_over = (claimed(doc, each) for each in capitals.find(doc, document, proposed))
    proposed = sorted([*proposed, *passed_over])
    proposed = longest([*proposed, *repeated.find(doc, proposed)])
    mentions = _joined(doc, decision.decide(doc, proposed))
    spans = [doc[start:end] for start, end, _ in mentions]
    named = [Name(span.text, each.type) for span, each in zip(spans, mentions, strict=True)]
    forms = canonical.resolve(named, document.text)
    quoted = quotations.find(document.text, document.paragraphs)
    return [
        Entity(
            document=document.id,
            start=span.start_char,
            end=span.end_char,
            text=span.text,
            type=form.type,
            canonical=form.name,
            quoted=bool(quotations.holding(quoted, span.start_char, span.end_char)),
            candidates=form.candidates,
        )
        for span, form in zip(spans, forms, strict=True)
    ]


def _joined(doc: Doc, mentions: list[Mention]) -> list[Mention]:
    """Make one of two persons side by side, and of two groups with a hyphen: `French-Lebanese`."""
    joined: list[Mention] = []
    for mention in mentions:
        last = joined[-1] if joined else None
        near = last is not None and mention.start - last.end <= 1 and last.type == mention.type
        if last and near and _one(doc, last, mention):
            joined[-1] = last._replace(end=mention.end)
        else:
            joined.append(mention)
    return joined


def _one(doc: Doc, last: Mention, mention: Mention) -> bool:
    between = doc[last.end : mention.start]
    if mention.type == "PERSON":
        return not between
    return mention.type == "GROUP" and len(between) == 1 and between[0].text in _HYPHENS


def _attested(doc: Doc, document: Document, proposed: list[Proposal]) -> list[Proposal]:
    """Drop names of headings that the paragraphs lack; cut names followed by their own office.

    In a heading capitals tell nothing. `Peru Water Security` before `Advisor` is a title that
    was cut in two, and the name in it is the one that stands elsewhere by itself.
    """
    texts = [doc[start:end].text for start, end, _ in proposed]
    headed = [_in_heading(doc, document, proposal) for proposal in proposed]
    known = {text for text, heading in zip(texts, headed, strict=True) if not heading}
    kept = []
    for proposal, text, heading in zip(proposed, texts, headed, strict=True):
        start, end, claim = proposal
        if heading and text not in known:
            continue
        built = claim == "ORG" and doc[end - 1].lower_ in words("head")
        if claim == "ORG" and not built and is_title(doc[end : end + 1].text):
            end = next((i for i in range(end - 1, start, -1) if doc[start:i].text in known), end)
        kept.append(proposal._replace(end=end))
    return kept


def _in_heading(doc: Doc, document: Document, proposal: Proposal) -> bool:
    at = doc[proposal.start].idx if document.headings else 0
    return any(start <= at < end for start, end in document.headings)
