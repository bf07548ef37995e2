"""What was damaged before it came here is put right, and every repair is on account.

Stands on `text`. Begin with `account`.
"""
