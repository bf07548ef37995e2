from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.sources.markdown.frontmatter import front_matter


@pytest.mark.parametrize(
    ("matter", "date"),
    [
        ("date: 2021-03-14", "2021-03-14"),
        ("date: 2021-03-14T23:30:00+09:00", "2021-03-14"),
        ("published: March 14, 2021", "2021-03-14"),
        ("date: [2021-03-14]", "2021-03-14"),
        ("created: 2021-03-14", None),
        ("date: 03/04/2021", None),
    ],
)
def test_the_day_of_the_front_matter_is_the_one_written(matter: str, date: str | None) -> None:
    stated = front_matter(f"---\n{matter}\n---\nText.").stated(None, None)
    assert stated.date == date


def test_a_day_that_may_be_two_is_a_warning() -> None:
    (warning,) = front_matter("---\ndate: 03/04/2021\n---\nText.").warnings
    assert "03/04/2021" in warning


@pytest.mark.parametrize(
    ("matter", "authors"),
    [
        ("author: Marta Quill", ("Marta Quill",)),
        ("author: By Marta Quill and Joris Tamm", ("Marta Quill", "Joris Tamm")),
        ("authors: [Marta Quill, Joris Tamm]", ("Marta Quill", "Joris Tamm")),
        ("author:\n  name: Marta Quill", ("Marta Quill",)),
        ("author: https://people.example/quill", ()),
        ("author: ''", ()),
    ],
)
def test_authors_come_in_many_types(matter: str, authors: tuple[str, ...]) -> None:
    stated = front_matter(f"---\n{matter}\n---\nText.").stated(None, None)
    assert stated.authors == authors


def test_a_rule_above_the_text_is_no_front_matter() -> None:
    text = "---\n\nHe said: no.\n\nThe end."
    assert front_matter(text).rest == text


PIECES = ["title", "author", ": ", "- ", "[", "{", "&a ", "*a", "'", '"', "\n", "|", "\\ud800"]


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_any_front_matter_states_something_or_warns(matter: str) -> None:
    found = front_matter(f"---\na: {matter}\n---\nText.")
    assert found.fields is not None or found.warnings
    assert found.stated(None, None).origin == "md"
