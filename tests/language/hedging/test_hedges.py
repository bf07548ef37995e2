from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.language.hedging import hedges

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc

    from counterpoint.records import Document

    Parse = Callable[..., tuple[Doc, Document]]


def test_each_hedge_is_the_least_that_hedges_with_its_category(parsed: Parse) -> None:
    found = hedges.find(
        *parsed(
            "The so-called reform may possibly cost about $3 billion, and it is unlikely to "
            "pass. Some doubt it. There is a possibility, to some extent, of delay."
        )
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
    assert not hedges.find(
        *parsed(
            "Police said on 3 May that the driver had to pay. He could not be reached, but the "
            "court announced that he would appeal. Visitors must leave their bags."
        )
    )


def test_what_insists_is_no_hedge(parsed: Parse) -> None:
    assert not hedges.find(
        *parsed("No doubt he left. In fact, it is clear that he must have known.")
    )


def test_an_opinion_counts_with_a_holder_that_nobody_names(parsed: Parse) -> None:
    found = hedges.find(
        *parsed(
            "Some believe the tax is fair. The minister believes it is fair. It is seen as fair. "
            "It is seen by the court as fair. Many regard it as a trick."
        )
    )
    assert [(each.text, each.start) for each in found] == [
        ("believe", 5),
        ("seen", 70),
        ("regard", 122),
    ]


def test_sources_that_are_known_propose_and_things_suggest(parsed: Parse) -> None:
    found = hedges.find(
        *parsed("The coach suggested a rest. The scans suggest that the bone is whole.")
    )
    assert [each.text for each in found] == ["suggest"]
