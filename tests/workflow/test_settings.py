from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from counterpoint.workflow.settings import SCHEMA, Settings

PROJECT = Path(__file__).resolve().parents[2]


def test_nothing_need_be_set() -> None:
    settings = Settings.from_config({})
    assert (settings.sources, settings.results, settings.order) == ("seeds", "results", "name")


def test_what_is_set_is_taken() -> None:
    settings = Settings.from_config({"title": "Two views", "passages": 3})
    assert (settings.title, settings.passages) == ("Two views", 3)


def test_the_file_that_comes_with_the_project_is_allowed() -> None:
    config = yaml.safe_load((PROJECT / "briefing.yaml").read_text(encoding="utf-8"))
    assert Settings.from_config(config) == Settings.from_config({})


def test_an_unknown_setting_names_the_file_the_key_and_the_nearest_known_one() -> None:
    with pytest.raises(ValueError, match="unknown setting") as error:
        Settings.from_config({"sorces": "x"})
    message = str(error.value)
    assert "briefing.yaml" in message
    assert "sorces" in message
    assert "did you mean 'sources'" in message


@pytest.mark.parametrize(
    ("config", "allowed"),
    [
        ({"order": "nmae"}, "name, date"),
        ({"passages": 0}, "a whole number from 1 to 1000"),
        ({"passages": "ten"}, "a whole number from 1 to 1000"),
        ({"sources": 2024}, "text, in quotation marks"),
        ({"title": 2024}, "text or empty"),
        ({"sources": ""}, "text"),
        ({"chunk_size": 2.5}, "a whole number"),
        ({"page_size": "A5"}, "A4, Letter"),
        ({"accent": "navy"}, 'a colour as "#rrggbb"'),
        ({"accent": "#12345"}, 'a colour as "#rrggbb"'),
    ],
)
def test_a_wrong_value_names_the_key_and_what_is_allowed(
    config: dict[str, Any], allowed: str
) -> None:
    with pytest.raises(ValueError, match=re.escape(next(iter(config)))) as error:
        Settings.from_config(config)
    assert f"allowed: {allowed}" in str(error.value)


def test_a_colour_that_cannot_be_read_on_white_is_refused_with_its_contrast() -> None:
    with pytest.raises(ValueError, match=r"accent: '#777777' .* 4\.48 to 1 .* needs 4\.5 to 1"):
        Settings.from_config({"accent": "#777777"})
    assert Settings.from_config({"accent": "#767676"}).accent == "#767676"


def test_every_fault_is_told_at_once() -> None:
    with pytest.raises(ValueError, match="order") as error:
        Settings.from_config({"order": "x", "passages": -1, "colour": "red"})
    assert all(key in str(error.value) for key in ("order", "passages", "colour"))


def test_every_setting_is_described_and_has_a_default() -> None:
    schema = yaml.safe_load(SCHEMA.read_text(encoding="utf-8"))
    assert set(schema["properties"]) == {*Settings.__dataclass_fields__}
    for rule in schema["properties"].values():
        assert rule["description"]
        assert "default" in rule


@pytest.mark.parametrize("key", ["sources", "results"])
@pytest.mark.parametrize("sign", ["{", "}", "<logs>"])
def test_a_folder_whose_name_the_workflow_would_fill_in_is_refused(key: str, sign: str) -> None:
    with pytest.raises(ValueError, match=re.escape(f"{key}: 'my{sign}' holds {sign}, which")):
        Settings.from_config({key: f"my{sign}"})
