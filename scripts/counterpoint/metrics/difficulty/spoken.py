"""Words as they are said: numerals in words, acronyms by their letters, compounds in their parts.

Syllable counts look a word up as it is written, and find one syllable in `380,000` and in `US`.
McLaughlin (1969) counts numbers and abbreviations as they are pronounced; so do the others here.
"""

from __future__ import annotations

import re

_ONES = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
         "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
         "nineteen")  # fmt: skip
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1000, "thousand"))
_LARGEST = 10**15  # beyond it a number is said digit by digit
_YEARS_IN_PAIRS = 10  # of a thousand: two thousand nine, but twenty ten
_YEAR = re.compile(r"(?:1[1-9]|20)\d\d(?!\d)")
_NUMBER = re.compile(r"(\d[\d,]*)(?:\.(\d+))?")
_SIGNS = {"%": "percent", "$": "dollars", "£": "pounds", "€": "euros", "&": "and", "°": "degrees"}
_ACRONYM = re.compile(r"^(?:[A-Z]\.?){2,5}s?$")
_DOTTED = re.compile(r"[A-Z]\.")
_PARTS = re.compile(r"[-–/]")
# A name of capitals that is said as a word has vowels among its consonants: NATO, UNESCO, COVID
_SAYABLE = re.compile(r"^(?=.{4,})[^AEIOU]{0,2}(?:[AEIOU]{1,2}[^AEIOU]{1,2})+[AEIOU]?$")
_LETTERS = {"W": "double u"}
_POSSESSIVE = re.compile(r"(?<=\w)['’]s$")
_SIBILANT = re.compile(r"(?:[sxz]|[cs]h|[cg]e)$")


def spoken(word: str) -> str:
    """Say a word: `380,000` three hundred eighty thousand, `U.S.` u s, `post-war` post war.

    Args:
        word: a run of characters without spaces, as it stands in the text. Of a possessive, the
            owner is said, and `is` for the syllable that it adds to a sibilant (the Times's).

    Returns:
        Words between single spaces; the word itself where it is said as it is written.
    """
    bare = word.strip("\"'“”‘’()[]{}.,;:!?…*")
    if any(map(str.isdigit, bare)):
        return _numeral(bare)
    if _ACRONYM.match(word.strip("\"'“”‘’()[]{},;:!?…*")) and not _SAYABLE.match(bare):
        letters = [char for char in bare if char.isupper()]
        return " ".join(_LETTERS.get(char, char.lower()) for char in letters)
    parts = [part for part in _PARTS.split(bare) if part]
    if len(parts) > 1:
        return " ".join(map(spoken, parts))
    # Dictionaries of pronunciation lack the possessive of most names
    owner = _POSSESSIVE.sub("", bare)
    if owner != bare:
        return f"{spoken(owner)} is" if _SIBILANT.search(owner) else spoken(owner)
    return bare


def _numeral(word: str) -> str:
    said = _NUMBER.sub(lambda match: f" {_number(match)} ", word)
    for sign, name in _SIGNS.items():
        said = said.replace(sign, f" {name} ")
    # What is left beside the number are endings (1990s, 5th) and words (19-year-old).
    pieces = re.findall(r"[^\W\d_]+", said)
    return " ".join(piece for piece in pieces if piece not in {"st", "nd", "rd", "th", "s"})


def _number(match: re.Match[str]) -> str:
    whole, decimals = match.group(1).rstrip(",").replace(",", ""), match.group(2)
    if decimals:
        return f"{_cardinal(int(whole))} point {_digits(decimals)}"
    if _YEAR.fullmatch(match.group(0)) and int(whole) % 1000 >= _YEARS_IN_PAIRS:
        century, rest = divmod(int(whole), 100)
        return f"{_cardinal(century)} {_cardinal(rest) if rest else 'hundred'}"
    return _cardinal(int(whole)) if int(whole) < _LARGEST else _digits(whole)


def _cardinal(number: int) -> str:
    for scale, name in _SCALES:
        if number >= scale:
            more, rest = divmod(number, scale)
            return f"{_cardinal(more)} {name}" + (f" {_cardinal(rest)}" if rest else "")
    if number >= 100:  # noqa: PLR2004
        more, rest = divmod(number, 100)
        return f"{_ONES[more]} hundred" + (f" {_cardinal(rest)}" if rest else "")
    if number < len(_ONES):
        return _ONES[number]
    ten, one = divmod(number, 10)
    return _TENS[ten] + (f" {_ONES[one]}" if one else "")


def _digits(text: str) -> str:
    return " ".join(_ONES[int(digit)] for digit in text)
