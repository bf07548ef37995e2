from __future__ import annotations

import re
from pathlib import Path

import pytest

from counterpoint.language.voices import thresholds


def test_every_threshold_that_is_asked_for_is_listed_and_every_one_listed_is_asked_for() -> None:
    room = Path(thresholds.__file__).parent
    code = "".join(path.read_text(encoding="utf-8") for path in sorted(room.rglob("*.py")))
    asked = set(re.findall(r'threshold\("(\w+)"\)', code))
    _, *lines = (room / "data/thresholds.tsv").read_text(encoding="utf-8").splitlines()
    assert asked == {line.split("\t")[0] for line in lines}


def test_a_threshold_is_a_whole_number() -> None:
    assert isinstance(thresholds.threshold("turns"), int)
    with pytest.raises(KeyError):
        thresholds.threshold("no such")
