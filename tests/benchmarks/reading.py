"""What it costs to read articles: `python tests/benchmarks/reading.py [FOLDER OF WEB PAGES]`.

Prints the CPU seconds, imports among them, of 1,000 plain texts and of 100 web pages. Both are made
here from the paragraphs of the tests' own articles, unless a folder of saved pages is named: its
pages are then read in turn until there are 100.
"""

from __future__ import annotations

import json
import random
import resource
import shutil
import subprocess
import sys
import tempfile
from itertools import cycle, islice
from pathlib import Path

TINY = Path(__file__).resolve().parents[1] / "corpora" / "tiny"
TEXTS, PAGES, WORDS = 1000, 100, 800
TARGETS = {"plain texts": 20.0, "web pages": 20.0}  # CPU seconds
_READ = (
    "import sys, pathlib; from counterpoint import sources\n"
    "found, refused = sources.read(sources.listing(pathlib.Path(sys.argv[1]))[0])\n"
    "print(len(found), len(refused))"
)


def main() -> None:
    """Make the articles, read them in a process of their own, and print the figures."""
    saved = sorted(Path(sys.argv[1]).glob("*.htm*")) if sys.argv[1:] else []
    with tempfile.TemporaryDirectory(prefix="counterpoint-") as folder:
        texts, pages = Path(folder) / "texts", Path(folder) / "pages"
        texts.mkdir()
        pages.mkdir()
        for number in range(TEXTS):
            (texts / f"{number}.txt").write_text(article(number), encoding="utf-8")
        for number, page in enumerate(islice(cycle(saved), PAGES)):
            shutil.copy(page, pages / f"{number}.html")
        for number in range(0 if saved else PAGES):
            (pages / f"{number}.html").write_text(web_page(number), encoding="utf-8")
        for (name, target), place in zip(TARGETS.items(), (texts, pages), strict=True):
            found, refused, seconds = read(place)
            over = "  over" if seconds > target else ""
            few = f", {refused} refused" if refused else ""
            print(f"{found:5} {name:12}{seconds:6.1f} CPU-s, target {target:.0f}{over}{few}")  # noqa: T201


def read(folder: Path) -> tuple[int, int, float]:
    """Read a folder: how many articles it gave, how many were refused, and the CPU seconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-c", _READ, str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    found, refused = map(int, done.stdout.split())
    return found, refused, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def article(seed: int) -> str:
    """Make an article of about 800 words with what is pasted around it."""
    head = f"Report number {seed} on the plan | The Hadley Echo\n\nBy Ines Okoro\n\n4 May 2024\n\n"
    foot = "\n\nShare this article\n\nRead more: What the plan would change\n\nPhoto: A. Okoro"
    return head + "\n\n".join(paragraphs(seed)) + foot


def web_page(seed: int) -> str:
    """Make a page of about 100 kB: menus, teasers, scripts, and the article among them."""
    links = "".join(f'<li><a href="/{n}">Section {n} of the paper</a></li>' for n in range(200))
    body = "".join(f"<p>{paragraph}</p>\n" for paragraph in paragraphs(seed))
    stated = {"@type": "NewsArticle", "headline": f"Report {seed}", "datePublished": "2024-05-04"}
    script = "<script>" + "var state = {};\n" * 3000 + "</script>"
    return (
        f"<!DOCTYPE html><html lang=en><head><title>Report {seed} | The Hadley Echo</title>"
        f'<script type="application/ld+json">{json.dumps(stated)}</script>{script}</head><body>'
        f"<header><nav><ul>{links}</ul></nav></header><main><article><h1>Report {seed}</h1>"
        f"<p class=byline>By Ines Okoro</p><time datetime=2024-05-04>4 May 2024</time>{body}"
        f"</article></main><aside><ul>{links}</ul></aside><footer>All rights reserved</footer>"
        "</body></html>"
    )


def paragraphs(seed: int) -> list[str]:
    """Draw paragraphs of the tests' articles until there are 800 words, none of them twice."""
    draw = random.Random(seed)  # noqa: S311  no secret
    known = [
        line
        for path in sorted(TINY.glob("*.txt"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if len(line.split()) > 20
    ]
    found: list[str] = []
    while sum(len(paragraph.split()) for paragraph in found) < WORDS:
        words = draw.choice(known).split()
        draw.shuffle(words)  # else it would be cut as a copy of another
        found.append(f"{' '.join(words).rstrip('.,').capitalize()}.")
    return found


if __name__ == "__main__":
    main()
