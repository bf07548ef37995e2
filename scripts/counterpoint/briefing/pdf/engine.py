"""What draws the pages: the libraries whose versions their bytes depend on."""

from __future__ import annotations

import zlib
from importlib.metadata import version

import weasyprint
from weasyprint.text import ffi


def engine() -> dict[str, str]:
    """Name what makes the bytes of a page: another version may break lines elsewhere.

    Returns:
        Versions by name: weasyprint, pango, harfbuzz, fonttools, zlib.
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
        "zlib": zlib.ZLIB_RUNTIME_VERSION,
    }
