"""Long polling: ask for updates, store them, and only then confirm them."""

import asyncio
from collections.abc import Sequence
from typing import Any

from aiogram.methods import DeleteWebhook, TelegramMethod

from juru.channels.telegram import albums, texts
from juru.channels.telegram.albums import Read
from juru.channels.telegram.client import Client
from juru.channels.telegram.intake import Intake
from juru.channels.telegram.lease import Lease
from juru.channels.telegram.manners import Manners
from juru.channels.telegram.state import Board
from juru.channels.telegram.updates import WANTED, Reader
from juru.conversation.desk import Desk

LIMIT = 100  #: updates in one answer, at most
LONG_SECONDS = 25  #: how long Telegram holds an empty answer back
GRACE_SECONDS = 10  #: how much longer than that we wait
STANDBY_SECONDS = 5.0
ALBUM_ROUNDS = 6  #: looks at most for more parts of an album
OFFSET = "offset"


class RawUpdates(TelegramMethod[list[dict[str, Any]]]):
    """getUpdates without aiogram's reading of the answer: one update that it cannot read must not hide the others."""

    __returning__ = list[dict[str, Any]]
    __api_method__ = "getUpdates"

    offset: int | None = None
    limit: int = LIMIT
    timeout: int = LONG_SECONDS
    allowed_updates: list[str] | None = None


class Polling:
    """The only consumer of one bot's updates; everything here runs on the bot's loop."""

    def __init__(
        self, client: Client, desk: Desk, channel_id: int, intake: Intake, manners: Manners, board: Board, lease: Lease
    ) -> None:
        self._client = client
        self._desk = desk
        self._channel_id = channel_id
        self._intake = intake
        self._manners = manners
        self._board = board
        self._lease = lease
        self._offset: int | None = None
        self._looked = False

    async def begin(self) -> bool:
        """Make ready to poll; False while another process does."""
        if not await asyncio.to_thread(self._lease.take):
            self._board.put("standby", texts.ELSEWHERE)
            await asyncio.sleep(STANDBY_SECONDS)
            return False
        await self._client.call(DeleteWebhook())
        kept = await asyncio.to_thread(self._desk.recall, self._channel_id, OFFSET)
        self._offset = int(kept) if kept else None
        return True

    async def round(self, reader: Reader) -> bool:
        """Wait for updates and store them; False once another process polls."""
        if not await asyncio.to_thread(self._lease.take):
            return False
        # The first look does not wait, so that it is soon known whether all is well.
        found = albums.read_all(reader, await self._ask(LONG_SECONDS if self._looked else 0))
        self._looked = True
        if not found:
            await self._confirmed()
            return True
        batch = await self._whole_albums(reader, _without_torn_album(found))
        await self._take(batch)
        await self._keep(batch[-1].update_id + 1)
        return True

    async def _ask(self, seconds: int) -> list[dict[str, Any]]:
        method = RawUpdates(offset=self._offset, timeout=seconds, allowed_updates=list(WANTED))
        return await self._client.call(method, seconds + GRACE_SECONDS)

    async def _whole_albums(self, reader: Reader, batch: Sequence[Read]) -> Sequence[Read]:
        """The batch, asked for again (and so still unconfirmed) until no more parts of its albums come."""
        for _ in range(ALBUM_ROUNDS):
            if not albums.parts(batch):
                break
            await self._take(_elsewhere(batch))
            await asyncio.sleep(albums.QUIET_SECONDS)
            again = _without_torn_album(albums.read_all(reader, await self._ask(0)))
            whole = albums.parts(again) == albums.parts(batch)
            batch = again or batch
            if whole:
                break
        return batch

    async def _take(self, batch: Sequence[Read]) -> None:
        self._manners.show(await asyncio.to_thread(self._intake.take, albums.joined(batch)))

    async def _keep(self, offset: int) -> None:
        await asyncio.to_thread(self._desk.remember, self._channel_id, OFFSET, str(offset))
        self._offset = offset

    async def _confirmed(self) -> None:
        """Nothing new above the offset: Telegram has let go of what lay below, and the offset has done its work.

        It is dropped, for after a quiet week Telegram numbers updates anew, from any number: an old offset above that
        would throw them away unread.
        """
        if self._offset is not None:
            await asyncio.to_thread(self._desk.remember, self._channel_id, OFFSET, "")
            self._offset = None


def _elsewhere(batch: Sequence[Read]) -> list[Read]:
    """The part of a batch that need not wait: what comes from chats without an album in it."""
    busy = {read.chat for read in batch if read.album}
    return [read for read in batch if read.chat not in busy]


def _without_torn_album(batch: list[Read]) -> list[Read]:
    """A full answer may end in the middle of an album: leave that one for the next."""
    if len(batch) < LIMIT:
        return batch
    late = {read.album for read in batch[-20:] if read.album}
    first = next((place for place, read in enumerate(batch) if read.album in late), len(batch)) if late else len(batch)
    return batch[:first] if first else batch
