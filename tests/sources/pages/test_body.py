from __future__ import annotations

from counterpoint.sources.pages.blocks import blocks
from counterpoint.sources.pages.body import body, is_written, standfirst
from counterpoint.sources.pages.tree import parsed

PROSE = (
    "The harbour office opened again on Monday, and a queue had formed before it was light.",
    "Nobody in it could say what the office was for, but most had been told to bring a form.",
    "By noon the forms had run out, and the clerk wrote the rest of the names on a paper bag.",
)


def kept(source: str) -> list[str]:
    tree = parsed(source)
    page = blocks(tree)
    return [page[n].text for n in sorted(body(tree, page))]


def article(*added: str, at: int = 2) -> str:
    lines = [f"<p>{text}</p>" for text in PROSE]
    lines[at:at] = added
    return f"<body><nav><a href=x>Home</a></nav><article>{''.join(lines)}</article></body>"


def test_the_paragraphs_of_one_text_are_kept_and_menus_are_not() -> None:
    assert kept(article()) == list(PROSE)


def test_what_a_text_quotes_between_its_paragraphs_is_of_it() -> None:
    assert "Such a queue!" in kept(article("<blockquote><div>Such a queue!</div></blockquote>"))


def test_lines_that_do_nothing_but_link_are_not_of_it() -> None:
    assert "All the news of the port" not in kept(
        article("<p><a href=x>All the news of the port</a></p>")
    )


def test_a_label_that_is_set_again_and_again_is_not_of_it() -> None:
    labels = ["<h3>Advertisement</h3>"] * 3
    assert "Advertisement" not in kept(article(*labels))


def test_a_page_without_an_article_has_none() -> None:
    assert kept("<body><nav><a href=x>Home</a></nav></body>") == []


def test_a_summary_that_the_page_states_of_itself_is_the_standfirst() -> None:
    summary = "A queue at the harbour office, and nobody can say why"
    page = blocks(parsed(f"<h1>Queue</h1><p>{summary}</p><p>Other words here</p><p>{PROSE[0]}</p>"))
    assert standfirst(page, {3}, [f"{summary}."]) == {1}
    assert standfirst(page, {3}, ["A queue"]) == set()


def test_a_paragraph_is_told_from_a_label() -> None:
    page = blocks(parsed(f"<p>{PROSE[0]}</p><p>Share</p><p>***</p>"))
    assert [is_written(block) for block in page] == [True, False, False]
