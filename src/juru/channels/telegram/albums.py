"""An album comes as several updates; here its parts become one message."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from juru.channels.telegram.updates import Event, Reader, Said
from juru.conversation.message import Inbound

#: How long nothing more of an album must have come before it counts as whole.
QUIET_SECONDS = 0.7


@dataclass(frozen=True, slots=True)
class Read:
    """An update with its number and what it means."""

    update_id: int
    event: Event | None

    @property
    def album(self) -> str:
        return self.event.album if isinstance(self.event, Said) else ""

    @property
    def chat(self) -> str:
        """The chat that it comes from, where order matters."""
        inbound = getattr(self.event, "inbound", None)
        return inbound.sender if isinstance(inbound, Inbound) else ""


def read_all(reader: Reader, raw: Iterable[Mapping[str, Any]]) -> list[Read]:
    """A batch of updates, in the order in which they came."""
    return [Read(int(update["update_id"]), reader.read(update)) for update in raw]


def parts(batch: Sequence[Read]) -> int:
    """How many parts of albums a batch holds."""
    return sum(1 for read in batch if read.album)


def joined(batch: Sequence[Read]) -> list[Event]:
    """The events of a batch; an album stands where its first part stood."""
    albums: dict[str, list[Inbound]] = {}
    for read in batch:
        if isinstance(read.event, Said) and read.album:
            albums.setdefault(read.album, []).append(read.event.inbound)
    events: list[Event] = []
    for read in batch:
        if read.album in albums:
            events.append(Said(join(albums.pop(read.album))))
        elif read.event is not None and not read.album:
            events.append(read.event)
    return events


def join(pictures: Sequence[Inbound]) -> Inbound:
    """The parts of one album as one message, under the name of its first part; the caption stands on one of them."""
    by_number = sorted(pictures, key=lambda part: int(part.external_id.rpartition(":")[2]))
    first = by_number[0]
    attachments = tuple(attachment for part in by_number for attachment in part.attachments)
    if len(by_number) == 1:
        return first
    captions = [part.text for part in by_number if part.text]
    return replace(first, kind="album" if attachments else "unsupported", text="\n".join(captions), attachments=attachments)
