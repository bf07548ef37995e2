from __future__ import annotations

from dataclasses import asdict

import pytest

from counterpoint.records import Attribution, Booster, Cue, Entity, Hedge, evidence_from_row

FOUND = [
    Entity("a", 0, 3, "Lee", "PERSON", "Ann Lee", candidates=("Ann Lee", "Bo Lee")),
    Hedge("a", 4, 7, "may", "modal", quoted=True, voice="Ann Lee"),
    Booster("a", 8, 12, "sure", "adjective"),
    Attribution("a", 0, 9, "It sank", "direct", "Lee", "expert", None, Cue(9, 13, "said")),
    Attribution("a", 0, 9, "It sank", "indirect", "Lee", "person", "mayor", None, "distances"),
]


@pytest.mark.parametrize("item", FOUND, ids=lambda item: item.kind)
def test_evidence_comes_back_from_its_row_as_it_was(item: Entity) -> None:
    row = asdict(item)
    if "candidates" in row:
        row["candidates"] = list(row["candidates"])  # as JSON has it
    assert evidence_from_row(row) == item


def test_a_line_written_before_a_field_was_new_is_still_read() -> None:
    row = {"document": "a", "kind": "hedge", "start": 4, "end": 7, "text": "may"}
    assert evidence_from_row({**row, "category": "modal"}) == Hedge("a", 4, 7, "may", "modal")


@pytest.mark.parametrize("row", [{}, {"kind": "rumour"}])
def test_a_line_of_no_known_kind_is_refused_with_the_kinds_that_there_are(
    row: dict[str, str],
) -> None:
    with pytest.raises(ValueError, match="it should be one of entity, hedge, booster, attribution"):
        evidence_from_row(row)


def test_a_field_that_is_missing_is_an_error() -> None:
    with pytest.raises(TypeError, match="category"):
        evidence_from_row({"document": "a", "kind": "hedge", "start": 4, "end": 7, "text": "may"})


def test_a_row_is_left_as_it_was_given() -> None:
    row = asdict(FOUND[3])
    evidence_from_row(row)
    assert row == asdict(FOUND[3])
