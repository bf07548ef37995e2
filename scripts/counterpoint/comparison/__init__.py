"""All measures and evidence -> what differs, what is shared and what is noise.

`comparing.compare` is the whole of it. It is not imported here: the briefing writes its figures as
`numbers` does, and must not wait for the tables' pandas.
"""
