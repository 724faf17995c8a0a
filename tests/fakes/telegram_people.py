"""The people of the fake Bot API server: they write, send, press and block; and what the bot did can be looked at."""

import itertools
import threading
import time
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.fakes import telegram_rules as rules
from tests.fakes.telegram_rules import Refusal

BOT = {"id": 123456, "is_bot": True, "first_name": "Juru", "username": "juru_test_bot"}

Json = dict[str, Any]
#: What a script does instead of answering: an answer of its own, or "hang", "drop", "lose".
Deed = Refusal | str


@dataclass
class Waiting:
    """An update that nobody has confirmed."""

    id: int
    body: Json
    until: float


@dataclass
class Call:
    """A request that the bot made."""

    method: str
    parameters: Json
    at: float = field(default_factory=time.monotonic)


class People:
    """Chats, updates that wait, files; safe from any thread."""

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self.answered: dict[str, Json] = {}  #: callback query → the answer it got
        self._lock = threading.RLock()
        self._ahead = 0.0
        self._messages: defaultdict[int, list[Json]] = defaultdict(list)
        self._numbers: defaultdict[int, itertools.count[int]] = defaultdict(lambda: itertools.count(1))
        self._update_numbers = itertools.count(700_000_001)
        self._names: dict[int, str] = {}
        self._blocked: set[int] = set()
        self._updates: list[Waiting] = []
        self._queries: dict[str, float] = {}
        self._files: dict[str, bytes] = {}
        self._scripts: defaultdict[str, deque[tuple[int | None, Deed]]] = defaultdict(deque)

    def _ring(self) -> None:
        """Wake who waits for updates."""

    # -- people ----------------------------------------------------------------------------------------------------------

    def say(self, person: int, text: str, *, chat: Json | None = None, **extra: Any) -> Json:
        """A person sends a text; the message."""
        return self.send(person, {"text": text}, chat=chat, **extra)

    def send(self, person: int, content: Json, *, chat: Json | None = None, **extra: Any) -> Json:
        """A person sends anything; the message. `chat` for a group."""
        with self._lock:
            self._blocked.discard(person)
            message = self._new_message(person, chat, content | extra)
            self.update({"message": message})
            return message

    def photo(self, person: int, caption: str = "", group: str = "", content: bytes = b"\xff\xd8\xff\xe0jpeg") -> Json:
        sizes = [
            {"file_id": self._keep(content), "file_unique_id": "AQADs", "width": 90, "height": 67, "file_size": 900},
            {"file_id": self._keep(content), "file_unique_id": "AQADy", "width": 1280, "height": 960},
        ]
        extra = ({"caption": caption} if caption else {}) | ({"media_group_id": group} if group else {})
        return self.send(person, {"photo": sizes} | extra)

    def voice(self, person: int, content: bytes = b"OggS") -> Json:
        file = {"file_id": self._keep(content), "file_unique_id": "AgADv", "duration": 3, "mime_type": "audio/ogg"}
        return self.send(person, {"voice": file | {"file_size": len(content)}})

    def document(self, person: int, name: str, media_type: str, content: bytes = b"%PDF") -> Json:
        file = {"file_id": self._keep(content), "file_unique_id": "AgADd", "file_name": name, "mime_type": media_type}
        return self.send(person, {"document": file | {"file_size": len(content)}})

    def edit(self, person: int, message: Json, text: str) -> None:
        with self._lock:
            message = message | {"text": text, "edit_date": int(self.now())}
            self.update({"edited_message": message})

    def press(self, person: int, label: str, *, message: Json | None = None) -> str:
        """A person presses a button under the newest message that has it (or under this one); the query's id."""
        with self._lock:
            shown = [message] if message else self._messages[person][::-1]
            for candidate in shown:
                for row in candidate.get("reply_markup", {}).get("inline_keyboard", ()):
                    for button in row:
                        if button["text"] == label:
                            return self._press(person, candidate, button["callback_data"])
            raise AssertionError(f"no button {label!r} in {[self.buttons(person)]}")

    def _press(self, person: int, message: Json, data: str) -> str:
        query_id = f"4382{len(self._queries) + 1:012d}"
        self._queries[query_id] = self.now()
        query = {"id": query_id, "from": self._person(person), "message": message, "chat_instance": "-39", "data": data}
        self.update({"callback_query": query}, seconds=rules.CALLBACK_SECONDS)
        return query_id

    def block(self, person: int) -> None:
        with self._lock:
            self._blocked.add(person)
            self._membership(person, "member", "kicked")

    def unblock(self, person: int) -> None:
        with self._lock:
            self._blocked.discard(person)
            self._membership(person, "kicked", "member")

    def _membership(self, person: int, old: str, new: str) -> None:
        change = {
            "chat": self._chat(person),
            "from": self._person(person),
            "date": int(self.now()),
            "old_chat_member": _member(old),
            "new_chat_member": _member(new),
        }
        self.update({"my_chat_member": change})

    def update(self, body: Json, *, number: int = 0, seconds: int = rules.MESSAGE_SECONDS) -> int:
        """Put an update into the queue; its number."""
        with self._lock:
            number = number or next(self._update_numbers)
            self._updates.append(Waiting(number, {"update_id": number} | body, self.now() + seconds))
        self._ring()
        return number

    def number_anew(self, first: int) -> None:
        """As after a quiet week: the next update gets another number, higher or lower."""
        self._update_numbers = itertools.count(first)

    # -- what can be seen ------------------------------------------------------------------------------------------------

    def now(self) -> float:
        return time.time() + self._ahead

    def skip(self, seconds: float) -> None:
        """Let time pass."""
        self._ahead += seconds

    def sent(self, chat: int) -> list[Json]:
        """What the bot sent into a chat, oldest first."""
        with self._lock:
            return [message for message in self._messages[chat] if message["from"]["id"] == BOT["id"]]

    def texts(self, chat: int) -> list[str]:
        return [str(message.get("text", message.get("caption", ""))) for message in self.sent(chat)]

    def buttons(self, chat: int) -> list[str]:
        """The labels under the bot's newest message."""
        rows = self.sent(chat)[-1].get("reply_markup", {}).get("inline_keyboard", []) if self.sent(chat) else []
        return [button["text"] for row in rows for button in row]

    def called(self, method: str) -> list[Json]:
        with self._lock:
            return [call.parameters for call in self.calls if call.method == method]

    def queued(self) -> list[Json]:
        """The updates that nobody has confirmed."""
        with self._lock:
            return [waiting.body for waiting in self._updates]

    def confirm(self, update_id: int) -> None:
        """What an accepted webhook call does."""
        with self._lock:
            self._updates = [waiting for waiting in self._updates if waiting.id != update_id]

    def file_id(self, content: bytes) -> str:
        """A file that somebody sent."""
        with self._lock:
            return self._keep(content)

    def wait(self, seen: Callable[[], object], seconds: float = 10.0) -> None:
        """Until something can be seen; AssertionError with what was sent where it cannot."""
        deadline = time.monotonic() + seconds
        while not seen():
            if time.monotonic() > deadline:
                with self._lock:
                    shown = {chat: self.texts(chat) for chat in list(self._messages)}
                    raise AssertionError(f"not seen; sent: {shown}; calls: {[call.method for call in self.calls][-20:]}")
            time.sleep(0.01)

    def script(self, method: str, *deeds: Deed, chat: int | None = None) -> None:
        """What happens to the next calls of a method (into one chat): a Refusal, "hang", "drop" before or "lose" after it."""
        with self._lock:
            self._scripts[method].extend((chat, deed) for deed in deeds)

    # -- what they are made of --------------------------------------------------

    def _new_message(self, person: int, chat: Json | None, content: Json) -> Json:
        place = chat or self._chat(person)
        message = {
            "message_id": next(self._numbers[place["id"]]),
            "from": self._person(person),
            "chat": place,
            "date": int(self.now()),
        } | content
        self._messages[place["id"]].append(message)
        return message

    def _keep(self, content: bytes) -> str:
        file_id = f"BQACAgUAAxkBAAI{len(self._files):06d}AAGabcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWX"
        self._files[file_id] = content
        return file_id

    def _person(self, person: int) -> Json:
        return {"id": person, "is_bot": False, "first_name": self._names.get(person, f"Orang {person}"), "language_code": "id"}

    def _chat(self, person: int) -> Json:
        return {"id": person, "type": "private", "first_name": self._names.get(person, f"Orang {person}")}

    def name(self, person: int, name: str) -> None:
        self._names[person] = name


def _member(status: str) -> Json:
    return {"user": BOT, "status": status} | ({"until_date": 0} if status == "kicked" else {})
