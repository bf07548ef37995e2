"""Words that report, and what they report.

Begin with `occurrences`; `contents` says which words are reported.
"""
