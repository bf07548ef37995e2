"""Printed pages: where their words stand and in which type, and what that makes of them.

Part of the format `pdf`. Begin with `layout`.
"""
