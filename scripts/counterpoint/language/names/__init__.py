"""The names of a document: where they stand, what each names, one form for each thing."""
