"""Which names are of one thing: within an article, and across articles. Strings, no parser.

Imports `records`, `lexicon` and `wordlists`. Begin with `canonical`. Doors: `canonical.resolve`
(one form for each thing of an article), `agreement.agree` (one form across articles, a stage's
work), `agreed_sources.known` (by what a source is known), `acronyms` (what initials stand for).
"""
