"""The page in a browser: on a desk and a phone, with a pointer and by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

Browser = Any  # conftest.py
DESK, PHONE = 1280, 360
OPEN = "document.getElementById('panel').open"
FIGURE = "document.querySelector('#side-by-side a[data-spans]')"
NAME = "[...document.querySelectorAll('#names a[data-spans]')].at(-1)"

# Every figure opened in turn: what it says it opens, and what the panel then marks
OPENED = """[...document.querySelectorAll("main a[data-spans]")].map((link) => {
    link.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    const marks = [...document.querySelectorAll("#panel mark")];
    const runs = marks.map((mark) => {
        const joined = mark.previousSibling && mark.previousSibling.nodeName === "MARK";
        return (joined ? "" : " ") + mark.textContent;
    });
    return {
        figure: link.textContent,
        said: link.dataset.said,
        things: marks.reduce((sum, mark) => sum + Number(mark.dataset.begins || 0), 0),
        words: (runs.join("").match(/[^\\s]*[\\p{L}\\p{N}][^\\s]*/gu) || []).length,
    };
})"""

# Every text with the colour behind it; what the filter of the dark page makes of both.
CONTRASTS = """(() => {
    const parse = (colour) => (colour.match(/[\\d.]+/g) || []).map(Number);
    const turned = ([r, g, b], on) => {
        if (!on) return [r, g, b];
        const [x, y, z] = [r, g, b].map((v) => 255 * 0.92 - v * 0.84);
        const m = [[-.574, 1.43, .144], [.426, .43, .144], [.426, 1.43, -.856]];
        return m.map(([a, d, c]) => Math.min(255, Math.max(0, a * x + d * y + c * z)));
    };
    const light = (colour) => colour.map((v) => v / 255)
        .map((v) => (v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4))
        .reduce((sum, v, n) => sum + v * [.2126, .7152, .0722][n], 0);
    const behind = (element) => {
        for (let at = element; at; at = at.parentElement) {
            const colour = parse(getComputedStyle(at).backgroundColor);
            if (colour.length === 3 || colour[3] > 0) return colour;
        }
        return [255, 255, 255];
    };
    const found = [];
    for (const element of document.querySelectorAll("body *:not(svg *, svg, script)")) {
        const own = [...element.childNodes].some((n) => n.nodeType === 3 && n.data.trim());
        if (!own || !element.getClientRects().length) continue;
        const dark = matchMedia("(prefers-color-scheme: dark)").matches;
        const [ink, paper] = [parse(getComputedStyle(element).color), behind(element)]
            .map((colour) => light(turned(colour, dark))).sort((a, b) => b - a);
        found.push([(ink + .05) / (paper + .05), element.outerHTML.slice(0, 80)]);
    }
    return found.sort((a, b) => a[0] - b[0]);
})()"""


@pytest.mark.parametrize("width", [DESK, PHONE])
def test_it_loads_nothing_and_complains_of_nothing(
    browser: Browser, published: Path, width: int
) -> None:
    browser.open(published, width)
    browser.run("document.fonts.ready.then(() => true)")
    asked = [request["request"]["url"] for request in browser.events("Network.requestWillBeSent")]
    assert asked[0] == published.as_uri()
    assert [url for url in asked[1:] if not url.startswith("data:")] == []
    spoken = ("Log.entryAdded", "Runtime.exceptionThrown", "Runtime.consoleAPICalled")
    assert browser.events(*spoken) == []
    assert browser.run("document.fonts.check('700 12px \"Counterpoint Sans\"')")


@pytest.mark.parametrize("width", [320, PHONE, 820, 1200, DESK])
def test_nothing_is_wider_than_the_screen(browser: Browser, published: Path, width: int) -> None:
    browser.open(published, width)
    wide = "document.scrollingElement.scrollWidth - document.documentElement.clientWidth"
    assert browser.run(wide) == 0
    browser.run(f"{FIGURE}.click()")
    assert browser.waits(OPEN)
    assert browser.run(wide) == 0


@pytest.mark.parametrize("width", [DESK, PHONE])
def test_the_head_of_a_row_stays_in_sight(browser: Browser, published: Path, width: int) -> None:
    browser.open(published, width)
    moved = browser.run("""(() => {
        const box = document.querySelector("#side-by-side .wide");
        box.style.width = "11rem";
        box.style.overflow = "auto";
        box.scrollLeft = 90;
        const head = box.querySelector("tbody th[scope=row]").getBoundingClientRect();
        return [box.scrollLeft, head.left - box.getBoundingClientRect().left];
    })()""")
    assert moved == [90, 0]


@pytest.mark.parametrize("width", [DESK, PHONE])
def test_a_figure_opens_its_passages_beside_it(
    browser: Browser, published: Path, width: int
) -> None:
    browser.open(published, width)
    browser.run(f"{FIGURE}.click()")
    assert browser.waits(OPEN)
    assert browser.run("document.querySelectorAll('#panel .passage').length") > 0
    title = browser.run("document.getElementById('panel-title').textContent")
    head = f"document.getElementById('title-' + {FIGURE}.dataset.article).textContent"
    assert title.startswith(browser.run(head))
    assert f": {browser.run(f'{FIGURE}.textContent')}" in title
    apart = browser.run(f"""(() => {{
        const [a, b] = [{FIGURE}, document.getElementById("panel")]
            .map((element) => element.getBoundingClientRect());
        return a.top >= 0 && (a.right <= b.left || a.bottom <= b.top);
    }})()""")
    assert apart
    ids = "[...document.querySelectorAll('[id]')].map((element) => element.id)"
    assert browser.run(f"new Set({ids}).size === {ids}.length")


def test_every_figure_opens_just_what_it_counts(browser: Browser, published: Path) -> None:
    browser.open(published, DESK)
    opened = browser.run(OPENED)
    assert len(opened) > 100
    for one in opened:
        number, what = one["said"].split(" ", 1)
        shown = one["words"] if what.startswith("word") else one["things"]
        assert shown == int(number.replace(",", "")), one
        if one["figure"].replace(",", "").isdigit():  # a count; a rate is of the count
            assert int(one["figure"].replace(",", "")) == shown, one


def test_it_is_worked_by_keyboard(browser: Browser, published: Path) -> None:
    browser.open(published, DESK)
    browser.press("Tab")
    assert browser.run("document.activeElement.className") == "skip"
    assert browser.run("document.activeElement.getBoundingClientRect().top") > 0
    browser.press("Enter")
    assert browser.waits("document.querySelector('main:target')")
    browser.press("Tab")
    assert browser.waits("document.activeElement.closest('main')")
    browser.run(f"{FIGURE}.focus({{ focusVisible: true }})")
    assert browser.run("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    browser.press("Enter")
    assert browser.waits(OPEN)
    assert browser.run("document.activeElement.id") == "panel-title"
    browser.press("Tab")
    assert browser.run("document.activeElement.className") == "close"
    top = f"{FIGURE}.getBoundingClientRect().top"
    seen = browser.run(top)
    browser.press("Escape")
    assert browser.waits(f"!{OPEN} && document.activeElement === {FIGURE}")
    assert browser.run(top) == pytest.approx(seen, abs=1)


def test_back_closes_the_panel_and_forward_opens_it(browser: Browser, published: Path) -> None:
    browser.open(published, DESK)
    before = browser.run("history.length")
    for link in (FIGURE, NAME):  # one step, however many figures are looked at
        browser.run(f"{link}.click()")
        assert browser.waits(OPEN)
    assert browser.run("history.length") == before + 1
    hash_ = browser.run("location.hash")
    browser.run("history.back()")
    assert browser.waits(f"!{OPEN} && !location.hash")
    browser.run("history.forward()")
    assert browser.waits(f"{OPEN} && location.hash === {hash_!r}")
    browser.run("document.querySelector('#panel .close').click()")
    assert browser.waits(f"!{OPEN} && !location.hash")


def test_a_passage_can_be_seen_in_its_place(browser: Browser, published: Path) -> None:
    browser.open(published, PHONE)
    browser.run(f"{NAME}.click()")
    assert browser.waits(OPEN)
    browser.run("document.querySelector('#panel .in-place').click()")
    assert browser.waits(f"!{OPEN}")
    top = "document.querySelector(':target').getBoundingClientRect().top"
    assert browser.waits(f"{top} >= 0 && {top} < innerHeight")


@pytest.mark.parametrize("width", [DESK, 375])
def test_the_address_of_a_figure_opens_its_passages(
    browser: Browser, published: Path, width: int
) -> None:
    browser.open(published, width)
    browser.run(f"{NAME}.click()")
    assert browser.waits(OPEN)
    title = browser.run("document.getElementById('panel-title').textContent")
    shared = browser.run("location.hash")
    assert shared.startswith("#see-")
    browser.open(published, width)  # the same page, as one who is sent the address comes to it
    browser.run(f"location.hash = {shared!r}; location.reload()")
    assert browser.waits("document.getElementById('panel')?.open")  # once it is there
    assert browser.run("document.getElementById('panel-title').textContent") == title


def test_a_passage_is_copied_with_its_source(browser: Browser, published: Path) -> None:
    browser.open(published, DESK)
    browser.run(f"{NAME}.click()")
    assert browser.waits(OPEN)
    browser.run(
        "document.addEventListener('copy', () => { window.taken = String(getSelection()) "
        "|| document.activeElement.value; })"
    )
    browser.run("document.querySelector('#panel .quote').click()")
    told = browser.run("window.taken || document.getElementById('done').textContent")
    title, where = browser.run(
        f"[...document.querySelectorAll('#text-' + {NAME}.dataset.article + ' > :is(h3, .where)')]"
        ".map((part) => part.textContent)"
    )
    assert title.split(" · ", 1)[1] in told
    assert where in told
    assert "¶ " in told


@pytest.mark.parametrize("width", [DESK, 375])
def test_words_are_found_in_the_texts_as_often_as_they_stand_there(
    browser: Browser, published: Path, width: int
) -> None:
    browser.open(published, width)
    browser.run("document.getElementById('find').value = 'COUNCIL'")
    browser.run("document.getElementById('search').click()")
    assert browser.waits(OPEN)
    texts = "[...document.querySelectorAll('.said')].map((said) => said.textContent).join(' ')"
    count = browser.run(f"{texts}.match(/council/gi).length")
    assert browser.run("document.getElementById('done').textContent").startswith(f"{count} time")
    assert browser.run("document.querySelectorAll('#panel mark').length") == count


def test_only_some_articles_can_be_shown(browser: Browser, published: Path) -> None:
    browser.open(published, DESK)
    seen = "[...document.querySelectorAll('article.text')].filter((text) => !text.hidden).length"
    heads = "document.querySelectorAll('#side-by-side thead th:not([hidden])').length"
    whole = browser.run(seen), browser.run(heads)
    choose = "only.value = {!r}; only.dispatchEvent(new Event('change'))"
    browser.run(choose.format("A"))
    assert (browser.run(seen), browser.run(heads)) == (1, 2)
    browser.run(choose.format(""))
    assert (browser.run(seen), browser.run(heads)) == whole


def test_rows_of_articles_are_sorted_by_a_click_on_a_head(
    browser: Browser, published: Path
) -> None:
    browser.open(published, DESK)
    rows = "[...document.querySelectorAll('table.sources tbody tr')]"
    words = f"{rows}.map((row) => +row.cells[4].textContent)"
    button = "document.querySelector('table.sources thead th:last-child button')"
    browser.run(f"{button}.click()")
    assert browser.run(words) == sorted(browser.run(words), reverse=True)
    browser.run(f"{button}.click()")
    assert browser.run(words) == sorted(browser.run(words))


def test_a_table_is_one_stop_of_the_tab_key_and_arrows_go_on_from_there(
    browser: Browser, published: Path
) -> None:
    browser.open(published, DESK)
    stops = """[...document.querySelectorAll("#side-by-side table")]
        .map((table) => [...table.querySelectorAll("a")].filter((a) => a.tabIndex === 0).length)"""
    assert set(browser.run(stops)) == {1}
    browser.run(f"{FIGURE}.focus()")
    browser.press("ArrowRight")
    assert browser.run(
        f"document.activeElement !== {FIGURE} && document.activeElement.tabIndex === 0"
    )
    browser.press("ArrowLeft")
    assert browser.run(f"document.activeElement === {FIGURE}")
    assert set(browser.run(stops)) == {1}


@pytest.mark.parametrize(("width", "chart", "pocket"), [(DESK, True, False), (375, False, True)])
def test_the_glance_is_a_list_where_the_chart_would_be_too_small_to_read(
    browser: Browser, published: Path, width: int, *, chart: bool, pocket: bool
) -> None:
    browser.open(published, width)
    seen = "document.querySelector({!r}).getBoundingClientRect().width > 0"
    assert browser.run(seen.format("#glance svg")) is chart
    assert browser.run(seen.format("#glance .pocket")) is pocket
    figures = "[...document.querySelectorAll({!r})].map((a) => [a.dataset.spans, a.textContent])"
    drawn = browser.run(figures.format("#glance svg a[data-spans]"))
    listed = browser.run(figures.format("#glance .pocket a[data-spans]"))
    assert {spans for spans, _ in listed} == {spans for spans, _ in drawn}
    assert {text for _, text in drawn if text.strip()} <= {text for _, text in listed}


def test_a_link_says_what_it_opens(browser: Browser, published: Path) -> None:
    browser.open(published, DESK)
    names = browser.run("""[...document.querySelectorAll("main a[data-spans]")]
        .map((a) => [a.getAttribute("aria-label"), a.textContent.trim(), a.dataset.said])""")
    assert all(text in name and said in name for name, text, said in names)


def test_without_its_script_its_links_jump(browser: Browser, published: Path) -> None:
    browser.call("Emulation.setScriptExecutionDisabled", value=True)
    try:
        browser.open(published, PHONE)
        browser.run(f"{FIGURE}.click()")
        assert browser.run("Boolean(document.querySelector(':target').closest('.para'))")
        assert not browser.run(OPEN)
    finally:
        browser.call("Emulation.setScriptExecutionDisabled", value=False)


@pytest.mark.parametrize("dark", [False, True])
def test_every_text_stands_out_from_what_is_behind_it(
    browser: Browser, published: Path, *, dark: bool
) -> None:
    browser.open(published, DESK, dark=dark)
    browser.run(f"{NAME}.click()")
    assert browser.waits(OPEN)
    contrasts = browser.run(CONTRASTS)
    assert len(contrasts) > 300
    assert [found for found in contrasts if found[0] < 4.5] == []
    turned = "getComputedStyle(document.querySelector('main')).filter !== 'none'"
    assert browser.run(turned) is dark


def test_targets_on_a_phone_are_large_enough(browser: Browser, published: Path) -> None:
    browser.open(published, PHONE)
    small = browser.run("""[...document.querySelectorAll(".wide .figure a, .rail a, .close")]
        .map((link) => [link.getBoundingClientRect(), link.outerHTML])
        .filter(([box]) => box.width && (box.width < 24 || box.height < 24))
        .map(([box, html]) => [box.width, box.height, html])""")
    assert small == []  # WCAG 2.2, 2.5.8
