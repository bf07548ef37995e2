from __future__ import annotations

from lxml.html import document_fromstring

from counterpoint.sources.pages.blocks import blocks
from counterpoint.sources.pages.body import is_written
from counterpoint.sources.pages.home import foreign, home

PROSE = "The ferry to Holm will stop in October, the company said on Friday."
OTHER = "The bridge to Aire will be mended in June, the county said on Monday."


def strange(page: str) -> list[str]:
    shown = blocks(document_fromstring(f"<body>{page}</body>"))
    written = [n for n, block in enumerate(shown) if is_written(block)]
    place = home(shown, written)
    assert place is not None
    return [shown[n].text for n in sorted(foreign(shown, set(written), place))]


def test_an_article_set_as_the_first_is_another_one() -> None:
    first = f"<div class=story><h1>Ferry</h1><p>{PROSE}</p></div>"
    second = f"<div class=story><h2>Bridge</h2><span class=byline>By A</span><p>{OTHER}</p></div>"
    assert strange(first + second) == [OTHER]


def test_what_is_marked_as_a_form_of_consent_is_strange() -> None:
    assert strange(
        f"<div><h1>Ferry</h1><p>{PROSE}</p></div><div class=consent><p>{OTHER}</p></div>"
    ) == [OTHER]


def test_text_in_an_element_of_its_own_is_not() -> None:
    assert (
        strange(f"<div><h1>Ferry</h1><p>{PROSE}</p></div><div class=text><p>{OTHER}</p></div>")
        == []
    )


def test_a_page_without_a_headline_has_no_home() -> None:
    shown = blocks(document_fromstring(f"<body><p>{PROSE}</p></body>"))
    assert home(shown, [0]) is None
