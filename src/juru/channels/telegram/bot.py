"""One Telegram bot put together: what comes in goes to the desk, what goes out comes from the outbox."""

import asyncio
import concurrent.futures
import contextlib
from collections.abc import Callable, Coroutine, Mapping
from datetime import UTC, datetime
from typing import Any

import structlog
from aiogram.exceptions import TelegramAPIError
from aiogram.methods import GetFile, GetMe, SetMyCommands, SetWebhook
from aiogram.types import BotCommand
from aiohttp import ClientError

from juru.channels.telegram import albums, sending, texts
from juru.channels.telegram.client import Client, NotRunning
from juru.channels.telegram.connection import Connection
from juru.channels.telegram.identity import BotIdentity
from juru.channels.telegram.intake import Courtesy, Intake
from juru.channels.telegram.lease import Lease
from juru.channels.telegram.manners import Manners
from juru.channels.telegram.outcomes import not_sent
from juru.channels.telegram.polling import Polling
from juru.channels.telegram.shelf import Shelf
from juru.channels.telegram.state import Board, State
from juru.channels.telegram.troubles import trouble
from juru.channels.telegram.updates import WANTED, Reader, Said
from juru.conversation.desk import Desk
from juru.conversation.message import Inbound
from juru.conversation.outbox import Later, Outcome, Parcel, Unknown
from juru.errors import NotFound, StorageError, TooLarge

log = structlog.get_logger()

DOWNLOAD = 20 * 2**20  #: bytes; Telegram gives bots no larger files


def leave(_: Inbound) -> None:
    """Where nobody listens for what is typed by hand, it is left alone."""


