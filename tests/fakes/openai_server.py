"""A strict OpenAI-compatible server on loopback that can be told to misbehave in every way real ones do.

It refuses requests that break the protocol or that send what the API does not know (400, and the test that made it fails on
`refusals`). What it answers is a script: each request takes the next line, the last line repeats.
"""

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

KEY = "sk-fake-4711"
MODEL = "fake-qwen2.5"

_FIELDS = {"model", "messages", "response_format", "max_tokens", "max_completion_tokens", "temperature"}
_SCHEMA_WORDS = {
    "type", "enum", "items", "anyOf", "properties", "required", "additionalProperties",
    "minLength", "maxLength", "minItems", "maxItems", "minimum", "maximum",
}  # fmt: skip

Json = dict[str, Any]


@dataclass
class Answer:
    """One line of the script."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    delay: float = 0.0  #: seconds before the first byte
    drip: float = 0.0  #: seconds between single bytes
    drop: bool = False  #: close the connection after half of the body
    hang: bool = False  #: never answer


Line = Answer | Callable[[Json], Answer]


def says(content: Any, *, finish: str = "stop", usage: bool = True, **message: Any) -> Answer:
    """A completion whose message holds `content`; a dict with "calls" is written as JSON."""
    text = json.dumps(content, ensure_ascii=False) if isinstance(content, dict) else content
    choice = {"index": 0, "message": {"role": "assistant", "content": text, **message}, "finish_reason": finish}
    body: Json = {"id": "chatcmpl-1", "object": "chat.completion", "created": 1, "model": MODEL, "choices": [choice]}
    if usage:
        body["usage"] = {"prompt_tokens": 1000, "completion_tokens": 50, "total_tokens": 1050}
    return raw(body)


def calls(*pairs: tuple[str, Json], **how: Any) -> Answer:
    """A completion with these calls, as a well-behaved model gives them."""
    return says({"calls": [{"name": name, "arguments": arguments} for name, arguments in pairs]}, **how)


def raw(body: Any, status: int = 200, **headers: str) -> Answer:
    """Any body at all."""
    data = body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()
    return Answer(status, data, {name.replace("_", "-"): value for name, value in headers.items()})


def error(status: int, message: str = "no", **headers: str) -> Answer:
    """An error the way OpenAI words one."""
    return raw({"error": {"message": message, "type": "invalid_request_error", "code": None}}, status, **headers)


class FakeOpenAI:
    """The server. `script` is what it answers; `requests` what it was asked; `refusals` what was wrong with that."""

    def __init__(self, *, models: tuple[str, ...] = (MODEL,), takes: tuple[str, ...] = ("json_schema", "json_object")) -> None:
        self.script: list[Line] = [calls()]
        self.requests: list[Json] = []
        self.refusals: list[str] = []
        self.models = models
        self.takes = takes  #: the response formats it knows
        self.refuses_with = 400  #: how it says that it knows a format not; llama-cpp-python says 500
        self.refuses_bounds = False
        self.needs_completion_tokens = False
        self.fixed_temperature = False
        self.stopping = threading.Event()
        self._taken = 0
        self._lock = threading.Lock()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}/v1"

    @property
    def formats(self) -> list[str]:
        """The response format of each request."""
        return [request.get("response_format", {}).get("type", "plain") for request in self.requests]

    def next_answer(self, request: Json) -> Answer:
        with self._lock:
            self.requests.append(request)
            line = self.script[min(self._taken, len(self.script) - 1)]
            wrong = self._quirk(request)
            if wrong:
                return wrong
            self._taken += 1
        return line(request) if callable(line) else line

    def _quirk(self, request: Json) -> Answer | None:
        """What this kind of server does not take, in the words such servers use; no line of the script is used up."""
        wanted = request.get("response_format", {}).get("type")
        if wanted and wanted not in self.takes:
            return error(self.refuses_with, f"response_format type {wanted} is unsupported")
        if self.needs_completion_tokens and "max_tokens" in request:
            return error(400, "Unsupported parameter: 'max_tokens' is not supported. Use 'max_completion_tokens' instead.")
        if self.fixed_temperature and request.get("temperature", 1) != 1:
            return error(400, "Unsupported value: 'temperature' does not support 0 with this model.")
        if self.refuses_bounds and "maxLength" in json.dumps(request.get("response_format", {})):
            return error(400, "Invalid schema for response_format: 'maxLength' is not permitted.")
        return None

    def close(self) -> None:
        self.stopping.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@contextmanager
def fake_openai(**how: Any) -> Iterator[FakeOpenAI]:
    """A server for the time of a test; fails the test that sent it what no server would take."""
    server = FakeOpenAI(**how)
    try:
        yield server
    finally:
        server.close()
    assert server.refusals == []


def wrong_with(request: Json) -> str:
    """What is wrong with a request; empty where nothing is."""
    unknown = set(request) - _FIELDS
    if unknown:
        return f"unknown fields {sorted(unknown)}"
    if not isinstance(request.get("model"), str) or not request["model"]:
        return "no model"
    messages = request.get("messages")
    if not isinstance(messages, list) or not messages:
        return "no messages"
    for place, message in enumerate(messages):
        if set(message) != {"role", "content"} or not isinstance(message["content"], str) or not message["content"]:
            return f"message {place} is malformed"
        if message["role"] != ("system" if place == 0 else "user" if place % 2 else "assistant"):
            return f"message {place} has role {message['role']}"
    return _wrong_format(request.get("response_format"))


def _wrong_format(wanted: Json | None) -> str:
    if wanted is None or wanted == {"type": "json_object"}:
        return ""
    inner = wanted.get("json_schema", {})
    if wanted.get("type") != "json_schema" or set(inner) != {"name", "strict", "schema"}:
        return "response_format is malformed"
    return _wrong_schema(inner["schema"], "$")


def _wrong_schema(schema: Json, place: str) -> str:
    """Strict mode as OpenAI documents it: only known words, every property required, nothing additional."""
    unknown = set(schema) - _SCHEMA_WORDS
    if unknown:
        return f"{place}: unknown words {sorted(unknown)}"
    if schema.get("type") == "object":
        properties = schema.get("properties", {})
        if schema.get("additionalProperties") is not False or set(schema.get("required", ())) != set(properties):
            return f"{place}: an open object"
        found = [_wrong_schema(field, f"{place}.{name}") for name, field in properties.items()]
        return next(filter(None, found), "")
    if schema.get("type") == "array":
        return _wrong_schema(schema["items"], f"{place}[]")
    if "anyOf" in schema:
        found = [_wrong_schema(choice, f"{place}|{number}") for number, choice in enumerate(schema["anyOf"])]
        return next(filter(None, found), "")
    return "" if "type" in schema else f"{place}: no type"


def _handler(fake: FakeOpenAI) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True  # else every answer waits 40 ms for an acknowledgement

        def log_message(self, *_: object) -> None:
            """Silent."""

        def do_GET(self) -> None:
            if self.path != "/v1/models":
                return self._send(error(404, "not found"))
            if self.headers.get("Authorization") != f"Bearer {KEY}":
                return self._send(error(401, "Incorrect API key provided"))
            listed = [{"id": name, "object": "model", "created": 1, "owned_by": "t"} for name in fake.models]
            return self._send(raw({"object": "list", "data": listed}))

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            if self.path != "/v1/chat/completions":
                return self._send(error(404, "not found"))
            if self.headers.get("Authorization") != f"Bearer {KEY}":
                return self._send(error(401, "Incorrect API key provided"))
            request = json.loads(body)
            wrong = wrong_with(request)
            if wrong:
                fake.refusals.append(wrong)
                return self._send(error(400, wrong))
            if request["model"] not in fake.models:
                return self._send(error(404, f"The model `{request['model']}` does not exist"))
            return self._send(fake.next_answer(request))

        def _send(self, answer: Answer) -> None:
            try:
                self._deliver(answer)
            except OSError:
                self.close_connection = True  # the client hung up: that is what some tests are about

        def _deliver(self, answer: Answer) -> None:
            if answer.hang:
                fake.stopping.wait(30)
                self.close_connection = True
                return
            time.sleep(answer.delay)
            self.send_response(answer.status)
            for name, value in ({"Content-Type": "application/json"} | answer.headers).items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(answer.body)))
            self.end_headers()
            if answer.drop:
                self.wfile.write(answer.body[: len(answer.body) // 2])
                self.wfile.flush()
                self.connection.shutdown(socket.SHUT_RDWR)
                self.close_connection = True
                return
            if not answer.drip:
                self.wfile.write(answer.body)
                return
            for byte in answer.body:
                if fake.stopping.wait(answer.drip):
                    return
                self.wfile.write(bytes([byte]))
                self.wfile.flush()

    return Handler
