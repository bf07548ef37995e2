"""Who says what: the words attributed, to whom, and by which words."""
