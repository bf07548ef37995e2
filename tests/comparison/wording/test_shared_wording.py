from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.comparison.wording.common_runs import LEAST
from counterpoint.comparison.wording.shared_wording import COLUMNS, shared_wording
from counterpoint.records import Entity

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd

    from counterpoint.comparison.corpus import Corpus
    from counterpoint.records import Article

WATER = "the reservoir fell to a third of its depth before anyone closed a tap"  # 14 words
HELP = "we were told to boil every drop and nobody could say for how long"


@pytest.fixture(scope="session")
def shared(
    corpus_of: Callable[..., Corpus], article_of: Callable[..., Article]
) -> Callable[..., pd.DataFrame]:
    """Give the passages shared by articles of such texts, which differ in all that follows."""

    def table(*texts: str, names: str = "", alike: bool = False) -> pd.DataFrame:
        def named(document: object) -> list[Entity]:
            start = document.text.find(names)
            if not names or start < 0:
                return []
            return [Entity(document.id, start, start + len(names), names, "ORG", names)]

        rest = "" if alike else " ".join(f"{{0}}and{n}" for n in range(30))
        made = [
            article_of([text], [rest.format(n)], key=f"{n:04}", found=named)
            for n, text in enumerate(texts)
        ]
        return shared_wording(corpus_of(made))

    return table


def test_a_passage_is_as_long_as_it_can_be_and_says_where_it_stands(
    shared: Callable[..., pd.DataFrame],
) -> None:
    one = f"Engineers say {WATER}, as they had warned."
    other = f"By then {WATER.capitalize().replace(' to', ', to')}. It rained."
    found = shared(one, other)
    assert list(found.columns) == list(COLUMNS)
    [row] = found.to_dict("records")
    assert row["words"] == 14
    assert one[row["start"] : row["end"]] == row["text"] == WATER
    assert other[row["other_start"] : row["other_end"]].casefold().replace(",", "") == WATER
    assert (row["document"], row["other"]) == ("0000", "0001")
    assert (row["quoted"], row["other_quoted"]) == (False, False)


@pytest.mark.parametrize(("words", "count"), [(LEAST - 1, 0), (LEAST, 1)])
def test_how_long_a_passage_must_be(
    shared: Callable[..., pd.DataFrame], words: int, count: int
) -> None:
    part = " ".join(WATER.split()[:words])
    assert len(shared(f"Here {part} once.", f"There {part} twice.")) == count


def test_a_name_is_nobodys_wording(shared: Callable[..., pd.DataFrame]) -> None:
    name = "Joint Council of the Lower Harrow and Upper Welling Water Boards"
    texts = [f"Yesterday the {name} met.", f"Nobody from the {name} replied."]
    assert len(shared(*texts)) == 1
    assert len(shared(*texts, names=name)) == 0
    longer = [f"{text} {WATER}." for text in (f"So the {name} said", f"Thus the {name} said")]
    assert shared(*longer, names=name)["words"].tolist() == [12 + 1 + 14]


def test_whether_it_is_quoted_is_told_of_either_article(
    shared: Callable[..., pd.DataFrame],
) -> None:
    texts = [f"“{HELP.capitalize()},” she said.", f"He added that {HELP}.", f'"{HELP}," she said.']
    found = shared(*texts)
    assert found[["document", "other", "quoted", "other_quoted"]].to_numpy().tolist() == [
        ["0000", "0001", True, False],
        ["0000", "0002", True, True],
        ["0001", "0002", False, True],
    ]
    # "she said" is in both, outside the marks, and goes with the passage
    assert found["words"].tolist() == [14, 16, 14]


def test_two_passages_of_a_pair_are_two_rows_and_a_word_is_in_one(
    shared: Callable[..., pd.DataFrame],
) -> None:
    found = shared(f"{WATER}. Then: {HELP}.", f"{HELP}? No; {WATER}! Later {HELP}.")
    assert found["words"].tolist() == [14, 14]
    assert found["other_start"].tolist() == [len(HELP) + 6, 0]


def test_what_an_article_says_twice_it_does_not_share(
    shared: Callable[..., pd.DataFrame],
) -> None:
    assert len(shared(f"{WATER}. {WATER}.", "Nothing of the kind was ever printed here.")) == 0
    assert len(shared("", "", "Word.")) == 0
    assert len(shared()) == 0


def test_articles_that_are_copies_are_not_compared(shared: Callable[..., pd.DataFrame]) -> None:
    whole = f"{WATER}. {HELP}."
    assert len(shared(whole, whole, f"{whole} And that is all.", alike=True)) == 0
    found = shared(whole, whole, f"{HELP}. {' '.join(f'w{n}' for n in range(60))}", alike=True)
    assert found[["document", "other"]].to_numpy().tolist() == [["0000", "0002"], ["0001", "0002"]]


texts = st.lists(st.sampled_from("abc"), max_size=40).map(" ".join)


def longest(one: list[str], other: list[str]) -> int:
    """The longest run in common, worked out the long way."""
    best, row = 0, [0] * (len(other) + 1)
    for word in one:
        row = [0, *(row[j] + 1 if word == w else 0 for j, w in enumerate(other))]
        best = max(best, *row)
    return best


@given(texts, texts)
def test_the_longest_run_in_common_is_found(
    shared: Callable[..., pd.DataFrame], one: str, other: str
) -> None:
    found = shared(one, other)
    best = longest(one.split(), other.split())
    assert max(found["words"], default=0) == (best if best >= LEAST else 0)
    for text, start, end in zip(
        (one, other), ("start", "other_start"), ("end", "other_end"), strict=True
    ):
        spans = sorted(zip(found[start], found[end], strict=True))
        assert all(a[1] <= b[0] for a, b in itertools.pairwise(spans))
        assert [len(text[a:b].split()) for a, b in spans] == [
            words for _, words in sorted(zip(found[start], found["words"], strict=True))
        ]


def test_a_thousand_articles_are_compared_at_once(shared: Callable[..., pd.DataFrame]) -> None:
    draw = np.random.Generator(np.random.PCG64(2))
    numbers = draw.integers(0, 5_000, size=(1_000, 300))
    made = [" ".join(f"w{n}" for n in row) for row in numbers]
    found = shared(*(f"{text} {WATER if n % 5 == 0 else ''}" for n, text in enumerate(made)))
    # So widespread that each is compared with the first alone, but for a word more by chance.
    assert 199 <= len(found) < 210
