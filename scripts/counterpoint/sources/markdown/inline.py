"""The words of one block of Markdown, without the marks, and what the marks said of them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it.token import Token

_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
# What note-takers add to CommonMark: marked words and footnotes
_MARK = re.compile(r"==(?=\S)([^=]+)(?<=\S)==")
_FOOTNOTE_MARK = re.compile(r"\[\^[^\[\]\s]+\](?!:)")


@dataclass
class Words:
    """The words of one block, line by line, and how they are marked."""

    pieces: list[str] = field(default_factory=lambda: [""])
    rows: list[int] = field(default_factory=lambda: [0])  # of each piece, counted from the first
    hard: bool = False  # a line break that the author wants
    captions: list[str] = field(default_factory=list)
    linked: bool = False
    emphasised: bool = False
    plain: bool = False  # some words are in no link
    upright: bool = False  # some words are not emphasised

    def end(self, *, hard: bool, row: int) -> None:
        """Begin a new piece on the same row of the source or on the next."""
        self.hard |= hard
        self.rows.append(self.rows[-1] + row)
        self.pieces.append("")

    def add(self, text: str, *, link: bool, emphasis: bool) -> None:
        """Add words to the piece."""
        self.pieces[-1] += text
        if re.search(r"\w", text):
            self.linked |= link
            self.emphasised |= emphasis
            self.plain |= not link
            self.upright |= not emphasis


def words_in(token: Token) -> Words:
    """Read the words of a block, without their marks."""
    words = Words()
    links = emphases = 0
    for child in token.children or ():
        if child.type in {"link_open", "link_close"}:
            links += child.nesting
        elif child.type in {"em_open", "em_close"}:
            emphases += child.nesting
        elif child.type in {"softbreak", "hardbreak"}:
            words.end(hard=child.type == "hardbreak", row=1)
        elif child.type == "html_inline":
            if _BREAK.fullmatch(child.content):
                words.end(hard=True, row=0)
        elif child.type == "image":
            if re.search(r"\w", child.content):
                words.captions.append(" ".join(words_in(child).pieces))
        else:
            text = _FOOTNOTE_MARK.sub("", _MARK.sub(r"\1", child.content))
            words.add(text, link=links > 0, emphasis=emphases > 0)
    return words
