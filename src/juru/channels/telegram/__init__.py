"""Telegram: long polling or a webhook in, one call a message out; a token is all it needs."""

from juru.channels.telegram import lean

lean.load()
