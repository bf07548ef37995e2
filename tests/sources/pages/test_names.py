from __future__ import annotations

import pytest

from counterpoint.sources.pages.names import names


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        (["By Ada Pell"], ("Ada Pell",)),
        (["Ada Pell and Tom Arkwright"], ("Ada Pell", "Tom Arkwright")),
        (["Ada Pell, Bo Li, Cy Oduya & Di Marsh"], ("Ada Pell", "Bo Li", "Cy Oduya", "Di Marsh")),
        (["Ada Pell, Health Correspondent"], ("Ada Pell",)),
        (["Ada Pell | Quayside Echo"], ("Ada Pell",)),
        (["Ada Pell for the Quayside Echo"], ("Ada Pell",)),
        (["Ada Pell (in Tarn)"], ("Ada Pell",)),
        (["Ada Pell ada@echo.example @adapell"], ("Ada Pell",)),
        (["Tom Arkwright, Jr."], ("Tom Arkwright Jr",)),
        (["ada-pell"], ()),
        (["https://echo.example/ada-pell"], ()),
        (["Ada Pell", "ada pell"], ("Ada Pell",)),
        (["Echo Staff"], ("Echo Staff",)),
        (["Quayside Press Agency"], ("Quayside Press Agency",)),
        (["The Quayside Echo"], ()),
        (["Anne-Marie van der Berg"], ("Anne-Marie van der Berg",)),
        (["Plato"], ("Plato",)),
        (["Analysis by Ada Pell, Echo Editor-at-large"], ("Ada Pell",)),
        (["Ada Pell. Quayside Echo"], ("Ada Pell",)),
        ([], ()),
    ],
)
def test_names_are_those_of_people_and_of_agencies(
    stated: list[str], expected: tuple[str, ...]
) -> None:
    assert names(stated, outlets=["Quayside Echo"]) == expected
