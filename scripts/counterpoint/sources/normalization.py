"""One file -> one `Document`, or a `Refusal` that says why not."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

from counterpoint.records import Cut, Document, Refusal
from counterpoint.sources.folder import printable
from counterpoint.sources.formats import Reading, UnreadableError, by_extension
from counterpoint.sources.language import language
from counterpoint.sources.lexicon import language_name, threshold
from counterpoint.sources.metadata import metadata
from counterpoint.sources.paragraphs import paragraphs
from counterpoint.sources.structure import HEADING, structure

if TYPE_CHECKING:
    from pathlib import Path

    from counterpoint.records import Span
    from counterpoint.sources.structure import Part

_GAP = "\n\n"
_SHOWN = 60  # characters of a line in a warning
MEASURED = "en"


def normalize(path: Path, id: str) -> Document | Refusal:  # noqa: A002  the field of the record
    """Read one article.

    Args:
        path: the file; its extension tells the format.
        id: what the article is called in every table.

    Returns:
        The document, or the refusal of a file that cannot be read, holds no English article, or
        has no words. No content of a file makes this raise.
    """
    file = printable(path.name)
    reader = by_extension().get(path.suffix.lower())
    if reader is None:
        return Refusal(file, f"the kinds that are read are {', '.join(by_extension())}")
    try:
        data = path.read_bytes()
        reading = reader.read(data)
    except OSError as error:
        return Refusal(file, f"cannot be read: {error.strerror or type(error).__name__}")
    except UnreadableError as error:
        return Refusal(file, str(error))
    return _document(file, id, hashlib.sha256(data).hexdigest(), reading)


def _document(file: str, id_: str, digest: str, reading: Reading) -> Document | Refusal:
    if len(reading.text) > threshold("longest_text"):
        most = f"{threshold('longest_text'):,.0f}"
        return Refusal(file, f"longer than {most} characters: no article; split it into articles")
    parts = structure(paragraphs(reading.text))
    if not any(part.paragraph.words for part in parts):
        return Refusal(file, "empty: it holds no words")
    kept = [part for part in parts if part.kept]
    text = _GAP.join(part.paragraph.text for part in kept)
    # Of a page in a script that the rules cannot read, the reader should hear the language.
    code, sure = language(text or _GAP.join(part.paragraph.text for part in parts))
    if sure and code != MEASURED:
        written = f"written in {language_name(code)} ({code})"
        return Refusal(file, f"{written}; only {language_name(MEASURED)} is measured")
    if not any(part.paragraph.words for part in kept):
        seen = sorted({part.kind for part in parts})
        return Refusal(file, f"no article body found: nothing but {', '.join(seen)}")
    about = metadata(parts)
    spans = _spans(kept)
    stated = {
        "title": about.title,
        "authors": about.authors,
        "author_affiliation": about.author_affiliation,
        "outlet": about.outlet,
        "date": about.date,
    }
    return Document(
        id=id_,
        file=file,
        sha256=digest,
        title=about.title,
        authors=about.authors,
        author_affiliation=about.author_affiliation,
        outlet=about.outlet,
        date=about.date,
        language=MEASURED,
        text=text,
        paragraphs=spans,
        headings=tuple(
            span for span, part in zip(spans, kept, strict=True) if part.kind == HEADING
        ),
        removed=tuple(_cuts(parts)),
        metadata_from={name: "text" for name, value in stated.items() if value},
        warnings=(*reading.warnings, *about.warnings, *_warnings(kept, sure=sure)),
    )


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


def _warnings(kept: list[Part], *, sure: bool) -> list[str]:
    warnings = []
    count = sum(len(part.paragraph.words) for part in kept)
    if count < threshold("short_text"):
        warnings.append(f"Very short: {count} words, so every figure is uncertain.")
    if not sure:
        warnings.append("It could not be made sure that the text is in English.")
    for part in kept:
        if part.doubtful:
            line = part.paragraph.lines[0]
            shown = re.sub(rf"^(.{{{_SHOWN}}}).+$", r"\1…", line.text)
            warnings.append(f"Line {line.number} kept in doubt: “{shown}”")
    return warnings
