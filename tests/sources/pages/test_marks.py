from __future__ import annotations

from pathlib import Path

import pytest
from lxml.html import fragment_fromstring

from counterpoint.sources import pages
from counterpoint.sources.pages.marks import holders, mark

DATA = Path(str(pages.__file__)).with_name("data")


@pytest.mark.parametrize(
    ("attributes", "reason"),
    [
        ('class="c-author-bio__text"', "biography"),
        ('class="AuthorBio"', "biography"),
        ('class="post-author"', "byline"),
        ('id="cookieBanner"', "consent"),
        ('role="navigation"', "navigation"),
        ('itemprop="author"', "byline"),
        ('class="authority sharedspace updates"', None),
        ("", None),
    ],
)
def test_names_of_elements_are_read_word_by_word(attributes: str, reason: str | None) -> None:
    assert mark(fragment_fromstring(f"<div {attributes}>x</div>"), frozenset()) == reason


def test_the_innermost_element_that_says_something_is_believed() -> None:
    aside = fragment_fromstring("<aside><p class='date'><b>x</b></p></aside>")
    assert mark(aside[0][0], frozenset()) == "date"


def test_what_holds_the_article_too_says_nothing_of_a_line() -> None:
    whole = fragment_fromstring("<div class='related'><p>article</p><p>x</p></div>")
    assert mark(whole[1], frozenset()) == "related"
    assert mark(whole[1], holders([whole[0]])) is None


@pytest.mark.parametrize("name", ["elements.tsv", "markup.tsv"])
def test_the_lists_are_sorted_and_say_nothing_twice(name: str) -> None:
    _, *lines = (DATA / name).read_text("utf-8").splitlines()
    assert lines == sorted(set(lines))


def test_no_words_of_mark_up_have_two_meanings() -> None:
    _, *lines = (DATA / "markup.tsv").read_text("utf-8").splitlines()
    keys = [line.split("\t", 1)[1] for line in lines]
    assert len(keys) == len(set(keys))
