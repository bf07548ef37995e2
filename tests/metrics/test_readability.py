from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from textstat.backend import counts as textstat_counts
from textstat.backend import metrics as textstat_metrics

from counterpoint.metrics import wording
from counterpoint.metrics.readability import FAMILY
from counterpoint.records import Entity
from counterpoint.statistics import measure

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.records import Article, Document, Evidence

US = "en_US"
BY_SYLLABLES = {
    "flesch_reading_ease": lambda text: textstat_metrics.flesch_reading_ease(text, US),
    "flesch_kincaid_grade": lambda text: textstat_metrics.flesch_kincaid_grade(text, US),
    "smog": lambda text: textstat_metrics.smog_index(text, US),
}
TEXTSTAT = {
    "ari": textstat_metrics.automated_readability_index,
    "letters_per_word": textstat_metrics.letters_per_word,
    "lix": textstat_metrics.lix,
}
TRIAL = [
    "The trial enrolled 412 patients in 3.5 years — twice as long as planned.",
    "“We didn’t expect side-effects,” said Dr. Ruiz, who led the U.S. arm…",
    "Is a modest, statistically uncertain benefit worth 'tens of millions' of dollars?",
    "Regulators—cautious as ever—asked for more data; the company’s shares fell!",
]
PIECES = """
    the a naïve café’s ‘tis well-known U.S. 3.5% $1,200 -- — … ! ? “why ” 'tomorrow dogs' e.g.
    university extraordinarily and/or A.I. it's 1990s Nguyễn _ * part-time.
"""
PLAIN = ["the", "a", "dogs", "university", "extraordinarily", "it's", "well", "may", "publish"]
sentences = st.lists(st.sampled_from(PIECES.split()), min_size=1, max_size=25).map(" ".join)


def ready(sentence: str) -> str:
    """Prepare a sentence so that textstat finds the words that are in it."""
    return " ".join(map(wording.plain, wording.words(sentence))) + "."


def prepared(article: Article) -> str:
    text = article.document.text
    return "\n".join(ready(text[s.start : s.end]) for s in article.sentences if not s.heading)


@given(sentences)
def test_textstat_finds_in_prepared_words_the_same_words(sentence: str) -> None:
    text = ready(sentence)
    assert textstat_counts.count_words(text) == len(wording.words(sentence))
    assert textstat_counts.count_sentences(text) == 1


@settings(max_examples=50)
@given(st.lists(sentences.filter(lambda text: len(wording.words(text)) > 2), min_size=1))
def test_each_index_is_that_of_textstat_for_the_same_text(
    article_of: Callable[..., Article], figures: Callable[..., dict[str, float]], body: list[str]
) -> None:
    article = article_of("A heading is no sentence", body)
    text, ours = prepared(article), figures(FAMILY, article)
    for name, index in TEXTSTAT.items():
        assert ours[name] == pytest.approx(index(text), abs=1e-9, rel=0), name


@settings(max_examples=50)
@given(st.lists(st.lists(st.sampled_from(PLAIN), min_size=3).map(" ".join), min_size=1))
def test_words_said_as_they_are_written_have_the_syllables_of_textstat(
    article_of: Callable[..., Article], figures: Callable[..., dict[str, float]], body: list[str]
) -> None:
    article = article_of(body)
    text, ours = prepared(article), figures(FAMILY, article)
    for name, index in BY_SYLLABLES.items():
        assert ours[name] == pytest.approx(index(text), abs=1e-9, rel=0), name


def test_words_said_otherwise_have_the_syllables_that_are_heard(
    article_of: Callable[..., Article],
) -> None:
    counts = FAMILY.columns(article_of(["The U.S. plan of 2014 cost 3.5% more."]))
    assert counts["words"].tolist() == [8]
    assert counts["syllables"].tolist() == [1 + 2 + 1 + 1 + 4 + 1 + 5 + 1]
    assert counts["polysyllables"].tolist() == [2]


def test_textstat_differs_in_the_coefficient_of_coleman_liau(
    article_of: Callable[..., Article], figures: Callable[..., dict[str, float]]
) -> None:
    article = article_of(TRIAL)
    text = prepared(article)
    letters = textstat_counts.count_letters(text) / textstat_counts.count_words(text)
    ours, theirs = (
        figures(FAMILY, article)["coleman_liau"],
        textstat_metrics.coleman_liau_index(text),
    )
    assert ours - theirs == pytest.approx((0.0588 - 0.058) * 100 * letters, abs=1e-9)


def test_textstat_differs_where_it_drops_a_sentence_of_two_words(
    article_of: Callable[..., Article], figures: Callable[..., dict[str, float]]
) -> None:
    article = article_of([*TRIAL, "Nobody knows."])
    text = prepared(article)
    assert FAMILY.columns(article)["sentences"].sum() == 5
    assert textstat_counts.count_sentences(text) == 4
    words = textstat_counts.count_words(text)
    ours, theirs = (
        figures(FAMILY, article)["ari"],
        textstat_metrics.automated_readability_index(text),
    )
    assert theirs - ours == pytest.approx(0.5 * (words / 4 - words / 5), abs=1e-9)


def test_counts_of_a_sentence_are_those_made_by_hand(article_of: Callable[..., Article]) -> None:
    counts = FAMILY.columns(article_of(["My grandmother can’t publish it."]))
    assert {name: column.tolist() for name, column in counts.items()} == {
        "sentences": [1],
        "graded": [],  # too short
        "words": [5],
        "syllables": [1 + 3 + 1 + 2 + 1],
        "polysyllables": [1],  # grandmother
        "letters": [2 + 11 + 4 + 7 + 2],  # without the apostrophe
        "characters": [2 + 11 + 5 + 7 + 3],  # with it and the full stop
        "long": [2],  # grandmother, publish
        "hard": [0],  # grandmother is a combination of short easy words
        "unfamiliar": [1],  # publish
    }


