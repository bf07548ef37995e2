from __future__ import annotations

import pytest

from counterpoint.sources.structure.furniture import furniture
from counterpoint.sources.text.lines import split
from counterpoint.sources.text.paragraphs import paragraphs


def told(line: str, *, edge: bool = False) -> str | None:
    (paragraph,) = paragraphs(split(line))
    return furniture(paragraph, edge=edge)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Sign up for our newsletter and read it first.", "prompt"),
        ("You like good reporting. Subscribe today!", "prompt"),
        ("Leave a comment", "prompt"),
        ("By submitting this form, you are consenting to receive emails.", "consent"),
        ("You may also like", "related"),
        ("Read more: Bridge to close for a year", "related"),
        ("Home > News > Local", "navigation"),
        ("* * *", "navigation"),
        ("5 min read", "navigation"),
        ("Dive deeper (7 min)", "navigation"),
        ("The old mill on the river in winter. Ann Lee for The Courier", "caption"),
        ("The mill, which has stood empty for years. Photo: Ann Lee", "caption"),
        ("Workers on the quay (AFP via Getty Images)", "caption"),
        ("Photograph by Ann Lee", "credit"),
        ("Ann Lee/Reuters", "credit"),
        ("© 2023 The Leeds Courier", "credit"),
    ],
)
def test_furniture_is_told_by_its_form(line: str, reason: str) -> None:
    assert told(line) == reason


@pytest.mark.parametrize(
    "line",
    [
        "“Sign up for our newsletter,” he told them.",
        "She took a picture: it shows the empty hall after the vote.",
        "The firm was sued by Getty Images.",
        "The minister said it was over. (Reuters)",
        "What happens next?",
        "Help",
        "Photographs of the roof were shown to the committee.",
        "Share prices fell by a fifth.",
    ],
)
def test_what_may_be_the_articles_own_is_left_between_paragraphs(line: str) -> None:
    assert told(line) is None


def test_at_the_edge_a_weak_prompt_is_one() -> None:
    assert told("Support our work", edge=True) == "prompt"
    assert told("Support our work") is None


@pytest.mark.parametrize(
    "line",
    [
        "Language: English | Français | 中文",
        "English Deutsch Türkçe",
        "Read this article in العربية",
        "Tiếng Việt 한국어",
    ],
)
def test_a_row_of_languages_is_navigation_at_the_edge_alone(line: str) -> None:
    assert told(line, edge=True) == "navigation"
    assert told(line) is None


@pytest.mark.parametrize(
    "line",
    ["Mayor 王小明 wins the vote in Straße", "Волга bridge to close", "English in schools", "中文"],
)
def test_a_headline_with_words_in_another_script_is_none(line: str) -> None:
    assert told(line, edge=True) is None


@pytest.mark.parametrize(
    "line",
    ["(Reporting by Joan Hall in Leeds; Editing by Ann Lee)", "(Writing by Joan Hall.)"],
)
def test_a_sign_off_in_brackets_is_a_credit(line: str) -> None:
    assert told(line, edge=True) == "credit"


@pytest.mark.parametrize("line", ["Bake it for 20 minutes", "He rested. Nobody else did", "18:40"])
def test_a_line_of_the_article_is_no_furniture(line: str) -> None:
    assert told(line) is None
