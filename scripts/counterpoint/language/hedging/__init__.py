"""How sure a text is: hedges and boosters, and in whose mouth they stand."""
