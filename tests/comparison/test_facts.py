from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.comparison.facts import facts
from counterpoint.comparison.voices import citing
from counterpoint.records import Attribution, Entity, Refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from counterpoint.comparison.corpus import Corpus
    from counterpoint.comparison.finding import Finding
    from counterpoint.records import Article, Evidence


def said_of(corpus: Corpus) -> list[Finding]:
    return facts(corpus, citing.cite(corpus))


def cite(key: str, source: str, kind: str) -> Attribution:
    return Attribution(key, 0, 4, "this", "indirect", source, kind, None, None)


def name(key: str, canonical: str, kind: str = "PLACE") -> Entity:
    return Entity(key, 0, 4, "this", kind, canonical)


@pytest.fixture
def said(
    corpus_of: Callable[..., Corpus], article_of: Callable[..., Article]
) -> Callable[..., dict[str, str]]:
    """Give the text of each fact by its head, for articles a, b, c ... of such evidence."""

    def say(*found: Sequence[Evidence], refused: int = 0, **fields: object) -> dict[str, str]:
        articles = [
            article_of(
                [f"Text {n}."], key="abcdefghij"[n], found=lambda _, items=items: items, **fields
            )
            for n, items in enumerate(found)
        ]
        refusals = [Refusal(f"{n}.doc", "a .doc file") for n in range(refused)]
        return {
            finding.head: finding.text for finding in said_of(corpus_of(articles, (), refusals))
        }

    return say


@pytest.mark.parametrize(
    ("experts", "text"),
    [
        ([""], "The article cites no named expert."),
        (["", ""], "No article cites a named expert."),
        (["X"], "A (a) cites X."),
        (["XYX", ""], "A (a) cites X and Y. The other article cites none."),
        (["", "X", ""], "B (b) cites X. The other two articles cite none."),
        (["X", "Z"], "A (a) cites X; B (b) cites Z."),
        (["TUVWXYZS"], "A (a) cites T, U, V, W, X, Y and two more."),
    ],
)
def test_experts_are_named_article_by_article(
    said: Callable[..., dict[str, str]], experts: list[str], text: str
) -> None:
    found = [
        [cite(key, expert, "expert") for expert in cited]
        for key, cited in zip("abcdefghij", experts, strict=False)
    ]
    assert said(*found)["Experts"] == text


def test_of_many_articles_that_cite_experts_the_first_are_named(
    said: Callable[..., dict[str, str]],
) -> None:
    first = [[cite(key, "X", "expert")] for key in "abcd"]
    listed = "A (a) cites X; B (b) cites X; C (c) cites X; D (d) cites X."
    assert said(*first)["Experts"] == listed
    one, two = [[cite("e", "X", "expert")], [cite("f", "X", "expert")]]
    assert said(*first, one, [])["Experts"] == (
        f"{listed} One more article cites experts too. The other article cites none."
    )
    assert said(*first, one, two, [], [])["Experts"] == (
        f"{listed} Two more articles cite experts too. The other two articles cite none."
    )


def test_an_official_is_no_expert(said: Callable[..., dict[str, str]]) -> None:
    found = said([cite("a", "Mayor", "official"), cite("a", "critics", "unnamed")])
    assert found["Experts"] == "The article cites no named expert."
    assert found["Voices"] == "Two attributions in all: one to officials and one to unnamed voices."


def test_attributions_are_added_up_by_kind(said: Callable[..., dict[str, str]]) -> None:
    a = [cite("a", "X", "expert")] * 11
    b = [cite("b", "City", "institution"), cite("b", "Y", "person")]
    assert said(a, b)["Voices"] == (
        "13 attributions in all: 11 to experts, one to institutions or documents "
        "and one to other persons."
    )
    assert said([], b[:1])["Voices"] == "One attribution in all: one to institutions or documents."
    assert said([], [])["Voices"] == "No article attributes a statement to anyone."


def speaks(key: str, *sources: str) -> list[Evidence]:
    named = [Entity(key, 0, 4, source, "PERSON", source) for source in sources]
    return [*named, *(cite(key, source, "person") for source in sources)]


