"""What every room reads off a text, without a parser: its words, its quotations."""
