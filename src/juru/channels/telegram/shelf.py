"""Where the parts of albums wait, durably, until the album is whole: a webhook brings them one by one.

Telegram brings the next part of an album only after the one before was answered with success, so each part must be safe
before it is known how many there are. They wait in the channel's own small state, in slots that are used again and again.
"""

import json
import threading
import zlib
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Any

from juru.channels.telegram.albums import join
from juru.channels.telegram.updates import Said
from juru.conversation.desk import Desk
from juru.conversation.message import Attachment, Inbound

SLOTS = 32  #: albums that may be on their way at once
PIECE = 380  #: characters that fit into one value of the state


@dataclass(frozen=True, slots=True)
class Waiting:
    """An album that is being gathered in a slot; `version` tells what is being written from what can be read."""

    slot: int
    version: int
    album: str
    parts: tuple[Inbound, ...]


class Shelf:
    """The waiting albums of one channel."""

    def __init__(self, desk: Desk, channel_id: int) -> None:
        self._desk = desk
        self._channel_id = channel_id
        self._lock = threading.Lock()

    def put(self, said: Said) -> int:
        """Lay a part beside the others of its album; how many there are now. Zero where no slot is free."""
        album = f"{said.inbound.sender}/{said.album}"
        with self._lock:
            waiting = self._find(album)
            if waiting is None:
                return 0
            others = tuple(part for part in waiting.parts if part.external_id != said.inbound.external_id)
            self._write(replace(waiting, parts=(*others, said.inbound)))
            return len(others) + 1

    def hand_over(self, album: str, count: int, receive: Callable[[Inbound], object]) -> bool:
        """Hand the album over unless more than `count` parts lie there by now; then free its slot."""
        with self._lock:
            waiting = self._find(album)
            if waiting is None or not waiting.parts or len(waiting.parts) > count:
                return False
            receive(join(waiting.parts))
            self._clear(waiting)
            return True

    def left_behind(self) -> list[tuple[str, int]]:
        """Albums, with their number of parts, that a former process did not live to hand over."""
        with self._lock:
            return [(waiting.album, len(waiting.parts)) for waiting in self._all() if waiting.parts]

    def _find(self, album: str) -> Waiting | None:
        """The album's slot, or a free one for it."""
        first = zlib.crc32(album.encode()) % SLOTS
        free: Waiting | None = None
        for step in range(SLOTS):
            waiting = self._read((first + step) % SLOTS)
            if waiting.album == album:
                return waiting
            if not waiting.album:
                free = free or replace(waiting, album=album)
        return free

    def _all(self) -> Iterator[Waiting]:
        for slot in range(SLOTS):
            yield self._read(slot)

    def _read(self, slot: int) -> Waiting:
        version, _, count = self._recall(f"{slot}").partition(" ")
        if not count:
            return Waiting(slot, int(version or 0), "", ())
        pieces = [self._recall(f"{slot}.{version}.{piece}") for piece in range(int(count))]
        album, parts = json.loads("".join(pieces))
        return Waiting(slot, int(version), album, tuple(_inbound(part) for part in parts))

    def _write(self, waiting: Waiting) -> None:
        version = 1 - waiting.version
        whole = json.dumps([waiting.album, [_plain(part) for part in waiting.parts]], ensure_ascii=False)
        pieces = [whole[start : start + PIECE] for start in range(0, len(whole), PIECE)]
        for number, piece in enumerate(pieces):
            self._remember(f"{waiting.slot}.{version}.{number}", piece)
        # Last, and in one go: a process that dies before leaves the older version whole.
        self._remember(f"{waiting.slot}", f"{version} {len(pieces)}")

    def _clear(self, waiting: Waiting) -> None:
        self._remember(f"{waiting.slot}", f"{waiting.version}")

    def _recall(self, place: str) -> str:
        return self._desk.recall(self._channel_id, f"album.{place}")

    def _remember(self, place: str, value: str) -> None:
        self._desk.remember(self._channel_id, f"album.{place}", value)


def _plain(part: Inbound) -> dict[str, Any]:
    row = asdict(part)
    row["sent_at"] = part.sent_at.isoformat() if part.sent_at else None
    return row


def _inbound(row: dict[str, Any]) -> Inbound:
    sent_at = datetime.fromisoformat(row["sent_at"]) if row["sent_at"] else None
    return Inbound(**row | {"sent_at": sent_at, "attachments": tuple(Attachment(**part) for part in row["attachments"])})
