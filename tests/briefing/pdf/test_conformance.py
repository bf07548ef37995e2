from __future__ import annotations

from types import SimpleNamespace
from xml.etree import ElementTree as ET

import pytest

from counterpoint.briefing.pdf.conformance import claim_accessible

RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
PDF_UA = "{http://www.aiim.org/pdfua/ns/id/}"
WRITTEN = b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"></rdf:RDF>'


def document(written: bytes) -> SimpleNamespace:
    return SimpleNamespace(
        metadata=SimpleNamespace(generate_rdf_metadata=lambda *_: written),
    )


def test_the_claim_stands_inside_the_metadata_that_are_written() -> None:
    laid_out = document(WRITTEN + b"<?end?>")
    claim_accessible(laid_out)
    written = laid_out.metadata.generate_rdf_metadata("a", "3", None)
    assert written.endswith(b"</rdf:RDF><?end?>")
    tree = ET.fromstring(written.removesuffix(b"<?end?>"))  # noqa: S314  # written just above
    claims = [found.get(f"{PDF_UA}part") for found in tree.iter(f"{RDF}Description")]
    assert claims == ["1", None]


def test_a_property_that_the_archive_does_not_know_comes_with_its_schema() -> None:
    laid_out = document(WRITTEN)
    claim_accessible(laid_out)
    written = laid_out.metadata.generate_rdf_metadata()
    assert b"<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>" in written
    assert written.index(b'pdfuaid:part="1"') < written.index(b"pdfaExtension:schemas")


def test_metadata_of_another_form_are_an_error_and_no_silent_loss() -> None:
    laid_out = document(b"<x:xmpmeta/>")
    claim_accessible(laid_out)
    with pytest.raises(ValueError, match="not the RDF"):
        laid_out.metadata.generate_rdf_metadata()
