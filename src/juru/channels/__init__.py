"""Channels: a foreign payload becomes a message, a message becomes what the channel can show."""
