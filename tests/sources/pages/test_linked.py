from __future__ import annotations

import json
from typing import Any

from counterpoint.sources.pages.linked import Linked, articles
from counterpoint.sources.pages.tree import parsed


def found(*data: Any, kind: str = "application/ld+json") -> list[Linked]:
    texts = [value if isinstance(value, str) else json.dumps(value) for value in data]
    scripts = "".join(f'<script type="{kind}">{text}</script>' for text in texts)
    return articles(parsed(f"<html><head>{scripts}</head><body><p>x</p></body></html>"))


def test_a_node_states_what_its_fields_say() -> None:
    (node,) = found(
        {
            "@type": ["Thing", "NewsArticle"],
            "headline": "Fog &amp;amp; <b>rain</b>",
            "author": [{"name": "Joan Hall"}, "Ann Lee"],
            "publisher": {"@id": "#org"},
            "datePublished": "2024-05-03",
            "mainEntityOfPage": {"@id": "https://quay.example/fog"},
            "articleBody": "<p>One.</p><p>Two.</p>",
            "isAccessibleForFree": "False",
        },
        {"@id": "#org", "@type": "Organization", "name": "The Quay Letter"},
    )
    assert (node.headline, node.authors) == ("Fog & rain", ("Joan Hall", "Ann Lee"))
    assert (node.publisher, node.published) == ("The Quay Letter", "2024-05-03")
    assert (node.url, node.body, node.free) == (
        "https://quay.example/fog",
        ("One.", "Two."),
        False,
    )


def test_articles_are_found_in_graphs_and_other_things_are_none() -> None:
    graph = {"@graph": [{"@type": "WebSite", "name": "x"}, {"@type": "Report", "name": "Fog"}]}
    assert [node.headline for node in found(graph)] == ["Fog"]


def test_data_that_are_wrapped_or_end_in_a_comma_are_read() -> None:
    text = '<!-- {"@type": "Article", "headline": "Fog",} -->'
    assert [node.headline for node in found(text)] == ["Fog"]


def test_what_is_no_data_states_nothing() -> None:
    assert found("{", "[" * 100_000, "") == []
    assert found({"@type": "Article", "headline": "Fog"}, kind="text/plain") == []


def test_fields_of_a_wrong_kind_state_nothing() -> None:
    (node,) = found({"@type": "Article", "headline": ["a", "b"], "author": 3, "url": {"x": 1}})
    assert node == Linked(None, (), None, None, None, None, (), 1, None)
