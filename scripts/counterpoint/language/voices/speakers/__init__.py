"""Who speaks: a noun phrase or pronoun resolved to the sources it stands for.

Begin with `resolution`, its door.
"""
