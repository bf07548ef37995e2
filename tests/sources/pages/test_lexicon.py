from __future__ import annotations

from counterpoint.sources.pages import lexicon


def test_elements_are_laid_out_in_one_way() -> None:
    layouts = [lexicon.elements(layout) for layout in ("block", "cell", "unseen")]
    assert "p" in layouts[0]
    assert {"td", "th"} <= layouts[1]
    assert "script" in layouts[2]
    assert len(frozenset().union(*layouts)) == sum(map(len, layouts))


def test_of_meta_elements_the_uppermost_is_believed_first() -> None:
    assert lexicon.meta("title")[0] == "og:title"
    assert not set(lexicon.meta("date")) & set(lexicon.meta("author"))


def test_of_two_words_of_mark_up_that_begin_alike_the_longer_is_found() -> None:
    words = sorted(lexicon.reasons("attribute"))
    pairs = [(a, b) for a in words for b in words if b.startswith(f"{a}-")]
    assert pairs
    for _, longer in pairs:
        match = lexicon.markup().search(longer)
        assert match is not None
        assert match.group() == longer
