"""Counterpoint sets articles about one story side by side and prints a comparative briefing.

Data flows one way: sources -> language -> metrics -> statistics -> comparison -> briefing, and
every room hands the next nothing but the records of `counterpoint.records`.
"""
