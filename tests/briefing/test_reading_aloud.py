"""The briefing as a screen reader reads it, by the rules of `outloud`.

Its TAG-002 takes the head of a table that is repeated on a second page for prose that is skipped
where it has eight words in a line, four of them small: a head is best shorter.
"""

from __future__ import annotations

from typing import Any

import outloud

Printed = Any  # tests/briefing/conftest.py


def test_nothing_stands_in_the_way_of_a_screen_reader(printed: Printed) -> None:
    read = outloud.check(printed.pdf)
    found = [finding for finding in read.sorted_findings() if finding.severity == "error"]
    assert found == []
    assert read.errors == 0
    assert read.verdict in {"pass", "review"}  # it could be read at all
