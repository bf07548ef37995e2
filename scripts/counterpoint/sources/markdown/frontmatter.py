"""The front matter of Markdown: what a web clipper or a site generator states above the text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from counterpoint.sources.lexicon import threshold
from counterpoint.sources.markdown.lexicon import keys
from counterpoint.sources.statements.bylines import byline
from counterpoint.sources.statements.dates import dateline
from counterpoint.sources.statements.stated import Stated
from counterpoint.sources.text.characters import clean
from counterpoint.sources.text.lines import Line, split

_BLOCK = re.compile(
    r"\A\ufeff?---[ \t]*\n(.*?)(?:^(?:---|\.\.\.)[ \t]*$\n?)", re.DOTALL | re.MULTILINE
)
_KEY = re.compile(r"^[A-Za-z][\w .-]*:", re.MULTILINE)
_SHOWN = 40  # characters of a date in a message
_ADDRESS = re.compile(r"^https?://\S+$", re.IGNORECASE)
_LINK = re.compile(r"!?\[\[(?:[^\[\]|]*\|)?([^\[\]|]*)\]\]|\[([^\[\]]*)\]\([^()]*\)")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What stands above the text.

    Attributes:
        rest: the text below it.
        lines: how many lines it takes.
        shown: these lines; they are no part of the article.
        fields: what it states, by lower-case key; None where it cannot be read.
    """

    rest: str
    lines: int = 0
    shown: tuple[Line, ...] = ()
    fields: Mapping[str, Any] | None = field(default_factory=dict)

    @property
    def title(self) -> str | None:
        """The title as stated, the outlet's name perhaps after it."""
        return next(iter(self._texts(keys("title"))), None)

    @property
    def warnings(self) -> tuple[str, ...]:
        """What could not be read."""
        if self.fields is None:
            return ("The front matter is no YAML, or too long, so nothing was taken from it.",)
        dates = self._texts(keys("date"))[:1]
        if dates and not _day(dates):
            return (f"The date {dates[0][:_SHOWN]!r} does not tell one day, so none is taken.",)
        return ()

    def stated(self, title: str | None, outlet: str | None) -> Stated:
        """Return its statements.

        Args:
            title: the headline, where the text confirms that of the front matter.
            outlet: what the front matter's title has after the headline.
        """
        names, affiliation = self._authors()
        outlets = [name for name in self._texts(keys("outlet")) if not _ADDRESS.match(name)]
        title = title or self.title
        outlet = next(iter(outlets), outlet)
        if title and outlet:
            title = re.sub(rf"\s+[-–—|]\s+{re.escape(outlet)}$", "", title)
        return Stated(
            "md",
            title=title,
            authors=names,
            author_affiliation=affiliation,
            outlet=outlet,
            date=_day(self._texts(keys("date"))[:1]),
            url=next(filter(_ADDRESS.match, self._texts(keys("url"))), None),
        )

    def _texts(self, names: tuple[str, ...]) -> list[str]:
        found = [text for key in names for text in _texts((self.fields or {}).get(key))]
        return [text for text in found if text]

    def _authors(self) -> tuple[tuple[str, ...], str | None]:
        """Return the names of the first key that has some, and what they are said to be."""
        listed = next(
            filter(None, (_texts((self.fields or {}).get(key)) for key in keys("authors"))), []
        )
        names: list[str] = []
        affiliation = None
        for text in (name for entry in listed for name in entry.split(";") if name.strip()):
            stripped = re.sub(r"^by\s+", "", text.strip(), flags=re.IGNORECASE)
            if _ADDRESS.match(stripped):
                continue
            found = byline(f"By {stripped}")
            names += found.authors if found and found.authors else [stripped]
            affiliation = affiliation or (found.affiliation if found and found.authors else None)
        return tuple(dict.fromkeys(names)), affiliation


def front_matter(text: str) -> FrontMatter:
    """Take the front matter off a text; without one, all of it is the rest.

    Front matter that is broken is a warning: the article below it can be read all the same.
    """
    block = _BLOCK.match(text)
    if not block or not _KEY.search(block[1]):
        return FrontMatter(text)
    shown = tuple(Line(line.number, line.raw, "navigation") for line in split(block[0])[:-1])
    rest, count = text[block.end() :], block[0].count("\n")
    return FrontMatter(rest, count, shown, _fields(block[1]))


def _fields(block: str) -> dict[str, Any] | None:
    """Read YAML with every scalar as text: a day is then the one that was written."""
    import yaml  # imported here: the listing of a folder needs none of it

    if len(block) > threshold("longest_front_matter"):
        return None
    try:
        loaded = yaml.load(block, Loader=yaml.BaseLoader)  # noqa: S506  makes nothing but text
    except (yaml.YAMLError, RecursionError, ValueError):
        return None
    if not isinstance(loaded, dict):
        return None
    return {
        re.sub(r"[\s:-]+", "_", key.strip().lower()): value
        for key, value in loaded.items()
        if isinstance(key, str)
    }


def _texts(value: Any) -> list[str]:
    """Return the texts of a value: a text, a list of them, or of mappings with a name."""
    entries = value if isinstance(value, list) else [value]
    named = [entry.get("name") if isinstance(entry, Mapping) else entry for entry in entries]
    texts = [clean(_LINK.sub(lambda m: m[1] or m[2] or "", t)) for t in named if isinstance(t, str)]
    return [text for text in texts if text]


def _day(texts: list[str]) -> str | None:
    found = dateline(texts[0]) if texts else None
    return found.iso if found else None
