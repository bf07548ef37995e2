"""Whether a colour can be read."""

from __future__ import annotations

LEAST_CONTRAST = 4.5  # of text with its ground (WCAG 2.2, success criterion 1.4.3)


def contrast(colour: str) -> float:
    """Contrast of a colour with white, from 1 to 21 (WCAG 2.2, "contrast ratio").

    Args:
        colour: "#rrggbb", in sRGB.
    """
    red, green, blue = (_linear(int(colour[n : n + 2], 16) / 255) for n in (1, 3, 5))
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def _linear(value: float) -> float:
    """Undo the gamma of sRGB (IEC 61966-2-1); WCAG's own threshold gives the same for 8 bits."""
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4  # noqa: PLR2004
