"""What is stated of an article: read off its parts, and by which outlet."""
