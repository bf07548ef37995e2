from __future__ import annotations

import pytest

from counterpoint.sources.pages.archives import captured, original

PAGE = "https://www.echo.example/ferry"


@pytest.mark.parametrize(
    "url",
    [f"http://archive.today/2024.03.01-100000/{PAGE}", f"https://web.archive.org/web/2024/{PAGE}"],
)
def test_a_capture_has_the_address_of_its_page(url: str) -> None:
    assert captured(url)
    assert original(url) == PAGE


def test_other_addresses_stay() -> None:
    assert not captured(PAGE)
    assert original(PAGE) == PAGE
    assert original(None) is None
