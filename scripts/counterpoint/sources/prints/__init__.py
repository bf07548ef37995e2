"""Printed pages: where their words stand and in which type, and what that makes of them."""
