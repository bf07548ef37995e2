from __future__ import annotations

import pytest
from lxml.html import document_fromstring

from counterpoint.sources.faults import UnreadableError
from counterpoint.sources.pages.blocks import blocks
from counterpoint.sources.pages.kinds import LIST, is_feed, is_list
from counterpoint.sources.pages.reading import parse

TEASER = "The ferry to Holm will stop in October, the company said on Friday."


def test_a_feed_is_no_page() -> None:
    feed = '<?xml version="1.0"?>\n<rss version="2.0"><channel></channel></rss>'
    assert is_feed(feed)
    assert not is_feed("<!DOCTYPE html><html><body>rss</body></html>")
    with pytest.raises(UnreadableError, match="feed"):
        parse(feed)


def test_linked_headlines_over_a_sentence_each_are_a_list() -> None:
    card = f"<div><h3><a href=/a>Ferry to Holm stops</a></h3><p>{TEASER}</p></div>"
    shown = blocks(document_fromstring(f"<body>{card * 5}</body>"))
    assert is_list(shown, range(len(shown)))
    assert LIST in parse(f"<html><body><h1>News</h1>{card * 5}</body></html>").warnings


def test_an_article_with_links_under_it_is_none() -> None:
    link = "<h3><a href=/a>Ferry to Holm stops</a></h3>"
    shown = blocks(document_fromstring(f"<body>{f'<p>{TEASER}</p>' * 6}{link * 5}</body>"))
    assert not is_list(shown, range(6))