def test_a_text_counted_by_hand_has_the_indices_worked_out_by_hand(
    article_of: Callable[..., Article], figures: Callable[..., dict[str, float]]
) -> None:
    article = article_of(
        [
            "The cat sat by the old stove all morning.",
            "Somebody remembered who had opened the kitchen window.",
            "Outside, an experienced carpenter examined the broken chimney.",
        ]
    )
    counts = {name: int(column.sum()) for name, column in FAMILY.columns(article).items()}
    assert counts == {
        "sentences": 3,
        "graded": 0,
        "words": 9 + 8 + 8,
        "syllables": 10 + 15 + 18,
        "polysyllables": 0 + 2 + 3,
        "letters": 32 + 46 + 53,
        "characters": 33 + 47 + 55,
        "long": 1 + 3 + 5,  # morning; Somebody, remembered, kitchen; all of the last but the, an
        "hard": 0 + 1 + 3,  # remembered; experienced, carpenter, examined
        "unfamiliar": 0 + 0 + 2,  # experienced, examined
    }
    assert figures(FAMILY, article) == pytest.approx(
        {
            "flesch_reading_ease": 52.865,
            "flesch_kincaid_grade": 7.956,
            "gunning_fog": 9.733,
            "smog": 10.504,
            "coleman_liau": 11.459,
            "ari": 8.171,
            "dale_chall": 5.313,
            "lix": 44.333,
            "difficult_words_share": 0.08,
            "letters_per_word": 5.24,
            "consensus_grade": 9.733,
            "grade_spread": 3.503,
        },
        abs=0.001,
    )


@pytest.fixture
def harbour(article_of: Callable[..., Article], spot: Callable[..., tuple]) -> Article:
    """An article about a port, with its names: counted by hand."""

    def found(document: Document) -> list[Evidence]:
        return [
            Entity(*spot(document, "Maria Oliveira"), "PERSON", "Maria Oliveira"),
            Entity(*spot(document, "Portuguese"), "GROUP", "Portuguese"),
            Entity(*spot(document, "Angola"), "PLACE", "Angola"),
            Entity(*spot(document, "Harbour Authority"), "ORG", "Harbour Authority"),
        ]

    return article_of(
        [
            "Maria Oliveira created the Harbour Authority in 1997.",
            "Portuguese dockers unloaded bananas from Angola.",
            "Angolan policemen patrolled the harbour.",
            "“Undoubtedly,” said Oliveira, “the authority’s well-paid officials objected.”",
        ],
        found=found,
    )


def test_hard_words_leave_out_names_combinations_and_verbs_in_ed(harbour: Article) -> None:
    # bananas; Undoubtedly, authority's, officials. Not: Oliveira, created, Authority, 1997,
    # Portuguese, Angola, unloaded, policemen and objected. Angolan is no name by the evidence.
    assert FAMILY.columns(harbour)["hard"].tolist() == [0, 1, 1, 3]


def test_familiar_are_names_of_persons_and_places_and_listed_words_with_endings(
    harbour: Article,
) -> None:
    # created, Authority; Portuguese, dockers, unloaded; Angolan, policemen, patrolled;
    # Undoubtedly, authority's, officials, objected. Familiar: Maria, Oliveira, Angola by the
    # evidence; bananas and harbour by the rules; well-paid, of which both parts are listed; 1997.
    assert FAMILY.columns(harbour)["unfamiliar"].tolist() == [2, 3, 3, 4]


def test_an_article_below_a_hundred_words_has_no_index(article_of: Callable[..., Article]) -> None:
    ninety_nine = ["So the people of the town voted again."] * 12 + ["They did so."]
    below = {m.metric: m for m in measure(article_of(ninety_nine))}
    above = {m.metric: m for m in measure(article_of([*ninety_nine, "Twice."]))}
    for metric in FAMILY.metrics:
        if metric.over == "words":
            assert (below[metric.name].n, below[metric.name].value) == (99, None)
            assert above[metric.name].n == 100
        if metric.over == "graded":
            assert (below[metric.name].n, below[metric.name].value) == (0, None)
            assert above[metric.name].n == 14
        if metric.over != "sentences":
            assert above[metric.name].value is not None


@pytest.mark.parametrize("metric", ["smog", "consensus_grade", "grade_spread"])
def test_smog_and_what_needs_it_want_ten_sentences(
    article_of: Callable[..., Article], metric: str
) -> None:
    nine = ["The university administration reconsidered the whole matter " * 2] * 9
    below = {m.metric: m.value for m in measure(article_of(nine))}
    above = {m.metric: m.value for m in measure(article_of([*nine, "So it did."]))}
    assert below["ari"] is not None
    assert below[metric] is None
    assert above[metric] is not None


def test_the_consensus_is_the_median_grade_and_its_spread_their_range(
    article_of: Callable[..., Article],
) -> None:
    found = {m.metric: m for m in measure(article_of(TRIAL * 4))}
    names = ("flesch_kincaid_grade", "gunning_fog", "smog", "coleman_liau", "ari")
    grades = sorted(found[name].value or 0 for name in names)
    assert found["consensus_grade"].value == pytest.approx(grades[2])
    assert found["grade_spread"].value == pytest.approx(grades[-1] - grades[0])


def test_a_text_without_words_counts_nothing(article_of: Callable[..., Article]) -> None:
    for article in (article_of(), article_of("Heading"), article_of(["* * *"])):
        assert {column.shape for column in FAMILY.columns(article).values()} == {(0,)}
