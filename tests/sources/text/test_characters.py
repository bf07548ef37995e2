from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from counterpoint.sources.text.characters import KINDS, clean, repairs, whole


def test_spaces_of_every_kind_become_one() -> None:
    assert clean("\u00a0so \u2009\t called\u3000") == "so called"


def test_marks_that_do_not_print_are_removed() -> None:
    assert clean("in\u00adter\u200bnational\x07\ufeff") == "international"


def test_accents_are_composed() -> None:
    assert clean("cafe\u0301") == "café"


def test_ligatures_are_letters() -> None:
    assert clean("the ﬁnal oﬃce") == "the final office"


def test_full_width_letters_are_plain_among_ours() -> None:
    assert clean("Ｇ２０ summit，held in ２０１６") == "G20 summit, held in 2016"


def test_full_width_marks_are_at_home_in_their_own_script() -> None:
    assert clean("简体，繁体！") == "简体，繁体！"
    assert not repairs("简体，繁体！")


def test_repairs_are_counted_by_kind() -> None:
    found = repairs("in\u00adter\u00adnational\u200b  law\u00a0and ﬁsh\x07")
    assert found == {
        "soft hyphens": 2,
        "invisible marks": 1,
        "doubled spaces": 1,
        "non-breaking spaces": 1,
        "ligatures": 1,
        "control characters": 1,
    }
    assert set(found) <= set(KINDS)


def test_spaces_at_the_ends_of_a_line_are_no_repair() -> None:
    assert not repairs("    Indented, and closed by spaces. \u00a0 ")


@given(st.text())
def test_a_clean_line_stays_as_it_is(line: str) -> None:
    assert clean(clean(line)) == clean(line)


def test_half_a_character_is_marked_as_lost() -> None:
    assert clean("a \ud800 b") == "a \ufffd b"
    assert repairs("a \ud800 b") == {"broken characters": 1}
    assert whole("a\udfff") == "a\ufffd"


def test_a_row_of_signs_is_shortened_and_a_rule_across_the_page_is_not() -> None:
    assert clean("“" * 100_000 + "Yes.") == "“" * 100 + "Yes."
    assert repairs("“" * 100_000) == {"runs of signs": 1}
    assert clean("-" * 80) == "-" * 80


def test_signs_that_take_turns_are_a_row_too() -> None:
    assert len(clean("“”" * 50_000)) == 100


def test_a_word_without_an_end_is_shortened_and_an_address_is_not() -> None:
    assert clean("a“" * 50_000) == "a“" * 250
    address = "https://a.example/?" + "b=c&" * 100
    assert clean(address) == address


def test_a_script_without_spaces_has_no_words_to_shorten() -> None:
    assert clean("市议会周一" * 500) == "市议会周一" * 500
    assert not repairs("สภาเมือง" * 500)


def test_cyrillic_letters_that_look_latin_are_written_as_latin() -> None:
    disguised = "The tоwn cоuncil"
    assert clean(disguised) == "The town council"
    assert repairs(disguised) == {"Cyrillic letters that look Latin": 2}


def test_russian_words_stay() -> None:
    assert clean("the word мир") == "the word мир"
    assert clean("Tоwn и мир") == "Tоwn и мир"
