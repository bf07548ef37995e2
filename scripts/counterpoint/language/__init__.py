"""A parsed text -> Evidence: names, hedges and boosters, attributions. All of it needs the parser.

Imports `identity`, `lexicon`, `text`, `wordlists` and `records`. Begin with `annotation`: it asks
each finder in turn, the `memo` first, and `annotation.annotate_chunk` is the only door. Inside,
`voices`, `names` and `hedging` stand on `roles`, and these on `parse`.
"""
