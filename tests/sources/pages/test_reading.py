from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.sources.faults import UnreadableError
from counterpoint.sources.pages.reading import parse

if TYPE_CHECKING:
    from counterpoint.sources.readings import Reading

PROSE = (
    "The harbour office opened again on Monday, and a queue had formed before it was light.",
    "Nobody in it could say what the office was for, but most had been told to bring a form.",
    "By noon the forms had run out, and the clerk wrote the rest of the names on a paper bag.",
)


def article(reading: Reading) -> list[str]:
    of_the_article = {None, "body", "heading"}
    return [line.text for line in reading.lines if line.kind in of_the_article and line.text]


def kinds(reading: Reading) -> dict[str, str | None]:
    return {line.text: line.kind for line in reading.lines if line.text}


def written(body: str, head: str = "") -> str:
    return f"<html><head>{head}</head><body>{body}</body></html>"


def paragraphs() -> str:
    return "".join(f"<p>{text}</p>" for text in PROSE)


def test_a_page_of_scripts_alone_says_what_to_do() -> None:
    with pytest.raises(UnreadableError, match="open it in a browser"):
        parse("<body><script>load()</script></body>")
    with pytest.raises(UnreadableError, match="shows no text"):
        parse("<body><div></div></body>")


def test_an_outlet_that_only_the_window_names_is_found_behind_the_title() -> None:
    head = "<title>A queue at the harbour | Quayside Echo</title>"
    behind = parse(written(f"<h1>A queue at the harbour</h1>{paragraphs()}", head)).stated[0]
    assert (behind.title, behind.outlet) == ("A queue at the harbour", "Quayside Echo")


def test_a_page_that_shows_little_beside_scripts_is_read_with_a_warning() -> None:
    found = parse(written("<p>Please wait a moment.</p><script src='x.js'></script>"))
    assert article(found) == ["Please wait a moment."]
    assert any("script" in warning for warning in found.warnings)


def test_a_page_for_subscribers_says_that_its_text_may_be_a_part() -> None:
    data = '{"@type": "NewsArticle", "headline": "A queue", "isAccessibleForFree": "False"}'
    head = f'<script type="application/ld+json">{data}</script>'
    found = parse(written(f"<h1>A queue</h1>{paragraphs()}", head))
    assert any("subscribers" in warning for warning in found.warnings)


def test_an_article_that_only_the_data_of_a_page_hold_is_read_from_them() -> None:
    data = '{"@type": "NewsArticle", "headline": "A queue", "articleBody": "%s"}'
    head = '<script type="application/ld+json">%s</script>' % (data % "\\n".join(PROSE))
    found = parse(written("<h1>A queue</h1><p>Loading.</p>", head))
    assert [text for text in article(found) if text in PROSE] == list(PROSE)
    assert found.warnings


def test_words_are_neither_glued_nor_broken_by_mark_up() -> None:
    body = f"{paragraphs()}<p>The <b>har</b>bour\n   master’s<br>wife<wbr>less set was sold.</p>"
    found = kinds(parse(written(body)))
    assert "The harbour master’s" in found
    assert "wifeless set was sold." in found


def test_a_date_that_may_be_two_days_is_not_guessed() -> None:
    body = f'<h1>A queue at the harbour</h1><p class="date">03/04/2024</p>{paragraphs()}'
    found = parse(written(body))
    assert found.stated[0].date is None
    assert kinds(found)["03/04/2024"] == "date"


def test_the_date_of_a_picture_is_not_that_of_the_page() -> None:
    body = f'<img src="https://img.example/2017/03/28/quay.jpg">{paragraphs()}'
    head = '<meta property="og:image" content="https://img.example/2017/03/28/quay.jpg">'
    assert parse(written(body, head)).stated[0].date is None


def test_the_address_of_a_page_may_state_its_day() -> None:
    head = '<link rel="canonical" href="https://echo.example/2024/05/17/a-queue">'
    assert parse(written(paragraphs(), head)).stated[0].date == "2024-05-17"


def test_a_short_article_under_many_links_is_read() -> None:
    links = "".join(f"<li><a href=/{n}>A link to something else {n}</a></li>" for n in range(3_000))
    found = parse(written(f"<ul>{links}</ul><article><h1>A queue</h1>{paragraphs()}</article>"))
    assert article(found) == list(PROSE)
