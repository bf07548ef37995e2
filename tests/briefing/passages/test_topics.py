from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.briefing.articles import Column
from counterpoint.briefing.material import Material
from counterpoint.briefing.passages.shown import shown
from counterpoint.comparison import tables
from counterpoint.comparison.corpus import Corpus
from counterpoint.comparison.differences.headlines import verdicts
from counterpoint.comparison.labels import letter
from counterpoint.comparison.voices.citing import cite
from counterpoint.records import Attribution, Booster, Cue, Entity, Hedge

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from counterpoint.briefing.topics import Block, Topic
    from counterpoint.records import Article, Document, Evidence, Records

Show = "Callable[..., dict[str, Topic]]"


@pytest.fixture
def show(records_of: Callable[..., Records], tmp_path: Path) -> Show:
    """Choose and cut out the passages of articles."""

    def build(
        articles: Iterable[Article], passages: int = 1000, excerpt_words: int = 60
    ) -> dict[str, Topic]:
        articles = list(articles)
        corpus = Corpus.of(records_of(articles), "name", "all")
        tables.write(tmp_path / "tables", tables.tables(corpus, verdicts(corpus), cite(corpus)))
        columns = [
            Column(a.document.id, letter(n), a.document.id, a) for n, a in enumerate(articles)
        ]
        settings = {"passages": passages, "excerpt_words": excerpt_words}
        return shown(Material(columns, {}, [], tmp_path / "tables", [], settings))

    return build


def only(topics: dict[str, Topic], name: str) -> Block:
    [block] = topics[name].blocks.values()
    return block


def text(block: Block) -> list[str]:
    return ["".join(piece.text for piece in passage.pieces) for passage in block.passages]


def marked(block: Block) -> list[list[str]]:
    return [[p.text for p in passage.pieces if p.kind] for passage in block.passages]


@pytest.fixture
def hedged(article_of: Callable[..., Article], spot: Callable[..., tuple]) -> Article:
    def found(document: Document) -> list[Evidence]:
        may = document.text.index("may")
        return [
            Hedge(*spot(document, "may"), "modal"),
            Hedge(*spot(document, "perhaps"), "adverb", voice="Ama Osei"),
            Hedge(*spot(document, "may", may + 1), "modal"),
            Booster(*spot(document, "surely"), "adverb"),
        ]

    return article_of(
        ["It may rain.", "It is dry.", "Then perhaps it may snow."],
        ["It will surely end."],
        found=found,
    )


def test_a_hedge_leads_to_the_first_sentence_with_it(show: Show, hedged: Article) -> None:
    block = only(show([hedged]), "hedging")
    assert text(block) == ["It may rain.", "Then perhaps it may snow.", "It will surely end."]
    assert [passage.paragraph for passage in block.passages] == [1, 1, 2]
    assert block.places["term", "may", "modal"] == "hedging-A-1"
    assert block.places["term", "perhaps", "adverb"] == "hedging-A-2"
    assert block.places["category", "modal"] == "hedging-A-1"
    assert block.places["voice", "reported of a source"] == "hedging-A-2"
    assert block.tally == "3 hedges and 1 booster in 3 sentences"
    assert [passage.note for passage in block.passages] == ["", "Ama Osei, the writer", ""]


def test_a_sentence_too_long_for_its_hedges_is_shown_in_parts(
    article_of: Callable[..., Article], spot: Callable[..., tuple], show: Show
) -> None:
    article = article_of(
        ["It may be one two three four five six seven eight nine or perhaps ten."],
        found=lambda d: [
            Hedge(*spot(d, "may"), "modal"),
            Hedge(*spot(d, "perhaps"), "adverb"),
        ],
    )
    block = only(show([article], excerpt_words=5), "hedging")
    assert marked(block) == [["may"], ["perhaps"]]
    assert block.places["term", "perhaps", "adverb"] == "hedging-A-2"
    assert block.tally == "2 hedges in 1 sentence"


def test_a_name_says_how_often_and_where_it_stands_further(
    article_of: Callable[..., Article], spot: Callable[..., tuple], show: Show
) -> None:
    paragraphs = [["Osei left Accra."], *[["Osei wept."]] * 3, ["It rained."], ["Osei came."]]

    def found(document: Document) -> list[Evidence]:
        starts = [start for start, _ in document.paragraphs if start != document.paragraphs[4][0]]
        accra = Entity(*spot(document, "Accra"), "PLACE", "Accra")
        osei = [Entity(*spot(document, "Osei", at), "PERSON", "Ama Osei") for at in starts]
        return [osei[0], accra, *osei[1:]]

    block = only(show([article_of(*paragraphs, found=found)]), "names")
    assert [p.note for p in block.passages] == ["Ama Osei 5×, also ¶ 2–4, 6"]
    assert block.places["Accra", "PLACE"] == block.places["Ama Osei", "PERSON"] == "names-A-1"
    assert block.tally == "2 names, 6 mentions"