def test_sources_of_several_articles_are_listed_with_them(
    said: Callable[..., dict[str, str]],
) -> None:
    found = [speaks("a", "X", "Y"), speaks("b", "Y", "Z"), speaks("c", "X", "Y")]
    assert said(*found)["Shared sources"] == (
        "Two sources speak in more than one article: Y in A, B and C; X in A and C."
    )
    assert said(*found[:2])["Shared sources"] == (
        "One source speaks in more than one article: Y in A and B."
    )
    assert "Shared sources" not in said(found[0], [])


def test_of_many_shared_sources_and_articles_the_first_are_listed(
    said: Callable[..., dict[str, str]],
) -> None:
    many = [speaks(key, *"PQRSTUVW") for key in "abcdefg"]
    assert said(*many)["Shared sources"] == (
        "Eight sources speak in more than one article: P in seven articles; Q in seven articles; "
        "R in seven articles; S in seven articles; T in seven articles; U in seven articles; "
        "and two more."
    )


def test_no_one_unnamed_speaks_in_two_articles(said: Callable[..., dict[str, str]]) -> None:
    found = [[cite(key, "critics", "unnamed"), cite(key, "study", "institution")] for key in "ab"]
    assert "Shared sources" not in said(*found)


def test_names_in_every_article_are_listed_by_their_mentions(
    said: Callable[..., dict[str, str]],
) -> None:
    a = [name("a", "Leeds"), name("a", "York"), name("a", "Ripon")]
    b = [name("b", "Leeds"), name("b", "York"), name("b", "York")]
    assert said(a, b)["Names"] == "Of three names, two are in both articles: York and Leeds."
    assert (
        said(a, b, [name("c", "Leeds")])["Names"]
        == "Of three names, one is in every article: Leeds."
    )
    assert said(a, [])["Names"] == "Of three names, none is in both articles."
    assert said(a[:1], [])["Names"] == "Of one name, none is in both articles."
    assert said([], [])["Names"] == "No article names anyone or anything."
    assert "Names" not in said(a)


def test_a_name_is_shared_only_as_the_same_type(said: Callable[..., dict[str, str]]) -> None:
    both = said([name("a", "Leeds", "ORG")], [name("b", "Leeds", "PLACE")])
    assert both["Names"] == "Of two names, none is in both articles."


def test_what_is_not_stated_is_counted(
    said: Callable[..., dict[str, str]],
    corpus_of: Callable[..., Corpus],
    article_of: Callable[..., Article],
) -> None:
    assert said([])["Missing"] == "Not stated: publication date, outlet and author."
    assert said([], [], outlet="Post", authors=("X",))["Missing"] == (
        "Not stated: publication date in two of two."
    )
    dated = article_of(key="a", date="2020-01-01", outlet="Post", authors=("X",))
    undated = [article_of([f"{key}."], key=key, outlet="Post") for key in "bc"]
    [missing] = [f.text for f in said_of(corpus_of([dated, *undated])) if f.head == "Missing"]
    assert missing == "Not stated: publication date in two of three and author in two of three."


def test_copies_are_counted(
    corpus_of: Callable[..., Corpus], article_of: Callable[..., Article]
) -> None:
    stated = {"outlet": "Post", "authors": ("X",), "date": "2020-01-01"}
    twins = [article_of(["The same."], key=key, **stated) for key in "ab"]
    [missing] = [f.text for f in said_of(corpus_of(twins)) if f.head == "Missing"]
    assert missing == "One source has the text of another, or nearly, and is counted."


def test_files_left_out_are_counted(said: Callable[..., dict[str, str]]) -> None:
    stated = {"outlet": "Post", "authors": ("X",), "date": "2020-01-01"}
    assert said([], refused=1, **stated)["Missing"] == "Left out of the comparison: one source."
    assert "Missing" not in said([], **stated)
    assert said([], refused=2)["Missing"] == (
        "Not stated: publication date, outlet and author. Left out of the comparison: two sources."
    )
