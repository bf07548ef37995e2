from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.language.voices.quoted import surroundings
from counterpoint.text import quotations

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.language.voices.quoted.surroundings import Frame

    Frames = Callable[..., list[Frame]]


@pytest.fixture
def frames(parsed: Callable[..., tuple[object, object]]) -> Frames:
    def frames(*paragraphs: str, headings: tuple[int, ...] = ()) -> list[Frame]:
        doc, document = parsed(*paragraphs, headings=headings)
        quoted = quotations.find(document.text, document.paragraphs)
        return [frame for frame, _ in surroundings.find(doc, document, quoted)]

    return frames


def words(tokens: list[object]) -> str:
    return " ".join(str(token) for token in tokens)


def test_around_a_quotation_stands_its_sentence_up_to_the_next_quotation(frames: Frames) -> None:
    first, second = frames("It rained. “We left,” Berg said, “and came home.” It was late.")
    assert (words(first.before), words(first.after)) == ("It rained .", "Berg said ,")
    assert (words(second.before), words(second.after)) == ("Berg said ,", "It was late .")
    assert (first.lead, first.opens) == ("It rained.", False)


def test_what_leads_to_a_quotation_that_opens_a_paragraph_is_the_paragraph_before(
    frames: Frames,
) -> None:
    (frame,) = frames("Berg described the night.", "“We left the house at two.”")
    assert (frame.lead, frame.opens, frame.free) == ("Berg described the night.", True, True)


def test_a_quotation_in_a_heading_has_no_surroundings(frames: Frames) -> None:
    assert frames("“We left”", "It rained.", headings=(0,)) == []


@pytest.mark.parametrize(
    ("text", "free"),
    [
        ("It rained. “We left.”", True),
        ("Berg said, “We left.”", True),
        ("Berg said “we left” twice.", False),
    ],
)
def test_a_quotation_is_free_behind_the_mark_of_a_sentence_or_a_pause(
    frames: Frames, text: str, *, free: bool
) -> None:
    assert frames(text)[0].free is free


@pytest.mark.parametrize(
    ("text", "partial"),
    [
        ("“You sold the boats” to pay the rent, Berg said.", True),
        ("“You sold the boats,” Berg said.", False),
        ("“You sold the boats.”", False),
    ],
)
def test_a_quotation_is_partial_where_the_writers_sentence_goes_on(
    frames: Frames, text: str, *, partial: bool
) -> None:
    assert frames(text)[0].partial is partial


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("She hummed “The Bridge Will Never Fall” again.", True),
        ("She said “the bridge will never fall” again.", False),
        ("She said “Never” again.", False),
    ],
)
def test_a_title_has_a_capital_at_each_long_word(frames: Frames, text: str, *, title: bool) -> None:
    assert frames(text)[0].title is title


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("It rained. “We left.” It was late.", True),
        ("“We left.” It was late.", False),  # opens its paragraph
        ("It rained. “We left” it was said.", False),
        ("It rained: “We left.”", False),
    ],
)
def test_a_short_quotation_is_a_sentence_behind_another(
    frames: Frames, text: str, *, sentence: bool
) -> None:
    assert frames(text)[0].sentence is sentence


def test_words_begin_behind_a_dash(frames: Frames) -> None:
    dash, plain = frames("“We left.” — Kari Berg", "“We left,” Berg said.")
    assert (surroundings.dashed(dash.after), surroundings.dashed(plain.after)) == (1, 0)
