"""Mail: who sent it and when, and what of its text is the article."""
