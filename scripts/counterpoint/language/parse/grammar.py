"""Questions to a parse: whose clause, said by whom, in what tense.

Tags are those of the Penn Treebank and dependencies those of ClearNLP, as spaCy's English
pipelines give them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from counterpoint.lexicon import reporting_words, role_words

if TYPE_CHECKING:
    from spacy.tokens import Token

CLAUSE: Final = frozenset({"ccomp", "xcomp"})
PREDICATE: Final = CLAUSE | {"acomp", "oprd", "attr"}
SUBJECT: Final = frozenset({"nsubj", "nsubjpass"})
ANY_SUBJECT: Final = SUBJECT | {"csubj", "csubjpass", "expl"}  # a clause or "there" as well
FINITE: Final = frozenset({"VBZ", "VBP", "VBD", "MD"})
RELATIVE: Final = frozenset({"WDT", "WP", "WP$", "WRB"})
QUANTIFIED: Final = frozenset({"some", "many", "most", "few", "several", "others"})
_DEFINITE: Final = frozenset({"the", "this", "that", "these", "those", "both"})

_OPENING, _SHUTTING, _EITHER = frozenset("“«"), frozenset("”»"), frozenset('"')
_PEOPLE: Final = QUANTIFIED | {
    "i",
    "we",
    "you",
    "he",
    "she",
    "they",
    "who",
    "everyone",
    "everybody",
}


def lemma(verb: Token) -> str:
    """Give the lemma of a verb in lower case.

    spaCy's rules take "hoped" and "rated" for forms of "hop" and "rat".
    """
    found = verb.lemma_.lower()
    mute = f"{found}e"
    forms = {f"{mute}d", f"{mute}s", f"{found}ing"}
    return mute if verb.lower_ in forms and mute in reporting_words.stems() else found


def negated(token: Token) -> bool:
    """Whether the word, or the verb that it completes, is denied."""
    verbs = (token.head,) if token.dep_ in PREDICATE else ()
    return any(child.dep_ == "neg" for holder in (token, *verbs) for child in holder.children)


def passive(verb: Token) -> bool:
    """Whether what is said is said of the subject: "was dubbed", "was seen and dubbed".

    Also of a participle that stands for it: "the plan called a disgrace".
    """
    if any(child.dep_ in {"nsubjpass", "auxpass"} for child in verb.children):
        return True
    if verb.tag_ not in {"VBN", "VBD"} or any(c.dep_ in {"nsubj", "aux"} for c in verb.lefts):
        return False
    joined = verb.dep_ == "conj" and verb.tag_ == "VBN" and passive(verb.head)
    return joined or verb.dep_ in {"acl", "advcl"}


def definite(noun: Token) -> bool:
    """Whether a noun stands for something known: `the welder`, `this memo`, `both crews`."""
    return any(child.lower_ in _DEFINITE for child in noun.children)


def indefinite(noun: Token) -> bool:
    """Plural, and any of its kind: `surgeons`; not `the surgeons`, `their cousins`."""
    owned = any(child.dep_ == "poss" for child in noun.lefts)
    return noun.tag_ == "NNS" and not (owned or definite(noun))


def unnamed(holder: Token) -> bool:
    """Whether people are meant whom nobody names: `surgeons`, `many of the surgeons`, `some`."""
    words = {holder.lower_, *(child.lower_ for child in holder.lefts)}
    return bool(words & QUANTIFIED) or indefinite(holder)


def human(noun: Token) -> bool:
    """Whether a pronoun or common noun stands for people, as far as the word tells."""
    return noun.lower_ in _PEOPLE or role_words.kind_of(noun) not in {None, "document"}


def reported_in_the_past(modal: Token) -> bool:
    """Whether the clause is what someone said in the past: there the modal is but its tense.

    Words between quotation marks stand as they were spoken, so their modals keep their sense.
    """
    verb = modal.head
    while verb.dep_ == "conj":
        verb = verb.head
    if verb.dep_ not in {"ccomp", "acl"}:
        return False
    governor = verb.head
    if _quoted_apart(modal, governor):
        return False
    # `claimed that it fails, saying it would ...`; `made the claim that it would ...`
    while governor.head != governor and (governor.tag_ in {"VBG", "VB"} or governor.pos_ == "NOUN"):
        governor = governor.head
    return governor.tag_ in {"VBD", "VBN"}


def _quoted_apart(token: Token, governor: Token) -> bool:
    """Whether a quotation opens or closes between the two."""
    first, last = sorted((token.i, governor.i))
    between = [t.text for t in token.doc[first + 1 : last]]
    opened = sum(t in _OPENING for t in between)
    closed = sum(t in _SHUTTING for t in between)
    straight = sum(t in _EITHER for t in between)
    return opened != closed or straight % 2 == 1
