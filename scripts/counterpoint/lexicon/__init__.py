"""What the lists of the language say: names the world shares, words that report, name or type."""
