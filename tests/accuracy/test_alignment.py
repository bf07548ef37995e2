from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from .alignment import Alignment, Words, fold


def test_words_of_the_text_keep_their_number_in_the_file_when_lines_are_cut() -> None:
    align = Alignment.between("Title\n\nShare this\n\nThe wall held.", "The wall held.")
    assert align.in_text((4, 8)) == frozenset({4})
    assert align.in_raw((23, 27)) == frozenset({4})


def test_quotation_marks_accents_and_case_do_not_matter() -> None:
    align = Alignment.between('"Cafe\u0301 noir"', "“CAFÉ noir”")
    assert align.in_text((1, 5)) == frozenset({0})


def test_a_mended_word_is_the_word_it_was() -> None:
    align = Alignment.between("a naÃve plan", "a naïve plan")
    assert align.in_text((2, 7)) == frozenset({1})


def test_words_that_the_file_has_not_are_nowhere() -> None:
    align = Alignment.between("one three", "one two three")
    assert align.in_text((4, 7)) == frozenset()


def test_a_span_takes_in_the_words_it_touches_and_no_other() -> None:
    words = Words.of("ab cd ef")
    assert list(words.within((1, 4))) == [0, 1]
    assert list(words.within((2, 3))) == []
    assert list(words.within((3, 5))) == [1]


@given(st.text())
def test_a_text_is_aligned_with_itself(text: str) -> None:
    align = Alignment.between(text, text)
    assert align.in_text((0, len(text))) == align.in_raw((0, len(text)))


@given(st.text(alphabet=st.characters(categories=["Lu", "Ll", "Nd"])))
def test_folding_twice_folds_no_further(text: str) -> None:
    assert fold(fold(text)) == fold(text)
