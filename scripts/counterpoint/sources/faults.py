"""Why bytes hold no article, in words for people."""


class UnreadableError(ValueError):
    """The bytes hold no text of the format asked for; the message says why, in words for people."""
