from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from textstat.backend import counts as textstat_counts
from textstat.backend import metrics as textstat_metrics

from counterpoint.metrics import readability
from counterpoint.metrics.readability import FAMILY, prepare
from counterpoint.statistics import measure

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.records import Article

US = "en_US"
BY_SYLLABLES = {
    "flesch_reading_ease": lambda text: textstat_metrics.flesch_reading_ease(text, US),
    "flesch_kincaid_grade": lambda text: textstat_metrics.flesch_kincaid_grade(text, US),
    "smog": lambda text: textstat_metrics.smog_index(text, US),
}
TEXTSTAT = {
    "gunning_fog": lambda text: textstat_metrics.gunning_fog(text, US),
    "ari": textstat_metrics.automated_readability_index,
    "dale_chall": lambda text: textstat_metrics.dale_chall_readability_score(text, US),
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


def prepared(article: Article) -> str:
    text = article.document.text
    return "\n".join(prepare(text[s.start : s.end]) for s in article.sentences if not s.heading)


@pytest.mark.parametrize(
    ("sentence", "ready"),
    [
        ("He left the U.S. in 1999!", "He left the US in 1999."),
        ("Prices rose 3.5% — again…", "Prices rose 35% again."),
        ("Wait... what?!", "Wait what."),
        ("an either/or choice--or not", "an either or choice or not."),
        ("It’s the dogs’ well-known owner", "It's the dogs\" well-known owner."),
        ("‘Tomorrow’s vote’", '"Tomorrow\'s vote".'),
        ("* * *", "."),
    ],
)
def test_a_sentence_is_prepared_with_one_full_stop_at_its_end(sentence: str, ready: str) -> None:
    assert prepare(sentence) == ready


@given(sentences)
def test_textstat_finds_in_a_prepared_sentence_the_words_that_are_in_it(sentence: str) -> None:
    ready = prepare(sentence)
    assert textstat_counts.count_words(ready) == len(ready.split()) - (ready == ".")
    assert textstat_counts.count_sentences(ready) == 1


@settings(max_examples=50)
@given(
    st.lists(
        sentences.filter(lambda text: textstat_counts.count_words(prepare(text)) > 2), min_size=1
    )
)
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
    counts = FAMILY.counts(article_of(["The U.S. plan of 2014 cost 3.5% more."]))
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
    assert FAMILY.counts(article)["sentences"].sum() == 5
    assert textstat_counts.count_sentences(text) == 4
    words = textstat_counts.count_words(text)
    ours, theirs = (
        figures(FAMILY, article)["ari"],
        textstat_metrics.automated_readability_index(text),
    )
    assert theirs - ours == pytest.approx(0.5 * (words / 4 - words / 5), abs=1e-9)


def test_counts_of_a_sentence_are_those_made_by_hand(article_of: Callable[..., Article]) -> None:
    counts = FAMILY.counts(article_of(["My grandmother can’t publish it."]))
    assert {name: column.tolist() for name, column in counts.items()} == {
        "sentences": [1],
        "words": [5],
        "syllables": [1 + 3 + 1 + 2 + 1],
        "letters": [2 + 11 + 4 + 7 + 2],  # without the apostrophe
        "characters": [2 + 11 + 5 + 7 + 3],  # with it and the full stop
        "polysyllables": [1],  # grandmother
        "complex": [0],  # which is on the list of Dale and Chall
        "unfamiliar": [1],  # publish
        "long": [2],  # grandmother, publish
    }


@pytest.mark.parametrize(
    ("name", "sums", "figure"),
    [
        ("flesch_reading_ease", (100, 5, 150), 206.835 - 20.3 - 126.9),
        ("flesch_kincaid_grade", (100, 5, 150), 7.8 + 17.7 - 15.59),
        ("gunning_fog", (100, 5, 10), 0.4 * (20 + 10)),
        ("smog", (30, 36), 1.043 * 6 + 3.1291),
        ("coleman_liau", (100, 5, 450), 26.46 - 1.48 - 15.8),
        ("ari", (100, 5, 450), 21.195 + 10 - 21.43),
        ("dale_chall", (100, 5, 4), 0.6316 + 0.992),
        ("dale_chall", (100, 5, 5), 0.7895 + 0.992),  # 5% is not above 5%
        ("dale_chall", (100, 5, 10), 1.579 + 0.992 + 3.6365),
        ("lix", (100, 5, 25), 20 + 25),
    ],
)
def test_an_index_is_its_published_formula(name: str, sums: tuple[int, ...], figure: float) -> None:
    formula: Any = getattr(readability, name)
    assert formula(*map(float, sums)) == pytest.approx(figure, abs=1e-9)


def test_an_article_below_a_hundred_words_has_no_index(article_of: Callable[..., Article]) -> None:
    ninety_nine = ["So the people of the town voted again."] * 12 + ["They did so."]
    below = {m.metric: m for m in measure(article_of(ninety_nine))}
    above = {m.metric: m for m in measure(article_of([*ninety_nine, "Twice."]))}
    for metric in FAMILY.metrics:
        if metric.over == "words":
            assert (below[metric.name].n, below[metric.name].value) == (99, None)
            assert above[metric.name].n == 100
            assert above[metric.name].value is not None


def test_smog_wants_ten_sentences(article_of: Callable[..., Article]) -> None:
    nine = ["The university administration reconsidered the whole matter " * 2] * 9
    below = {m.metric: m.value for m in measure(article_of(nine))}
    above = {m.metric: m.value for m in measure(article_of([*nine, "So it did."]))}
    assert below["smog"] is None
    assert above["smog"] is not None


def test_a_text_without_words_counts_nothing(article_of: Callable[..., Article]) -> None:
    for article in (article_of(), article_of("Heading"), article_of(["* * *"])):
        assert {column.shape for column in FAMILY.counts(article).values()} == {(0,)}
