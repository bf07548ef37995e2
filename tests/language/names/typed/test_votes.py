from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.language.names.mentions import Proposal
from counterpoint.language.names.typed.votes import counted

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc

    from counterpoint.records import Document, EntityType

    Parse = Callable[..., tuple[Doc, Document]]


def elected(  # noqa: PLR0913, PLR0917 - what speaks for a type, each by itself
    parsed: Parse,
    text: str,
    name: str,
    claims: list[EntityType],
    told: EntityType | None = None,
    listed: EntityType | None = None,
) -> str:
    """The type that a name gets, of which the first mention is told and listed."""
    doc, _ = parsed(text)
    starts = [i for i in range(len(text)) if text.startswith(name, i)]
    spans = [doc.char_span(at, at + len(name)) for at in starts]
    proposed = [
        Proposal(span.start, span.end, claim)
        for span, claim in zip(spans, claims, strict=True)
        if span is not None
    ]
    rest: list[EntityType | None] = [None] * (len(proposed) - 1)
    names = [name] * len(proposed)
    return counted(doc, names, proposed, [told, *rest], [listed, *rest])[name]


def test_the_claims_of_all_mentions_are_counted(parsed: Parse) -> None:
    text = "They asked Orvanne. They asked Orvanne. They asked Orvanne."
    assert elected(parsed, text, "Orvanne", ["ORG", "OTHER", "OTHER"]) == "OTHER"


def test_what_a_noun_tells_outweighs_a_claim(parsed: Parse) -> None:
    assert elected(parsed, "They asked Orvanne.", "Orvanne", ["ORG"], told="PLACE") == "PLACE"


def test_what_a_list_tells_outweighs_a_claim(parsed: Parse) -> None:
    assert elected(parsed, "They asked Orvanne.", "Orvanne", ["ORG"], listed="PLACE") == "PLACE"


def test_a_name_of_which_all_is_refuted_is_a_body(parsed: Parse) -> None:
    assert elected(parsed, "They asked Orvanne, which left.", "Orvanne", ["PERSON"]) == "ORG"


def test_a_last_word_that_stands_alone_is_a_family_name(parsed: Parse) -> None:
    text = "They asked Clarine Dorrell. They say Dorrell smiled."
    assert elected(parsed, text, "Clarine Dorrell", ["ORG"]) == "PERSON"
    bare = "They asked Clarine Dorrell. They say the Dorrell smiled."
    assert elected(parsed, bare, "Clarine Dorrell", ["ORG"]) == "ORG"
