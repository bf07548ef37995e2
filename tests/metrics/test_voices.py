from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.metrics.voices import FAMILY
from counterpoint.records import SOURCE_KINDS, Attribution
from counterpoint.statistics import measure

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
        "attributions_per_1000": pytest.approx(5000 / 13),
        "sources_cited": 4,
        "experts_cited": 1,
        "officials_cited": 0,
        "institutions_cited": 1,
        "unnamed_cited": 2,
        "other_persons_cited": 0,
        "unnamed_share": 0.4,
        "distancing_share": 0,
        "words_quoted_share": pytest.approx(2 / 13),
        "expert_words_quoted_share": pytest.approx(2 / 13),
        "official_words_quoted_share": 0,
        "institution_words_quoted_share": 0,
        "unnamed_words_quoted_share": 0,
        "person_words_quoted_share": 0,
        "words_attributed_share": pytest.approx(5 / 13),
        "expert_voice_share": 0.4,
        "official_voice_share": 0,
        "institution_voice_share": 0.2,
        "unnamed_voice_share": 0.4,
        "person_voice_share": 0,
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
    counts = FAMILY.columns(article)
    assert counts["quoted"].tolist() == [3, 0]
    assert counts["given"].tolist() == [6, 0]


@pytest.mark.parametrize("words", ["it “a mistake", "we regret” at once"])
def test_of_a_quotation_that_goes_on_beyond_the_attribution_only_its_part_is_quoted(
    article_of: Callable[..., Article], cited: Callable[..., Callable], words: str
) -> None:
    article = article_of(
        ["He called it “a mistake that we regret” at once."],
        found=cited((words, "mixed", "Bo Ray", "person")),
    )
    assert FAMILY.columns(article)["quoted"].tolist() == [2]


def test_indirect_speech_is_attributed_and_not_quoted(
    article_of: Callable[..., Article], cited: Callable[..., Callable]
) -> None:
    article = article_of(
        ["They say the “fix” works."],
        found=cited(("the “fix” works", "indirect", "they", "unnamed")),
    )
    counts = FAMILY.columns(article)
    assert (counts["quoted"].tolist(), counts["given"].tolist()) == ([0], [3])


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
    counts = FAMILY.columns(article)
    assert counts["given"].tolist() == [4]
    assert counts["expert given"].tolist() == [4]  # and Ray's once more for his kind
    assert counts["person given"].tolist() == [2]


def test_attributions_by_words_that_distance_are_a_share_of_all(
    article_of: Callable[..., Article], spot: Callable[..., tuple]
) -> None:
    article = article_of(
        ["Lee says it works.", "Ray claims it failed."],
        found=lambda document: [
            Attribution(*spot(document, words), "indirect", source, "person", None, None, stance)
            for words, source, stance in (
                ("it works", "Lee", None),
                ("it failed", "Ray", "distances"),
            )
        ],
    )
    found = {m.metric: m for m in measure(article)}["distancing_share"]
    assert (found.n, found.value) == (2, 0.5)


def test_nobody_has_a_share_of_what_nobody_says(article_of: Callable[..., Article]) -> None:
    found = {m.metric: m.value for m in measure(article_of(["Nothing else is known."]))}
    assert found["attributions"] == 0
    assert found["unnamed_words_quoted_share"] == 0
    assert found["unnamed_share"] is None
    assert {found[f"{kind}_voice_share"] for kind in SOURCE_KINDS} == {None}
