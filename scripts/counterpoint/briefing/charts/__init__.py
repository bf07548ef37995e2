"""Where the ink of a chart goes, in the units of its SVG; the macros of charts.svg.j2 draw it.

One module a form of chart, all in one `frame`. All articles of a chart are on one scale, in the
order of a stated measure. Stands on `material` and `layouts`; begin with `dots`. What is exported
here is what sections call.
"""

from counterpoint.briefing.charts.bars import share_of_voice, shares
from counterpoint.briefing.charts.boxes import boxes
from counterpoint.briefing.charts.dots import dots, measured, of_section
from counterpoint.briefing.charts.glance import glance
from counterpoint.briefing.charts.matrix import matrix
from counterpoint.briefing.charts.ranks import ranks
from counterpoint.briefing.charts.strip import strips
from counterpoint.briefing.charts.timeline import timeline
from counterpoint.briefing.charts.words import found

__all__ = [
    "boxes",
    "dots",
    "found",
    "glance",
    "matrix",
    "measured",
    "of_section",
    "ranks",
    "share_of_voice",
    "shares",
    "strips",
    "timeline",
]
