"""Cells of CSV tables, which a spreadsheet shows and never works out.

A spreadsheet takes what begins with one of a few signs for a formula, which can read other files
or send them away, and a title or the name of a file may begin with anything. An apostrophe before
it makes it text (OWASP, "CSV Injection").
"""

from __future__ import annotations

import re

# Also as wide as Chinese writes them, which spreadsheets take for the same. A text that already
# has apostrophes before such a sign gets one more, so that the way back is not in doubt.
LIVE = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")


def inert(text: str) -> str:
    """Give a text, not a number, as the cell that shows it; see `original`."""
    return f"'{text}" if LIVE.match(text) else text


def original(cell: str) -> str:
    """Give the text, or the number as it is written, that a cell was made of."""
    return cell[1:] if cell.startswith("'") and LIVE.match(cell) else cell
