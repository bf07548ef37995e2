from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.language.parse import pipeline

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from spacy.tokens import Doc

    from counterpoint.records import Document

    Parse = Callable[..., tuple[Doc, Document]]


def test_a_pipeline_that_is_not_installed_is_refused_with_those_that_are() -> None:
    with pytest.raises(ValueError, match=r"'no_such_model' is not installed.*en_core_web_sm"):
        pipeline.load("no_such_model")


def test_a_package_that_only_carries_a_pipeline_is_looked_through(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, code in (("carrier", ""), ("loader", "def load(): ...")):
        (tmp_path / name / "model").mkdir(parents=True)
        (tmp_path / name / "__init__.py").write_text(code)
        (tmp_path / name / "model" / "config.cfg").touch()
    monkeypatch.syspath_prepend(str(tmp_path))
    assert pipeline.carried("carrier") == tmp_path / "carrier" / "model"
    assert pipeline.carried("loader") is None


def test_the_parse_covers_the_text_to_the_character(parsed: Parse) -> None:
    doc, document = parsed("Two  spaces,\ta tab.", "U.S.-led, isn’t it?  ")
    assert doc.text == document.text


def test_a_name_before_a_hyphen_is_a_token_of_its_own(parsed: Parse) -> None:
    doc, _ = parsed("A U.S.-led force and the U.K.- and UN-backed talks.")
    assert {"U.S.", "U.K."} <= {token.text for token in doc}
