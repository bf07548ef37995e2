"""The head of a file: headline, byline, date and what else stands above the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from counterpoint.sources.lexicon import threshold, words
from counterpoint.sources.statements.bylines import is_name, signature
from counterpoint.sources.structure.features import (
    is_affiliation,
    is_byline,
    is_date,
    is_dated,
    is_label,
    is_outlet,
    is_signed,
    labels_caption,
)
from counterpoint.sources.structure.furniture import furniture
from counterpoint.sources.structure.titles import headline, may_be_title, same_title

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from counterpoint.sources.text.paragraphs import Paragraph

_ONLY_BY = re.compile(r"^(?:by|written by|words by)\s*:?$", re.IGNORECASE)


def head(
    paragraphs: Sequence[Paragraph],
    prose: Collection[int],
    run: Sequence[int],
    known: str | None,
) -> dict[int, str]:
    """Tell what the lines of the head are.

    Args:
        paragraphs: those of the whole file.
        prose: the indexes of those that can only be text.
        run: those of them that are the article's, ascending.
        known: the headline, where the file states it.

    Returns:
        Index -> reason, for the lines that are no text.
    """
    first = run[0] if run else len(paragraphs)
    end = _end(paragraphs, run)
    kinds: dict[int, str] = {}
    for n in range(end):
        if n not in prose and (kind := _form(paragraphs[n], edge=n < first)):
            kinds[n] = kind
    rest = [n for n in range(first) if n not in kinds and n not in prose]
    title = known
    # Without a text there is nothing that a line could be the headline of
    if title is None and run and (found := headline(paragraphs, rest)) is not None:
        title = paragraphs[found].text
    titles = {n for n in rest if title and same_title(title, paragraphs[n].text)}
    last = max(titles, default=-1)
    for n in range(last if titles else first if prose else 0):
        if n in prose:
            kinds[n] = "related"
        elif n in rest and titles:
            kinds[n] = "title" if n in titles else _over(paragraphs[n], last - n)
    if not titles and title is None:
        return kinds
    kinds |= dict.fromkeys(titles, "title")
    return kinds | _Under(paragraphs, prose, run, kinds).told(range(last + 1, end))


def _over(paragraph: Paragraph, distance: int) -> str:
    """Name a line above the headline: labels are right over it, menus further away."""
    if distance <= threshold("longest_kicker") and re.search(r"[^\W\d_]", paragraph.text):
        return "section"
    short = len(paragraph.words) <= threshold("longest_label")
    return "navigation" if short else "related"


def _form(paragraph: Paragraph, *, edge: bool) -> str | None:
    if is_date(paragraph):
        return "date"
    if is_byline(paragraph) or is_signed(paragraph) or _ONLY_BY.match(paragraph.text):
        return "byline"
    return furniture(paragraph, edge=edge)


def _end(paragraphs: Sequence[Paragraph], run: Sequence[int]) -> int:
    """Return the end of the head: a standfirst or two may stand above the byline."""
    above = run[: int(threshold("head_prose")) + 1]
    if not above:
        return len(paragraphs)
    plain = [
        n
        for n in range(above[0], above[-1])
        if n not in run
        and (is_byline(paragraphs[n]) or is_date(paragraphs[n]) or is_signed(paragraphs[n]))
    ]
    return max([above[0], *(n + 1 for n in plain)])


class _Under:
    """The lines between headline and text: names, what the named are, summaries, sections."""

    def __init__(
        self,
        paragraphs: Sequence[Paragraph],
        prose: Collection[int],
        run: Sequence[int],
        kinds: dict[int, str],
    ) -> None:
        self.paragraphs, self.prose, self.run = paragraphs, prose, run
        self.kinds = dict(kinds)
        self.first = run[0] if run else len(paragraphs)

    def told(self, below: range) -> dict[int, str]:
        found: dict[int, str] = {}
        for n in below:
            if n not in self.kinds and n not in self.prose and (kind := self._kind(n)):
                found[n] = self.kinds[n] = kind
        return found

    def _kind(self, n: int) -> str | None:
        paragraph = self.paragraphs[n]
        if kind := self._credits(n):
            return kind
        if is_dated(paragraph):
            return "date"
        if is_label(paragraph):
            return "section"
        if n > self.first or paragraph.bulleted or paragraph.quotes or paragraph.finished:
            return None
        return self._leftover(n)

    def _credits(self, n: int) -> str | None:
        """Tell a line that says who: names of authors, what they are, words of a picture."""
        paragraph, before = self.paragraphs[n], self.kinds.get(n - 1)
        if before == "caption" and labels_caption(self.paragraphs[n - 1]):
            return "caption"
        if (signature(paragraph.unmarked) and self._names(n)) or self._shouts_a_name(n):
            return "byline"
        outlet = is_outlet(paragraph.text) and not _is_role(paragraph)
        if before in {"byline", "affiliation"} and is_affiliation(paragraph) and not outlet:
            return "affiliation"
        return None

    def _shouts_a_name(self, n: int) -> bool:
        """Tell a name in capitals, which any label might be, by nothing else standing by it."""
        text = self.paragraphs[n].text
        return (
            text.isupper()
            and is_name(text.title())
            and self.kinds.get(n - 1) == "title"
            and "byline" not in self.kinds.values()
            and (n + 1 == self.first or self.kinds.get(n + 1) == "date")
        )

    def _names(self, n: int) -> bool:
        """Tell whether a name stands where those of authors do."""
        before, after = self.kinds.get(n - 1), self.kinds.get(n + 1)
        if "byline" not in self.kinds.values():
            return before != "navigation" or after in {"date", "byline"}
        listed = before == "byline" and _ONLY_BY.match(self.paragraphs[n - 1].text)
        role = self.paragraphs[n + 1 : n + 2]
        another = before == "affiliation" and any(_is_role(line) for line in role)
        return bool(listed) or another

    def _leftover(self, n: int) -> str | None:
        """Tell a line that is no sentence and stands over all of the text.

        It is a summary in the form of a headline, or a label. If it stayed it would be taken for
        the headline of a text that has none.
        """
        paragraph = self.paragraphs[n]
        short = len(paragraph.words) <= threshold("longest_label")
        if paragraph.text[-1] == ":":
            over = self.kinds.get(n + 1) in {"byline", "date"}
            return "section" if short and over else None
        if not self.run or not may_be_title(paragraph):
            return None
        return "section" if short else "title"


def _is_role(paragraph: Paragraph) -> bool:
    return is_affiliation(paragraph) and any(
        word.removesuffix("s") in words("role") for word in paragraph.words
    )
