"""The headers of a mail: who sent it, when, and under what subject."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from counterpoint.sources.lexicon import threshold
from counterpoint.sources.statements.bylines import is_name
from counterpoint.sources.statements.dates import dateline
from counterpoint.sources.statements.stated import Stated
from counterpoint.sources.structure.features import is_outlet
from counterpoint.sources.structure.headlines import headline
from counterpoint.sources.text.characters import clean
from counterpoint.sources.text.lines import Line

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from email.message import EmailMessage

_TAGS = re.compile(
    r"^(?:(?:re|fwd?|aw|wg|tr|rv)\s*(?:\[\d+\])?\s*:\s*|\[[^\]]{1,30}\]\s+)+", re.IGNORECASE
)
_REPLY = re.compile(r"^(?:\[[^\]]{1,30}\]\s+)?(?:re|aw)\s*(?:\[\d+\])?\s*:", re.IGNORECASE)
_ADDRESS = re.compile(r"([\w.+-]+)@([\w-]+(?:\.[\w-]+)*)")
# What stands between a name and the medium it writes for
_FOR = re.compile(r"\s+(?:at|from|for|via)\s+(?=[A-Z])|\s*[(|,]\s*|\s+[-–—]\s+")
_LEAST_SHARED = 4  # letters of a name that are looked for in an address


@dataclass(frozen=True, slots=True)
class Headers:
    """What the headers of a mail say; empty where they say nothing."""

    sender: str = ""  # as printed, the address perhaps after the name
    day: str = ""
    subject: str = ""

    @property
    def reply(self) -> bool:
        """Whether the mail answers another."""
        return bool(_REPLY.match(self.subject))

    def lines(self, title: str | None) -> list[Line]:
        """Return the headers as lines.

        Args:
            title: the headline, which the subject may be.
        """
        named = {"From": self.sender, "Date": self.day, "Subject": self.subject}
        return [
            Line(number, f"{name}: {words}", "navigation")
            if words != title
            else Line(number, words, "title")
            for number, (name, words) in enumerate(named.items(), start=1)
            if words
        ]

    def stated(self, lines: Iterable[Line]) -> Stated:
        """Return what the headers state of an article whose lines are given."""
        author, outlet = sender(self.sender)
        subject = _TAGS.sub("", self.subject)
        title, suffix = headline(subject, lines)
        outlet = outlet or suffix
        title = title or subject
        if outlet:
            name = re.escape(outlet)
            title = re.sub(rf"^{name}\s*[:|–—-]\s+|\s+[|–—-]\s+{name}$", "", title)
        found = dateline(self.day)
        return Stated(
            "eml",
            title=title or None,
            authors=(author,) if author else (),
            outlet=outlet,
            date=found.iso if found else None,
        )


def headers_of(message: EmailMessage) -> Headers:
    """Read the headers of a mail; the day is that of its own clock and zone."""
    date = message["Date"]
    stamp = getattr(date, "datetime", None)
    return Headers(
        clean(str(message["From"] or "")),
        stamp.date().isoformat() if stamp else clean(str(date or "")),
        clean(str(message["Subject"] or "")),
    )


def headers_in(fields: Mapping[str, str]) -> Headers:
    """Read the headers that a mail prints of one that it passes on, by lower-case name."""
    day = fields.get("date") or fields.get("sent", "")
    return Headers(fields.get("from", ""), day, fields.get("subject", ""))


def sender(printed: str) -> tuple[str | None, str | None]:
    """Tell what a sender is.

    Returns:
        An author's name and an outlet's, None where the sender cannot be told to be one.
    """
    address = _ADDRESS.search(printed)
    name = re.sub(r"[<\[(]?\S+@\S+", "", printed).strip(" \"'<>")
    turned = re.fullmatch(r"([^\s,]+), ([^\s,]+)", name)
    if turned:  # Name, A.
        name = f"{turned[2]} {turned[1]}"
    if _is_medium(name, address):
        return None, name
    first, *rest = [part for part in _FOR.split(name) if part] or [""]
    if not is_name(first):
        return None, None
    outlet = rest[0].strip(" )") if rest else None
    known = outlet and (_is_medium(outlet, address) or re.search(r"\s(?:at|from|for|via)\s", name))
    return first, outlet if known else None


def _is_medium(name: str, address: re.Match[str] | None) -> bool:
    """Tell the name of a medium: by its words, or because it is that of the mail's host.

    A person's mail comes from an address with a part of the name before the @.
    """
    if not 0 < len(name.split()) <= threshold("longest_outlet"):
        return False
    if is_outlet(name) or address is None:
        return is_outlet(name)
    parts = [_letters(part) for part in name.split()]
    if any(len(part) >= _LEAST_SHARED and part in _letters(address[1]) for part in parts):
        return False
    host = _letters(address[2].rpartition(".")[0])
    return "".join(parts).removeprefix("the") in host or any(
        len(part) >= _LEAST_SHARED and part in host for part in parts
    )


def _letters(text: str) -> str:
    return re.sub(r"[\W_]", "", text).casefold()
