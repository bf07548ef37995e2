from __future__ import annotations

from counterpoint.comparison.wording.tokens import tokens
from counterpoint.lexicon import lists
from counterpoint.lexicon.function_words import function_words


def test_a_function_word_stands_once_and_as_words_are_compared() -> None:
    words = [row["word"] for row in lists.read("function_words", {"word": None, "class": None})]
    assert words == sorted(set(words))
    assert function_words() == set(words)
    for word in words:
        assert [token.form for token in tokens(word)] == [word]
