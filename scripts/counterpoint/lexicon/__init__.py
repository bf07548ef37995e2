"""What the lists of the language say: names the world shares, words that report, name or type.

Imports `records` and `wordlists`; needs no parser. Begin with the README of `data/`. It is a room
of questions to lists, so it has a door for each kind of word: `gazetteer`, `places`, `name_words`,
`reporting_words`, `role_words`, `function_words`.
"""
