from __future__ import annotations

import pytest

from counterpoint.language.hedging import reading_words


def test_every_role_has_words() -> None:
    assert all(reading_words.words(role) for role in reading_words.ROLES)


def test_a_role_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="no role 'flourish'"):
        reading_words.words("flourish")
