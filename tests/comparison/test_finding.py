from __future__ import annotations

from counterpoint.comparison.finding import VERDICTS, Finding


def test_differences_are_said_first_and_the_largest_before_then_facts_and_noise_after() -> None:
    said = [
        Finding("hedging", "noise", "Hedging", "No difference.", size=0.4),
        Finding("names", "difference", "Naming", "A small one.", size=1.2),
        Finding("voices", "fact", "Voices", "Both cite Lee."),
        Finding("voices", "missing", "Experts", "None is cited."),
        Finding("readability", "difference", "Reading grade", "A large one.", size=3.1),
        Finding("names", "unjudged", "Places", "Cannot be told."),
    ]
    order = [finding.head for finding in sorted(said, key=lambda finding: finding.place)]
    assert order == ["Reading grade", "Naming", "Voices", "Hedging", "Places", "Experts"]


def test_every_verdict_has_its_place() -> None:
    places = [Finding("names", verdict, "Head", "Text.").place for verdict in VERDICTS]
    assert places == sorted(set(places))
