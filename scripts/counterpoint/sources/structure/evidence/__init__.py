"""What speaks for a line of pasted text being of the article: weighed, not listed.

`form` says what one line looks like, `surroundings` what stands around it, `judgement` weighs both
by weights that were learned from pages of known text (data/README.md), `stretches` decides for the
lines in their order. Begin with `judgement`.
"""
