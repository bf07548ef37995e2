from __future__ import annotations

from counterpoint.sources.pages.article import lines, unmarked
from counterpoint.sources.pages.blocks import blocks
from counterpoint.sources.pages.tree import parsed

PROSE = "The harbour office opened again on Monday, and a queue had formed before it was light."
PAGE = f"""<body><nav>Home</nav><p>World</p><h1>A queue</h1><p class=author>Joan Hall</p>
<p>3 May 2020</p><div class=text><p>{PROSE}</p><h2>Forms</h2><ul><li>{PROSE}</li></ul></div>
<p class=author>Tom Hill</p><p>Something else</p></body>"""


def told(body: set[int], summary: frozenset[int] = frozenset()) -> dict[str, str | None]:
    found = lines(blocks(parsed(PAGE)), body, summary, "A queue")
    return {line.text: line.kind for line in found if line.text}


def test_every_line_of_a_page_is_told() -> None:
    found = told({5, 6, 7})
    assert found == {
        "Home": "navigation",
        "World": "navigation",
        "A queue": "title",
        "Joan Hall": "byline",
        "3 May 2020": "date",
        PROSE: None,
        "Forms": "heading",
        f"• {PROSE}": None,
        "Tom Hill": "related",
        "Something else": "navigation",
    }


def test_the_standfirst_is_of_the_text_whatever_its_form() -> None:
    assert told({1, 5}, frozenset({1}))["World"] == "body"


def test_an_empty_line_parts_paragraphs() -> None:
    found = lines(blocks(parsed("<p>one<br>two</p><p>three</p>")), {0, 1, 2}, set(), None)
    assert [line.text for line in found] == ["one", "two", "", "three"]


def test_without_an_article_what_no_mark_up_names_is_left() -> None:
    page = blocks(parsed("<nav>Home</nav><p>Fog</p>"))
    assert unmarked(page) == {1}
    assert unmarked(page[:1]) == {0}
