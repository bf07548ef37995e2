"""briefing.yaml, checked against its schema before any work is done."""

from __future__ import annotations

import difflib
import reprlib
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from counterpoint.sources import PLACEHOLDER
from counterpoint.workflow.colours import LEAST_CONTRAST, contrast

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jsonschema.exceptions import ValidationError

SCHEMA = Path(__file__).with_name("settings.schema.yaml")
WHERE = "briefing.yaml (or --config)"
UNPRINTABLE = {"Cc", "Cs", "Zl", "Zp"}
_NAMES = {
    "string": "text",
    "integer": "a whole number",
    "null": "empty",
    "boolean": "true or false",
}


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one briefing; settings.schema.yaml says what each means."""

    title: str | None
    question: str | None
    sources: str
    results: str
    follow_links: bool
    order: str
    duplicates: str
    model: str
    passages: int
    excerpt_words: int
    page_size: str
    accent: str
    chunk_size: int

    @classmethod
    def from_config(cls, config: Mapping[str, Any]) -> Self:
        """Check a configuration and fill in the defaults.

        Raises:
            ValueError: a key is unknown or a value is not allowed; says which, and what is.
        """
        import yaml
        from jsonschema import Draft202012Validator

        schema = yaml.safe_load(SCHEMA.read_text(encoding="utf-8"))
        faults = sorted(Draft202012Validator(schema).iter_errors(dict(config)), key=str)
        if faults:
            raise ValueError("\n".join(_explain(fault, schema, config) for fault in faults))
        defaults = {key: rule["default"] for key, rule in schema["properties"].items()}
        settings = cls(**{**defaults, **config})
        _require_contrast(settings.accent)
        for key in ("sources", "results"):
            _require_plain(key, getattr(settings, key))
        return settings


def _require_contrast(accent: str) -> None:
    """Stop where text in the accent could not be read on white.

    Raises:
        ValueError: says the contrast that the colour has, and the least.
    """
    ratio = contrast(accent)
    if ratio < LEAST_CONTRAST:
        raise ValueError(
            f"{WHERE}: accent: {accent!r} has a contrast of {ratio:.2f} to 1 with white; text "
            f"needs {LEAST_CONTRAST} to 1 or more. Choose a darker colour"
        )


def _require_plain(key: str, folder: str) -> None:
    """Stop where the workflow would read the name of a folder as something else.

    Raises:
        ValueError: says what in the name it would fill in, or that it cannot be printed.
    """
    if any(unicodedata.category(char) in UNPRINTABLE for char in folder):
        raise ValueError(
            f"{WHERE}: {key}: {folder!a} holds a line break, a control character or bytes "
            "that are not UTF-8. Name a folder without them"
        )
    if sign := PLACEHOLDER.search(folder):
        raise ValueError(
            f"{WHERE}: {key}: {folder!r} holds {sign[0]}, which the workflow would fill in. Name a "
            "folder without it"
        )


def _explain(fault: ValidationError, schema: Mapping[str, Any], config: Mapping[str, Any]) -> str:
    """One fault as a sentence for whoever wrote the file."""
    known = list(schema["properties"])
    if not fault.absolute_path:
        unknown = [key for key in config if key not in known]
        return "\n".join(_unknown(key, known) for key in unknown)
    key = str(fault.absolute_path[0])
    rule = schema["properties"][key]
    shown = reprlib.repr(fault.instance)
    return f"{WHERE}: {key}: {shown} is not allowed; allowed: {_allowed(rule)}"


def _unknown(key: object, known: list[str]) -> str:
    near = difflib.get_close_matches(str(key), known, n=1)
    hint = f" (did you mean {near[0]!r}?)" if near else ""
    return f"{WHERE}: {key}: unknown setting{hint}; allowed: {', '.join(known)}"


def _allowed(rule: Mapping[str, Any]) -> str:
    """What a setting takes, in words."""
    if "enum" in rule:
        return ", ".join(map(str, rule["enum"]))
    types = rule["type"] if isinstance(rule["type"], list) else [rule["type"]]
    words = " or ".join(_NAMES[name] for name in types)
    if "pattern" in rule:
        words = 'a colour as "#rrggbb", each pair of digits from 00 to ff'
    if "minimum" in rule:
        words += f" from {rule['minimum']} to {rule['maximum']}"
    return words + ", in quotation marks where it looks like a number" * ("string" in types)
