"""One reading -> one `Document`, or a `Refusal` that says why not."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from counterpoint.records import MEASURED, Cut, Document, Refusal
from counterpoint.sources.entries import printable
from counterpoint.sources.lexicon import language_name, threshold
from counterpoint.sources.metadata.agreement import MACHINE, agreed
from counterpoint.sources.metadata.from_text import bylines, metadata, published
from counterpoint.sources.repairs.account import (
    account,
    lines_put_right,
    statement_put_right,
    where,
    words_put_right,
)
from counterpoint.sources.soundness.cutoff import cut_off
from counterpoint.sources.soundness.doubts import doubts, first_line, shown
from counterpoint.sources.soundness.language import foreign, language
from counterpoint.sources.statements.stated import bounded, first_of
from counterpoint.sources.structure.parts import BODY, HEADING, structure, whole
from counterpoint.sources.text.characters import clean
from counterpoint.sources.text.paragraphs import paragraphs

if TYPE_CHECKING:
    from counterpoint.records import Span
    from counterpoint.sources.folder import Source
    from counterpoint.sources.readings import Reading
    from counterpoint.sources.statements.stated import Stated
    from counterpoint.sources.structure.parts import Part
    from counterpoint.sources.text.paragraphs import Paragraph

_OWN = frozenset({None, BODY, HEADING})  # what a format says of lines that may be the article's
_GAP = "\n\n"
_TITLE = "title"
# What an editor expects of an article, and what it is called in words
_EXPECTED = {"title": "title", "authors": "author", "outlet": "outlet", "date": "date"}


def normalize(source: Source, digest: str, reading: Reading) -> Document | Refusal:
    """Make a document of what a format has read.

    Args:
        source: where the article is from and what sources.csv states of it.
        digest: sha256 of what was read.
        reading: the article's lines, and what its file states beside them.

    Returns:
        The document, in whatever language, or the refusal of what holds no article.
    """
    if excess := _excess(reading):
        return Refusal(source.name, excess)
    lines, decoded = lines_put_right(reading.lines)
    found, repaired = words_put_right(paragraphs(lines))
    title = next((stated.title for stated in reading.stated if stated.title), None)
    beside = (source.supplied, *reading.stated) if source.supplied else reading.stated
    statements, unread = bounded([statement_put_right(stated) for stated in beside])
    parts = whole(found) if reading.whole else structure(found, title)
    if not any(part.paragraph.words for part in parts):
        return Refusal(source.name, "empty: it holds no words")
    kept = [part for part in parts if part.kept]
    if len(kept) > threshold("most_paragraphs"):
        return Refusal(source.name, f"{len(kept):,} paragraphs: no article; split it")
    text = _GAP.join(part.paragraph.text for part in kept)
    # Of a page in a script that the rules cannot read, the reader should hear the language.
    code, sure = language(text or _GAP.join(part.paragraph.text for part in parts))
    if not any(part.paragraph.words for part in kept):
        if sure and code != MEASURED:
            return Refusal(source.name, unmeasured(code))
        seen = sorted({part.kind for part in parts})
        return Refusal(source.name, f"no article body found: nothing but {', '.join(seen)}")
    read, untold = metadata(parts)
    (read,), unsaid = bounded([read])
    differing: tuple[str, ...] = ()
    for n, statement in enumerate(statements):
        if statement.origin == MACHINE:
            statements[n], differing = agreed(statement, bylines(parts), published(parts))
    stated, origins = first_of([*statements, read])
    spans = _spans(kept)
    return Document(
        id=source.id,
        file=printable(source.path.name),
        sha256=digest,
        title=stated.title,
        authors=stated.authors,
        author_affiliation=stated.author_affiliation,
        outlet=stated.outlet,
        date=stated.date,
        language=code if sure else MEASURED,
        text=text,
        paragraphs=spans,
        headings=tuple(
            span for span, part in zip(spans, kept, strict=True) if part.kind == HEADING
        ),
        removed=tuple(_cuts(parts)),
        metadata_from=origins,
        warnings=(
            *map(clean, reading.warnings),
            *unread,
            *unsaid,
            *account([*decoded, *repaired], _lines_read(parts)),
            *_unstated(stated, untold),
            *differing,
            *(_warnings(parts, sure=sure) if code == MEASURED or not sure else ()),
        ),
        url=stated.url,
        label=stated.label,
        group=stated.group,
    )


def _excess(reading: Reading) -> str | None:
    """Say what makes of a file more than an article, before anything looks at it closer.

    What a format has told from the article may be longer: the menus of a page.
    """
    own = [line for line in reading.lines if line.kind in _OWN and not line.raw.isspace()]
    if sum(len(line.raw) for line in own) > threshold("longest_text"):
        return f"longer than {threshold('longest_text'):,.0f} characters: no article; split it"
    if (count := sum(bool(line.raw) for line in own)) > threshold("most_lines"):
        return f"{count:,} lines: no article, but a list, a log or a book; split it"
    return None


def unmeasured(code: str) -> str:
    """Say why an article in another language is left out."""
    written = f"written in {language_name(code)} ({code})"
    return f"{written}; only {language_name(MEASURED)} is measured"


def _spans(kept: list[Part]) -> tuple[Span, ...]:
    spans, start = [], 0
    for part in kept:
        end = start + len(part.paragraph.text)
        spans.append((start, end))
        start = end + len(_GAP)
    return tuple(spans)


def _cuts(parts: list[Part]) -> list[Cut]:
    return [
        Cut(line.number, line.text, part.kind)
        for part in parts
        if not part.kept
        for line in part.paragraph.lines
    ]


def _unstated(stated: Stated, untold: tuple[str, ...]) -> list[str]:
    missing = [name for name in _EXPECTED if not getattr(stated, name)]
    if "date" in missing and untold:
        missing.remove("date")
        printed = f"The date {untold[0]} may mean more than one day, so none is taken."
        return [*(f"No {_EXPECTED[name]} is stated." for name in missing), printed]
    return [f"No {_EXPECTED[name]} is stated." for name in missing]


def _lines_read(parts: list[Part]) -> set[int]:
    """Return the lines whose words are used: of the others, a repair is nothing to know."""
    return {
        line.number
        for part in parts
        if part.kept or part.kind == _TITLE
        for line in part.paragraph.lines
    }


def _warnings(parts: list[Part], *, sure: bool) -> list[str]:
    kept = [part.paragraph for part in parts if part.kept]
    last = max(n for n, part in enumerate(parts) if part.kept)
    warnings = []
    # As the measure `words` counts: the briefing prints both
    count = sum(any(map(str.isalnum, run)) for part in kept for run in part.text.split())
    if count < threshold("short_text"):
        warnings.append(f"Very short: {count} words, so every figure is uncertain.")
    if not sure:
        warnings.append("It could not be made sure that the text is in English.")
    others = {p: code for p in kept if (code := foreign(p.text))}
    warnings += _mixed(others)
    warnings += cut_off(kept, [part.paragraph for part in parts[last + 1 :]])
    warnings += doubts([paragraph for paragraph in kept if paragraph not in others])
    warnings += [
        f"Line {first_line(part.paragraph)} kept in doubt: “{shown(part.paragraph.lines[0].text)}”"
        for part in parts
        if part.doubtful and part.kept
    ]
    return warnings


def _mixed(others: dict[Paragraph, str]) -> list[str]:
    by_code = defaultdict(list)
    for paragraph, code in others.items():
        by_code[code].append(paragraph)
    return [
        f"Mixed languages: {sum(len(p.words) for p in several)} words are in "
        f"{language_name(code)} and stay in the text ({where(map(first_line, several))})."
        for code, several in by_code.items()
    ]
