from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.comparison.voices.share_of_voice import Floor, Voice
from counterpoint.records import Attribution

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.records import Article, Document, Evidence

PARAGRAPH = ["“It will hold,” said Quill.", "Ash feared it “may yet” crack.", "Nobody asked."]


@pytest.fixture
def floor(article_of: Callable[..., Article], spot: Callable[..., tuple]) -> Floor:
    def found(document: Document) -> list[Evidence]:
        mixed = spot(document, "it “may yet” crack")
        return [
            Attribution(
                *spot(document, "“It will hold,”"), "direct", "Quill", "person", None, None
            ),
            Attribution(*mixed, "mixed", "Ash", "person", None, None),
            Attribution(*mixed, "mixed", "Birch", "person", None, None),
        ]

    return Floor(article_of(PARAGRAPH, found=found))


def test_all_of_a_direct_quotation_and_the_marked_words_of_a_mixed_one_are_the_sources_own(
    floor: Floor,
) -> None:
    quill, ash, _ = floor.attributions
    assert floor.voice([quill]) == Voice(1, 3, 3, 3 / 7)
    assert floor.voice([ash]) == Voice(1, 4, 2, 4 / 7)


def test_a_passage_given_to_two_is_counted_once_for_both_together(floor: Floor) -> None:
    _, ash, birch = floor.attributions
    assert floor.voice([ash, birch]) == Voice(2, 4, 2, 4 / 7)
    assert floor.words(floor.attributions) == 7


def test_of_no_words_there_is_no_share(article_of: Callable[..., Article]) -> None:
    assert Floor(article_of(["Nobody asked."])).voice([]) == Voice(0, 0, 0, None)
