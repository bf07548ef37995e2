"""briefing.yaml as it is written: plain keys and values, and nothing that runs or multiplies.

Snakemake's own reader would run what stands in the file, were it to ask for that.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import yaml

SETTINGS = Path("briefing.yaml")
LONGEST = 100_000  # bytes; the one that comes with the project has 700
ALLOWED = "Each line holds a setting and its value (title: Two views) or a comment"


def read(path: Path = SETTINGS) -> dict[Any, Any]:
    """Read settings; a file that is empty or not there sets nothing.

    Returns:
        What is set, by key; neither keys nor values are checked.

    Raises:
        ValueError: it cannot be read as settings; says the line where there is one.
        OSError: the disk does not give it.
    """
    import yaml

    if not path.exists():
        return {}
    if not path.is_file():
        raise ValueError(f"{path} is no file. Put the settings there, or nothing at all")
    with path.open("rb") as file:
        data = file.read(LONGEST + 1)
    if len(data) > LONGEST:
        raise ValueError(f"{path} is longer than {LONGEST:,} bytes: these are no settings")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        line = data[: fault.start].count(b"\n") + 1
        raise ValueError(
            f"{path}, line {line}: not in UTF-8, in which settings are written. Save it as UTF-8"
        ) from None
    try:
        _require_plain(path, yaml.compose(text, yaml.SafeLoader))
        content = yaml.safe_load(text)
    except yaml.YAMLError as fault:
        raise ValueError(f"{path}{_line(fault)}: {_problem(fault)}. {ALLOWED}") from None
    except (RecursionError, ValueError) as fault:  # nested too deep; a date that is none
        if str(fault).startswith(str(path)):
            raise
        raise ValueError(f"{path}: not to be read as settings. {ALLOWED}") from None
    if not isinstance(content, dict):
        if content is None:
            return {}
        raise ValueError(f"{path}: it holds no settings. {ALLOWED}")
    return content


def _require_plain(path: Path, root: yaml.Node | None) -> None:
    """Stop at a key that stands twice, of which one would be passed over, and at references.

    A few lines of references to references stand for more than any memory holds.

    Raises:
        ValueError: names the line.
    """
    import yaml

    lines: dict[str, int] = {}
    for key, value in root.value if isinstance(root, yaml.MappingNode) else ():
        line = key.start_mark.line + 1
        name = str(key.value)
        if name in lines:
            raise ValueError(
                f"{path}, line {line}: {name} was set on line {lines[name]} already. Keep one of "
                "the two"
            )
        if not isinstance(value, yaml.ScalarNode):
            raise ValueError(  # noqa: TRY004  of a file, not of an argument
                f"{path}, line {value.start_mark.line + 1}: {name} is set to a list or a group of "
                "settings. Every setting has one value"
            )
        lines[name] = line


def _line(fault: yaml.YAMLError) -> str:
    mark = getattr(fault, "problem_mark", None)
    return f", line {mark.line + 1}" if mark else ""


def _problem(fault: yaml.YAMLError) -> str:
    problem = getattr(fault, "problem", None) or getattr(fault, "reason", None)
    return str(problem or "not to be read as settings")
