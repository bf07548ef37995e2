"""What a name names: clues, votes, and the one decision."""
