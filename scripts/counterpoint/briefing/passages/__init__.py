"""The passages behind the numbers: which words of each article are printed for each topic.

A topic is one module here: it finds, article by article, what can be shown (`candidates`). All
topics share one limit (`sampling`), and what is chosen is cut out of the text, marked and given its
anchor in one place (`shown`). Figures ask a topic for the passage that they lead to.
"""
