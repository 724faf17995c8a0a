"""One bot's own event loop on its own thread: aiogram's client inside, plain synchronous calls outside."""

import asyncio
import threading
from collections.abc import Coroutine
from concurrent.futures import Future
from typing import Any, TypeVar

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.methods import TelegramMethod

T = TypeVar("T")

CALL_SECONDS = 20  #: how long a call may take before its outcome is unknown
UPLOAD_SECONDS = 120  #: the same, with a file
STOP_SECONDS = 10.0  #: how long stopping waits for what is under way


class NotRunning(Exception):
    """The loop is not there (yet, or any more): nothing was sent."""


class Client:
    """A bot's connection to its API server. `start` and `stop` from any thread; may be started only once."""

    def __init__(self, token: str, server: str) -> None:
        self._token = token
        self._server = server
        self._loop: asyncio.AbstractEventLoop | None = None
        self._bot: Bot | None = None
        self._up = threading.Event()
        self._tasks: set[asyncio.Task[Any]] = set()
        self._thread = threading.Thread(target=self._run, name=f"juru-telegram-{token.partition(':')[0]}", daemon=True)

    def start(self) -> None:
        self._thread.start()
        self._up.wait()

    def stop(self) -> None:
        """Cancel what runs on the loop, close the connections, end the thread."""
        loop, self._loop = self._loop, None
        if loop is not None:
            loop.call_soon_threadsafe(loop.stop)
            self._thread.join(STOP_SECONDS)

    async def call(self, method: TelegramMethod[T], seconds: int = CALL_SECONDS) -> T:
        """One API call, on the loop; raises what aiogram raises."""
        if self._bot is None:
            raise NotRunning
        return await self._bot(method, request_timeout=seconds)

    async def download(self, path: str, limit: int) -> bytes:
        """The bytes of a file that getFile named, at most `limit` and one."""
        if self._bot is None:
            raise NotRunning
        url = self._bot.session.api.file_url(self._token, path)
        content = bytearray()
        async for chunk in self._bot.session.stream_content(url, timeout=UPLOAD_SECONDS):
            content += chunk
            if len(content) > limit:
                break
        return bytes(content)

    def wait(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine on the loop and wait for it, from any other thread; raises NotRunning or what it raises."""
        return self.submit(coroutine).result()

    def submit(self, coroutine: Coroutine[Any, Any, T]) -> "Future[T]":
        """Start a coroutine on the loop, from any other thread."""
        loop = self._loop
        if loop is None or not loop.is_running():
            coroutine.close()
            raise NotRunning
        try:
            future = asyncio.run_coroutine_threadsafe(coroutine, loop)
        except RuntimeError as error:  # the loop was closed just now
            coroutine.close()
            raise NotRunning from error
        if self._loop is None:
            future.cancel()  # stopping began in between: nobody would finish it
        return future

    def spawn(self, coroutine: Coroutine[Any, Any, None]) -> None:
        """Start something on the loop, from the loop, that nobody waits for."""
        task = asyncio.get_running_loop().create_task(coroutine)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def scrubbed(self, error: BaseException) -> str:
        """What an error says, in a line, never with the token: addresses in messages of clients hold it."""
        message = getattr(error, "message", "") or str(error)
        return f"{type(error).__name__}: {message}".replace(self._token, "<token>").replace("\n", " ")[:300]

    def _run(self) -> None:
        loop = asyncio.new_event_loop()
        asyncio.set_event_loop(loop)
        try:
            self._bot = Bot(self._token, session=AiohttpSession(api=TelegramAPIServer.from_base(self._server)))
            self._loop = loop
            loop.call_soon(self._up.set)
            loop.run_forever()
        finally:
            self._up.set()  # whatever went wrong: nobody waits for it for ever
            loop.run_until_complete(self._close(loop))
            asyncio.set_event_loop(None)
            loop.close()

    async def _close(self, loop: asyncio.AbstractEventLoop) -> None:
        others = [task for task in asyncio.all_tasks(loop) if task is not asyncio.current_task()]
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        bot, self._bot = self._bot, None
        if bot is not None:
            await bot.session.close()
        await loop.shutdown_default_executor()
