from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.language.names.mentions import Proposal
from counterpoint.language.names.typed.enumerations import listed

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc

    from counterpoint.records import Document, EntityType

    Parse = Callable[..., tuple[Doc, Document]]


def told(
    parsed: Parse, text: str, **names: tuple[EntityType, EntityType | None]
) -> list[str | None]:
    """What lists tell of names, given by claim and by what is sure of them."""
    doc, _ = parsed(text)
    spans = {name: doc.char_span(text.index(name), text.index(name) + len(name)) for name in names}
    proposed = [
        Proposal(span.start, span.end, names[name][0]) for name, span in spans.items() if span
    ]
    return listed(doc, proposed, [sure for _, sure in names.values()])


def test_what_one_of_a_list_is_the_others_are(parsed: Parse) -> None:
    text = "They saw Oslo, Rome and Orvanne."
    places = {"Oslo": ("PLACE", "PLACE"), "Rome": ("PLACE", "PLACE")}
    assert told(parsed, text, **places, Orvanne=("PERSON", None)) == ["PLACE"] * 3


def test_a_list_of_several_kinds_tells_nothing(parsed: Parse) -> None:
    text = "They saw Oslo, Tesk and Orvanne."
    known = {"Oslo": ("PLACE", "PLACE"), "Tesk": ("PERSON", "PERSON")}
    assert told(parsed, text, **known, Orvanne=("ORG", None)) == [None] * 3


def test_names_that_no_and_joins_are_no_list(parsed: Parse) -> None:
    text = "They saw Oslo, Orvanne."
    known = {"Oslo": ("PLACE", "PLACE")}
    assert told(parsed, text, **known, Orvanne=("ORG", None)) == [None, None]


def test_a_people_is_told_and_tells_nothing(parsed: Parse) -> None:
    text = "They saw Danes and Orvanne."
    assert told(parsed, text, Danes=("GROUP", "GROUP"), Orvanne=("ORG", None)) == [None, None]
