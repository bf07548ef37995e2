"""Which language a text is in (py3langid: a naive Bayes model over byte n-grams, offline)."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from counterpoint.sources.lexicon import threshold

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_LETTER = re.compile(r"[^\W\d_]")
_LATIN = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ]")
# A page is enough to tell, and the model takes half of all the time that a file takes
_ENOUGH = 4_000  # characters


def language(text: str) -> tuple[str, bool]:
    """Tell the language of a text.

    Returns:
        The ISO 639 code, and whether it is sure. A few words of English look like any language
        to the model: they are then given as unsure. A text mostly in another script is surely not
        English, however short.
    """
    code, probability = _identifier().classify(text[:_ENOUGH])
    letters = len(_LETTER.findall(text))
    foreign = len(_LATIN.findall(text)) < letters / 2
    return code, probability >= threshold("sure_language") or (foreign and code != "en")


@cache
def _identifier() -> LanguageIdentifier:
    # Imported here: the model takes a second to load, and listing a folder needs none of it.
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
