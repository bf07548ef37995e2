"""A saved web page -> its visible lines, the article among them, and what it states beside them.

`tree` parses it and `blocks` lists every visible line. `body` finds the article: trafilatura reads
the text, `matching` finds its words on the page, so that the lines stay the page's own. `article`
says what the other lines are, by `marks` of the mark-up. `statement` reads title and outlet
(`headline`), authors (`names`) and date off `linked` data and meta elements.
"""
