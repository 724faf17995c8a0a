"""What a bot owes people beside its replies: it shows that it is typing, answers each press, puts used buttons away.

None of it is worth an error: what fails here is forgotten.
"""

import asyncio
from collections.abc import Callable, Iterable
from typing import Any

import structlog
from aiogram.methods import AnswerCallbackQuery, EditMessageReplyMarkup, SendChatAction, TelegramMethod

from juru.channels.telegram.client import Client
from juru.channels.telegram.intake import Courtesy
from juru.channels.telegram.outcomes import harmless

log = structlog.get_logger()

PATIENCE_SECONDS = 0.8  #: an answer that comes sooner needs no "typing…"
SHOWN_SECONDS = 4.5  #: Telegram shows "typing…" for five seconds
LONGEST_SECONDS = 120.0


class Manners:
    """Lives on the bot's loop. `thinking` tells, for a chat, whether an answer is still being made; it may block."""

    def __init__(self, client: Client, thinking: Callable[[str], bool]) -> None:
        self._client = client
        self._thinking = thinking
        self._typing: dict[str, asyncio.Task[None]] = {}

    def show(self, courtesies: Iterable[Courtesy]) -> None:
        """Begin with all of them; on the loop."""
        for courtesy in courtesies:
            if courtesy.query_id:
                self._client.spawn(self._answer(courtesy))
            if courtesy.typing and courtesy.typing not in self._typing:
                self._client.spawn(self._type(courtesy.typing))

    def answered(self, chat: str) -> None:
        """A reply goes out: no more typing there; on the loop."""
        task = self._typing.pop(chat, None)
        if task:
            task.cancel()

    async def _answer(self, courtesy: Courtesy) -> None:
        answer = AnswerCallbackQuery(callback_query_id=courtesy.query_id, text=courtesy.notice or None)
        await self._quietly(answer)
        if courtesy.spent:
            chat_id, message_id = courtesy.spent
            await self._quietly(EditMessageReplyMarkup(chat_id=chat_id, message_id=message_id))

    async def _type(self, chat: str) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._typing[chat] = task
        try:
            async with asyncio.timeout(LONGEST_SECONDS):
                await asyncio.sleep(PATIENCE_SECONDS)
                while await asyncio.to_thread(self._thinking, chat):
                    await self._quietly(SendChatAction(chat_id=int(chat), action="typing"))
                    await asyncio.sleep(SHOWN_SECONDS)
        except TimeoutError:
            pass
        finally:
            if self._typing.get(chat) is task:
                del self._typing[chat]

    async def _quietly(self, method: TelegramMethod[Any]) -> None:
        try:
            await self._client.call(method)
        except Exception as error:
            if not harmless(error):
                log.info("telegram courtesy failed", method=type(method).__name__, error=self._client.scrubbed(error))
