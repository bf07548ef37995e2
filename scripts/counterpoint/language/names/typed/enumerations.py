"""Names that stand in one list: what one of them is, the others are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Doc

    from counterpoint.language.names.mentions import Proposal
    from counterpoint.records import EntityType

_JOINING: Final = frozenset({",", "and", "or", "&", "the", "/"})
_LAST: Final = frozenset({"and", "or", "&"})


def listed(
    doc: Doc, proposed: Sequence[Proposal], sure: Sequence[EntityType | None]
) -> list[EntityType | None]:
    """Give the type that each name has from the others of its list; None where they tell none.

    Args:
        doc: The parse.
        proposed: The names in text order.
        sure: The type of each of which there is no doubt.
    """
    told: list[EntityType | None] = [None] * len(proposed)
    for members in _lists(doc, proposed):
        types = {sure[at] for at in members} - {None}
        if len(types) == 1:
            kind = types.pop()
            for at in members:
                told[at] = None if proposed[at].claim == "GROUP" or kind == "GROUP" else kind
    return told


def _lists(doc: Doc, proposed: Sequence[Proposal]) -> Iterator[list[int]]:
    """The lists that an `and` ends, as indices: `Oslo, Rome and Aldby`."""
    members: list[int] = []
    for at, proposal in enumerate(proposed):
        between = doc[proposed[at - 1].end : proposal.start] if at else doc[0:0]
        joined = {token.lower_ for token in between}
        if members and joined and joined <= _JOINING:
            members.append(at)
            if joined & _LAST:
                yield members
                members = [at]
        else:
            members = [at]
