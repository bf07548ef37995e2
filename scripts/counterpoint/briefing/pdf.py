"""One HTML string to the same bytes of PDF, always.

The fonts are bundled, the clock is stopped, nothing is fetched but files beside the page, and
whatever WeasyPrint complains of is an error: the templates are ours, so its warnings are our bugs.
"""

from __future__ import annotations

import gc
import hashlib
import logging
import os
import warnings
from contextlib import contextmanager
from importlib.metadata import version
from mimetypes import MimeTypes
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from counterpoint.briefing import fonts
from counterpoint.briefing.attachments import describe, embedded

with warnings.catch_warnings():
    # It warns of missing fonts and of a missing HarfBuzz-Subset: the first we want, the second
    # we refuse to run with.
    warnings.simplefilter("ignore")
    import weasyprint
    from weasyprint.text import ffi
    from weasyprint.text.fonts import FontConfiguration
    from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from counterpoint.briefing.attachments import Attachment

VARIANT = "pdf/ua-1"  # ISO 14289-1: tagged, with a language and a title

# Stands for `base` (RFC 2606: no such host). With file addresses the folder's own path would enter
# the bytes: WeasyPrint names images by their address, and makes relative links absolute.
_HERE = "http://page.invalid/"


def engine() -> dict[str, str]:
    """Name what lays out the page; another version may break lines elsewhere.

    Returns:
        Versions by name: weasyprint, pango, harfbuzz, fonttools.
    """
    ffi.ffi.cdef(
        "const char *hb_version_string(void); const char *pango_version_string(void);",
        override=True,  # so that asking twice is no error
    )
    return {
        "weasyprint": weasyprint.__version__,
        "pango": ffi.ffi.string(ffi.pango.pango_version_string()).decode(),
        "harfbuzz": ffi.ffi.string(ffi.harfbuzz.hb_version_string()).decode(),
        "fonttools": version("fonttools"),
    }


def write(
    html: str,
    target: Path,
    *,
    stylesheets: Sequence[str] = (),
    attachments: Sequence[Attachment] = (),
    base: Path,
) -> int:
    """Write a page of HTML as a tagged PDF (PDF/UA-1).

    Args:
        html: The whole document, with `lang` and `<title>`. Dates come from `<meta
            name="dcterms.created">` and `dcterms.modified` alone.
        target: The file to write. It is left alone where the page has a fault.
        stylesheets: CSS, as text. The faces of `fonts` are always declared before them.
        attachments: Files to embed, in this order.
        base: The only folder whose files the page may use; relative addresses start here.

    Returns:
        The number of pages.

    Raises:
        ValueError: If the page has a fault: an address outside `base`, CSS that WeasyPrint does
            not know, a link to nowhere, a glyph that no face has, no title, no language.
        RuntimeError: If HarfBuzz-Subset is missing.
    """
    _require_harfbuzz_subset()
    fetcher = _Fetcher(base)
    with (
        TemporaryDirectory() as folder,
        _environment({**fonts.isolate(Path(folder)), "SOURCE_DATE_EPOCH": "0"}),
        _faults() as faults,
        _patient_collector(),
    ):
        configuration = FontConfiguration()
        source = {"base_url": _HERE, "url_fetcher": fetcher}
        styles = [
            weasyprint.CSS(string=css, font_config=configuration, **source)
            for css in (fonts.font_faces(), *stylesheets)
        ]
        document = weasyprint.HTML(string=html, **source).render(
            configuration, stylesheets=styles, pdf_variant=VARIANT
        )
        content = document.write_pdf(
            finisher=lambda _, pdf: describe(pdf, attachments),
            attachments=[embedded(attachment) for attachment in attachments],
            pdf_variant=VARIANT,
            pdf_identifier=hashlib.sha256(html.encode()).hexdigest()[:32].encode(),
        )
        if not document.metadata.title:
            faults.append("No <title>: an accessible document needs one.")
        faults.extend(_relative_links(document))
    if faults:
        raise ValueError("\n- ".join(["The page has faults:", *dict.fromkeys(faults)]))
    target.write_bytes(content)
    return len(document.pages)


def _require_harfbuzz_subset() -> None:
    if ffi.harfbuzz_subset is None:
        raise RuntimeError(
            "HarfBuzz-Subset is missing: fonts would be cut down by other code, slower and to "
            "other bytes. Install it: `apt-get install libharfbuzz-subset0` on Debian and Ubuntu, "
            "`harfbuzz` with Homebrew or conda."
        )


class _Fetcher(URLFetcher):  # type: ignore[misc]  # WeasyPrint ships no types
    """Opens files below one folder and the bundled faces; anything else ends the run."""

    def __init__(self, base: Path) -> None:
        super().__init__(fail_on_errors=True)
        self._base = base.resolve()
        self._faces = {face.file.as_uri(): face.file for face in fonts.FACES}

    def fetch(self, url: str, _headers: object = None) -> URLFetcherResponse:
        """Open one address.

        Raises:
            ValueError: If it is anything but a file below the folder. WeasyPrint wraps it.
        """
        if file := self._faces.get(url):
            return URLFetcherResponse(url, file.read_bytes())
        file = (self._base / unquote(urlsplit(url).path).lstrip("/")).resolve()
        if not (url.startswith(_HERE) and file.is_relative_to(self._base)):
            raise ValueError(f"{url}: the page may use only files below {self._base}.")
        media_type, _ = MimeTypes().guess_type(file.name)
        return URLFetcherResponse(url, file.read_bytes(), {"Content-Type": media_type})


@contextmanager
def _environment(variables: dict[str, str]) -> Iterator[None]:
    """Set variables of the process, and put back what was there."""
    before = {name: os.environ.get(name) for name in variables}
    os.environ.update(variables)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


@contextmanager
def _patient_collector() -> Iterator[None]:
    """Look for garbage less often: a page is a million objects that all live until it is done."""
    before = gc.get_threshold()
    gc.set_threshold(500_000, 50, 100)
    try:
        yield
    finally:
        gc.set_threshold(*before)


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
            if address.startswith((_HERE, "file:")):
                yield f"A link leads to a file that is not in the PDF: {address}"
