"""What is set side by side, by how many articles there are."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from counterpoint import briefing
from counterpoint.briefing.markup import markup
from counterpoint.comparison.comparing import compare
from counterpoint.comparison.numbers import figure
from counterpoint.statistics import measure

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.records import Article, Records

REPORT = Path(__file__).resolve().parents[3] / "report"
Pages = "Callable[[int], tuple[Records, dict[str, Any]]]"


@pytest.fixture(scope="module")
def page_of(
    article_of: Callable[..., Article],
    records_of: Callable[..., Records],
    tmp_path_factory: pytest.TempPathFactory,
    recipe: dict[str, Any],
) -> Pages:
    """Compare so many articles of different lengths, from three outlets, and gather the page."""
    few = {**recipe, "passages": 1, "excerpt_words": 12}
    made: dict[int, tuple[Records, dict[str, Any]]] = {}

    def build(count: int) -> tuple[Records, dict[str, Any]]:
        if count not in made:
            folder = tmp_path_factory.mktemp("page")
            articles = [
                article_of(
                    ["The boats came in at noon. " * (1 + n % 7) + f"Boat {n} did not come."],
                    key=f"{n:03d}",
                    outlet=("North", "South", None)[n % 3],
                    metadata_from={"outlet": "text"} if n % 3 < 2 else {},
                )
                for n in range(count)
            ]
            records = records_of(articles, [m for a in articles for m in measure(a)])
            compare(records, "name", "all").write(folder / "compared.json", folder / "tables")
            made[count] = (
                records,
                briefing.page(records, folder / "compared.json", folder / "tables", REPORT, few),
            )
        return made[count]

    return build


@pytest.mark.parametrize(
    ("count", "grids", "overview", "groups"),
    [(6, 1, False, False), (7, 2, False, False), (31, 0, True, False), (201, 0, False, True)],
)
def test_how_articles_are_laid_out_depends_on_their_number(
    page_of: Pages, count: int, *, grids: int, overview: bool, groups: bool
) -> None:
    section = page_of(count)[1]["side_by_side"]
    assert len(section["grids"]) == grids
    assert (section["overview"] is not None, section["groups"] is not None) == (overview, groups)


def test_the_matrix_and_the_blocks_print_what_the_measures_say(page_of: Pages) -> None:
    records, page = page_of(31)
    overview = page["side_by_side"]["overview"]
    measures = {(m.document, m.metric): figure(m.value, m.unit) for m in records.measures}
    documents = {column.name: column.document for column in page["columns"]}
    rows = [row for matrix in overview["matrix"] for row in matrix.rows]
    assert len(rows) == 31
    for row in rows:
        assert row.squares[-1].text == measures[documents[row.label], "words"]
        assert row.squares[2].text == measures[documents[row.label], "hedges_per_1000"]
    for small in overview["small"]:
        printed = {mark.text for mark in small.marks}
        assert measures[small.column.document, "words_quoted_share"] in printed


def test_groups_are_described_with_all_articles_first(page_of: Pages) -> None:
    groups = page_of(201)[1]["side_by_side"]["groups"]
    words = next(grid for grid in groups["grids"] if grid.caption.startswith("Words, by outlet"))
    rows = {row.head.text: [cell.text for cell in row.cells] for row in words.parts[0].rows}
    assert list(rows) == ["all", "North", "South", "not stated"]
    assert rows["all"][0] == "201"
    assert rows["North"] == ["67", "11", "17", "29", "41", "47"]


@pytest.mark.parametrize("count", [31, 201])
def test_every_link_of_a_large_corpus_leads_somewhere(page_of: Pages, count: int) -> None:
    import lxml.html

    page = lxml.html.fromstring(markup(REPORT, {**page_of(count)[1], "engine": {"pango": "0"}}))
    anchors = page.xpath("//@id")
    links = {link.removeprefix("#") for link in page.xpath("//a/@href")}
    assert links - set(anchors) == set()
    assert len(anchors) == len(set(anchors))
