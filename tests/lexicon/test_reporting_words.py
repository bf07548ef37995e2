from __future__ import annotations

from counterpoint.lexicon import reporting_words


def test_every_stance_of_the_lists_is_one_or_none() -> None:
    entries = [*reporting_words.verbs().values(), *reporting_words.nouns().values()]
    assert {entry.stance for entry in entries} == {"commits", "distances", None}


def test_an_entry_says_what_a_word_takes_and_who_has_to_say_it() -> None:
    assert "clause" in reporting_words.verbs()["say"].takes
    assert not reporting_words.verbs()["say"].needs_speaker
    assert reporting_words.verbs()["show"].needs_speaker
    assert reporting_words.nouns()["claim"].takes == {"clause"}


def test_the_stem_of_a_phrase_is_its_verb() -> None:
    assert any(" " in listed for listed in reporting_words.verbs())
    assert all(" " not in stem for stem in reporting_words.stems())
