"""A file on disk -> `Document` or `Refusal`: formats, encodings, furniture, metadata, the audit.

Imports `records` and `wordlists`. Doors: `listing` says which articles there are, as
`Source`s (one name is kept: `PLACEHOLDER`), and `read` reads them.

The way of one article: a module of `formats` turns its bytes into lines (`markdown`, `mails`,
`pages`, `prints` and `word` are their deeper parts), `text` joins these to paragraphs, `repairs`
puts damaged words right, `structure` says what each paragraph is, `statements` gathers what is said
of title, authors, outlet and date, `soundness` tells the editor what is doubtful, and
`normalization` makes the record: begin there. `folder` says which articles there are, `rows` reads
those that share a file.
"""

from counterpoint.sources.batches import read
from counterpoint.sources.entries import PLACEHOLDER
from counterpoint.sources.folder import Source, listing

__all__ = ["PLACEHOLDER", "Source", "listing", "read"]
