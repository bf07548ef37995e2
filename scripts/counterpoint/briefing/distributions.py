"""The groups that the briefing shows, and how a measure is spread over their articles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterpoint.briefing.material import Material

SHOWN = 20  # groups, those of all articles and of articles without a group among them


@dataclass(frozen=True, slots=True)
class Distribution:
    """One measure of the articles of a group; what divides them into quarters, lowest first."""

    name: str
    values: tuple[float, ...]  # in the order of the articles
    quarters: tuple[float, float, float, float, float]


@dataclass(frozen=True, slots=True)
class Groups:
    """What articles are grouped by, the names of the groups shown, and how many there are."""

    by: str
    shown: tuple[str, ...]
    count: int

    @property
    def caption(self) -> str:
        """Say which groups these are."""
        some = f", the {len(self.shown)} largest of {self.count:,}" if self.more else ""
        return f"by {self.by}{some}"

    @property
    def more(self) -> int:
        """How many groups are not shown."""
        return self.count - len(self.shown)


def groups(material: Material) -> Groups:
    """Choose the groups that are shown: all articles, then the largest."""
    rows = material.table("groups")
    names = list(dict.fromkeys(row["group"] for row in rows))
    return Groups(rows[0]["by"], tuple(names[:SHOWN]), len(names))


def distributions(material: Material, metric: str, shown: Sequence[str]) -> list[Distribution]:
    """Give a metric of the groups of that name; a group without any value is left out."""
    rows = {row["group"]: row for row in material.table("groups") if row["metric"] == metric}
    members: dict[str, list[float]] = {name: [] for name in rows}
    whole = next(iter(rows))
    for row in material.table("groups_by_article"):
        value = material.measures[row["document"], metric].value
        if value is not None:
            members[row["group"]].append(value)
            members[whole].append(value)
    return [
        Distribution(
            name,
            tuple(members[name]),
            (
                float(rows[name]["low"]),
                float(rows[name]["q1"]),
                float(rows[name]["median"]),
                float(rows[name]["q3"]),
                float(rows[name]["high"]),
            ),
        )
        for name in shown
        if members[name]
    ]
