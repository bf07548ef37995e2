"""Where names stand: proposed, cut, lengthened to the whole of them, met again."""
