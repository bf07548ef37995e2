"""What articles and unit tests show of a condition that is held to one outcome."""

from __future__ import annotations

import signal
import sys
from collections import defaultdict
from contextlib import contextmanager
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING, Any

from .watched import ROOMS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

    from .watched import Outcome, Watch

LONGEST = 10.0  # seconds of one article or test, from which a loop is taken for endless


class EndlessError(Exception):
    """What is tried takes so long that it will not end."""


@contextmanager
def patience() -> Iterator[None]:
    """Raise EndlessError in what takes longer than LONGEST."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise EndlessError

    signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, LONGEST)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


@cache
def caches() -> list[Any]:
    """Find the caches of the rooms, which hold what a condition made of a list."""
    modules = [module for name, module in sys.modules.items() if name.startswith(ROOMS)]
    return [each for m in modules for each in vars(m).values() if hasattr(each, "cache_clear")]


def forget() -> None:
    """Empty the caches."""
    for each in caches():
        each.cache_clear()


class Finders:
    """The finders that `annotation` asks, each asked again only where it may answer otherwise.

    That is where a condition is held that had another outcome in it, or where what it is given
    (sources are found by names) is not what it was.
    """

    def __init__(self, watch: Watch) -> None:
        from counterpoint.language import annotation

        self._watch = watch
        self._known: dict[tuple[str, Any], tuple[Any, set[tuple[int, Outcome]], Any]] = {}
        self.unit: str | None = None  # an article; None where others call, as tests do
        self.wary = False  # ask all of them
        for module in list(vars(annotation).values()):
            for name in ("find", "heard"):
                found = getattr(module, name, None)
                if isinstance(module, ModuleType) and callable(found):
                    setattr(module, name, self._asked(found))

    def _asked(self, find: Callable[..., Any]) -> Callable[..., Any]:
        def asked(*given: Any) -> Any:
            if self.unit is None:
                return find(*given)
            held, key = self._watch.held, (self.unit, find)
            said = [list(each) for each in given if isinstance(each, list)]
            if held is None:
                before, self._watch.outcomes = self._watch.outcomes, set()
                found = list(find(*given))
                self._known[key] = said, self._watch.outcomes, found
                self._watch.outcomes = before | self._watch.outcomes
                return found
            known, outcomes, found = self._known[key]
            other = (held, not self._watch.value) in outcomes
            return list(find(*given)) if self.wary or other or known != said else found

        return asked


class Articles:
    """The annotated articles of the project, and the sets that each belongs to."""

    def __init__(self, watch: Watch) -> None:
        from accuracy import gold, published
        from counterpoint import sources
        from counterpoint.language.parse import pipeline
        from counterpoint.workflow.settings import Settings

        self._watch = watch
        self._nlp = pipeline.load(Settings.from_config({}).model)
        self._pipeline, self._parse = pipeline, pipeline.parse
        self._documents = {}
        self._sets: dict[str, list[str]] = {}
        for name, (folder, articles) in published.folders().items():
            files = [gold.read(path, articles).article for path in sorted(folder.glob("*.json"))]
            read = [sources.read([sources.Source(f"{name}/{f.stem}", f)])[0][0] for f in files]
            self._documents |= {document.id: document for document in read}
            self._sets[name] = [document.id for document in read]
        self._parsed = {key: self._parsing(key) for key in self._documents}
        self._early = {number for number, _ in watch.outcomes}
        self._finders = Finders(watch)
        self._found: dict[str, Any] = {}
        self._seen: defaultdict[tuple[int, Outcome], list[str]] = defaultdict(list)
        for unit in (*self._documents, *self._sets):
            watch.outcomes = set()
            self._found[unit] = self._run(unit)
            for seen in watch.outcomes:
                self._seen[seen].append(unit)
        for early in self._early:
            for value in (False, True):
                self._seen[early, value] = list(self._documents)

    def __len__(self) -> int:
        return len(self._documents)

    def seen(self, number: int, value: Outcome) -> bool:
        """Tell whether a condition had an outcome in some article."""
        return bool(self._seen[number, value])

    def changed(self, number: int, value: Outcome, most: int) -> list[str]:
        """Give the articles (at most so many) whose evidence is another with a condition held."""
        changed: list[str] = []
        with self._watch.holding(number, value):
            forget()
            for unit in self._seen[number, not value]:
                try:
                    with patience():
                        parse = number in self._early and unit in self._documents
                        same = self._run(unit, parse=parse) == self._found[unit]
                except Exception:  # noqa: BLE001 - whatever: the condition was needed
                    same = False
                if not same:
                    changed.append(unit)
                    if len(changed) == most:
                        break
        forget()
        return changed

    def _run(self, unit: str, *, parse: bool = False) -> Any:
        from counterpoint.identity import agreed_sources, agreement
        from counterpoint.language import annotation

        if unit in self._sets:
            evidence = [item for key in self._sets[unit] for item in self._found[key][1]]
            return agreement.agree(evidence), agreed_sources.known(evidence)
        self._finders.unit, self._finders.wary = unit, parse
        parsed = self._parsing(unit) if parse else self._parsed[unit]
        self._pipeline.load, load = lambda _: None, self._pipeline.load
        self._pipeline.parse = lambda *_: iter([parsed])
        try:
            return next(annotation.annotate([self._documents[unit]], ""))
        finally:
            self._pipeline.parse, self._pipeline.load = self._parse, load
            self._finders.unit = None

    def _parsing(self, key: str) -> Any:
        return next(self._parse(self._nlp, [self._documents[key]]))


class UnitTests:
    """The unit tests of the rooms, as a plugin of pytest: a loop in place of its own."""

    def __init__(self, watch: Watch, ask: Callable[[UnitTests], None]) -> None:
        self._watch, self._ask = watch, ask
        self._seen: defaultdict[tuple[int, Outcome], list[Any]] = defaultdict(list)

    def pytest_runtestloop(self, session: Any) -> bool:
        """Run each test once to see which conditions it meets; then let the tests be asked."""
        for item in session.items:
            if not getattr(item.obj, "is_hypothesis_test", False):
                self._watch.outcomes = set()
                if self._passes(item):
                    for seen in self._watch.outcomes:
                        self._seen[seen].append(item)
        self._ask(self)
        return True

    def decides(self, number: int) -> bool:
        """Tell whether, with a condition held either way, some test fails."""
        return all(self._fails(number, value) for value in (False, True))

    def _fails(self, number: int, value: Outcome) -> bool:
        with self._watch.holding(number, value):
            for item in self._seen[number, not value]:
                forget()
                if not self._passes(item):
                    return True
        return False

    def _passes(self, item: Any) -> bool:
        """Run a test, its fixtures kept: the next is said to be the same."""
        from _pytest.runner import runtestprotocol

        try:
            with patience():
                reports = runtestprotocol(item, log=False, nextitem=item.session)
        except EndlessError:
            return False
        return all(report.outcome == "passed" for report in reports)
