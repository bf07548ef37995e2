from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.language.hedging import markers
from counterpoint.records import Booster, Hedge

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc

    from counterpoint.records import Document

    Parse = Callable[..., tuple[Doc, Document]]


def test_each_hedge_is_the_least_that_hedges_with_its_category(parsed: Parse) -> None:
    found = markers.of(
        Hedge,
        *parsed(
            "The so-called reform may possibly cost about $3 billion, and it is unlikely to "
            "pass. Some doubt it. There is a possibility, to some extent, of delay."
        ),
    )
    assert [(each.text, each.category) for each in found] == [
        ("so-called", "shield"),
        ("may", "modal"),
        ("possibly", "adverb"),
        ("about", "approximator"),
        ("unlikely", "adjective"),
        ("doubt", "verb"),
        ("possibility", "noun"),
        ("to some extent", "shield"),
    ]


def test_a_plain_report_has_no_hedge(parsed: Parse) -> None:
    assert not markers.of(
        Hedge,
        *parsed(
            "Police said on 3 May that the driver had to pay. He could not be reached, but the "
            "court announced that he would appeal. Visitors must leave their bags."
        ),
    )


def test_what_insists_is_no_hedge(parsed: Parse) -> None:
    assert not markers.of(
        Hedge, *parsed("No doubt he left. In fact, it is clear that he must have known.")
    )


def test_an_opinion_counts_with_a_holder_that_nobody_names(parsed: Parse) -> None:
    found = markers.of(
        Hedge,
        *parsed(
            "Some believe the tax is fair. The minister believes it is fair. It is seen as fair. "
            "It is seen by the court as fair. Many regard it as a trick."
        ),
    )
    assert [(each.text, each.start) for each in found] == [
        ("believe", 5),
        ("seen", 70),
        ("regard", 122),
    ]


def test_sources_that_are_known_propose_and_things_suggest(parsed: Parse) -> None:
    found = markers.of(
        Hedge, *parsed("The coach suggested a rest. The scans suggest that the bone is whole.")
    )
    assert [each.text for each in found] == ["suggest"]


def test_each_booster_is_found_with_its_category(parsed: Parse) -> None:
    found = markers.of(
        Booster,
        *parsed(
            "Of course the lock failed. The tests prove that it was old, and it is clear that "
            "nobody looked. They must have known. Undoubtedly it is an undeniable certainty."
        ),
    )
    assert [(each.text, each.category) for each in found] == [
        ("Of course", "phrase"),
        ("prove", "verb"),
        ("clear", "adjective"),
        ("must", "modal"),
        ("Undoubtedly", "adverb"),
        ("undeniable", "adjective"),
        ("certainty", "noun"),
    ]


def test_duty_manner_aim_and_denial_do_not_insist(parsed: Parse) -> None:
    assert not markers.of(
        Booster,
        *parsed(
            "Drivers must pay. She spoke clearly to show that she was calm. It is not clear "
            "that he heard, and they did not really care. Make sure that the door is shut."
        ),
    )


def test_both_lists_are_found_in_one_asking(parsed: Parse) -> None:
    found = markers.find(*parsed("Clearly it may rain."))
    assert [(type(each), each.text) for each in found] == [(Hedge, "may"), (Booster, "Clearly")]
