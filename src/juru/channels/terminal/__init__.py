"""The terminal: the same engine and the same books in a shell."""
