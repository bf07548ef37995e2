"""What the templates of report/sections print: one module a section, of the same name.

A section has a `NAME` (its anchor), a `HEAD` (its heading; the front page has none) and a function
`section`, which gives what its template prints. Templates only loop over it.
"""
