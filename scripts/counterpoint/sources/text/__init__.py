"""Bytes -> characters -> lines -> paragraphs."""
