"""The style sheet of the briefing, with what briefing.yaml says of paper and colour.

What a designer may change stands at the head of report/briefing.css; paper and accent are settings
of a briefing, so they are declared before it. SVG in a page knows no style sheet in WeasyPrint:
the charts are given the same colours as names of the templates.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

# How much of the accent is in each tint, the rest being white; they differ in grey as well.
TINTS = {
    "accent": 1.0,
    "accent_mid": 0.5,
    "accent_soft": 0.44,  # the darkest on which any figure is printed in ink
    "accent_light": 0.32,
    "accent_pale": 0.2,
    "accent_trace": 0.08,
}


def sheet(report: Path, settings: Mapping[str, Any]) -> str:
    """Give the style sheet of a folder of templates.

    Args:
        report: the folder.
        settings: page_size ("A4" or "Letter") and accent ("#rrggbb").
    """
    tokens = "".join(
        f" --{name.replace('_', '-')}: {colour};" for name, colour in colours(settings).items()
    )
    declared = f"@page {{ size: {settings['page_size']} }}\n:root {{{tokens} }}\n"
    return declared + (report / "briefing.css").read_text(encoding="utf-8")


def colours(settings: Mapping[str, Any]) -> dict[str, str]:
    """Give the accent and its tints as "#rrggbb", by name."""
    return {name: tint(settings["accent"], share) for name, share in TINTS.items()}


def tint(colour: str, share: float) -> str:
    """Mix a colour with white, in sRGB.

    Args:
        colour: "#rrggbb".
        share: of the colour, 0 to 1.
    """
    channels = (int(colour[n : n + 2], 16) for n in (1, 3, 5))
    return "#" + "".join(f"{round(255 + share * (value - 255)):02x}" for value in channels)
