"""Which names are of one thing: within an article, and across articles. Strings, no parser."""
