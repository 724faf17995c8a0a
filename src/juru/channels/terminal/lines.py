"""Two lines from a terminal to Juru: straight to the desk, or over HTTP when a server already holds the database."""

import json
import time
import urllib.error
import urllib.request
import uuid
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, Protocol

from juru.conversation.desk import Desk
from juru.conversation.message import ChatButton, ChatFile, ChatMessage, Inbound
from juru.errors import JuruError, StorageError

PATIENCE = 20.0  #: seconds to wait for a server's answer
GAP = 0.1  #: seconds between two looks


class Line(Protocol):
    """What the chat loop needs."""

    def say(self, text: str) -> Sequence[ChatMessage]:
        """Hand a message over and wait for the replies; raises JuruError."""

    def fetch(self, file: ChatFile) -> bytes:
        """The bytes of a file that came with a reply."""


class DeskLine:
    """In this process; `drain` takes the turns that wait."""

    def __init__(self, desk: Desk, drain: Callable[[], None], channel_id: int, sender: str, name: str) -> None:
        self._desk = desk
        self._drain = drain
        self._channel_id = channel_id
        self._sender = sender
        self._name = name

    def say(self, text: str) -> Sequence[ChatMessage]:
        said = self._desk.receive(Inbound(self._channel_id, self._sender, self._name, uuid.uuid4().hex, text))
        self._drain()
        history = self._desk.history(self._channel_id, self._sender, after=said)
        return [message for message in history.messages if message.direction == "out"]

    def fetch(self, file: ChatFile) -> bytes:
        return self._desk.file(self._channel_id, self._sender, file.id)[1]


class ServerLine:
    """To a running server's web chat."""

    def __init__(self, address: str, key: str, sender: str) -> None:
        self._base = f"{address}/api/web-chat/{key}"
        self._sender = sender

    def say(self, text: str) -> Sequence[ChatMessage]:
        said = self._ask("POST", "/messages", {"id": uuid.uuid4().hex, "text": text})["message"]
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            history = self._ask("GET", f"/messages?after={said}")
            if not history["thinking"]:
                return [_message(row) for row in history["messages"] if row["direction"] == "out"]
            time.sleep(GAP)
        raise StorageError("no answer from the server", text="Server belum menjawab. Coba lagi sebentar lagi ya.")

    def fetch(self, file: ChatFile) -> bytes:
        return self._request("GET", f"/files/{file.id}")

    def _ask(self, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
        return json.loads(self._request(method, path, body))

    def _request(self, method: str, path: str, body: dict[str, Any] | None = None) -> bytes:
        headers = {"X-Visitor": self._sender, "Content-Type": "application/json"}
        data = json.dumps(body).encode() if body is not None else None
        request = urllib.request.Request(self._base + path, data, headers, method=method)  # noqa: S310 - our own server
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE) as answer:  # noqa: S310
                content: bytes = answer.read()
                return content
        except urllib.error.HTTPError as error:
            raise JuruError(str(error), text=_error_text(error)) from error
        except OSError as error:
            text = "Server Juru tidak bisa dihubungi. Jalankan `juru doctor` untuk memeriksanya."
            raise StorageError(str(error), text=text) from error


def _error_text(error: urllib.error.HTTPError) -> str:
    try:
        return str(json.loads(error.read())["text"])
    except (ValueError, KeyError, TypeError):
        return JuruError.text


def _message(row: dict[str, Any]) -> ChatMessage:
    return ChatMessage(
        id=row["id"],
        direction=row["direction"],
        text=row["text"],
        at=datetime.fromisoformat(row["at"]),
        state=row["state"],
        buttons=tuple(ChatButton(button["label"], button["value"]) for button in row["buttons"]),
        files=tuple(ChatFile(file["id"], file["name"], file["media_type"], file["size"]) for file in row["files"]),
    )
