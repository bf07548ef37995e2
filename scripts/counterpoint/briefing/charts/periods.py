"""Regular parts of the calendar, for an axis of days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

MOST_TICKS = 7
MONTHS = 12  # a year


@dataclass(frozen=True, slots=True)
class Period:
    """So many days, or so many months; what it is called."""

    noun: str
    days: int = 0
    months: int = 0

    def index(self, day: date) -> int:
        """Number the period of a day."""
        if self.months:
            return (day.year * MONTHS + day.month - 1) // self.months
        return (day.toordinal() - 1) // self.days

    def first(self, index: int) -> date:
        """Give the first day of a period."""
        if not self.months:
            return date.fromordinal(index * self.days + 1)
        year, month = divmod(index * self.months, MONTHS)
        return date(max(year, 1), month + 1, 1)

    def written(self, index: int) -> str:
        """Write the first day of a period as shortly as its length allows (ISO 8601)."""
        return self.first(index).isoformat()[
            : 10 if self.days else 7 if self.months % MONTHS else 4
        ]


PERIODS = (  # a week begins on Monday, as 0001-01-01 does
    Period("day", days=1),
    Period("week", days=7),
    Period("month", months=1),
    Period("quarter", months=3),
    Period("half-year", months=6),
    Period("year", months=12),
    *(
        Period(f"{years} years", months=MONTHS * years)
        for years in (2, 5, 10, 20, 50, 100, 500, 2000)
    ),
)


def spanning(first: date, last: date, most: int) -> Period:
    """Choose the shortest period of which at most so many hold all days from first to last."""
    return next(p for p in PERIODS if p.index(last) - p.index(first) < most)


def ticks(first: date, last: date) -> list[tuple[date, str]]:
    """Choose a few first days of periods within a span; its ends where there are none such."""
    period = spanning(first, last, MOST_TICKS)
    found = [
        (period.first(n), period.written(n))
        for n in range(period.index(first), period.index(last) + 1)
        if period.first(n) >= first
    ]
    return found if len(found) > 1 else [(day, day.isoformat()) for day in sorted({first, last})]
