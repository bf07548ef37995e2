from __future__ import annotations

from counterpoint.sources.structure.evidence.vocabulary import returning
from counterpoint.sources.text.lines import Line
from counterpoint.sources.text.paragraphs import Paragraph

LINES = [
    "The harbour of Ellery will be dredged",
    "In Ellery the harbour had silted up",
    "Soups for a summer evening",
]


def test_words_and_names_that_return_are_shares_of_their_line() -> None:
    page = [Paragraph((Line(n, text),), n) for n, text in enumerate(LINES)]
    one, _, other = returning(page, [0, 1])
    assert one[0] == 0.5
    assert one[2] == 1
    assert other[0] == other[1] == 0
    assert other[2] < 0
