"""One HTML string -> one archival, accessible PDF with the files that travel inside it.

Stands on `faces` alone and knows nothing of articles. Begin with `writing`, its door.
"""
