"""The ground: the pipeline, where sentences end, and questions to a parse.

Imports nothing else of the language. Begin with `pipeline`; ask `subjects` who is the subject.
"""
