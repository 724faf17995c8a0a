"""All Telegram bots of this process: connected and let go as channels come and go, found by channel."""

import threading
from collections.abc import Callable, Mapping

from juru.channels.telegram import texts
from juru.channels.telegram.bot import Telegram, leave
from juru.channels.telegram.connection import Connection
from juru.channels.telegram.state import State
from juru.conversation.desk import Desk
from juru.conversation.message import Inbound
from juru.errors import Conflict


class Crew:
    """The bots. Safe from any thread; `receive=False` in a process that only sends."""

    def __init__(self, desk: Desk, *, receive: bool = True, by_hand: Callable[[Inbound], None] = leave) -> None:
        self._desk = desk
        self._receive = receive
        self._by_hand = by_hand
        self._lock = threading.Lock()
        self._bots: dict[int, Telegram] = {}

    def connect(self, connection: Connection) -> Telegram:
        """Start a bot, in place of the one its channel had; Conflict where another channel has the same bot."""
        self.disconnect(connection.channel_id)
        with self._lock:
            if any(bot.connection.bot_id == connection.bot_id for bot in self._bots.values()):
                raise Conflict("two channels with one bot", text=texts.TWICE)
            bot = Telegram(self._desk, connection, by_hand=self._by_hand)
            self._bots[connection.channel_id] = bot
        bot.start(receive=self._receive)
        return bot

    def disconnect(self, channel_id: int) -> None:
        """Stop a channel's bot, if it has one."""
        with self._lock:
            bot = self._bots.pop(channel_id, None)
        if bot:
            bot.stop()

    def stop(self) -> None:
        """Stop them all, together: each may have a call under way."""
        with self._lock:
            bots, self._bots = list(self._bots.values()), {}
        stopping = [threading.Thread(target=bot.stop) for bot in bots]
        for thread in stopping:
            thread.start()
        for thread in stopping:
            thread.join()

    def sender(self, channel_id: int) -> Telegram | None:
        """Who sends for a channel: the outbox asks."""
        return self._bots.get(channel_id)

    def listener(self, key: str) -> Telegram | None:
        """Who listens at a webhook's address: the router asks."""
        with self._lock:
            return next((bot for bot in self._bots.values() if bot.connection.key == key), None)

    def states(self) -> Mapping[int, State]:
        """How each bot is doing, by channel."""
        with self._lock:
            return {channel_id: bot.state for channel_id, bot in self._bots.items()}
