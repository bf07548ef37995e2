"""Which conditions of the language rules decide: `python -m benchmarks.conditions [ROOM ...]`.

A condition is what code asks: an operand of `and` and `or`, the test of `if`, `while`, `... if ...
else`, `case` and a comprehension, what `any` and `all` ask of each, what `not` turns round, and a
comparison that is none of these. Only functions are looked at, not what a module does at import.

A condition DECIDES where neither True nor False may stand in its place: with either, the evidence
of some annotated article (names, sources, hedges, sentences, and the forms that the articles of a
set agree on) is another, or cannot be found at all. So

- one that was never reached, or always had one outcome, decides nothing, whatever it guards;
- of two conditions that always hold together, neither decides: take one away and count again;
- a condition that decides in one article may know just that article. `--few` lists those as well.

`--tests` asks the unit tests of the rooms about conditions that decide in no article: there one
decides if with True some test fails and with False some test fails. Tests of properties
are left out, since their examples are drawn.

ROOM is a part of a module's name (`language.names`, `identity`, `voices.speakers`); default all.
Articles are parsed once; a condition of the parse itself has them parsed anew, which takes longer.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from typing import TYPE_CHECKING

from .trials import Articles, UnitTests
from .watched import HOME, Finder, Watch

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .watched import Place

TESTS = ("tests/language", "tests/identity")
FEW = 1  # articles
SHOWN = 88  # characters of a condition


def in_tests(watch: Watch, numbers: Sequence[int]) -> set[int]:
    """Give those of the conditions that decide in a unit test."""
    import pytest

    deciding: set[int] = set()

    def ask(tests: UnitTests) -> None:
        deciding.update(filter(tests.decides, progress(numbers, "asked of unit tests")))

    folders = [str(HOME / folder) for folder in TESTS]
    options = ["-n0", "-q", "-p", "no:cacheprovider", f"--rootdir={HOME}"]
    code = pytest.main([*options, *folders], plugins=[UnitTests(watch, ask)])
    if code != pytest.ExitCode.OK:
        raise SystemExit(f"The unit tests could not be asked: pytest ended with {code!r}.")
    return deciding


def progress(numbers: Sequence[int], what: str) -> Iterator[int]:
    """Give the numbers, and say on the way how many are done."""
    for done, number in enumerate(numbers):
        if done % 100 == 0:
            print(f"{done} of {len(numbers)} {what}", file=sys.stderr)  # noqa: T201
        yield number


def main() -> None:
    """Count the conditions that decide, and list those that do not."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.conditions", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("room", nargs="*", default=[""], help="a part of a module's name")
    parser.add_argument("--tests", action="store_true", help="ask the unit tests as well")
    parser.add_argument("--few", action="store_true", help="list what one article alone needs")
    chosen = parser.parse_args()
    watch = Watch()
    sys.meta_path.insert(0, Finder(watch))
    articles = Articles(watch)
    numbers = [
        n for n, p in enumerate(watch.places) if any(room in p.module for room in chosen.room)
    ]
    reasons: dict[int, str] = {}
    few: dict[int, str] = {}
    most = FEW + 1 if chosen.few else 1
    for number in progress(numbers, "asked of articles"):
        seen = [articles.seen(number, value) for value in (False, True)]
        if not all(seen):
            reasons[number] = f"always {seen[1]}" if any(seen) else "never reached"
            continue
        needed = []
        for value in (False, True):
            needed.append(articles.changed(number, value, most))
            if not needed[-1]:
                reasons[number] = f"{value} would do"
                break
        else:
            if chosen.few and min(map(len, needed)) <= FEW:
                few[number] = f"needed by {min(needed, key=len)[0]} alone"
    idle = sorted(reasons)
    tested = in_tests(watch, idle) if chosen.tests else set()
    report(watch.places, numbers, reasons, tested, few)
    print(f"{len(articles)} articles; unit tests {'' if chosen.tests else 'not '}asked")  # noqa: T201


def report(
    places: Sequence[Place],
    numbers: Sequence[int],
    reasons: dict[int, str],
    tested: set[int],
    few: dict[int, str],
) -> None:
    """Print the table by module, then where what decides nowhere stands."""
    for number in sorted(reasons.keys() - tested) + sorted(few):
        _, file, line, column, text = places[number]
        shown = text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…"
        print(f"{file}:{line}:{column}: {(reasons | few)[number]}: {shown}")  # noqa: T201
    counts: dict[str, list[int]] = {}
    for number in numbers:
        row = counts.setdefault(places[number].module.removeprefix("counterpoint."), [0, 0, 0])
        row[0] += 1
        row[1] += number in reasons
        row[2] += number in reasons and number not in tested
    counts["all"] = [sum(column) for column in zip(*counts.values(), strict=True)]
    width = max(map(len, counts))
    print(f"\n{'module':{width}}  conditions  in no article  nowhere")  # noqa: T201
    for module, (total, idle, nowhere) in counts.items():
        print(f"{module:{width}}  {total:10}  {idle:13}  {nowhere:7}")  # noqa: T201
    kinds = Counter(reasons[number] for number in reasons.keys() - tested)
    print("  ".join(f"{kind}: {count}" for kind, count in kinds.most_common()))  # noqa: T201


if __name__ == "__main__":
    main()
