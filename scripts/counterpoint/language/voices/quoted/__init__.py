"""Quotations with the words around them: dialogue, transcripts, interviews."""
