"""A parsed text -> Evidence; `annotation` is the door: it asks each finder in turn."""
