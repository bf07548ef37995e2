"""One article of a file that holds many: what its fields say."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from reprlib import repr as shown
from typing import TYPE_CHECKING, Any

from counterpoint.sources.faults import UnreadableError
from counterpoint.sources.lexicon import threshold
from counterpoint.sources.readings import Reading
from counterpoint.sources.statements.dates import dateline
from counterpoint.sources.statements.stated import Stated
from counterpoint.sources.text.lines import checked, split

if TYPE_CHECKING:
    from collections.abc import Mapping

_TEXTS = ("title", "outlet", "url", "group")


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a collection.

    Attributes:
        line: 1-based, where the row begins.
        origin: the format, for `metadata_from`.
        fields: by lower-case name; what is empty is left out.
        fault: why the row has no fields.
        warnings: what was repaired in the file.
    """

    line: int
    origin: str
    fields: Mapping[str, Any]
    fault: str | None = None
    warnings: tuple[str, ...] = ()

    @property
    def id(self) -> str | None:
        """What the file calls the article; None where that is no name."""
        value = self.fields.get("id")
        if not isinstance(value, str | int):
            return None
        named = str(value).strip()
        return named if 0 < len(named) <= threshold("longest_statement") else None

    @property
    def sha256(self) -> str:
        """Hash of the fields."""
        content = json.dumps(self.fields, sort_keys=True, ensure_ascii=False, default=str)
        return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()

    def read(self) -> Reading:
        """Read the article: `text` is the body as it stands, `html` a page to be cut.

        Raises:
            UnreadableError: a field is not what it must be, or there is nothing to read.
        """
        if self.fault:
            raise UnreadableError(self.fault)
        for name in ("text", "html", *_TEXTS, "date"):
            if not isinstance(self.fields.get(name, ""), str):
                raise UnreadableError(
                    f"field {name!r} is {shown(self.fields[name])}; it should be text"
                )
        stated, warnings = self._stated()
        if text := self.fields.get("text"):
            return Reading(tuple(split(checked(text))), (stated,), warnings, whole=True)
        if page := self.fields.get("html"):
            from counterpoint.sources.pages.reading import parse

            reading = parse(page)
            return Reading(reading.lines, (stated, *reading.stated), warnings + reading.warnings)
        raise UnreadableError("a row without text or html; one of the two should hold the article")

    def _stated(self) -> tuple[Stated, tuple[str, ...]]:
        date: str | None = None
        warnings = self.warnings
        if printed := self.fields.get("date"):
            found = dateline(printed)
            date = found.iso if found else None
            if date is None:
                warnings += (f"The date {shown(printed)} does not tell one day, so none is taken.",)
        texts = {name: " ".join(self.fields.get(name, "").split()) or None for name in _TEXTS}
        return Stated(self.origin, authors=self._authors(), date=date, **texts), warnings

    def _authors(self) -> tuple[str, ...]:
        """Return the names: a list, or a text in which semicolons part them."""
        value = self.fields.get("authors", ())
        names = value.split(";") if isinstance(value, str) else value
        if not isinstance(names, list | tuple) or not all(isinstance(name, str) for name in names):
            raise UnreadableError(
                f"field 'authors' is {shown(value)}; it should be a list of names"
            )
        return tuple(cleaned for name in names if (cleaned := " ".join(name.split())))
