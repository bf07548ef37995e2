from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.language.hedging import boosters

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc

    from counterpoint.records import Document

    Parse = Callable[..., tuple[Doc, Document]]


def test_each_booster_is_found_with_its_category(parsed: Parse) -> None:
    found = boosters.find(
        *parsed(
            "Of course the lock failed. The tests prove that it was old, and it is clear that "
            "nobody looked. They must have known. Undoubtedly it is an undeniable certainty."
        )
    )
    assert [(each.text, each.category) for each in found] == [
        ("Of course", "phrase"),
        ("prove", "verb"),
        ("clear", "adjective"),
        ("must", "modal"),
        ("Undoubtedly", "adverb"),
        ("undeniable", "adjective"),
        ("certainty", "noun"),
    ]


def test_duty_manner_aim_and_denial_do_not_insist(parsed: Parse) -> None:
    assert not boosters.find(
        *parsed(
            "Drivers must pay. She spoke clearly to show that she was calm. It is not clear "
            "that he heard, and they did not really care. Make sure that the door is shut."
        )
    )
