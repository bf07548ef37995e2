from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.metrics.voices import FAMILY
from counterpoint.records import Attribution

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.records import Article, Document, Evidence


@pytest.fixture
def cited(spot: Callable[..., tuple]) -> Callable[..., Callable[[Document], list[Evidence]]]:
    """Attribute words of a document: (words, mode, source, kind) each."""

    def give(*items: tuple[str, str, str, str]) -> Callable[[Document], list[Evidence]]:
        return lambda document: [
            Attribution(*spot(document, words), mode, source, kind, None, None)
            for words, mode, source, kind in items
        ]

    return give


def test_a_source_is_told_by_its_name_and_kind(
    article_of: Callable[..., Article],
    cited: Callable[..., Callable],
    figures: Callable[..., dict[str, float]],
) -> None:
    article = article_of(
        [
            "“No,” Lee said.",
            "“Never.”",
            "Doctors fear worse.",
            "The board denies it.",
            "Some agree.",
        ],
        found=cited(
            ("“No,”", "direct", "Ann Lee", "expert"),
            ("“Never.”", "direct", "Ann Lee", "expert"),
            ("worse", "indirect", "doctors", "unnamed"),
            ("it", "indirect", "the board", "institution"),
            ("agree", "indirect", "some", "unnamed"),
        ),
    )
    assert figures(FAMILY, article) == {
        "attributions": 5,
        "sources_cited": 4,
        "experts_cited": 1,
        "officials_cited": 0,
        "institutions_cited": 1,
        "unnamed_cited": 2,
        "other_persons_cited": 0,
        "unnamed_share": 0.4,
        "words_quoted_share": pytest.approx(2 / 13),
        "words_attributed_share": pytest.approx(5 / 13),
    }


@pytest.mark.parametrize(
    "words",
    [
        "the plan was “a costly mistake”",
        'the plan was "a costly mistake"',
        "the plan was ‘a costly mistake’",
        "the plan was «a costly mistake»",
        "the plan was “a ‘costly’ mistake”",
    ],
)
def test_of_mixed_speech_the_words_in_marks_are_quoted(
    article_of: Callable[..., Article], cited: Callable[..., Callable], words: str
) -> None:
    article = article_of(
        [f"She said {words}.", "“Unsaid” words count for nobody."],
        found=cited((words, "mixed", "Ann Lee", "person")),
    )
    counts = FAMILY.counts(article)
    assert counts["quoted"].tolist() == [3, 0]
    assert counts["attributed"].tolist() == [6, 0]


@pytest.mark.parametrize("words", ["it “a mistake", "we regret” at once"])
def test_of_a_quotation_that_goes_on_beyond_the_attribution_only_its_part_is_quoted(
    article_of: Callable[..., Article], cited: Callable[..., Callable], words: str
) -> None:
    article = article_of(
        ["He called it “a mistake that we regret” at once."],
        found=cited((words, "mixed", "Bo Ray", "person")),
    )
    assert FAMILY.counts(article)["quoted"].tolist() == [2]


def test_indirect_speech_is_attributed_and_not_quoted(
    article_of: Callable[..., Article], cited: Callable[..., Callable]
) -> None:
    article = article_of(
        ["They say the “fix” works."],
        found=cited(("the “fix” works", "indirect", "they", "unnamed")),
    )
    counts = FAMILY.counts(article)
    assert (counts["quoted"].tolist(), counts["attributed"].tolist()) == ([0], [3])


def test_words_attributed_twice_count_once(
    article_of: Callable[..., Article], cited: Callable[..., Callable]
) -> None:
    article = article_of(
        ["Lee says Ray says it works."],
        found=cited(
            ("Ray says it works", "indirect", "Ann Lee", "expert"),
            ("it works", "indirect", "Bo Ray", "person"),
        ),
    )
    assert FAMILY.counts(article)["attributed"].tolist() == [4]
