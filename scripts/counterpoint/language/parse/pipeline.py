"""The spaCy pipeline: loaded once, given texts whose sentence boundaries are part decided."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from counterpoint.language.parse import sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.language import Language
    from spacy.tokens import Doc

    from counterpoint.records import Document


def load(model: str) -> Language:
    """Load an installed spaCy pipeline by the name of its package.

    Raises:
        ValueError: No such pipeline is installed; the message names those that are.
    """
    # spaCy takes half a second to import: not for those who read no text.
    import spacy
    from spacy.util import (
        compile_infix_regex,
        compile_suffix_regex,
        get_installed_models,
        is_package,
    )

    if not is_package(model):  # spaCy would also take a path, which has no version to record
        installed = ", ".join(sorted(get_installed_models())) or "none"
        raise ValueError(f"The spaCy pipeline {model!r} is not installed. Installed: {installed}.")
    nlp = spacy.load(carried(model) or model)
    # `U.S.-led` and `U.S.- and UN-led` hold a name, which is then a token.
    hyphen = r"(?<=[A-Z]\.)-"
    tokenizer = cast("Any", nlp.tokenizer)
    rules = nlp.Defaults
    tokenizer.infix_finditer = compile_infix_regex([*(rules.infixes or ()), hyphen]).finditer
    tokenizer.suffix_search = compile_suffix_regex([*(rules.suffixes or ()), hyphen]).search
    return nlp


def carried(model: str) -> Path | None:
    """Find the pipeline in a package that only carries it, without the `load` of spaCy's own."""
    package = importlib.import_module(model)
    if hasattr(package, "load"):
        return None
    found = sorted(path.parent for path in Path(str(package.__file__)).parent.glob("*/config.cfg"))
    return found[0] if found else None


def parse(nlp: Language, documents: Iterable[Document]) -> Iterator[tuple[Doc, Document]]:
    """Parse documents in order, each as one Doc that covers exactly `document.text`.

    What the layout of a document says about its sentences is set before the parser runs, which
    keeps to it: no arc, and so no reading of a clause, crosses a paragraph.
    """

    def prepared() -> Iterator[tuple[Doc, Document]]:
        for document in documents:
            doc = nlp.make_doc(document.text)
            sentences.constrain(doc, document)
            yield doc, document

    yield from nlp.pipe(prepared(), as_tuples=True)
