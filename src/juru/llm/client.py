"""One question to an OpenAI-compatible server and its raw answer, within a deadline, in a dialect the server takes.

The calls run on an event loop of their own, so that a hanging server costs no thread of ours more than its deadline and a
cancelled call closes its connection. `complete` itself is synchronous: it is called from a worker's thread.
"""

import asyncio
import json
import logging
import threading
import time
from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, TypeVar

from juru.llm.breaker import Breaker
from juru.llm.failures import LlmFailure, of_status
from juru.llm.schema import Schema, compact
from juru.llm.server import Dialect, Server

if TYPE_CHECKING:
    from openai import AsyncOpenAI

T = TypeVar("T")

MAX_ANSWER_BYTES = 512 * 1024  #: an answer of 1,200 tokens takes some 10 kB; whoever sends more sends something else
LOOK_UP_SECONDS = 5.0  #: how often a waiting caller may renew its lease
SHORT_WAIT_SECONDS = 2.0  #: a Retry-After up to here is waited for, once
CHARACTERS_A_TOKEN = 3  #: of Indonesian, with a tokenizer made for English
MAX_FORMS = 4  #: forms of one request that are tried before giving up

Message = dict[str, str]


@dataclass(frozen=True, slots=True)
class Prompt:
    """What is asked. `schema` with bounds and `loose_schema` without; where the server takes none it goes into the text."""

    messages: Sequence[Message]
    schema: Schema
    loose_schema: Schema

    def worded(self, dialect: Dialect) -> list[Message]:
        """The messages; with the schema at the end of the first one where the server is not given it otherwise."""
        first, *rest = self.messages
        if dialect.format != "json_schema":
            wish = "\n\nJawab HANYA satu objek JSON menurut JSON Schema ini, tanpa teks lain:\n"
            first = first | {"content": first["content"] + wish + compact(self.loose_schema)}
        return [first, *rest]


@dataclass(frozen=True, slots=True)
class Completion:
    """A server's answer: text, or what some servers send in its place (parts, an object, tool calls)."""

    content: Any
    tool_calls: Sequence[Any] = ()
    finish_reason: str = ""
    model: str = ""
    prompt_tokens: int = 0
    completion_tokens: int = 0
    ms: int = 0
    dialect: Dialect = field(default_factory=Dialect)


