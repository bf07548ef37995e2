from __future__ import annotations

import json

import pytest

from counterpoint.sources.pages.statement import statement
from counterpoint.sources.pages.tree import parsed
from counterpoint.sources.statements.stated import Stated


def stated(head: str, body: str = "<p>Text.</p>") -> Stated:
    return statement(parsed(f"<html><head>{head}</head><body>{body}</body></html>"))[0]


def linked(*nodes: object) -> str:
    return "".join(
        f'<script type="application/ld+json">{json.dumps(node)}</script>' for node in nodes
    )


@pytest.mark.parametrize(
    "title",
    [
        "A queue | Quayside Echo",
        "A queue - Quayside Echo",
        "A queue – News – Quayside Echo",
        "Quayside Echo: A queue",
        "Quayside Echo - A queue",
        "A queue",
    ],
)
def test_the_headline_is_the_one_that_the_page_shows_too(title: str) -> None:
    head = f'<meta property="og:title" content="{title}"><title>{title}</title>'
    assert stated(head, "<h1>Menu</h1><h1>A queue</h1>").title == "A queue"


def test_the_outlet_is_called_as_most_statements_of_a_page_call_it() -> None:
    head = (
        '<meta property="og:site_name" content="World"><meta property="og:title" content="A queue">'
        "<title>A queue | Quayside Echo</title>"
    )
    node = {"@type": "Article", "headline": "A queue", "publisher": {"name": "The Quayside Echo"}}
    assert stated(head + linked(node)).outlet == "The Quayside Echo"


def test_a_headline_for_search_gives_way_to_the_one_that_is_shown() -> None:
    node = {"@type": "NewsArticle", "headline": "Harbour office queue form bag clerk"}
    head = linked(node) + '<meta property="og:title" content="A queue at the harbour">'
    assert stated(head, "<h1>A queue at the harbour</h1>").title == "A queue at the harbour"


def test_entities_in_a_stated_headline_are_read() -> None:
    node = {"@type": "Article", "headline": "The clerk&#8217;s &amp;amp; mayor&#8217;s bag"}
    assert stated(linked(node)).title == "The clerk’s & mayor’s bag"


@pytest.mark.parametrize(
    "author",
    [
        "Ada Pell",
        ["Ada Pell"],
        {"@type": "Person", "name": "Ada Pell"},
        [{"@type": "Person", "name": ["Ada Pell"]}],
        {"@id": "#ada"},
        [{"@id": "#ada"}],
    ],
)
def test_authors_of_linked_data_are_read_in_every_form(author: object) -> None:
    graph = {
        "@graph": [
            {"@type": "Person", "@id": "#ada", "name": "Ada Pell"},
            {"@type": ["NewsArticle"], "headline": "A queue", "author": author},
        ]
    }
    assert stated(linked(graph)).authors == ("Ada Pell",)


def test_the_data_of_the_article_are_told_from_those_of_others() -> None:
    other = {"@type": "NewsArticle", "headline": "A fire", "author": "Bo Li"}
    own = {"@type": "NewsArticle", "headline": "A queue", "author": "Ada Pell"}
    assert stated(linked(other, own), "<h1>A queue</h1>").authors == ("Ada Pell",)


def test_broken_linked_data_state_nothing() -> None:
    head = '<script type="application/ld+json">{"@type": "NewsArticle", "headline":</script>'
    assert stated(head) == Stated("html")


def test_a_comma_too_many_breaks_no_linked_data() -> None:
    source = '{"@type": "NewsArticle", "headline": "A queue", "author": ["Ada Pell",],}'
    assert stated(f'<script type="application/ld+json">{source}</script>').authors == ("Ada Pell",)


@pytest.mark.parametrize(
    "element",
    [
        '<meta name="author" content="Ada Pell">',
        '<meta property="article:author" content="Ada Pell">',
        '<meta name="dc:creator" content="Ada Pell">',
        '<meta name="parsely-author" content="Ada Pell">',
        '<meta name="citation_author" content="Ada Pell">',
    ],
)
def test_authors_are_read_off_meta_elements(element: str) -> None:
    assert stated(element).authors == ("Ada Pell",)


def test_an_author_that_is_an_address_states_nobody() -> None:
    assert (
        stated('<meta property="article:author" content="https://echo.example/ada">').authors == ()
    )


def test_the_day_is_that_of_publication_where_it_was_printed() -> None:
    node = {
        "@type": "NewsArticle",
        "headline": "A queue",
        "dateModified": "2024-06-02T08:00:00Z",
        "datePublished": "2024-05-31T23:30:00+08:00",
    }
    assert stated(linked(node)).date == "2024-05-31"


@pytest.mark.parametrize(
    "element",
    [
        '<meta property="article:published_time" content="2024-05-31 23:30:00">',
        '<meta name="citation_publication_date" content="2024/05/31">',
        '<meta name="DC.date.issued" content="2024-05-31">',
        '<meta itemprop="datePublished" content="May 31, 2024">',
    ],
)
def test_the_day_is_read_off_meta_elements(element: str) -> None:
    assert stated(element).date == "2024-05-31"


def test_the_outlet_is_written_as_people_write_it() -> None:
    head = '<meta property="og:site_name" content="quaysideecho">'
    node = {"@type": "NewsArticle", "headline": "A queue", "publisher": {"name": "Quayside Echo"}}
    assert stated(head + linked(node)).outlet == "Quayside Echo"


def test_a_page_that_states_nothing_is_stated_so() -> None:
    assert stated("") == Stated("html")


@pytest.mark.parametrize(
    ("stamp", "day"),
    [("1717155000", "2024-05-31"), ("20240531T091500Z", "2024-05-31"), ("1970-01-01", None)],
)
def test_stamps_of_machines_are_read(stamp: str, day: str | None) -> None:
    element = f'<meta property="article:published_time" content="{stamp}">'
    assert stated(element).date == day


def test_markup_in_a_name_is_taken_off() -> None:
    element = '<meta name="author" content="&lt;a href=&quot;/a&quot;&gt;Joan Hall&lt;/a&gt;">'
    assert stated(element).authors == ("Joan Hall",)


def test_a_name_may_be_an_object() -> None:
    author = {"@type": "Person", "name": {"@type": "Person", "name": "Joan Hall"}}
    node = {"@type": "NewsArticle", "headline": "A queue", "author": author}
    assert stated(linked(node)).authors == ("Joan Hall",)


def test_authors_of_other_articles_are_not_of_this_one() -> None:
    body = (
        "<p>by <a rel=author href=/a>Joan Hall</a></p>"
        "<div><a rel=author href=/b>Omar Sey</a></div><div><a rel=author href=/c>Ida Munk</a></div>"
    )
    assert stated("", body).authors == ("Joan Hall",)


def test_what_an_archive_states_of_its_capture_is_not_of_the_page() -> None:
    head = (
        '<link rel="canonical" href="https://archive.today/2024.06.01/https://echo.example/a">'
        '<meta property="og:site_name" content="archive.today">'
        '<meta property="article:published_time" content="2024-06-01T10:00:00Z">'
    )
    found = stated(head)
    assert (found.outlet, found.date, found.url) == (None, None, "https://echo.example/a")
