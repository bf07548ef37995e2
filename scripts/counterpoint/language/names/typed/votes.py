"""The votes on what a name names: the recogniser's, the words', the lists', at all its mentions."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final

from counterpoint.language.names.thresholds import threshold
from counterpoint.language.names.typed import clues
from counterpoint.language.names.typed.weights import weight
from counterpoint.lexicon import gazetteer
from counterpoint.lexicon.name_words import telling, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from spacy.tokens import Doc

    from counterpoint.language.names.mentions import Proposal
    from counterpoint.records import EntityType

    Votes = defaultdict[str, Counter[EntityType]]


_FULL: Final = threshold("longest_full_name")


def counted(
    doc: Doc,
    texts: Sequence[str],
    proposed: Sequence[Proposal],
    told: Sequence[EntityType | None],
    listed: Sequence[EntityType | None],
) -> dict[str, EntityType]:
    """Give each text the type of most votes.

    Args:
        doc: The parse.
        texts: What each mention says.
        proposed: The names, in text order.
        told: The type that the words beside each tell.
        listed: The type that the list in which each stands tells.
    """
    votes: Votes = defaultdict(Counter)
    hints: Votes = defaultdict(Counter)
    seen: Votes = defaultdict(Counter)
    for text, proposal, tale, other in zip(texts, proposed, told, listed, strict=True):
        seen[text][proposal.claim] += 1
        if tale is not None:
            votes[text][tale] += weight("told")
        if other is not None:
            votes[text][other] += weight("listed")
        for kind, clue in clues.clues(doc, proposal):
            hints[text][kind] += weight(clue)
    _add(votes, seen, weight("most_seen"))
    _add(votes, hints, weight("most_clues"))
    for text in _surnamed(doc, seen):
        votes[text]["PERSON"] += weight("surnamed")
    return {text: _elected(votes[text], seen[text]) for text in seen}


def _add(votes: Votes, others: Votes, most: int) -> None:
    """Add votes for each type, up to so many of them."""
    for text, kinds in others.items():
        for kind, count in kinds.items():
            votes[text][kind] += min(count, most)


def _elected(votes: Counter[EntityType], seen: Counter[EntityType]) -> EntityType:
    """The type of most votes, of equals the one seen more; a body where all is refuted."""
    kind = max(votes, key=lambda each: (votes[each], seen[each]))
    return kind if votes[kind] > 0 else "ORG"


def _surnamed(doc: Doc, seen: Mapping[str, Counter[EntityType]]) -> Iterator[str]:
    """The full names whose last word stands alone in the text, where a body's has its article."""
    ends: defaultdict[str, list[str]] = defaultdict(list)
    for text, kinds in seen.items():
        parts = text.split()
        named = 1 < len(parts) <= _FULL and text.istitle() and "PLACE" not in kinds
        if named and not any(map(_tells, parts)) and gazetteer.look_up(parts[-1]) is None:
            ends[parts[-1]].append(text)
    for token in doc[1:-1] if ends else ():
        if token.text in ends and token.pos_ == "PROPN":
            before = token.nbor(-1)
            if before.lower_ != "the" and not before.is_title and not token.nbor().is_title:
                yield from ends.pop(token.text)


def _tells(word: str) -> bool:
    """Whether the word tells what is named, or stands for it by itself."""
    return any(word.lower() in listed for listed in (telling(), words("opening"), words("alone")))
