"""The names of a document: what the pipeline sees and what their form tells, cut to whole names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from counterpoint.language.names.found import cuts, edges, forms, passed_over
from counterpoint.language.names.mentions import Mention, generic, longest
from counterpoint.lexicon import gazetteer
from counterpoint.lexicon.name_words import is_title, telling, words

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from counterpoint.records import Document

_CAMEL: Final = re.compile(r"[A-Z][a-z]+")
_OFFICES: Final = frozenset({"minister", "secretary"})


def find(doc: Doc, document: Document) -> list[Mention]:
    """List the names of a parsed document, in order and without overlap.

    Where proposals overlap the longest stands: `National University of Singapore`, not
    `Singapore` in it.
    """
    seen = [*cuts.labelled(doc), *passed_over.published(doc, document)]
    proposed = [
        *(edges.whole(doc, mention) for mention in seen),
        *forms.headed(doc, document),
        *forms.quoted(doc, document),
        *forms.numbered(doc, document),
        *forms.nicknamed(doc, document),
        *passed_over.find(doc, document),
    ]
    return longest(filter(None, (_name(doc, mention) for mention in proposed)))


def _name(doc: Doc, mention: Mention) -> Mention | None:
    """The name in what is proposed, with its type; None where there is none."""
    if mention.end - mention.start == 1:
        known = gazetteer.look_up(doc[mention.start].text)
        if known is not None and known.kind == "country":
            return mention
    mention = _typed(doc, edges.trimmed(doc, mention))
    return mention if _names(doc, mention) else None


def _typed(doc: Doc, mention: Mention) -> Mention:
    """Give the type that the telling noun of the name gives, or the noun that follows it."""
    start, end, kind = mention
    if end - start == 1:
        return _typed_word(doc, mention)
    if kind == "OTHER" and start > 0 and doc[start - 1].is_quote:
        return mention
    last = next((t.i for t in doc[start:end] if t.lower_ in forms.LINKS), end) - 1
    word = doc[last].lower_.rstrip(".")
    if doc[end - 1].text.endswith("s") and doc[end - 1].lower_[:-1] in words("members"):
        return mention._replace(type="GROUP")
    kind = words("opening").get(doc[start].lower_, kind)
    if kind != "PERSON" or word not in words("head"):
        kind = telling().get(word, kind)
    if telling().get(doc[end - 1].lower_) == "ORG":  # `Port of London Authority`
        kind = "ORG"
    return Mention(start, end, kind)


def _typed_word(doc: Doc, mention: Mention) -> Mention:
    word = doc[mention.start].text
    if forms.is_numbered(word):
        return mention._replace(type="OTHER")
    if mention.type == "ORG" and doc[mention.end : mention.end + 1].text in words("tenure"):
        return mention._replace(type="PERSON")
    run = _CAMEL.findall(word)
    if len(run) > 1:  # words that lost their space: `EasterIsland`
        return mention._replace(type=words("head").get(run[-1].lower(), mention.type))
    return mention


def _names(doc: Doc, mention: Mention) -> bool:
    """Whether a name is left: not a common noun (`the Islands`), nor part of an office."""
    start, end, _ = mention
    name = doc[start:end]
    capitals = [word for word in name.text.split() if not word.islower()]
    if not capitals or "]" in name.text or name.text in edges.JUNIOR:
        return False
    if end - start > 1:  # not `Some years ago`, whose capital is the sentence's
        return len(capitals) > 1 or name[0].pos_ == "PROPN" or not name[0].is_sent_start
    if _of_office(doc, mention):
        return False
    before = doc[max(start - 2, 0) : start]
    office = len(before) > 1 and before[1].lower_ == "of" and is_title(before[0].text)
    common = _common(doc[start]) or generic(doc, start, end)
    return any(map(str.isalpha, doc[start].text)) and not (office or common)


def _of_office(doc: Doc, mention: Mention) -> bool:
    """Whether a field of government stands before its office: `Health Secretary`."""
    start, end, kind = mention
    if kind != "ORG" or end - start > 1 or doc[end : end + 1].text.lower() not in _OFFICES:
        return False
    return not doc[start].is_upper and gazetteer.look_up(doc[start].text) is None


def _common(token: Token) -> bool:
    """Whether the word has its capital from its place at the start of a sentence."""
    word = token.is_title and token.pos_ in {"NOUN", "VERB", "PRON", "ADV"}
    return bool(token.is_sent_start) and word and gazetteer.look_up(token.text) is None
