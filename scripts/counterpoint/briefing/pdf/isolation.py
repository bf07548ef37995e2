"""A process in which a page meets nothing of its machine: no font, no clock, no language, no file.

WeasyPrint and the libraries under it ask the environment for all of these.
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from mimetypes import MimeTypes
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from weasyprint.urls import URLFetcher, URLFetcherResponse

from counterpoint.briefing.faces import fonts

if TYPE_CHECKING:
    from collections.abc import Iterator

# Stands for the folder of the page (RFC 2606: no such host). With file addresses the folder's own
# path would enter the bytes: WeasyPrint names images by them, and makes relative links absolute.
HERE = "http://page.invalid/"

# Naming no folder leaves fontconfig nothing but the faces that the style sheets declare. The
# Simplified Chinese face has the characters of its neighbours and would speak for them: without
# their languages it leaves a passage in one of them to the face with that language's forms.
_FONTCONFIG = """\
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <match target="scan">
    <test name="family"><string>Noto Sans SC</string></test>
    <edit name="lang" mode="assign">
      <minus>
        <name>lang</name>
        <langset>
          <string>ja</string><string>zh-tw</string><string>zh-hk</string><string>zh-mo</string>
        </langset>
      </minus>
    </edit>
  </match>
</fontconfig>
"""

_LANGUAGE = "en"  # of a script whose language the page does not say; Pango asks the user's settings


@contextmanager
def isolated() -> Iterator[None]:
    """Hide the machine from this process, and put back what was there.

    It holds for font maps made meanwhile, before or after WeasyPrint is imported; a font map that
    already exists keeps the fonts it has.
    """
    with TemporaryDirectory() as folder:
        configuration = Path(folder) / "fonts.conf"
        configuration.write_text(_FONTCONFIG, encoding="utf-8")
        variables = {
            "FONTCONFIG_FILE": str(configuration),
            "SOURCE_DATE_EPOCH": "0",
            "PANGO_LANGUAGE": _LANGUAGE,
        }
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


class Fetcher(URLFetcher):  # type: ignore[misc]  # WeasyPrint ships no types
    """Opens files below one folder and the bundled faces; anything else ends the run."""

    def __init__(self, base: Path) -> None:
        super().__init__(fail_on_errors=True)
        self._base = base.resolve()
        bundled = (*fonts.FACES, *fonts.OTHER_SCRIPTS)
        self._faces = {face.file.as_uri(): face.file for face in bundled}

    def fetch(self, url: str, _headers: object = None) -> URLFetcherResponse:
        """Open one address.

        Raises:
            ValueError: If it is anything but a file below the folder. WeasyPrint wraps it.
        """
        if file := self._faces.get(url):
            return URLFetcherResponse(url, file.read_bytes())
        file = (self._base / unquote(urlsplit(url).path).lstrip("/")).resolve()
        if not (url.startswith(HERE) and file.is_relative_to(self._base)):
            raise ValueError(f"{url}: the page may use only files below {self._base}.")
        media_type, _ = MimeTypes().guess_type(file.name)
        return URLFetcherResponse(url, file.read_bytes(), {"Content-Type": media_type})
