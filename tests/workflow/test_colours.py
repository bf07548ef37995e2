from __future__ import annotations

import pytest

from counterpoint.workflow.colours import contrast


@pytest.mark.parametrize(
    ("colour", "ratio"),
    [("#ffffff", 1.0), ("#000000", 21.0), ("#777777", 4.48), ("#767676", 4.54), ("#FF0000", 4.0)],
)
def test_contrast_with_white_is_that_of_wcag(colour: str, ratio: float) -> None:
    assert contrast(colour) == pytest.approx(ratio, abs=0.005)
