from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.language.voices.speakers.resolution import Source

if TYPE_CHECKING:
    from collections.abc import Callable

    Cited = Callable[[str], list[Source]]
    Named = Callable[[str], list[str]]


@pytest.mark.parametrize(
    ("before", "who"),
    [
        ("Anna Keller met the mayor, Omar Haddad.", "Anna Keller"),
        ("Anna Keller, whose brother Omar Haddad owns the mill, came late.", "Anna Keller"),
        ("Anna Keller said that the report was wrong about Omar Haddad.", "Anna Keller"),
        ("Anna Keller spoke first. “I saw Omar Haddad run to the bridge.”", "Anna Keller"),
        ("Anna Keller asked Mr Haddad to leave.", "Haddad"),
    ],
)
def test_a_pronoun_takes_up_the_subject_unless_gender_forbids(
    named: Named, before: str, who: str
) -> None:
    pronoun = "He" if who == "Haddad" else "She"
    if who == "Haddad":
        before = before.replace("Anna Keller", "Mrs Keller")
    assert named(f"{before} {pronoun} warned that the road was closed.")[-1] == who


def test_honorifics_tell_two_persons_apart(named: Named) -> None:
    text = "Sir Ralph Ames met Dame Ivy Norton. {} said that the road was closed."
    assert named(text.format("He")) == ["Ralph Ames"]
    assert named(text.format("She")) == ["Ivy Norton"]


def test_a_pronoun_may_take_up_someone_who_is_not_named(named: Named) -> None:
    text = "Kari Berg opened the meeting. A nurse said that it was late. She warned that it rained."
    assert named(text) == ["nurse", "nurse"]


def test_a_pronoun_that_two_could_be_is_not_guessed(cited: Cited) -> None:
    text = "Kari Berg and Robin Lund met in Oslo. She said that the road was closed."
    assert cited(text) == [Source("she", "unnamed", None)]


def test_him_and_her_tell_nothing_of_who_is_named_before(named: Named) -> None:
    text = "Captain Ola Moe admitted the crew had let her down. He said that the pier was safe."
    assert named(text)[-1] == "Ola Moe"


def test_pronouns_that_disagree_tell_nothing_of_who_is_named(named: Named) -> None:
    text = "Kari Berg slept while he mended her boat. She said that the pier was safe."
    assert named(text) == ["Kari Berg"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Piet Lund spoke. Danish Ambassador to the UK Lars Holm calmed us. He said it rained.",
            ["Lars Holm"],
        ),
        (
            "Anna Lund spoke. Envoy to Peru Maria Keller calmed us. She said it rained.",
            ["Maria Keller"],
        ),
    ],
)
def test_a_title_that_the_parser_has_for_the_subject_is_the_names(
    named: Named, text: str, wanted: list[str]
) -> None:
    assert named(text) == wanted
