"""Quotations with the words around them: dialogue, transcripts, interviews.

Begin with `surroundings`, what stands around a quotation.
"""
