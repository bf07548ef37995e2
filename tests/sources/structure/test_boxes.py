from __future__ import annotations

from counterpoint.sources.structure.boxes import boxes, neighbours
from counterpoint.sources.text.lines import split
from counterpoint.sources.text.paragraphs import Paragraph, paragraphs

TEXT = "Speaker {} told the meeting that the scheme would bring cars to the lane."


def page(*blocks: str) -> list[Paragraph]:
    return paragraphs(split("\n\n".join([TEXT.format("a"), *blocks, TEXT.format("b")])))


def test_the_lines_of_a_box_are_cut_and_the_heading_under_it_is_not() -> None:
    box = ["Get our app", "Bridge to close", "New head for school", "Bus lane opens", "Swan seen"]
    assert boxes(page(*box, "What residents say"), {1: "prompt"}) == dict.fromkeys(
        range(2, 6), "related"
    )


def test_lines_with_no_furniture_among_them_stay() -> None:
    assert boxes(page("Roses are red", "Violets are blue", "Homes are few", "So are you"), {}) == {}


def test_the_words_of_a_picture_stand_by_its_label_or_its_credit() -> None:
    assert neighbours(page("Image caption,\nThe old mill in winter"), {1: "caption"}) == {
        2: "caption"
    }
    assert neighbours(page("The old mill in winter\nAnn Lee/Agency"), {2: "credit"}) == {
        1: "caption"
    }


def test_links_under_what_heads_them_are_cut() -> None:
    assert neighbours(page("Read more\nBridge to close\nBus lane opens"), {1: "related"}) == {
        2: "related",
        3: "related",
    }
