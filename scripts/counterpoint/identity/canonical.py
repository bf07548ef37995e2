"""One form for each thing that a document names, and one type for each of its forms."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from counterpoint.identity import acronyms
from counterpoint.identity.short_names import bearers, introduced
from counterpoint.identity.spellings import folded, misspelt
from counterpoint.lexicon import gazetteer
from counterpoint.lexicon.name_words import telling, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from counterpoint.records import EntityType


class Name(NamedTuple):
    """A name as it stands in a text."""

    text: str
    type: EntityType


class Canonical(NamedTuple):
    """The one form of what a mention names, its type, and what else it may name."""

    name: str
    type: EntityType
    candidates: tuple[str, ...] = ()


def resolve(names: Sequence[Name], body: str) -> list[Canonical]:
    """Give each mention of a document its canonical form.

    Args:
        names: The mentions in text order.
        body: The text of the document, for `Velden Trade Board (VTB)`.

    Returns:
        One for each mention. Where two readings are possible the form stays as it is, and the
        candidates say which they are.
    """
    spelt = _spellings(names)
    written = [(spelt[_key(name)], name.type) for name in names]
    better = misspelt(Counter(written))
    forms = [Canonical(better.get(form, form[0]), form[1]) for form in written]
    expanded = acronyms.expansions([form.name for form in forms], _straight(body))
    forms = [form._replace(name=expanded.get(form.name, form.name)) for form in forms]
    persons = iter(bearers([form.name for form in forms if form.type == "PERSON"]))
    shorter = _fuller([form for form in forms if form.type in {"ORG", "PLACE"}])
    found = []
    for form in forms:
        if form.type == "PERSON":
            bearer = next(persons)
            found.append(Canonical(bearer.name, "PERSON", bearer.candidates))
            continue
        several = shorter.get(form, ())
        published = gazetteer.look_up(form.name)
        if published is not None and published.type == form.type:
            found.append(Canonical(published.name, form.type))
        elif len(several) == 1:
            found.append(Canonical(several[0], form.type))
        elif form.type == "GROUP":
            found.append(Canonical(_singular(form.name), "GROUP"))
        else:
            found.append(Canonical(form.name, form.type, several))
    return found


def _spellings(names: Iterable[Name]) -> dict[tuple[str, EntityType], str]:
    """The one spelling of each name: the commonest, of equals the one met first.

    Names are one if only dots, spaces, accents or capitals part them: `al-Khatib`, `Al-Khatib`.
    """
    counts: defaultdict[tuple[str, EntityType], Counter[str]] = defaultdict(Counter)
    for name in names:
        counts[_key(name)][_plain(name.text)] += 1
    return {key: _best(count) for key, count in counts.items()}


def _best(count: Counter[str]) -> str:
    """The commonest, but capitals throughout only where the text has no other way."""
    mixed = [form for form in count if not form.isupper()]
    return max(mixed or count, key=lambda form: (" " in form, count[form]))


def _key(name: Name) -> tuple[str, EntityType]:
    return folded(name.text), name.type


def _plain(text: str) -> str:
    """A name without the dots of acronyms, with straight apostrophes; `Inc.` without its dot."""
    plain = acronyms.undotted(_straight(text))
    firm = plain.endswith(".") and plain.split()[-1].lower().rstrip(".") in words("firm")
    return plain[:-1] if firm else plain


def _straight(text: str) -> str:
    return text.replace("’", "'").replace("‘", "'")


def _fuller(forms: Sequence[Canonical]) -> dict[Canonical, tuple[str, ...]]:
    """The fuller names of the same type that a name may be short for: `Amnesty`, `the Front`."""
    distinct = dict.fromkeys(forms)
    found = {}
    for short in distinct:
        word = short.name.lower()
        if word in telling() or word in words("alone") or gazetteer.look_up(short.name):
            continue
        fuller = [form for form in distinct if form.type == short.type and _shortens(short, form)]
        names = [form.name for form in fuller if introduced(forms, short, form)]
        longest = max(names, key=len, default="")
        if names:
            found[short] = (longest,) if all(name in longest for name in names) else tuple(names)
    return found


def _shortens(short: Canonical, form: Canonical) -> bool:
    """Whether a name is short for one of the same type.

    A firm's name may leave out what kind of firm it is; a name of one word one word more, but no
    more than that, for `Harvard` is not the Harvard Law School. Of a place it is what is named.
    """
    parts, whole = short.name.split(), form.name.split()
    if len(whole) <= len(parts):
        return False
    if whole[: len(parts)] != parts:
        return short.type == "ORG" and len(parts) == 1 and whole[-1:] == parts
    rest = [word.lower().rstrip(".") for word in whole[len(parts) :]]
    if short.type == "PLACE":
        return rest[0] in words("head")
    left = [word for word in rest if word not in words("firm") and word not in {"&", "and"}]
    return len(left) <= (len(parts) == 1)


def _singular(group: str) -> str:
    """`Scots` to `Scot`, `Tories` to `Tory`; `Swiss` and `Chinese` have no plural ending."""
    if group.endswith("ies"):
        return group[:-3] + "y"
    return group[:-1] if re.search(r"[^s]s$", group) else group
