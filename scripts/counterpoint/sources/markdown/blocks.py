"""Markdown -> lines: what the mark-up says of each, and the words without it."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from counterpoint.sources.lexicon import threshold
from counterpoint.sources.markdown.inline import Words, words_in
from counterpoint.sources.statements.bylines import signature
from counterpoint.sources.structure.features import is_byline, is_date, is_label
from counterpoint.sources.structure.flow import flowing
from counterpoint.sources.text.lines import Line
from counterpoint.sources.text.paragraphs import Paragraph

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it.token import Token

_HIDDEN = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|template)\b.*?(?:</\1\s*>|\Z)", re.DOTALL | re.IGNORECASE
)
_CAPTION = re.compile(
    r"<figcaption\b[^<>]*>((?:(?!<figcaption).)*?)</figcaption\s*>", re.DOTALL | re.IGNORECASE
)
_INLINE_TAG = re.compile(
    r"</?(?:a|abbr|b|cite|code|em|i|mark|q|s|small|span|strong|sub|sup|time|u)\b[^<>]*>",
    re.IGNORECASE,
)
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
# What note-takers add to CommonMark: comments, links to notes, footnotes
_NOTE_COMMENT = re.compile(r"%%.*?%%", re.DOTALL)
_WIKI_PICTURE = re.compile(r"!\[\[[^\[\]]*\]\]")
_WIKI_LINK = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]+)\]\]")
_FOOTNOTE = re.compile(r"^\[\^[^\[\]\s]+\]:")


def marked(text: str, above: int) -> list[Line]:
    """Read the lines of a Markdown text.

    Args:
        text: the file without its front matter.
        above: how many lines that has.

    Returns:
        The lines with the numbers of the file, empty ones between the blocks; one that the mark-up
        tells has its kind (`heading`; `caption`, `related` and `navigation` for pictures and
        lines that are nothing but a link).
    """
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    tokens = parser.parse(_WIKI_LINK.sub(r"\1", _WIKI_PICTURE.sub("", _blanked(text))))
    return _Blocks(tokens, above).lines()


def _blanked(text: str) -> str:
    """Take comments out and leave their lines, so that the numbers stay."""
    return _NOTE_COMMENT.sub(lambda match: "\n" * match[0].count("\n"), text)


class _Blocks:
    """The blocks of a text in their order, with the list that each stands in."""

    def __init__(self, tokens: Sequence[Token], above: int) -> None:
        self._tokens = tokens
        self._first = above + 1
        self._lines: list[Line] = []
        self._bullets: list[int | None] = []  # of each open list: the next number, None for bullets
        self._bullet = ""  # of the item that has just begun
        self._under_picture = False

    def lines(self) -> list[Line]:
        row: list[Token] | None = None
        for n, token in enumerate(self._tokens):
            if token.type == "tr_open":
                row = []
            elif token.type == "tr_close" and row:
                self._row(row)
                row = None
            elif token.type == "inline" and row is not None:
                row.append(token)
            elif token.type == "inline":
                self._text(token, self._tokens[n - 1])
            elif token.type in {"fence", "code_block"}:
                shift = token.type == "fence"
                self._put(
                    [
                        Line(self._number(token) + k + shift, line)
                        for k, line in enumerate(token.content.splitlines())
                    ]
                )
            elif token.type == "hr":
                self._put([Line(self._number(token), "***")])
            elif token.type == "html_block":
                self._html(token)
            else:
                self._list(token)
        return self._lines

    def _number(self, token: Token) -> int:
        return self._first + (token.map[0] if token.map else 0)

    def _put(self, lines: list[Line], *, apart: bool = True) -> None:
        self._lines += lines
        if lines and apart:
            self._lines.append(Line(lines[-1].number, ""))

    def _list(self, token: Token) -> None:
        if token.type == "bullet_list_open":
            self._bullets.append(None)
        elif token.type == "ordered_list_open":
            self._bullets.append(int(token.attrs.get("start", 1)))
        elif token.type in {"bullet_list_close", "ordered_list_close"}:
            self._bullets.pop()
            if not self._bullets and self._lines:
                self._put([Line(self._lines[-1].number, "")], apart=False)
        elif token.type == "table_close" and self._lines:
            self._put([Line(self._lines[-1].number, "")], apart=False)
        elif token.type == "list_item_open":
            number = self._bullets[-1]
            self._bullet = "• " if number is None else f"{number}. "
            self._bullets[-1] = None if number is None else number + 1

    def _row(self, cells: list[Token]) -> None:
        texts = [" ".join(words_in(cell).pieces).strip() for cell in cells]
        self._put(
            [Line(self._number(cells[0]), "• " + " | ".join(filter(None, texts)))], apart=False
        )

    def _html(self, token: Token) -> None:
        shown = _HIDDEN.sub("", token.content)
        captions = [_plain(caption) for caption in _CAPTION.findall(shown)]
        rest = _INLINE_TAG.sub("", _CAPTION.sub("", shown))
        number = self._number(token)
        for line in _TAG.sub("\n", rest).split("\n"):
            if words := html.unescape(line).strip():
                self._put([Line(number, words)])
        for caption in captions:
            self._put([Line(number, caption, "caption")])

    def _text(self, token: Token, opening: Token) -> None:
        words = words_in(token)
        first = self._number(token)
        pieces = zip(words.rows, words.pieces, strict=True)
        lines = [Line(first + row, piece) for row, piece in pieces if piece.strip()]
        captions = [Line(first, caption, "caption") for caption in words.captions]
        pictured = self._under_picture or bool(captions)
        self._under_picture = bool(captions) and not lines
        if lines and opening.type == "heading_open":
            text = " ".join(line.raw for line in lines)
            self._put([Line(first, text, "heading")])
        elif lines:
            if not words.hard:
                lines = flowing(lines)
            kind = _kind(words, lines, pictured=pictured)
            lines[0] = Line(lines[0].number, self._bullet + lines[0].raw)
            self._bullet = ""
            self._put(
                [Line(line.number, line.raw, kind) for line in lines], apart=not opening.hidden
            )
        self._put(captions)


def _kind(words: Words, lines: list[Line], *, pictured: bool) -> str | None:
    paragraph = Paragraph(tuple(lines), 0)
    if not paragraph.words:
        return None
    if _FOOTNOTE.match(paragraph.text):
        return "related"
    short = len(paragraph.words) <= threshold("longest_caption")
    if pictured and words.emphasised and not words.upright and short:
        return "caption"
    if not words.linked or words.plain or _is_credited(paragraph):
        return None
    return "related" if len(paragraph.words) > threshold("longest_kicker") else "navigation"


def _is_credited(paragraph: Paragraph) -> bool:
    """Tell the lines of a head that pages make links of: author, date, outlet."""
    return (
        is_byline(paragraph)
        or is_date(paragraph)
        or is_label(paragraph)
        or signature(paragraph.text) is not None
    )


def _plain(markup: str) -> str:
    return html.unescape(_TAG.sub("", markup)).strip()