@pytest.fixture
def cited(article_of: Callable[..., Article], spot: Callable[..., tuple]) -> Article:
    def said(document: Document, words: str, source: str, kind: str) -> Attribution:
        cue = Cue(*spot(document, "said", document.text.index(words))[1:])
        return Attribution(*spot(document, words), "indirect", source, kind, None, cue)

    return article_of(
        ["Rain falls, a guard said.", "Snow falls, Ama Osei said.", "Hail falls, Ama Osei said."],
        key="b",
        found=lambda d: [
            said(d, "Rain falls", "a guard", "unnamed"),
            said(d, "Snow falls", "Ama Osei", "expert"),
            said(d, "Hail falls", "Ama Osei", "expert"),
        ],
    )


def test_a_source_leads_to_its_first_words_with_the_cue_marked(show: Show, cited: Article) -> None:
    block = only(show([cited]), "voices")
    assert marked(block)[1] == ["Snow falls", "said"]
    assert block.places["source", "Ama Osei", "expert"] == "voices-A-2"
    assert block.places["kind", "unnamed"] == "voices-A-1"
    assert block.passages[1].note == "Ama Osei (expert), indirect"
    assert block.tally == "3 attributions"


def test_the_words_that_attribute_are_seen_of_too_long_a_passage(
    article_of: Callable[..., Article], spot: Callable[..., tuple], show: Show
) -> None:
    words = "One two three four five six seven eight nine ten"
    article = article_of(
        [f"{words}, Ama Osei said."],
        found=lambda d: [
            Attribution(
                *spot(d, words), "indirect", "Ama Osei", "person", None, Cue(*spot(d, "said")[1:])
            )
        ],
    )
    assert marked(only(show([article], excerpt_words=5), "voices")) == [["nine ten", "said"]]


def test_what_one_sentence_gives_a_source_is_one_passage(
    article_of: Callable[..., Article], spot: Callable[..., tuple], show: Show
) -> None:
    def said(document: Document, words: str, cue: str, stance: str | None) -> Attribution:
        place = Cue(*spot(document, cue)[1:])
        return Attribution(
            *spot(document, words), "indirect", "Ama Osei", "person", None, place, stance
        )

    article = article_of(
        ["Osei said rain falls and claimed snow follows."],
        found=lambda d: [
            said(d, "rain falls", "said", "commits"),
            said(d, "snow follows", "claimed", "distances"),
        ],
    )
    block = only(show([article]), "voices")
    assert marked(block) == [["said", "rain falls", "claimed", "snow follows"]]
    assert block.passages[0].note == "Ama Osei (person), indirect, distancing"
    assert block.tally == "2 attributions"


def test_a_sample_has_as_many_of_each_article_and_topic(
    show: Show, hedged: Article, cited: Article
) -> None:
    def sizes(passages: int) -> list[int]:
        topics = show([hedged, cited], passages=passages)
        blocks = [block for topic in topics.values() for block in topic.blocks.values()]
        return sorted(len(block.passages) for block in blocks if block.tally)

    assert sizes(12) == [3, 3, 3, 3]
    assert sizes(11) == sizes(8) == [2, 2, 2, 2]
    assert sizes(7) == [1, 1, 1, 1]


def test_every_source_is_shown_once_before_any_is_shown_twice(show: Show, cited: Article) -> None:
    topic = show([cited], passages=4)["voices"]  # three long sentences, two to share out
    [block] = topic.blocks.values()
    assert text(block) == ["Rain falls, a guard said.", "Snow falls, Ama Osei said."]
    assert block.sample == "2 of 3 passages shown"
    assert "each source once before any source twice" in topic.rule
    assert "attributions.csv" in topic.rule


def test_what_is_not_shown_leads_to_its_article_and_what_has_no_block_to_its_topic(
    show: Show, cited: Article
) -> None:
    column = Column("b", "A", "b", cited)
    some = show([cited], passages=2)["voices"]
    assert some.link(column, ("source", "a guard", "unnamed")) == "voices-passages-A"
    assert some.link(column, ("source", "Ama Osei", "expert")) == "voices-A-1"
    none = show([cited], passages=1)["voices"]
    assert none.blocks == {}
    assert none.link(column, ("source", "Ama Osei", "expert")) == none.anchor
    assert none.rule.startswith("No passage is printed")
