"""Counterpoint sets articles about one story side by side and prints a comparative briefing.

Data flows one way through the rooms: sources, language, metrics and statistics, comparison,
briefing; `records` holds the nouns that they hand each other, and `workflow` plans for Snakemake
what is to be done. Each room's docstring says where to begin reading and names its doors: other
rooms call nothing else. docs/architecture.md walks one article through all of them.
"""
