"""The authors that a page states, as names: who else is named with them is left out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from counterpoint.sources.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# A byline is introduced by up to three words: words by, written and photographed by
_BY = re.compile(r"^(?:\w+\s+){0,3}by:?\s+|^authors?\s*:\s*", re.IGNORECASE)
_CONTACT = re.compile(r"\S+@\S+|(?:https?:|www\.)\S+|(?<!\w)@\w+")
_PARENTHESIS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*")
# What follows the name in a field of its own: where they write, when they wrote
_FIELD = re.compile(r"\s*[|•·]\s*|\s+[-–—]\s+")
_PLACE = re.compile(r"\s+(?:in|for|at|from|of)\s+(?=(?:the\s+)?[A-Z])", re.IGNORECASE)
_LIST = re.compile(r"\s*;\s*|\s*\n\s*")
_JOINT = re.compile(r"\s*,\s+(?:and\s+)?|\s+(?:and|&|with)\s+", re.IGNORECASE)
_SUFFIX = re.compile(r",\s+(?=(?:jr|sr|ii|iii|iv|phd|ph\.d|md|m\.d|dphil)\b)", re.IGNORECASE)
_SLUG = re.compile(r"^[a-z0-9]+(?:[-_.][a-z0-9]+)*$")
_LONGEST_NAME = 6  # words


def names(stated: Iterable[str], outlets: Sequence[str] = ()) -> tuple[str, ...]:
    """Read the names that the statements of one source hold.

    Args:
        stated: a name each, or a list of names, with roles and places as pages print them.
        outlets: what the paper is called; where it names itself as the author beside a person, or
            nobody, it is no author.

    Returns:
        The names in order, none twice.
    """
    own = {_key(outlet) for outlet in outlets}
    titles = "|".join(re.escape(outlet) for outlet in outlets if outlet)
    # "A. Name, The Quayside Echo"
    signed = re.compile(rf"\s*[.,;:/|-]+\s*(?:the\s+)?(?:{titles or '(?!)'})$", re.IGNORECASE)
    found: dict[str, str] = {}
    for statement in stated:
        for piece in _LIST.split(statement):
            for name in _parted(signed.sub("", piece.strip())):
                found.setdefault(_key(name), name)
    return tuple(name for key, name in found.items() if key not in own)


def _key(name: str) -> str:
    return re.sub(r"\W|^the\s", "", name.casefold())


def _parted(text: str) -> list[str]:
    """Part a list of names; where its parts are no names, it is one name as it stands."""
    plain = _CONTACT.sub(" ", _PARENTHESIS.sub(" ", _BY.sub("", " ".join(text.split()))))
    plain = _FIELD.split(plain.strip(" ,.|•·–—-("))[0].strip(" ,(")
    if not re.search(r"[^\W\d_]{2}", plain) or _SLUG.match(plain):
        return []
    plain = _PLACE.split(plain)[0]
    pieces = [piece for piece in _JOINT.split(_SUFFIX.sub(" ", plain)) if piece]
    people = [piece for piece in pieces if _is_full(piece)]
    if len(people) == len(pieces):
        return people
    if people and _is_full(pieces[0]):
        return people  # "A. Name, Health Correspondent"
    return [plain] if len(plain.split()) <= _LONGEST_NAME else []


def _is_full(text: str) -> bool:
    """Tell a name of two words or more, none of them a role."""
    parts = text.split()
    return (
        1 < len(parts) <= _LONGEST_NAME
        and parts[0][0].isupper()
        and parts[-1][0].isupper()
        and not any(word in words("role") for word in re.findall(r"\w+", text.casefold()))
    )
