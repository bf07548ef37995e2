"""One HTML string to the same bytes of PDF, always.

The fonts are bundled, the clock is stopped, nothing is fetched but files beside the page, and
whatever WeasyPrint complains of is an error: the templates are ours, so its warnings are our bugs.
"""

from __future__ import annotations

import gc
import hashlib
import logging
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import weasyprint
from weasyprint.text import ffi
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import FatalURLFetchingError

from counterpoint.briefing.faces.fonts import font_faces
from counterpoint.briefing.faces.glyphs import faces_for
from counterpoint.briefing.pdf.conformance import VARIANT, claim_accessible
from counterpoint.briefing.pdf.embedding import describe, embedded
from counterpoint.briefing.pdf.isolation import HERE, Fetcher, isolated
from counterpoint.briefing.pdf.tags import complete

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from counterpoint.briefing.pdf.attachment import Attachment


def write(
    html: str,
    target: Path,
    *,
    stylesheets: Sequence[str] = (),
    attachments: Sequence[Attachment] = (),
    base: Path,
) -> int:
    """Write a page of HTML as a tagged, archival PDF (PDF/UA-1 and PDF/A-3a).

    Args:
        html: The whole document, with `lang` and `<title>`. Dates come from `<meta
            name="dcterms.created">` and `dcterms.modified` alone.
        target: The file to write. It is left alone where the page has a fault.
        stylesheets: CSS, as text. The faces that the page needs are declared before them.
        attachments: Files to embed; they are listed by name (ISO 32000-1, 7.9.6).
        base: The only folder whose files the page may use; relative addresses start here.

    Returns:
        The number of pages.

    Raises:
        ValueError: If the page has a fault: an address outside `base`, CSS that WeasyPrint does
            not know, a link to nowhere, a glyph that no face has, no title, no language.
        RuntimeError: If HarfBuzz-Subset is missing.
    """
    _require_harfbuzz_subset()
    attachments = sorted(attachments, key=lambda attachment: attachment.name)
    source = {"base_url": HERE, "url_fetcher": Fetcher(base)}
    with isolated(), _faults() as faults, _no_collector():
        configuration = FontConfiguration()
        styles = [
            weasyprint.CSS(string=css, font_config=configuration, **source)
            for css in (font_faces(faces_for(html)), *stylesheets)
        ]
        document = weasyprint.HTML(string=html, **source).render(
            configuration, stylesheets=styles, pdf_variant=VARIANT
        )
        claim_accessible(document)
        content = document.write_pdf(
            finisher=lambda document, pdf: _finish(document, pdf, attachments),
            attachments=[embedded(attachment) for attachment in attachments],
            pdf_variant=VARIANT,
            pdf_identifier=_identifier(html, attachments),
        )
        if not document.metadata.title:
            faults.append("No <title>: an accessible document needs one.")
        faults.extend(_relative_links(document))
    if faults:
        raise ValueError("\n- ".join(["The page has faults:", *dict.fromkeys(faults)]))
    target.write_bytes(content)
    return len(document.pages)


def _finish(document: weasyprint.Document, pdf: Any, attachments: Sequence[Attachment]) -> None:
    """Say in the PDF, before it is written, what WeasyPrint leaves open."""
    complete(document, pdf)
    describe(pdf, attachments)


def _identifier(html: str, attachments: Sequence[Attachment]) -> bytes:
    """Name the file by what it holds (ISO 32000-1, 14.4)."""
    total = hashlib.sha256(html.encode())
    for attachment in attachments:
        total.update(hashlib.sha256(attachment.content).digest())
    return total.hexdigest()[:32].encode()


def _require_harfbuzz_subset() -> None:
    if ffi.harfbuzz_subset is None:
        raise RuntimeError(
            "HarfBuzz-Subset is missing: fonts would be cut down by other code, slower and to "
            "other bytes. Install it: `apt-get install libharfbuzz-subset0` on Debian and Ubuntu, "
            "`harfbuzz` with Homebrew or conda."
        )


@contextmanager
def _no_collector() -> Iterator[None]:
    """Look for no garbage: a page is a million objects that nearly all live until it is done."""
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if before:
            gc.enable()


class _Collector(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


@contextmanager
def _faults() -> Iterator[list[str]]:
    """Collect what WeasyPrint only logs; an address refused is its only exception."""
    collector = _Collector()
    logger = logging.getLogger("weasyprint")
    logger.addHandler(collector)
    try:
        yield collector.messages
    except FatalURLFetchingError as error:
        raise ValueError(str(error.__cause__ or error)) from error
    finally:
        logger.removeHandler(collector)


def _relative_links(document: weasyprint.Document) -> Iterator[str]:
    """Find links to files beside the page: the reader of the PDF does not have them."""
    for page in document.pages:
        for _, address, *_ in page.links:
            if address.startswith((HERE, "file:")):
                yield f"A link leads to a file that is not in the PDF: {address}"
