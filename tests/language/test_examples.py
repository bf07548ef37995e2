"""A rule is shown by invented examples: none of a docstring stands in an annotated article.

Words that any text may hold are no example: what has fewer than two words beside function words.
"""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import counterpoint

PACKAGE = Path(counterpoint.__file__).parent
HOME = PACKAGE.parents[1]
ROOMS = ("language", "identity")
ARTICLES = ("seeds", "tests/corpora")
FUNCTION_WORDS = frozenset(
    (HOME / "tests/accuracy/function_words.txt").read_text(encoding="utf-8").split()
)
EXAMPLE = re.compile(r"`([^`]+)`|\"([^\"]+)\"|“([^”]+)”")


def folded(text: str) -> str:
    """A text by its words alone, in lower case, with a space at both ends."""
    words = re.findall(r"[^\W_]+", text.casefold().replace("’", "'").replace("'", ""))
    return f" {' '.join(words)} "


@cache
def articles() -> str:
    files = (file for folder in ARTICLES for file in sorted((HOME / folder).rglob("*.txt")))
    return "\n".join(folded(file.read_text(encoding="utf-8")) for file in files)


def examples() -> list[tuple[str, str]]:
    """The module and text of each example of two words or more."""
    found = []
    for room in ROOMS:
        for path in sorted((PACKAGE / room).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
                    text = " ".join((ast.get_docstring(node) or "").split())
                    said = (next(filter(None, match)) for match in EXAMPLE.findall(text))
                    name = path.relative_to(PACKAGE).with_suffix("").as_posix()
                    found += [(name, each) for each in said if len(folded(each).split()) > 1]
    return found


def of_articles() -> set[tuple[str, str]]:
    """The examples of which an article has the words; what is left out is told by dots."""
    return {
        (module, example)
        for module, example in examples()
        for part in re.split(r"\.\.\.|…", example)
        if len(part.split()) > 1
        and len(set(folded(part).split()) - FUNCTION_WORDS) > 1
        and folded(part) in articles()
    }


def test_examples_are_read_from_docstrings() -> None:
    assert len(examples()) > 100
    assert ("language/names/found/cuts", "Queen's Theatre") in examples()


def test_no_example_stands_in_an_annotated_article() -> None:
    assert sorted(of_articles()) == []
