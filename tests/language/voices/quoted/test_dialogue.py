from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    Told = Callable[..., list[tuple[str, str]]]

    from counterpoint.records import Attribution

    Find = Callable[..., list[Attribution]]
    Seen = Callable[..., list[tuple[str, str, str | None, str]]]


def test_a_quotation_is_given_to_the_speaker_behind_it(seen: Seen) -> None:
    assert seen("“The bridge is closed,” said Anna Keller, a structural engineer.") == [
        ("direct", "Anna Keller", "said", "“The bridge is closed,”")
    ]


def test_a_quotation_is_given_to_the_speaker_before_it(seen: Seen) -> None:
    assert seen("Anna Keller told the court, “The bridge was never safe.”") == [
        ("direct", "Anna Keller", "told", "“The bridge was never safe.”")
    ]


def test_a_split_quotation_is_two_attributions_of_one_cue(find: Find) -> None:
    found = find("“The bridge is closed,” Anna Keller said, “and it will stay closed.”")
    assert [a.text for a in found] == ["“The bridge is closed,”", "“and it will stay closed.”"]
    assert found[0].cue == found[1].cue
    assert {a.source for a in found} == {"Anna Keller"}


def test_a_quotation_without_a_cue_goes_on_with_the_last_speaker(find: Find) -> None:
    found = find("“The bridge is closed,” said Anna Keller. “We found cracks in two piers.”")
    assert [a.source for a in found] == ["Anna Keller", "Anna Keller"]


def test_a_quotation_over_paragraphs_has_one_speaker(find: Find) -> None:
    found = find("Anna Keller said: “We found cracks in two piers.", "“They will be repaired.”")
    assert [(a.text, a.source) for a in found] == [
        ("“We found cracks in two piers.", "Anna Keller"),
        ("“They will be repaired.”", "Anna Keller"),
    ]


def test_a_name_before_a_colon_or_behind_a_dash_speaks(find: Find) -> None:
    assert [a.source for a in find("Keller: “We found cracks in two piers.”")] == ["Keller"]
    assert [a.source for a in find("“We found cracks in two piers.” — Anna Keller")] == [
        "Anna Keller"
    ]


def test_the_title_of_a_work_is_not_speech(find: Find) -> None:
    text = "Anna Keller hummed as she worked. “The Bridge Will Never Fall.” It was late."
    assert find(f"“It is closed,” said Anna Keller. {text}")[1:] == []


def test_a_short_sentence_in_quotation_marks_is_one_behind_another(find: Find) -> None:
    found = find("“The bridge is closed,” said Anna Keller. “It stays closed.” Nobody objected.")
    assert [a.text for a in found] == ["“The bridge is closed,”", "“It stays closed.”"]


def test_a_paragraph_that_is_a_quotation_is_spoken_by_who_the_last_was_about(find: Find) -> None:
    quotation = "“When we got there the river had already taken the second pier of the bridge.”"
    assert [a.source for a in find("Anna Keller described the night.", quotation)] == [
        "Anna Keller"
    ]
    assert find("The night was cold.", quotation) == []


def test_the_words_before_a_colon_that_opens_a_quotation_are_not_reported(find: Find) -> None:
    found = find("The engineer Anna Keller disagrees: “There is no crack at all,” she said.")
    assert [a.text for a in found] == ["“There is no crack at all,”"]


def test_quotations_in_headings_are_not_given_to_anyone(find: Find) -> None:
    found = find("Anna Keller said no.", "“All bets are off now for good”", headings=(1,))
    assert found == []


def test_a_verb_in_a_quotation_does_not_make_the_saying_a_supposition(find: Find) -> None:
    found = find("“If it does not hold yet, it will one day,” said Anna Keller.")
    assert [a.source for a in found] == ["Anna Keller"]


def test_a_quotation_whose_sentence_goes_on_is_a_part_of_the_report(find: Find) -> None:
    found = find("“You squeezed the workers” to raise the price, Anna Keller said.")
    assert [(a.mode, a.text) for a in found] == [
        ("mixed", "“You squeezed the workers” to raise the price")
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Ola Moe told the jury: “The pump was broken long before.”",
            [("Ola Moe", "“The pump was broken long before.”")],
        ),
        (
            "“Is the pump broken?” Ola Moe, a plumber, wondered.",
            [("Ola Moe", "“Is the pump broken?”")],
        ),
        ("“The pump is broken,” Ola Moe shrugged.", [("Ola Moe", "“The pump is broken,”")]),
        (
            "Ola Moe said on Monday that, if it froze, “the pump would break”.",
            [("Ola Moe", "if it froze, “the pump would break”")],
        ),
        ("Ola Moe said that “every drop” was counted.", [("Ola Moe", "“every drop” was counted")]),
        (
            "“You cut the budget” to save the bank, Ola Moe said.",
            [("Ola Moe", "“You cut the budget” to save the bank")],
        ),
    ],
)
def test_a_quotation_is_spoken_or_a_part_of_the_sentence(
    told: Told, text: str, wanted: list[tuple[str, str]]
) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ola Moe hinted: “No.”", [("Ola Moe", "“No.”")]),
        (
            "“It rained,” says Ola Moe, “and it will rain again.”",
            [("Ola Moe", "“It rained,”"), ("Ola Moe", "“and it will rain again.”")],
        ),
        ("“The roof leaks,” Moe told the court.", [("Moe", "“The roof leaks,”")]),
        ("“The roof leaks.” Ola Moe sighed.", []),
        ("“The roof leaks,” and nobody knew why.", []),
        ("Ola Moe came in. “The roof leaks.” She left.", []),
        ("The song “Rain” is old, said Ola Moe.", [("Ola Moe", "The song “Rain” is old")]),
        ("Ola Moe asked: “Does the roof leak?”", [("Ola Moe", "“Does the roof leak?”")]),
        ("Ola Moe called him “a liar” and left.", [("Ola Moe", "him “a liar”")]),
        (
            "“We found cracks in two piers.” — Ola Moe, in his diary",
            [("Ola Moe", "“We found cracks in two piers.”")],
        ),
        ("“We found cracks in two piers.” — which was true", []),
    ],
)
def test_a_whole_quotation_wants_someone_who_speaks(
    told: Told, text: str, wanted: list[tuple[str, str]]
) -> None:
    assert told(text) == wanted
