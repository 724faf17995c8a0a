"""The road of a message: stored once, read outside a transaction, answered in exactly one."""
