"""A designer can change a section without reading Python: its template only repeats and prints."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from jinja2 import Environment, nodes

SECTIONS = Path(__file__).resolve().parents[2] / "report" / "sections"
PLAIN = ("front", "sources", "methods")
# Names and their fields, loops, and parts that are there or not; calls are of macros alone.
ALLOWED = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.Getattr,
    nodes.Getitem,
    nodes.For,
    nodes.If,
    nodes.Tuple,
    nodes.FromImport,
    nodes.Call,
    nodes.Const,
)


def logic(source: str) -> list[str]:
    """Name what a template does beyond that, with the line."""
    tree = Environment(autoescape=True).parse(source)
    macros = {name for node in tree.find_all(nodes.FromImport) for name in node.names}
    found = [
        f"{type(node).__name__} in line {node.lineno}"
        for node in tree.find_all(nodes.Node)
        if not isinstance(node, ALLOWED)
    ]
    found += [
        f"a call of no macro in line {call.lineno}"
        for call in tree.find_all(nodes.Call)
        if not (isinstance(call.node, nodes.Name) and call.node.name in macros)
    ]
    found += [f"a filtered loop in line {n.lineno}" for n in tree.find_all(nodes.For) if n.test]
    return found


@pytest.mark.parametrize("section", PLAIN)
def test_a_section_has_no_logic_but_loops(section: str) -> None:
    source = (SECTIONS / f"{section}.html.j2").read_text(encoding="utf-8")
    assert "{%" in source
    assert logic(source) == []


@pytest.mark.parametrize(
    "source",
    [
        "{{ a | length }}",
        "{% if a > 1 %}x{% endif %}",
        "{{ a.startswith('x') }}",
        "{% set a = 1 %}",
        "{% for a in b if a %}x{% endfor %}",
        "{{ a if b }}",
    ],
)
def test_logic_is_seen(source: str) -> None:
    assert logic(source)


def test_every_table_has_heads_that_a_screen_reader_can_tell() -> None:
    tables = [
        (path.name, table)
        for path in sorted(SECTIONS.parent.rglob("*.html.j2"))
        for table in re.findall(r"<table\b.*?</table>", path.read_text(encoding="utf-8"), re.DOTALL)
    ]
    assert tables
    assert [name for name, table in tables if '<th scope="col"' not in table] == []
