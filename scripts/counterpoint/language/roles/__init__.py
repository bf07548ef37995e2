"""What the text says a person is: the words beside a name, and what they describe.

Stands on `parse`. Begin with `descriptions`.
"""
