"""What makes a text doubtful: its language, broken sentences, a missing end."""
