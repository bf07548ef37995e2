from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.language.names.mentions import Proposal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from spacy.tokens import Doc

    from counterpoint.records import Document

    Parse = Callable[..., tuple[Doc, Document]]


@pytest.fixture(scope="session")
def proposed(parsed: Parse) -> Callable[..., list[tuple[str, str]]]:
    """What a finder proposes in paragraphs: words and claim."""

    def propose(
        find: Callable[[Doc, Document], Iterable[Proposal]], *paragraphs: str, **layout: object
    ) -> list[tuple[str, str]]:
        doc, document = parsed(*paragraphs, **layout)
        return [(doc[each.start : each.end].text, each.claim) for each in find(doc, document)]

    return propose


@pytest.fixture(scope="session")
def proposal(parsed: Parse) -> Callable[[str, str, str], tuple[Doc, Proposal]]:
    """The parse of a text, and the first place where some words stand in it, with a claim."""

    def build(text: str, words: str, claim: str) -> tuple[Doc, Proposal]:
        doc, _ = parsed(text)
        span = doc.char_span(text.index(words), text.index(words) + len(words))
        assert span is not None
        return doc, Proposal(span.start, span.end, claim)  # type: ignore[arg-type]

    return build
