"""The words themselves: those that set an article apart, and passages that two have in common."""
