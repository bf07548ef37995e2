from __future__ import annotations

from counterpoint.lexicon import reporting_words


def test_every_stance_of_the_lists_is_one_or_none() -> None:
    entries = [*reporting_words.verbs().values(), *reporting_words.nouns().values()]
    assert {entry.stance for entry in entries} == {"commits", "distances", None}
