"""Who published a page, by what its own lines say of it: "About the Courier", "© The Courier".

A page names its paper again and again around the article: each line is a vote, and the addresses
that it prints confirm a name. Which words stand by such a name: `data/mastheads.tsv`.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from counterpoint.sources.lexicon import threshold, words
from counterpoint.sources.statements.bylines import is_name
from counterpoint.wordlists import rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_DATA = Path(__file__).parents[1] / "data" / "mastheads.tsv"
_WORD = r"[A-Z][\w&’'-]*(?:\.(?:com|org|net|co\.uk))?"
_NAME = rf"(?:[Tt]he )?{_WORD}(?: (?:of |the |and |& )?{_WORD}){{0,3}}"
_ADDRESS = re.compile(
    r"(?:@|www\.|https?://(?:www\.)?)([a-z0-9-]{3,})\.(?:[a-z]{2,3}\.)?[a-z]{2,4}\b"
)
_MARKS = re.compile(r"[\W_]+")
_CONFIRMED = 3.0  # votes of an address that spells a name
# Behind the name of a company
_FORM = "Ltd|Limited|LLC|Inc|plc|PLC|Corp|Corporation|Holdings|Newspapers?|(?:Media )?Group|Company"
_LEGAL = re.compile(rf"(?:,? (?:{_FORM})\b\.?)+$")
_SHORTEST = 3  # letters: the CBC
_OWNER = 0.5  # of a vote, for a name that may be of the legal owner
_REPEATED, _MOST_REPEATED = 0.25, 6  # votes of a line that has the name, and how many count


def masthead(lines: Iterable[str]) -> str | None:
    """Find the name that the lines around an article give their paper.

    Args:
        lines: those that are no part of the article.

    Returns:
        None where no name has votes enough.
    """
    listed = list(lines)
    votes: defaultdict[str, float] = defaultdict(float)
    forms: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for line in dict.fromkeys(listed):
        voted: dict[str, float] = {}
        for name, weight in _named(line):
            voted[_key(name)] = max(weight, voted.get(_key(name), 0.0))
            forms[_key(name)][name] += 1
        for key, weight in voted.items():
            votes[key] += weight
    for key, spelled in forms.items():
        name = max(spelled, key=lambda form: (spelled[form], form)).removeprefix("The ")
        times = sum(name in line for line in dict.fromkeys(listed))
        votes[key] += _REPEATED * min(_MOST_REPEATED, times - 1)
    addresses = {_key(found) for line in listed for found in _ADDRESS.findall(line.lower())}
    for key in votes:
        if key in addresses:
            votes[key] += _CONFIRMED
    best = max(votes, key=lambda key: (votes[key], key), default=None)
    if best is None or votes[best] < threshold("masthead"):
        return _repeated(listed)
    most = max(forms[best].values())
    return max(name for name, times in forms[best].items() if times == most)


def _repeated(lines: Sequence[str]) -> str | None:
    """Return the first line of a page, where another line around the article prints it too."""
    if (
        not lines
        or is_name(lines[0])
        or not 1 < len(lines[0].split()) <= threshold("longest_outlet")
    ):
        return None
    name = re.compile(re.escape(lines[0]), re.IGNORECASE)
    found = [match.group() for line in lines[1:] for match in name.finditer(line)]
    proper = [text for text in found if text[0].isupper() and not text.isupper()]
    return proper[0] if proper and len(proper[0]) < max(map(len, lines)) else None


def _key(name: str) -> str:
    return _MARKS.sub("", name.casefold()).removeprefix("the")


def _named(line: str) -> Iterator[tuple[str, float]]:
    for pattern, weight in _patterns():
        for match in pattern.finditer(line):
            name = _LEGAL.sub("", match["name"])
            said = set(re.split(r"[^\w']+", name.casefold())) - {""}
            if (
                len(_key(name)) < _SHORTEST
                or said & words("unnamed")
                or said <= words("section") | words("function")
            ):
                continue
            yield name[0].upper() + name[1:], weight * (_OWNER if name != match["name"] else 1)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], float], ...]:
    listed = rows(_DATA, {"place": {"before", "after"}, "votes": None, "phrase": None})
    return tuple(
        (
            re.compile(
                rf"(?<![\w’])(?i:{re.escape(row['phrase'])}) (?P<name>{_NAME})"
                if row["place"] == "before"
                else rf"(?:^|[.|•] )(?P<name>{_NAME}?)(?:'s|’s)? (?i:{re.escape(row['phrase'])})\b"
            ),
            float(row["votes"]),
        )
        for row in listed
    )
