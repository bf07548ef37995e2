"""The record that a database of newspapers prints around an article, and what it states.

Services for research label each field ("BYLINE: A. Name") or give it a code of two letters
("BY A. Name"). `data/databases.tsv` lists both; a file in which several stand is a record.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from counterpoint.sources.lexicon import threshold
from counterpoint.sources.statements.bylines import byline
from counterpoint.sources.statements.dates import dateline
from counterpoint.sources.statements.stated import Stated
from counterpoint.wordlists import rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterpoint.sources.text.lines import Line

RECORD = "record"  # why a line of it is no part of the article
_DATA = Path(__file__).parents[1] / "data" / "databases.tsv"
_STATES = {"author", "title", "date", "outlet", "text", RECORD}
_KINDS = {"author": "byline", "title": "title", "date": "date", "outlet": "section"}
_LABELLED = re.compile(r"^\s*(?P<label>[A-Za-z][A-Za-z /-]{1,30}?)\s*(?::\s*(?P<said>.*))?$")
_CODED = re.compile(r"^(?P<label>[A-Z]{2,3})(?:\s+(?P<said>.*))?$")
# What services print above and below each article
_COUNTED = re.compile(r"^\d+ of \d+ documents?$|^end of document$|^_+$", re.IGNORECASE)
_COPYRIGHT = re.compile(r"^(?:copyright|©|\(c\))|^all rights reserved", re.IGNORECASE)
_BEHIND_OUTLET = re.compile(r"\s*[;([].*$")


@dataclass(frozen=True, slots=True)
class _Field:
    states: str
    said: str


def without_record(lines: Sequence[Line]) -> tuple[list[Line], Stated | None]:
    """Part an article from its record.

    Returns:
        All lines, those of the record with their kind, and what it states; None where the file is
        no record.
    """
    coded, fields = _fields(lines)
    if sum(field.states == RECORD for field in fields.values()) < threshold("record"):
        return list(lines), None
    told = _told(lines, fields, coded=coded)
    values = {
        states: next((f.said for f in fields.values() if f.states == states and f.said), None)
        for states in _KINDS
    }
    return told, _stated(told, values)


def _fields(lines: Sequence[Line]) -> tuple[bool, dict[int, _Field]]:
    """Return whether fields are given by codes, and the fields by the index of their line."""
    found: dict[str, dict[int, _Field]] = {"label": {}, "code": {}}
    for n, line in enumerate(lines):
        for form, pattern in (("label", _LABELLED), ("code", _CODED)):
            match = pattern.match(line.text)
            if not match:
                continue
            label = match["label"] if form == "code" else match["label"].strip().lower()
            said = match["said"]
            states = _known(form).get(label)
            # Of a label without a colon, only what parts record and text is one
            alone = said is None and form == "label" and label not in {"body", "classification"}
            if states and not alone:
                found[form][n] = _Field(states, (said or "").strip())
    coded = len(found["code"]) > len(found["label"])
    return coded, found["code" if coded else "label"]


@cache
def _known(form: str) -> dict[str, str]:
    listed = rows(_DATA, {"form": {"code", "label"}, "label": None, "states": _STATES})
    return {row["label"]: row["states"] for row in listed if row["form"] == form}


def _told(lines: Sequence[Line], fields: dict[int, _Field], *, coded: bool) -> list[Line]:
    told: list[Line] = []
    first = min(fields)
    running: str | None = None  # the kind of a field that may go on in the next line
    for n, line in enumerate(lines):
        field = fields.get(n)
        kind = line.kind
        if field and field.states == "text":
            running = None
            told.append(replace(line, raw=field.said) if field.said else replace(line, raw=""))
            continue
        if field:
            kind = running = _KINDS.get(field.states, RECORD)
        elif not line.text or coded:
            running = None
        elif running:
            kind = running
        if _COUNTED.match(line.text) or (kind is None and _COPYRIGHT.match(line.text)):
            kind = RECORD
        told.append(replace(line, kind=kind, raw=field.said or line.raw if field else line.raw))
    return _headed(told, first)


def _headed(lines: list[Line], first: int) -> list[Line]:
    """Tell the lines over the first field: outlet, day, edition, and last the headline."""
    above = [n for n in range(first) if lines[n].text and lines[n].kind is None]
    titled = any(line.kind == "title" for line in lines)
    dated = [n for n in above if dateline(lines[n].text)]
    if not titled and above and above[-1] not in dated:
        lines[above[-1]] = replace(lines[above[-1]], kind="title")
        above.pop()
    for n in above:
        before = bool(dated) and n < dated[0]
        kind = "date" if n in dated else "section" if before else RECORD
        lines[n] = replace(lines[n], kind=kind)
    return lines


def _stated(lines: Sequence[Line], values: dict[str, str | None]) -> Stated:
    read = byline(values["author"] or "") or byline(f"By {values['author']}")
    printed = [found for line in lines if line.kind == "date" and (found := dateline(line.text))]
    outlet = values["outlet"] or next((line.text for line in lines if line.kind == "section"), None)
    return Stated(
        "text",
        title=next((line.text for line in lines if line.kind == "title"), None),
        authors=read.authors if read and values["author"] else (),
        author_affiliation=read.affiliation if read and values["author"] else None,
        outlet=_BEHIND_OUTLET.sub("", outlet) if outlet else None,
        date=next((found.iso for found in printed if found.iso), None),
    )
