from __future__ import annotations

import re

from counterpoint.briefing.pdf import engine


def test_the_engine_names_its_versions() -> None:
    versions = engine.engine()
    assert engine.engine() == versions
    assert list(versions) == ["weasyprint", "pango", "harfbuzz", "fonttools", "zlib"]
    assert all(re.match(r"\d+\.\d+", version) for version in versions.values())
