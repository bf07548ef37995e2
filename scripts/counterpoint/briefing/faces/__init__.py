"""The faces of the briefing: which there are, what they can draw, what a browser gets of them.

The ground of the room: it imports nothing of it. Begin with `fonts`.
"""
