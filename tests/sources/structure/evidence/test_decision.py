from __future__ import annotations

import numpy as np

from counterpoint.sources.structure.evidence.decision import decided

SURE, LIKELY = 5.0, 1.0


def test_a_line_that_only_the_weights_cut_says_so_with_their_score() -> None:
    told = decided(["body", "body", "body"], [True] * 3, np.array([SURE, SURE, -SURE]))
    assert told == [("body", False), ("body", False), ("unlike the text (0.9)", False)]


def test_a_line_near_the_threshold_stays_in_doubt() -> None:
    told = decided(["body", "body", "body"], [True] * 3, np.array([SURE, SURE, -0.4]))
    assert told[-1] == ("body", True)


def test_a_text_that_the_rules_would_cut_comes_back_in_doubt() -> None:
    told = decided(["title", "body", "body"], [True] * 3, np.array([LIKELY, SURE, SURE]))
    assert told[0] == ("body", True)


def test_a_label_that_the_rules_cut_stays_cut_where_the_weights_are_not_sure() -> None:
    told = decided(["body", "prompt", "body"], [True, False, True], np.array([SURE, LIKELY, SURE]))
    assert told[1] == ("prompt", False)


def test_the_first_and_the_last_paragraph_are_not_cut_on_likelihood_alone() -> None:
    kinds = ["navigation", *["body"] * 4, "navigation"]
    odds = np.array([-SURE, -LIKELY, SURE, SURE, -LIKELY, -SURE])
    told = decided(kinds, [kind == "body" for kind in kinds], odds)
    assert [kind for kind, _ in told] == kinds
    assert [doubtful for _, doubtful in told] == [False, True, False, False, True, False]
