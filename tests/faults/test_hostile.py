"""Whatever lies in the folder, each file builds or is left out with a sentence, and no other."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from counterpoint import sources
from counterpoint.records import write_lines

from .hostile import FAMILIES, write

if TYPE_CHECKING:
    from pathlib import Path

SIZE = 2_000  # tests/benchmarks/hostile.py makes them fifty times as large
LONGEST_REASON, LONGEST_WORD = 310, 500
WORD = re.compile(r"[!-~]+")
# What a bound should have told before: a fault of a reader that only the last net caught
NETS = ("its reader failed", "seconds of processor time", "more memory")


@pytest.mark.parametrize("family", FAMILIES)
def test_each_bad_file_builds_or_is_left_out_with_a_sentence(family: str, tmp_path: Path) -> None:
    names = write(tmp_path, family, SIZE)
    listed, unread = sources.listing(tmp_path)
    documents, refused = sources.read(listed)
    write_lines(tmp_path / "documents", documents)
    write_lines(tmp_path / "refused", [*unread, *refused])
    told = {document.file for document in documents}
    told |= {refusal.file.partition(", line")[0] for refusal in [*unread, *refused]}
    assert told == set(names)
    for refusal in [*unread, *refused]:
        assert 0 < len(refusal.reason) < LONGEST_REASON
        assert not any(net in refusal.reason for net in NETS), refusal
    for document in documents:
        assert max(map(len, WORD.findall(document.text)), default=0) <= LONGEST_WORD
        assert all(
            len(stated or "") <= LONGEST_WORD
            for stated in (document.id, document.title, document.outlet, *document.authors)
        )


def test_there_are_enough_of_them(tmp_path: Path) -> None:
    assert sum(len(write(tmp_path, family, 20)) for family in FAMILIES) > 300
