from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.language import pipeline

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc

    from counterpoint.records import Document

    Parse = Callable[..., tuple[Doc, Document]]


def test_a_pipeline_that_is_not_installed_is_refused_with_those_that_are() -> None:
    with pytest.raises(ValueError, match=r"'no_such_model' is not installed.*en_core_web_sm"):
        pipeline.load("no_such_model")


def test_the_parse_covers_the_text_to_the_character(parsed: Parse) -> None:
    doc, document = parsed("Two  spaces,\ta tab.", "U.S.-led, isn’t it?  ")
    assert doc.text == document.text


def test_a_name_before_a_hyphen_is_a_token_of_its_own(parsed: Parse) -> None:
    doc, _ = parsed("A U.S.-led force and the U.K.- and UN-backed talks.")
    assert {"U.S.", "U.K."} <= {token.text for token in doc}
