from __future__ import annotations

import pytest

from counterpoint.sources.soundness.cutoff import cut_off
from counterpoint.sources.text.lines import split
from counterpoint.sources.text.paragraphs import paragraphs

BODY = "The council met on Monday.\n\nIt will vote on the roof in May.\n\n"


def told(text: str, after: str = "") -> list[str]:
    return cut_off(paragraphs(split(text)), paragraphs(split(after)))


@pytest.mark.parametrize(
    "end",
    [
        "Nobody spoke.",
        "“Nobody spoke,” she said. “Why?”",
        "Reporting by Anna Weber; editing by Piet Keller",
        "(With material from the archive)",
        "• two new beams of oak",
        "See hall.example/roof",
    ],
)
def test_an_end_that_is_one_is_not_told(end: str) -> None:
    assert told(BODY + end) == []


@pytest.mark.parametrize(
    "end", ["and the mayor of the", "The beams are rotten, the surveyor said,"]
)
def test_an_end_within_a_sentence_is_told(end: str) -> None:
    assert told(BODY + end) == [f"It looks cut off: it ends within a sentence (line 5: “{end}”)."]


@pytest.mark.parametrize("dots", ["…", "...", "[...]", "[…]", "(more)"])
def test_dots_at_the_end_are_told(dots: str) -> None:
    assert told(f"{BODY}The beams are rotten {dots}") == [
        f"It looks cut off: it ends in dots (line 5: “The beams are rotten {dots}”)."
    ]


@pytest.mark.parametrize(
    "line", ["Continue reading", "Subscribe to continue", "Sign in to read the full story"]
)
def test_an_offer_of_the_rest_under_the_text_is_told(line: str) -> None:
    assert told(BODY, line) == [f"It looks cut off: under it stands “{line}” (line 1)."]


def test_an_offer_of_something_else_is_not_told() -> None:
    assert told(BODY, "Read more\n\nSubscribe to our newsletter") == []


def test_a_long_paragraph_that_stops_within_a_sentence_is_told() -> None:
    broken = (
        "The surveyor who had been sent to look at the beams in the winter told the meeting on "
        "Monday that they were as rotten as the"
    )
    assert told(f"{broken}\n\n{BODY}") == [
        (
            "1 paragraph ends within a sentence, as “…r told the meeting on Monday that they were "
            "as rotten as the” (line 1)."
        )
    ]


def test_nothing_is_told_of_nothing() -> None:
    assert told("") == []
