from __future__ import annotations

from counterpoint.sources.structure.repetition import copies, refrains
from counterpoint.sources.text.lines import split
from counterpoint.sources.text.paragraphs import paragraphs

TEXT = [
    f"Speaker {n} told the meeting that the scheme would bring cars to the lane." for n in "abc"
]


def repeated(label: str) -> bool:
    page = "\n\n".join(piece for line in TEXT for piece in (label, line))
    return refrains(paragraphs(split(page))) == {0, 2, 4}


def test_a_label_between_all_paragraphs_is_the_pages() -> None:
    assert repeated("Article content")
    assert repeated("Remove ads from this page")


def test_who_speaks_is_no_label_of_the_page() -> None:
    assert not any(repeated(speaker) for speaker in ("INTERVIEWER", "Ann Lee", "ANN LEE", "Host:"))


def test_a_paragraph_that_stands_twice_is_cut_once() -> None:
    assert copies(paragraphs(split("\n\n".join([*TEXT, TEXT[0]]))), {}) == {3: "duplicate"}


def test_a_copy_of_what_is_cut_is_no_copy() -> None:
    assert copies(paragraphs(split("\n\n".join([TEXT[0], TEXT[0]]))), {0: "related"}) == {}