class Telegram:
    """A bot. `start(receive=False)` in a process that only sends; `stop` lets what is being stored finish."""

    def __init__(
        self,
        desk: Desk,
        connection: Connection,
        *,
        by_hand: Callable[[Inbound], None] = leave,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.connection = connection
        self.identity: BotIdentity | None = None
        self._desk = desk
        self._client = Client(connection.token, connection.server)
        self._board = Board(connection.channel_id)
        self._intake = Intake(desk, connection.channel_id, by_hand)
        self._manners = Manners(self._client, self._thinking)
        self._lease = Lease(desk, connection.channel_id, clock)
        self._shelf = Shelf(desk, connection.channel_id)
        self._reader = Reader(connection)
        self._failures = 0

    @property
    def state(self) -> State:
        return self._board.state

    @property
    def secret(self) -> str:
        """What Telegram must send with each call of the webhook; empty while this bot polls."""
        return self.connection.secret if self.connection.mode == "webhook" else ""

    def start(self, *, receive: bool = True) -> None:
        self._client.start()
        if receive:
            self._client.submit(self._live())

    def stop(self) -> None:
        self._client.stop()
        with contextlib.suppress(StorageError):  # the lease runs out by itself
            self._lease.release()
        self._board.put("stopped", texts.STOPPED)

    # -- what others call, from their own threads --------------------------------------------------------------------------

    def send(self, parcel: Parcel) -> Outcome:
        """Send one message; the outbox's `Sender`."""
        try:
            return self._client.wait(self._send(parcel))
        except NotRunning:
            return Later(1.0, "the bot is not connected")
        except concurrent.futures.CancelledError:
            return Unknown("stopped while sending")

    def take_in(self, update: Mapping[str, Any]) -> None:
        """Store one update that came by the webhook; raises StorageError."""
        event = self._reader.read(update)
        if isinstance(event, Said) and event.album:
            count = self._shelf.put(event)
            if count:
                self._start(self._gather(f"{event.inbound.sender}/{event.album}", count))
                return
        courtesies = self._intake.take([event] if event else [])
        self._start(self._show(courtesies))

    def fetch(self, file_id: str) -> bytes:
        """The bytes of an attachment; NotFound where Telegram no longer has it, TooLarge above 20 MB."""
        try:
            return self._client.wait(self._fetch(file_id))
        except (NotRunning, TelegramAPIError) as error:
            if "file is too big" in str(error):
                raise TooLarge("file is too big", text=texts.FILE_TOO_LARGE) from None
            if isinstance(error, NotRunning) or not_sent(error):
                raise StorageError("telegram cannot be reached", text=texts.UNREACHABLE) from None
            raise NotFound(self._client.scrubbed(error), text=texts.FILE_GONE) from None

    # -- on the bot's loop -------------------------------------------------------------------------------------------------

    async def _send(self, parcel: Parcel) -> Outcome:
        self._manners.answered(parcel.recipient)
        return await sending.send(self._client, parcel)

    async def _live(self) -> None:
        """Receive until stopped; whatever goes wrong is shown, waited out, and tried again."""
        receive = self._listen if self.connection.mode == "webhook" else self._poll
        while True:
            try:
                await receive()
            except Exception as error:
                found = trouble(error, self._client.scrubbed(error), self._failures)
                self._failures += 1
                self._board.put(found.state, found.text, self._client.scrubbed(error))
                await asyncio.sleep(found.seconds)

    async def _poll(self) -> None:
        connection = self.connection
        polling = Polling(
            self._client, self._desk, connection.channel_id, self._intake, self._manners, self._board, self._lease
        )
        if not await polling.begin():
            return
        await self._introduce()
        while await polling.round(self._reader):
            self._connected()

    async def _listen(self) -> None:
        await self._introduce()
        await self._client.call(
            SetWebhook(url=self.connection.webhook_url, secret_token=self.connection.secret, allowed_updates=list(WANTED))
        )
        self._connected()
        for album, count in await asyncio.to_thread(self._shelf.left_behind):
            await self._gather(album, count)
        await asyncio.Event().wait()  # from here on Telegram comes to us

    async def _introduce(self) -> None:
        """Learn our own name, and lay out the menu."""
        self.identity = BotIdentity.of(await self._client.call(GetMe()))
        self._reader = Reader(self.connection, self.identity.username)
        menu = [BotCommand(command=command, description=text) for command, text in self.connection.commands]
        try:
            await self._client.call(SetMyCommands(commands=menu))
        except TelegramAPIError as error:  # no reason to leave messages unread
            log.warning("telegram menu not set", channel=self.connection.channel_id, error=self._client.scrubbed(error))

    def _connected(self) -> None:
        self._failures = 0
        username = self.identity.username if self.identity else ""
        self._board.put("connected", texts.CONNECTED.format(username=username))

    async def _gather(self, album: str, count: int) -> None:
        """Hand an album over once it has been quiet for a while; whoever laid down its last part does it."""
        await asyncio.sleep(albums.QUIET_SECONDS)
        try:
            done = await asyncio.to_thread(self._shelf.hand_over, album, count, self._desk.receive_or_tell)
        except StorageError as error:
            log.error("album waits", channel=self.connection.channel_id, error=str(error))
            self._client.spawn(self._gather(album, count))
            return
        if done:
            self._manners.show([Courtesy(typing=album.partition("/")[0])])

    async def _show(self, courtesies: list[Courtesy]) -> None:
        self._manners.show(courtesies)

    async def _fetch(self, file_id: str) -> bytes:
        file = await self._client.call(GetFile(file_id=file_id))
        if (file.file_size or 0) > DOWNLOAD:
            raise TooLarge("file is too big", text=texts.FILE_TOO_LARGE)
        try:
            content = await self._client.download(file.file_path or "", DOWNLOAD)
        except (ClientError, OSError, ValueError, TimeoutError) as error:
            # "from None": such an error holds the address, and the address holds the token.
            raise NotFound(self._client.scrubbed(error), text=texts.FILE_GONE) from None
        if len(content) > DOWNLOAD:
            raise TooLarge("file is too big", text=texts.FILE_TOO_LARGE)
        return content

    # -- small things ------------------------------------------------------------------------------------------------------

    def _start(self, coroutine: Coroutine[Any, Any, None]) -> None:
        with contextlib.suppress(NotRunning):  # stored is stored: an album left behind is found at the next start
            self._client.submit(coroutine)

    def _thinking(self, chat: str) -> bool:
        return self._desk.history(self.connection.channel_id, chat, limit=1).thinking
