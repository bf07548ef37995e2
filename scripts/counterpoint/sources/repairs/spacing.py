"""Words and sentences that ran together in a paste: DiaoyuIslands, "the end.The next".

Words are parted on the word of the text alone: where their parts stand side by side elsewhere in it
(so YouTube and McDonald stay). Sentences are parted where what follows the full stop is known as a
word, of the text or of the dictionary, so that it is no ending of a file or an address.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from counterpoint.sources.lexicon import words
from counterpoint.sources.repairs.hyphenation import dictionary, verdict, written

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from collections.abc import Set as AbstractSet

    Rule = tuple[str, re.Pattern[str], Callable[[re.Match[str]], str]]

WORDS, SENTENCES, HALVES = "words", "sentences", "halves"


@dataclass(frozen=True, slots=True)
class Change:
    """What stood in the text, and what stands there now."""

    kind: str
    before: str
    after: str


_INNER_CAPITAL = re.compile(r"[a-zß-öø-ÿ][A-ZÀ-ÖØ-Þ]")
# Neither addresses nor what is called by a sign (#, @) are prose.
_RUN_TOGETHER = re.compile(
    rf"(?<![\w@#/.\\-])[^\W\d_]*{_INNER_CAPITAL.pattern}[^\W\d_]+(?![\w@/]|\.\w)"
)
_CAPITAL_WITHIN = re.compile(r"(?<=[a-zß-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ])")
_INNER_STOP = re.compile(r"[.!?][”’)]*[“‘(]*[A-Z]")
_SENTENCES = re.compile(
    r"(?<![\w@#/.\\-])(?P<last>[^\W\d_]+[a-zß-öø-ÿ]|\d{2,})(?P<stop>[.!?][”’)]*)"
    r"(?=[“‘(]*(?P<next>(?!(?:Com|Net|Org|Info)\b)[A-Z][a-zà-ÿ’]*)(?![\w@/]|\.\w))"
)
# What the rest of a text is asked: words side by side, and what opens a word with a capital
_PAIR = re.compile(r"(?<!\w)(\w+) (?=(\w+))")
_CAPITALISED = re.compile(r"(?<=\s)([A-Z][a-zà-ÿ’]*)(?=[\s,])")
_BROKEN = re.compile(r"(?<![\w-])([^\W\d_]{2,})- ([^\W\d_A-Z]{2,})(?![\w-])")


def apart(texts: list[str]) -> tuple[list[str], list[list[Change]]]:
    """Part what ran together, and join halves of a word that a line break and a space still part.

    Args:
        texts: the paragraphs of one article.

    Returns:
        The paragraphs put right, in which nothing more is found, and for each of them what stood
        there and what is right.
    """
    changes: list[list[Change]] = [[] for _ in texts]
    while True:
        # What was parted may be the evidence for more.
        rules = _rules("\n".join(texts))
        put_right = [_applied(text, rules, changes[n]) for n, text in enumerate(texts)]
        if put_right == texts:
            return texts, changes
        texts = put_right


def _applied(text: str, rules: list[Rule], changes: list[Change]) -> str:
    for kind, pattern, right in rules:

        def put(
            match: re.Match[str],
            kind: str = kind,
            right: Callable[[re.Match[str]], str] = right,
        ) -> str:
            after = right(match)
            if after != (before := match.group()):
                # Sentences are parted before the word that the match only looks at.
                following = match["next"] if kind == SENTENCES else ""
                changes.append(Change(kind, before + following, after + following))
            return after

        text = pattern.sub(put, text)
    return text


def _rules(text: str) -> list[Rule]:
    """Return the rules that a look at the whole text does not rule out."""
    rules: list[Rule] = []
    if _INNER_CAPITAL.search(text):
        pairs = set(_PAIR.findall(text))
        rules.append((WORDS, _RUN_TOGETHER, lambda match: _words_parted(match.group(), pairs)))
    if _INNER_STOP.search(text):
        begun = set(_CAPITALISED.findall(text))
        rules.append((SENTENCES, _SENTENCES, lambda match: _sentences_parted(match, begun)))
    if "- " in text:
        count = written(text)
        rules.append((HALVES, _BROKEN, lambda match: _halves_joined(match, count)))
    return rules


def _words_parted(token: str, pairs: AbstractSet[tuple[str, str]]) -> str:
    first, *rest = _CAPITAL_WITHIN.split(token)
    parted = first
    for word in rest:
        parted += f" {word}" if len(first) > 1 and (first, word) in pairs else word
        first = word
    return parted


def _sentences_parted(match: re.Match[str], begun: AbstractSet[str]) -> str:
    following = match["next"]
    low = following.lower()
    known = (
        low in words("function")
        or following in begun
        # A name before a full stop may be that of a site.
        or (low in dictionary() and (match["last"].islower() or match["stop"][0] in "!?"))
    )
    return f"{match.group()} " if known else match.group()


def _halves_joined(match: re.Match[str], text: Mapping[str, int]) -> str:
    first, second = match.groups()
    if second in words("function"):  # short- and long-term
        return match.group()
    joint = {"one": "", "either": "", "hyphen": "-", "unknown": "- "}
    return joint[verdict(first, second, text)].join(match.groups())
