"""What a page puts around an article, told by the form of a line wherever it stands."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from counterpoint.sources.lexicon import phrases, threshold, words
from counterpoint.sources.text.paragraphs import words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterpoint.sources.text.paragraphs import Paragraph

_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_ADDRESS = re.compile(r"^(?:https?://|www\.)\S+$|^\S+@\S+\.\w+$|^@\w+$")
_COPYRIGHT = re.compile(r"^(?:™|\(tm\)|&|copyright|\s)*(?:©|\(c\))", re.IGNORECASE)
_RESERVED = frozenset(
    {"copyright", "copyrighted", "permission", "reproduced", "reserved", "rights"}
)
_MAIL = re.compile(r"\S+@[\w-]+\.\w+")
_READING_TIME = r"(?:.{0,30}\()?\d+[ -]min(?:ute)?s?(?: read)?\)?"  # "Politics (4 min read)"
_COUNT = r"(?:new, )?\d+ ?(?:comments?|comment\(s\)|shares?|views?)|advertisement \d+"
_COUNTER = re.compile(rf"^{_READING_TIME}$|^{_COUNT}$", re.IGNORECASE)
_NUMBER = re.compile(r"^[\d.,]+ ?[KkMm%+]?$")
_CRUMB = re.compile(r"\s[>›»]\s?")
_CRUMBS = re.compile(r"^\S.{0,40}(?: [>›»] ?\S.{0,40}){1,5}$")
# "The quay in winter. A. Name for The Courier": a sentence, and who took the picture
_SAID = r".{20,}[^\W\d][.!?][\"”’]? ?"
_NAME_PART = r"[A-Z][\w.'’-]+"
_BETWEEN_NAMES = r"(?: ?/ ?| for | via | of the | of |, | )(?=[A-Z/])"
_SIGNED_CAPTION = re.compile(rf"^{_SAID}(?:{_NAME_PART}(?:{_BETWEEN_NAMES}|$)){{2,7}}$")
_OTHER_SCRIPT = re.compile(r"[^\W\d_A-Za-zÀ-ɏḀ-ỿ]{2}")


@cache
def _credit_mark() -> re.Pattern[str]:
    """Return the pattern of "Photo: A. Name", "Photograph by A. Name", "[photo/Agency]"."""
    low = "|".join(sorted(words("credit")))
    named = rf"(?:(?<!\w)(?:{_capitalised('credit')}|[Ff]ile (?:{low}))|[(\[]\s*(?:{low}))"
    given = r"(?: [Cc]redit| courtesy(?: of)?)?"
    joint = r"\s*(?:[:/©]|by(?= [A-Z]))\s*"
    return re.compile(rf"{named}{given}{joint}[^:]{{2,80}}$")


@cache
def _agency_mark() -> re.Pattern[str]:
    """Return the pattern of an agency that took a picture.

    Not that of the wire service which signs a story after its last full stop.
    """
    name = _capitalised("agency")
    images = r"(?: (?:Images?|Photos?|Stock Photo|via [\w ]{2,30}))"
    forms = (
        rf"\w ?/ ?(?:{name}){images}*",  # A. Name/Agency
        rf"^(?:{name}){images}*",  # Agency
        rf"(?:[(\[|]\s*|via |(?<=[.!?] ))(?:{name}){images}+",  # via Agency Images
        rf"(?<![.!?”\"’\s])\s*[(\[|]\s*(?:{name})",  # In the square (Agency)
    )
    partner = r"(?:/[\w .-]{2,40})?"
    return re.compile(rf"(?:{'|'.join(forms)}){partner}\s*[)\]]?\.?$")


def _capitalised(kind: str) -> str:
    """Return the words of a class, as a pattern, as print writes them: Photo, PHOTO."""
    return "|".join(form for word in sorted(words(kind)) for form in (word.title(), word.upper()))


# A line is asked for by head, text and foot, and once more when the text is read again.
@lru_cache(maxsize=4096)
def furniture(paragraph: Paragraph, *, edge: bool) -> str | None:
    """Tell what a paragraph is if it is not of the article.

    Args:
        paragraph: the paragraph.
        edge: it stands above the first or below the last paragraph of text, where words are
            furniture that could be the article's own between them.

    Returns:
        The reason to remove it (navigation, prompt, consent, related, caption, credit,
        biography), or None.
    """
    if paragraph.quotes or len(paragraph.text) > threshold("longest_line"):
        return None
    return (
        _by_mark(paragraph, edge=edge)
        or _by_phrase(paragraph, edge=edge)
        or _caption_or_credit(paragraph)
    )


def _by_mark(paragraph: Paragraph, *, edge: bool) -> str | None:
    text, count = paragraph.text, len(paragraph.words)
    if not count:  # rules, stars, a lone bullet
        return "navigation"
    if _COPYRIGHT.match(text) and count <= threshold(
        "longest_caption" if _RESERVED & {*paragraph.words} else "longest_credit"
    ):
        return "credit"
    colon = ":" if ":" in text else "|"
    label, colon, _ = text.partition(colon)
    if (
        colon
        and count <= threshold("longest_related")
        and phrases().named(words_of(label)) == "related"
    ):
        return "related"
    if edge and count <= threshold("longest_prompt") and _MAIL.search(text):
        return "prompt"
    short = count <= threshold("longest_navigation")
    return "navigation" if short and _navigates(text, paragraph, edge=edge) else None


def _navigates(text: str, paragraph: Paragraph, *, edge: bool) -> bool:
    if _ADDRESS.match(text) or _COUNTER.match(text) or (edge and _NUMBER.match(text)):
        return True
    if paragraph.finished:
        return False
    crumbs = _CRUMBS.match(text) and all(part[:1].isupper() for part in _CRUMB.split(text))
    return bool(crumbs or (edge and _switches_language(paragraph.words)))


def _switches_language(text: Sequence[str]) -> bool:
    """Tell a row of languages, each under its own name, and what invites to choose one."""
    languages = sum(word in words("language") for word in text)
    invited = languages or any(word in words("switch") for word in text)
    rest = [word for word in text if word not in words("language") | words("switch")]
    other = [word for word in rest if _OTHER_SCRIPT.search(word)]
    known = all(word in other or word in words("function") for word in rest)
    return known and bool(languages > 1 or (other and invited))


def _by_phrase(paragraph: Paragraph, *, edge: bool) -> str | None:
    count = len(paragraph.words)
    if count > threshold("longest_consent"):
        return None
    found = phrases().matching(paragraph.words)
    if count <= threshold("longest_prompt"):
        # "Thank you for reading our news. Subscribe today!": a prompt may come second
        for sentence in _SENTENCE.split(paragraph.text)[1:]:
            opening = phrases().opening(words_of(sentence))
            found += [phrase for phrase in opening if phrase.reason == "prompt"]
    for phrase in found:
        addressed = phrase.reason == "prompt" and _MAIL.search(paragraph.text)
        most = threshold("longest_related" if addressed else f"longest_{phrase.reason}")
        if count <= (2 if addressed else 1) * most and (edge or not phrase.edge):
            return phrase.reason
    return None


def _caption_or_credit(paragraph: Paragraph) -> str | None:
    if len(paragraph.words) > threshold("longest_caption"):
        return None
    if _SIGNED_CAPTION.match(paragraph.text) and not paragraph.finished:
        return "caption"
    mark = _credit_mark().search(paragraph.text) or _agency_mark().search(paragraph.text)
    if mark is None:
        return None
    # Words before the mark, or more words after it than a photographer has names
    described = len(words_of(paragraph.text[: mark.start()])) > threshold("longest_kicker")
    told = len(words_of(mark.group())) > threshold("longest_label")
    return "caption" if described or told else "credit"
