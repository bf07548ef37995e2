"""Which language a text is in (py3langid: a naive Bayes model over byte n-grams, offline)."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from counterpoint.sources.lexicon import threshold, words

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]+")
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
    if _plainly_english(text[:_ENOUGH]):
        return "en", True
    code, probability = _identifier().classify(text[:_ENOUGH])
    letters = len(_LETTER.findall(text))
    foreign = len(_LATIN.findall(text)) < letters / 2
    return code, probability >= threshold("sure_language") or (foreign and code != "en")


def _plainly_english(text: str) -> bool:
    """Tell whether function words of English are as many as in no other language.

    They are a third of English prose and at most a tenth of that of its neighbours, which share
    some (`in`, `is`, `of`, `was`). It spares most runs the model, which takes half a second to
    load.
    """
    found = [word.lower() for word in _WORD.findall(text)]
    function = words("function")
    known = sum(word in function for word in found)
    return len(found) >= threshold("prose_words") and known >= threshold("english") * len(found)


@cache
def _identifier() -> LanguageIdentifier:
    # Imported here: the model takes a second to load, and listing a folder needs none of it.
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
