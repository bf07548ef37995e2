from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.comparison.voices.camps import UNSTATED, camp_of, camps, table
from counterpoint.comparison.voices.citing import cite
from counterpoint.records import Attribution

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.comparison.corpus import Corpus
    from counterpoint.records import Article

KINDS = ("expert", "official", "institution", "unnamed", "person")
spoken = st.lists(
    st.tuples(
        st.sampled_from(["Norway", "Ana Ray", "critics", "Peru and Chile", "the report"]),
        st.sampled_from(KINDS),
        st.sampled_from([None, "Oslo University", "Peruvian minister"]),
    ),
    max_size=6,
)


@pytest.mark.parametrize(
    ("source", "affiliation", "camp"),
    [
        ("Norway", None, "Norway"),
        ("Norwegian officials", None, "Norway"),
        ("Norway’s fisheries ministry", None, "Norway"),
        ("Peru and Chile", None, "Chile and Peru"),
        ("", "Peruvian foreign minister", "Peru"),
        ("", "professor at the University of Oslo", "Norway"),
        ("", "director of the Peru program at Harbour College", None),
        ("", "an expert on Chile", None),
        ("the report", None, None),
        ("critics", None, None),
    ],
)
def test_a_source_stands_where_its_own_words_or_its_affiliation_say(
    source: str, affiliation: str | None, camp: str | None
) -> None:
    assert camp_of(source, affiliation) == camp


@pytest.fixture(scope="session")
def speaking(
    corpus_of: Callable[..., Corpus], article_of: Callable[..., Article]
) -> Callable[..., Corpus]:
    """Make a corpus of articles a, b, c ... in which such sources speak."""

    def build(*articles: list[tuple[str, str, str | None]]) -> Corpus:
        return corpus_of(
            article_of(
                [f"Text {key}."],
                key=key,
                found=lambda d, said=said: [
                    Attribution(d.id, 0, 4, "Text", "indirect", source, kind, affiliation, None)
                    for source, kind, affiliation in said
                ],
            )
            for key, said in zip("abcdef", articles, strict=False)
        )

    return build


@given(st.lists(spoken, min_size=1, max_size=4))
def test_the_camps_of_an_article_sum_to_its_attributions(
    speaking: Callable[..., Corpus], articles: list[list[tuple[str, str, str | None]]]
) -> None:
    corpus = speaking(*articles)
    counts = table(corpus, cite(corpus)).groupby("document")["attributions"].sum()
    assert [counts.get(key, 0) for key in "abcdef"[: len(articles)]] == [len(a) for a in articles]


def test_a_person_is_of_no_country_for_the_sake_of_a_name(speaking: Callable[..., Corpus]) -> None:
    corpus = speaking([("Jordan", "person", None), ("Jordan", "institution", None)])
    found = camps(cite(corpus))
    assert sorted(found.values()) == ["Jordan", UNSTATED]


def test_the_camps_of_an_article_are_listed_the_largest_first(
    speaking: Callable[..., Corpus],
) -> None:
    said = [("Peru", "institution", None)] + [("Norwegian fishers", "unnamed", None)] * 2
    corpus = speaking([*said, ("critics", "unnamed", None)])
    assert table(corpus, cite(corpus)).to_numpy().tolist() == [
        ["a", "Norway", 2],
        ["a", "Peru", 1],
        ["a", UNSTATED, 1],
    ]
