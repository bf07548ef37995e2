from __future__ import annotations

import numpy as np

from counterpoint.sources.structure.evidence.stretches import stretches


def told(*odds: float) -> str:
    return "".join("x" if one else "." for one in stretches(np.array(odds)))


def test_the_text_is_a_stretch() -> None:
    assert told(-5, -5, 4, 5, 4, -5) == "..xxx."


def test_a_doubtful_line_within_it_stays() -> None:
    assert told(-5, 4, 4, -0.5, 4, 4, -5) == ".xxxxx."


def test_an_insertion_is_left_out() -> None:
    assert told(-5, 4, 4, -6, -6, 4, 4) == ".xx..xx"


def test_one_doubtful_line_far_above_is_no_text() -> None:
    assert told(-6, 0.5, -6, 5, 5, 5) == "...xxx"


def test_a_file_of_doubtful_lines_has_a_text_all_the_same() -> None:
    assert "x" in told(-5, 0.5, 0.5, -5)
