"""The article that the bad files hold, or would."""

BODY = """\
The harbour office opened again on Monday, and a queue had formed before it was light.

“Nobody in it could say what the office was for,” said the clerk, who had brought a form.

By noon the forms had run out, and the rest of the names may be written on a paper bag.

The council will meet on Friday to hear whether the office could be opened once more."""
