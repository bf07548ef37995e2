from __future__ import annotations

import pytest

from counterpoint.sources.soundness.doubts import doubts, shown, shown_end
from counterpoint.sources.text.lines import split
from counterpoint.sources.text.paragraphs import paragraphs

SOUND = """The town council met on Monday to hear why a new roof for the market hall costs so much.

“The beams are rotten,” said the surveyor, who had brought one. “We had no choice.”

He had had enough of questions, he said; all that that proved was that nobody had looked.

“It is an old building,” the mayor told the meeting.

“It will be older yet,” she went on, “before it is paid for.”"""


def told(text: str) -> list[str]:
    return doubts(paragraphs(split(text)))


def test_sound_text_raises_no_doubt() -> None:
    assert told(SOUND) == []


def test_lost_characters_are_counted() -> None:
    assert told(f"{SOUND}\n\nThe caf\ufffd wasn\ufffdt open.") == [
        "Damaged: 2 characters were lost before the file came here (line 11)."
    ]


def test_capitals_throughout_are_told() -> None:
    assert told(SOUND.upper()) == ["All capitals: names cannot be told from other words."]


def test_a_paragraph_that_stands_twice_is_told_with_its_line() -> None:
    again = SOUND.partition("\n\n")[0]
    assert told(f"{SOUND}\n\n{again}") == ["Repeated: 1 paragraph stands there already (line 11)."]


def test_text_without_articles_may_be_a_machine_translation() -> None:
    poor = "Council of town met on Monday and heard why roof of market hall costs so much money."
    assert told("\n\n".join([poor] * 10 + [SOUND]))[1] == (
        "Broken sentences: a, an and the are 3.3% of the words (in English prose 5% to 12%); it "
        "may be a machine translation."
    )


def test_a_short_text_may_do_without_articles() -> None:
    assert told("Council of town met on Monday and heard why roof costs so much money.") == []


def test_small_words_that_stand_twice_are_told_from_two_on() -> None:
    once = SOUND.replace("of questions", "of of questions")
    assert told(once) == []
    assert told(once.replace("the meeting", "the the meeting")) == [
        "Broken sentences: 2 words stand twice, as “of of” (lines 5 and 7)."
    ]


def test_a_word_before_and_after_a_comma_does_not_stand_twice() -> None:
    assert told("It is what it is, is it not? So it is, is it?\n\nThat is, is it so?") == []


def test_sentences_in_lower_case_are_told() -> None:
    assert told("The hall shut. then it rained. nobody came. the roof fell in.") == [
        (
            "Broken sentences: 3 sentences begin in lower case, as “The hall shut. then it rained. "
            "nobody came. the roof fell in…” (line 1)."
        )
    ]


@pytest.mark.parametrize("mark", [",", "."])
def test_stops_after_a_space_are_told(mark: str) -> None:
    (doubt,) = told(SOUND.replace(mark, f" {mark}"))
    assert "commas or stops follow a space" in doubt


def test_a_sentence_without_end_is_told() -> None:
    (doubt,) = told(" ".join(["and the roof of the hall fell in on a wet day"] * 12))
    assert doubt.startswith("Broken sentences: one has 144 words (line 1: “and the roof")


def test_marks_that_lack_their_fellow_are_told() -> None:
    assert told(SOUND.replace("”", "")) == ["Quotation marks do not match: 5 open and 0 close."]


def test_a_quotation_of_several_paragraphs_opens_each_of_them() -> None:
    assert told("“One.\n\n“Two.\n\n“Three.\n\n“Four.\n\n“Five.”") == []


def test_long_texts_are_shown_by_their_ends() -> None:
    text = "a" * 50 + "b" * 50
    assert shown(text) == "a" * 50 + "b" * 10 + "…"
    assert shown_end(text) == "…" + "a" * 10 + "b" * 50
    assert shown("short") == shown_end("short") == "short"


@pytest.mark.parametrize("mark", ["â??", "?"])
def test_marks_that_were_lost_are_told(mark: str) -> None:
    damaged = SOUND.replace("“", mark).replace("”", mark)
    assert any("were lost" in doubt for doubt in told(damaged))


def test_questions_are_no_lost_marks() -> None:
    assert told("Why? Who knows? What of it? Nobody asked.") == []


def test_a_form_that_asks_for_consent_is_told() -> None:
    form = "We use cookies.\n\nAccept all cookies, or reject all cookies that our partners set."
    assert any("consent" in doubt for doubt in told(form))
