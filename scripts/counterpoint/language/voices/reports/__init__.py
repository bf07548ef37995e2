"""Words that report, and what they report."""
