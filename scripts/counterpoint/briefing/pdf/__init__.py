"""One HTML string -> one archival, accessible PDF with the files that travel inside it."""
