from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.metrics import wording
from counterpoint.records import Entity

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.records import Article


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("He left the U.S. in 1999!", ["He", "left", "the", "US", "in", "1999"]),
        ("Prices rose 3.5% — again…", ["Prices", "rose", "35%", "again"]),
        ("Wait... what?!", ["Wait", "what"]),
        ("an either/or choice--or", ["an", "either", "or", "choice", "or"]),
        ("It’s the dogs’ well-known", ["It's", "the", 'dogs"', "well-known"]),
        ("‘Tomorrow’s vote’", ["\"Tomorrow's", 'vote"']),
        ("* * *", []),
    ],
)
def test_words_are_prepared_without_stops_and_with_plain_apostrophes(
    text: str, words: list[str]
) -> None:
    assert list(map(wording.plain, wording.words(text))) == words


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("“well-known”,", ("well", "known")),
        ("Peru’s", ("Peru",)),
        ("U.S.-led", ("US", "led")),
        ("don’t", ("don't",)),
        ("$1,200.", ("$1,200",)),
        ("3.5%", ("35%",)),
        ("-", ()),
    ],
)
def test_parts_of_a_word_are_bare(word: str, parts: tuple[str, ...]) -> None:
    assert wording.parts(word) == parts


def test_sentences_hold_words_and_headings_are_left_out(
    article_of: Callable[..., Article],
) -> None:
    article = article_of("What next?", ["Nobody knows.", "* * *"], ["“Wait.”"])
    assert wording.sentences(article) == [["Nobody", "knows."], ["“Wait.”"]]


def test_names_are_known_by_their_capitalised_words(
    article_of: Callable[..., Article], spot: Callable[..., tuple]
) -> None:
    article = article_of(
        ["Ana de Silva’s Bank of Peru hired Swiss, Peruvian-born staff."],
        found=lambda document: [
            Entity(*spot(document, "Ana de Silva"), "PERSON", "Ana de Silva"),
            Entity(*spot(document, "Bank of Peru"), "ORG", "Bank of Peru"),
            Entity(*spot(document, "Swiss"), "GROUP", "Swiss"),
            Entity(*spot(document, "Peruvian"), "GROUP", "Peruvian"),
        ],
    )
    names = wording.Names.of(article)
    assert names.proper == {"Ana", "Silva", "Bank", "Peru", "Swiss", "Peruvian"}
    assert names.familiar == {"Ana", "Silva", "Peruvian"}
