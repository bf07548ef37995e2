"""The words themselves: those that set an article apart, and passages that two have in common.

Stands on `corpus`, `finding` and `numbers`. Begin with `shared_wording` and `distinctive`.
"""
