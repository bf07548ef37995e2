from __future__ import annotations

import pytest

from counterpoint.language.readings import context


def test_every_role_has_words() -> None:
    assert all(context.words(role) for role in context.ROLES)


def test_a_role_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="no role 'flourish'"):
        context.words("flourish")
