from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from counterpoint.briefing.charts.order import GIVEN, in_order

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.briefing.material import Material


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(values=st.lists(st.none() | st.sampled_from([0.0, 0.1, 0.5]), min_size=1, max_size=8))
def test_most_words_given_come_first_equals_keep_their_order_and_undefined_come_last(
    measured_of: Callable[..., Material], values: list[float | None]
) -> None:
    material = measured_of([{} if v is None else {GIVEN: v} for v in values])
    order = [material.columns.index(column) for column in in_order(material)]
    assert order == sorted(
        range(len(values)), key=lambda n: (values[n] is None, -(values[n] or 0.0), n)
    )
