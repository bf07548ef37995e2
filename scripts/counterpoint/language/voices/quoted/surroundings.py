"""What stands around each quotation: the words before and behind it, and where it opens."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Doc, Token

    from counterpoint.records import Document, Span
    from counterpoint.text.quotations import Quotation

_FREES = ".?!:,”\"’'–—"  # behind these a quotation begins, elsewhere it is a part of a sentence
_SENTENCE = re.compile(r"""(?:["“‘']|''|``|‘‘)[A-Z].*[.?!…]["”’']+""")
_ENDS = re.compile(r"""[.,?!…–—-]["”'’]*$""")
_DASHES = frozenset({"-", "–", "—", "―", "--"})


@dataclass(frozen=True, slots=True)
class Frame:
    """A quotation and what stands around it."""

    quotation: Quotation
    text: str  # the quotation and the mark behind it
    before: list[Token]  # from the sentence's start, or the quotation before, to this one
    after: list[Token]  # from this one to the sentence's end, or the next quotation
    lead: str  # the paragraph up to the quotation; the paragraph before, where it opens one
    scene: list[Token]  # the words of `lead`
    opens: bool  # the quotation opens its paragraph

    @property
    def free(self) -> bool:
        """Whether it begins where a sentence or a spoken part of one may begin."""
        return self.opens or self.lead[-1] in _FREES

    @property
    def partial(self) -> bool:
        """Whether the writer's sentence goes on behind it: `"..." to the end, she said`."""
        return bool(self.after) and self.after[0].is_lower and _ENDS.search(self.text) is None

    @property
    def title(self) -> bool:
        """Whether it is what a work is called: each word of more than three letters a capital."""
        words = re.findall(r"[^\W\d_]{4,}", self.text)
        return len(words) > 1 and all(word[0].isupper() for word in words)

    @property
    def sentence(self) -> bool:
        """Whether it is a sentence by itself, however short, behind another."""
        whole = _SENTENCE.fullmatch(self.text) is not None
        return whole and not self.opens and self.lead[-1] in '.?!”"’' and not self.partial


def find(
    doc: Doc, document: Document, quotations: Sequence[Quotation]
) -> Iterator[tuple[Frame, Span]]:
    """Give each quotation that stands in no heading with what is around it, and its paragraph."""
    text = document.text
    earlier = (0, 0)
    for start, end in document.paragraphs:
        if (start, end) in document.headings:
            continue
        inside = [q for q in quotations if start <= q.start < end]
        for index, quotation in enumerate(inside):
            floor = inside[index - 1].end if index else start
            ceiling = inside[index + 1].start if index + 1 < len(inside) else end
            opens = not text[start : quotation.start].strip()
            lead = earlier if opens else (start, quotation.start)
            before = _tokens(doc, floor, quotation.start)
            after = _tokens(doc, quotation.end, ceiling)
            yield (
                Frame(
                    quotation,
                    text[quotation.start : quotation.end]
                    + text[quotation.end : quotation.end + 1].strip(),
                    [token for token in before if token.sent == before[-1].sent],
                    [token for token in after if token.i < after[dashed(after)].sent.end],
                    text[slice(*lead)].rstrip(),
                    _tokens(doc, *lead),
                    opens,
                ),
                (start, end),
            )
        earlier = (start, end)


def dashed(tokens: Sequence[Token]) -> int:
    """Where the words begin behind a quotation: at 1 behind a dash, else at 0."""
    return int(len(tokens) > 1 and tokens[0].text in _DASHES)


def _tokens(doc: Doc, start: int, end: int) -> list[Token]:
    span = doc.char_span(start, end, alignment_mode="contract") if start < end else None
    return [] if span is None else [token for token in span if not token.is_space]