class Client:
    """A server, the dialect it was found to speak, and its circuit breaker. Thread-safe; `close` it at the end."""

    def __init__(self, server: Server, breaker: Breaker | None = None) -> None:
        self.server = server
        self.breaker = breaker or Breaker()
        self.dialect = Dialect()
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._api: AsyncOpenAI | None = None

    def complete(
        self, prompt: Prompt, deadline: float, while_waiting: Callable[[], None] = lambda: None, *, guarded: bool = True
    ) -> Completion:
        """The answer; LlmFailure where there is none before `deadline` (of time.monotonic).

        `while_waiting` is called every few seconds; what it raises ends the call and is passed on. Unless `guarded`, the
        circuit breaker has no say: the doctor always looks.
        """
        if guarded and not self.breaker.allow():
            raise LlmFailure("unreachable", "circuit open")
        try:
            completion = self._run(self._ask(prompt, deadline), while_waiting)
        except LlmFailure as failure:
            self.breaker.failure(failure)
            raise
        except BaseException:
            self.breaker.abandon()
            raise
        self.breaker.success()
        return completion

    def warm(self) -> None:
        """Load what the first call would load: a second of imports that only who has a server configured pays."""
        import openai  # noqa: F401

    def models(self, deadline: float) -> list[str]:
        """The names of the server's models; LlmFailure where it cannot say."""
        return self._run(self._models(deadline), lambda: None)

    def close(self) -> None:
        """Break off what is under way and end the loop's thread."""
        with self._lock:
            loop, thread, self._loop, self._thread = self._loop, self._thread, None, None
        if loop is None or thread is None:
            return
        asyncio.run_coroutine_threadsafe(self._shut(), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()

    # -- on the caller's thread ----------------------------------------------------------------------------------------

    def _run(self, work: Coroutine[Any, Any, T], while_waiting: Callable[[], None]) -> T:
        future = asyncio.run_coroutine_threadsafe(work, self._started())
        try:
            while True:
                try:
                    return future.result(LOOK_UP_SECONDS)
                except TimeoutError:
                    while_waiting()
        except BaseException:
            future.cancel()
            raise

    def _started(self) -> asyncio.AbstractEventLoop:
        self.warm()  # here and not on the loop, where it would hold up the calls of others
        with self._lock:
            if self._loop is None:
                self._loop = asyncio.new_event_loop()
                self._thread = threading.Thread(target=self._loop.run_forever, name="juru-llm", daemon=True)
                self._thread.start()
            return self._loop

    # -- on the loop's thread ------------------------------------------------------------------------------------------

    async def _ask(self, prompt: Prompt, deadline: float) -> Completion:
        started = time.monotonic()
        dialect = self.dialect
        waited = False
        for _ in range(MAX_FORMS):
            try:
                body = await self._post(prompt, dialect, deadline)
            except LlmFailure as failure:
                if 0 < failure.retry_after <= SHORT_WAIT_SECONDS and not waited:
                    waited = True
                    await asyncio.sleep(min(failure.retry_after, max(deadline - time.monotonic(), 0)))
                    continue
                simpler = dialect.after_refusal(failure.status, failure.detail) if failure.outcome in _ABOUT_FORM else None
                if simpler is None:
                    raise
                dialect = simpler
                continue
            completion = _counted(_completion(body, round((time.monotonic() - started) * 1000), dialect), prompt)
            self.dialect = dialect  # it took this form: no need to offer it the others again
            return completion
        raise LlmFailure("refused", "in every form")

    async def _post(self, prompt: Prompt, dialect: Dialect, deadline: float) -> Mapping[str, Any]:
        schema = prompt.schema if dialect.bounds else prompt.loose_schema
        request: dict[str, Any] = {
            "model": self.server.model,
            "messages": prompt.worded(dialect),
            **dialect.parameters(self.server, schema),
        }
        return await _within(deadline, self._read(request))

    async def _read(self, request: dict[str, Any]) -> Mapping[str, Any]:
        body = bytearray()
        async with self._opened().chat.completions.with_streaming_response.create(**request) as response:
            async for chunk in response.iter_bytes():
                body += chunk
                if len(body) > MAX_ANSWER_BYTES:
                    raise LlmFailure("server", f"answer larger than {MAX_ANSWER_BYTES} bytes")
        return _decoded(bytes(body))

    async def _models(self, deadline: float) -> list[str]:
        async def names() -> list[str]:
            page = await self._opened().models.list()
            return [model.id for model in page.data or ()]

        return await _within(deadline, names())

    def _opened(self) -> "AsyncOpenAI":
        if self._api is None:
            from openai import AsyncOpenAI

            # At debug level these log whole requests, and with them what people wrote.
            for name in ("openai", "httpx", "httpx2", "httpcore"):
                logging.getLogger(name).setLevel(logging.WARNING)
            self._api = AsyncOpenAI(
                base_url=self.server.base_url,
                api_key=self.server.api_key or "none",
                timeout=self.server.timeout_seconds,
                max_retries=0,
            )
        return self._api

    async def _shut(self) -> None:
        running = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        if self._api is not None:
            await self._api.close()
            self._api = None


#: Failures that another form of the same request may cure.
_ABOUT_FORM = ("refused", "server")


async def _within(deadline: float, work: Coroutine[Any, Any, T]) -> T:
    """The work's result before the deadline; everything that may go wrong on the way is an LlmFailure."""
    from openai import APIConnectionError, APIStatusError, APITimeoutError, OpenAIError

    seconds = deadline - time.monotonic()
    if seconds <= 0:
        work.close()
        raise LlmFailure("timeout", "no time left")
    try:
        async with asyncio.timeout(seconds):
            return await work
    except (TimeoutError, APITimeoutError) as error:
        raise LlmFailure("timeout", f"no answer in {seconds:.0f} s") from error
    except APIStatusError as error:
        raise of_status(error.status_code, error.response.content, error.response.headers.get("retry-after")) from error
    except APIConnectionError as error:
        raise LlmFailure("unreachable", str(error.__cause__ or error)[:200]) from error
    except LlmFailure:
        raise
    except OpenAIError as error:
        raise LlmFailure("server", str(error)[:200]) from error
    except Exception as error:
        # A connection that breaks while the body is read comes out of the HTTP library as it is.
        raise LlmFailure("unreachable", f"{type(error).__name__}: {error}"[:200]) from error


def _decoded(body: bytes) -> Mapping[str, Any]:
    try:
        found = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise LlmFailure("server", "the body is no JSON") from error
    if not isinstance(found, dict):
        raise LlmFailure("server", "the body is no object")
    if found.get("error"):
        # Some gateways answer 200 and put the error inside.
        raise of_status(502, body, None)
    return found


def _completion(body: Mapping[str, Any], ms: int, dialect: Dialect) -> Completion:
    choices = body.get("choices")
    choice = choices[0] if isinstance(choices, list) and choices else None
    message = choice.get("message") if isinstance(choice, dict) else None
    if not isinstance(message, dict):
        message = {}
    usage = body.get("usage")
    tokens = usage if isinstance(usage, dict) else {}
    tool_calls = message.get("tool_calls")
    reason = choice.get("finish_reason") if isinstance(choice, dict) else ""
    if message.get("refusal"):
        reason = "content_filter"
    return Completion(
        content=message.get("content"),
        tool_calls=tool_calls if isinstance(tool_calls, list) else (),
        finish_reason=reason if isinstance(reason, str) else "",
        model=body["model"] if isinstance(body.get("model"), str) else "",
        prompt_tokens=_count(tokens.get("prompt_tokens")),
        completion_tokens=_count(tokens.get("completion_tokens")),
        ms=ms,
        dialect=dialect,
    )


def _counted(completion: Completion, prompt: Prompt) -> Completion:
    """The completion with its tokens estimated where the server does not count them, so that budgets hold all the same."""
    if completion.prompt_tokens or completion.completion_tokens:
        return completion
    asked = sum(len(message["content"]) for message in prompt.messages)
    answered = len(str(completion.content or "")) + len(str(completion.tool_calls or ""))
    return replace(completion, prompt_tokens=asked // CHARACTERS_A_TOKEN, completion_tokens=answered // CHARACTERS_A_TOKEN)


def _count(value: object) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10_000_000 else 0
