"""Document to Evidence: sentences, names, hedges, boosters and attributions.

`annotation` reads documents, `agreement` makes names and sources agree across them. Nothing is
imported here: only `annotation` needs the parser, and the other rooms use the quiet parts of this
one.
"""
