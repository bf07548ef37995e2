from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.language.names.mentions import Mention, generic, longest

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc

    from counterpoint.records import Document

    Parse = Callable[..., tuple[Doc, Document]]


def test_a_noun_alone_is_no_name_but_for_some(parsed: Parse) -> None:
    doc, _ = parsed("The Ministry and the Senate met.")
    assert generic(doc, 1, 2)
    assert not generic(doc, 4, 5)


def test_of_overlapping_names_the_longest_is_kept_and_of_equals_the_first() -> None:
    found = [
        Mention(3, 5, "ORG"),
        Mention(0, 2, "PLACE"),
        Mention(1, 4, "ORG"),
        Mention(0, 2, "ORG"),
    ]
    assert longest(found) == [Mention(1, 4, "ORG")]
    assert longest(found[:2]) == [Mention(0, 2, "PLACE"), Mention(3, 5, "ORG")]
    assert longest([found[1], Mention(0, 2, "ORG")]) == [Mention(0, 2, "PLACE")]
