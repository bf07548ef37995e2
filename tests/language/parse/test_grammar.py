from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.language.parse import grammar

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc, Token

    from counterpoint.records import Document

    Marked = Callable[[str], Token]


@pytest.fixture
def marked(parsed: Callable[..., tuple[Doc, Document]]) -> Marked:
    """The word in square brackets."""

    def marked(text: str) -> Token:
        start = text.index("[")
        doc, _ = parsed(text.replace("[", "").replace("]", ""))
        return next(token for token in doc if token.idx == start)

    return marked


@pytest.mark.parametrize(
    ("said", "lemma"), [("hoped", "hope"), ("rated", "rate"), ("hopped", "hop"), ("said", "say")]
)
def test_the_lemma_of_a_verb_keeps_its_mute_e(
    parsed: Callable[..., tuple[Doc, Document]], said: str, lemma: str
) -> None:
    doc, _ = parsed(f"The minister {said} it all day.")
    assert grammar.lemma(doc[2]) == lemma


@pytest.mark.parametrize(
    ("text", "passive"),
    [
        ("The plan was [called] a disgrace.", True),
        ("A plan [called] a disgrace failed.", True),
        ("The plan was seen and [called] a disgrace.", True),
        ("Asked why, she [called] it a disgrace.", False),
        ("The house that she had [called] a ruin fell.", False),
        ("The mayor was met and [said] so.", False),
    ],
)
def test_what_is_done_to_the_subject_is_passive(
    marked: Marked, text: str, *, passive: bool
) -> None:
    assert grammar.passive(marked(text)) is passive


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("It does not [seem] to work.", True),
        ("It did not seem [safe].", True),
        ("It seemed [safe].", False),
    ],
)
def test_what_is_denied_or_completes_what_is_denied_is_negated(
    marked: Marked, text: str, *, negated: bool
) -> None:
    assert grammar.negated(marked(text)) is negated


@pytest.mark.parametrize(
    ("text", "definite"),
    [
        ("The [pilots] left.", True),
        ("Both [pilots] left.", True),
        ("Two [pilots] left.", False),
        ("Their [pilots] left.", False),
    ],
)
def test_the_and_this_make_a_noun_definite(marked: Marked, text: str, *, definite: bool) -> None:
    assert grammar.definite(marked(text)) is definite


@pytest.mark.parametrize(
    ("text", "indefinite"),
    [
        ("[Pilots] left.", True),
        ("Young [pilots] left.", True),
        ("The [pilots] left.", False),
        ("Their [pilots] left.", False),
        ("A [pilot] left.", False),
    ],
)
def test_a_plural_without_the_or_owner_is_indefinite(
    marked: Marked, text: str, *, indefinite: bool
) -> None:
    assert grammar.indefinite(marked(text)) is indefinite


@pytest.mark.parametrize(
    ("text", "unnamed"),
    [
        ("[Some] left.", True),
        ("Many of the [pilots] left.", False),
        ("[Many] of the pilots left.", True),
        ("Most of them left; several [pilots] stayed.", True),
        ("[Pilots] left.", True),
        ("The [pilots] left.", False),
    ],
)
def test_people_whom_nobody_names_are_unnamed(marked: Marked, text: str, *, unnamed: bool) -> None:
    assert grammar.unnamed(marked(text)) is unnamed


@pytest.mark.parametrize(
    ("text", "human"),
    [
        ("[She] left.", True),
        ("The [minister] left.", True),
        ("[Several] left.", True),
        ("The [report] left no doubt.", False),
        ("The [bridge] fell.", False),
    ],
)
def test_pronouns_and_roles_stand_for_people(marked: Marked, text: str, *, human: bool) -> None:
    assert grammar.human(marked(text)) is human


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        ("He said that the roof [would] leak.", True),
        ("He says that the roof [would] leak.", False),
        ("The roof [would] leak.", False),
        ("He said: “The roof [would] leak.”", False),
        ("He made the claim that the roof [would] leak.", True),
        ("He said that the roof held and that the wall [would] fall.", True),
    ],
)
def test_a_modal_is_reported_where_someone_said_it_in_the_past(
    marked: Marked, text: str, *, reported: bool
) -> None:
    assert grammar.reported_in_the_past(marked(text)) is reported
