"""Where names stand: proposed, cut, lengthened to the whole of them, met again.

Begin with `proposals`; what a name is, is not asked here.
"""
