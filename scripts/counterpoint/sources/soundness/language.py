"""Which language a text is in (py3langid: a naive Bayes model over byte n-grams, offline)."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from counterpoint.sources.lexicon import threshold, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from py3langid.langid import LanguageIdentifier

_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ]")
# A page is enough to tell, and the model takes half of all the time that a file takes
_ENOUGH = 4_000  # characters
_PIECES = 4  # of which that page is made: an article in two languages is judged by all of it


def language(text: str) -> tuple[str, bool]:
    """Tell the language of a text.

    Returns:
        The ISO 639 code, and whether it is sure. A few words of English look like any language
        to the model: they are then given as unsure. A text mostly in another script is surely not
        English, however short.
    """
    page = _page(text)
    if _share_of_english(_WORD.findall(page.lower())) >= threshold("english"):
        return "en", True
    if not _LETTER.search(text):
        return "en", False
    code, probability = _identifier().classify(page)
    other = code != "en" and _in_other_script(text)
    return code, probability >= threshold("sure_language") or other


def foreign(text: str) -> str | None:
    """Tell the language of a paragraph that is surely not in English.

    Returns:
        The ISO 639 code; None for English, for few words, and for what is not sure.
    """
    # A script without spaces has no words to count.
    unspaced = _in_other_script(text)
    found = (_LETTER if unspaced else _WORD).findall(text.lower())
    if len(found) < threshold("foreign_words"):
        return None
    if not unspaced and _share_of_english(found) >= threshold("foreign_english"):
        return None
    code, sure = language(text)
    return code if sure and code != "en" else None


def _page(text: str) -> str:
    """Return a text, or of a long one as much from its beginning as from further on."""
    if len(text) <= _ENOUGH:
        return text
    size, step = _ENOUGH // _PIECES, len(text) // _PIECES
    return "\n".join(text[start : start + size] for start in range(0, step * _PIECES, step))


def _in_other_script(text: str) -> bool:
    return not text.isascii() and len(_LATIN.findall(text)) < len(_LETTER.findall(text)) / 2


def _share_of_english(text: Sequence[str]) -> float:
    """Return the share of function words of English among lower-case words; 0 of a few.

    They are a third of English prose and at most a tenth of that of its neighbours, which share
    some (`in`, `is`, `of`, `was`). It spares most runs the model, which takes half a second to
    load.
    """
    known = sum(map(words("function").__contains__, text))
    return known / len(text) if len(text) >= threshold("prose_words") else 0


@cache
def _identifier() -> LanguageIdentifier:
    # Imported here: the model takes a second to load, and listing a folder needs none of it.
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
