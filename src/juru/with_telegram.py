"""Puts the Telegram channel together: part of the composition root. Nothing here is loaded where no bot is configured."""

from collections.abc import Callable

import structlog
from fastapi import APIRouter

from juru.channels.telegram.connection import Connection
from juru.channels.telegram.crew import Crew
from juru.channels.telegram.webhook import router
from juru.conversation.desk import Desk
from juru.conversation.outbox import Sender
from juru.errors import JuruError
from juru.people import workspaces
from juru.storage.database import Database

log = structlog.get_logger()

KIND = "telegram"


class Bots:
    """The Telegram bots of this process, connected once the desk is there; the outbox finds its senders here."""

    def __init__(self, token: str, *, public_url: str = "", secret: str = "", receive: bool = True) -> None:
        self._token = token
        self._public_url = public_url
        self._secret = secret
        self._receive = receive
        self._crew: Crew | None = None

    def connect(self, desk: Desk, database: Database, say: Callable[[str], None]) -> None:
        """Start every Telegram channel; what is wrong with one is said and leaves the others alone."""
        self._crew = Crew(desk, receive=self._receive)
        for channel in database.read(lambda tx: workspaces.channels_of_kind(tx, KIND)):
            try:
                self._crew.connect(
                    Connection.of(
                        channel.id,
                        channel.key,
                        self._token,
                        channel.settings,
                        public_url=self._public_url,
                        secret=self._secret,
                    )
                )
            except JuruError as error:
                log.error("telegram channel not connected", channel=channel.id, error=str(error))
                say(error.text)

    def sender(self, channel_id: int) -> Sender | None:
        """Who sends for a channel."""
        return self._crew.sender(channel_id) if self._crew else None

    def routes(self) -> APIRouter:
        """The webhook's address."""
        return router(lambda key: self._crew.listener(key) if self._crew else None)

    def stop(self) -> None:
        """Let go of every bot; after workers and outbox, so that what was on its way has arrived."""
        if self._crew:
            self._crew.stop()
