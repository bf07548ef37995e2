from __future__ import annotations

from pathlib import Path

from counterpoint.sources.markdown import lexicon

DATA = Path(lexicon.__file__).with_name("data")


def test_of_several_keys_the_uppermost_is_believed() -> None:
    assert lexicon.keys("title") == ("title", "headline")
    assert lexicon.keys("date").index("published") < lexicon.keys("date").index("date")


def test_every_key_is_written_as_it_is_looked_up() -> None:
    _, *rows = (DATA / "frontmatter.tsv").read_text(encoding="utf-8").splitlines()
    keys = [row.split("\t")[1] for row in rows]
    assert all(key == key.lower() and " " not in key and "-" not in key for key in keys)


def test_the_day_of_clipping_is_none_of_publication() -> None:
    assert not {"created", "clipped", "modified"} & set(lexicon.keys("date"))
