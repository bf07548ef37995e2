"""A file on disk -> `Document` or `Refusal`: formats, encodings, furniture, metadata, the audit.

The way of one file: `formats` turn its bytes into text, `paragraphs` joins what belongs
together, `structure` says what each paragraph is, `metadata` reads title, authors, outlet and date
off those that are not body, and `normalization` puts the record together.
"""

from counterpoint.sources.folder import Source, listing
from counterpoint.sources.reading import read

__all__ = ["Source", "listing", "read"]
