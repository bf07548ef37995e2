"""One file to two standards: PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1).

WeasyPrint claims one standard a file. It writes the stricter, with all that both ask for in
common: tags, language, title, embedded fonts, an output intent. The other claim is added here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import weasyprint

VARIANT = "pdf/a-3a"

# PDF/A knows no `pdfuaid` and takes a property that it does not know only with its schema
# beside it (ISO 19005-3, 6.6.2.3); the prefixes are the standard's own.
_PDF_UA = b"""\
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" pdfuaid:part="1"/>\
<rdf:Description rdf:about=""\
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"\
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"\
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">\
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">\
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>\
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">\
<pdfaProperty:name>part</pdfaProperty:name>\
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>\
<pdfaProperty:category>internal</pdfaProperty:category>\
<pdfaProperty:description>Part of ISO 14289 that the file keeps to</pdfaProperty:description>\
</rdf:li></rdf:Seq></pdfaSchema:property>\
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>"""

_END = b"</rdf:RDF>"


def claim_accessible(document: weasyprint.Document) -> None:
    """Let a document laid out for `VARIANT` state in its metadata that it is PDF/UA-1 too."""
    generate = document.metadata.generate_rdf_metadata

    def with_claim(*identification: object) -> bytes:
        statements, end, rest = generate(*identification).rpartition(_END)
        if not end:
            raise ValueError("WeasyPrint's metadata are not the RDF in which the claim is made.")
        return bytes(statements + _PDF_UA + end + rest)

    document.metadata.generate_rdf_metadata = with_claim
