"""One consumer a bot: of several processes on one database, one polls and the others stand by."""

import os
import socket
import uuid
from collections.abc import Callable
from datetime import datetime, timedelta

from juru.conversation.desk import Desk

KEY = "poller"
_ours: set[str] = set()  #: holders that live in this process
LASTING = timedelta(seconds=100)  #: longer than one long poll and its time-out


class Lease:
    """The right to poll for one channel, kept as "holder until" among the channel's state.

    Two processes may believe for a moment that they hold it: Telegram then answers one of them 409, and storing a message
    twice changes nothing. The lease keeps that from going on for ever; it need not be airtight.
    """

    def __init__(self, desk: Desk, channel_id: int, clock: Callable[[], datetime]) -> None:
        self._desk = desk
        self._channel_id = channel_id
        self._clock = clock
        self._holder = f"{socket.gethostname()}/{os.getpid()}/{uuid.uuid4().hex[:12]}"
        self._due = clock()
        _ours.add(self._holder)

    def take(self) -> bool:
        """Take or renew the lease; False where somebody else holds it."""
        now = self._clock()
        if not self._free():
            self._due = now
            return False
        if now < self._due:
            return True
        self._due = now + LASTING / 3
        self._desk.remember(self._channel_id, KEY, f"{self._holder} {(now + LASTING).isoformat()}")
        return True

    def held(self) -> bool:
        """Whether the last word on the lease was ours."""
        return self._desk.recall(self._channel_id, KEY).partition(" ")[0] == self._holder

    def release(self) -> None:
        """Let the next one begin at once."""
        if self.held():
            self._desk.remember(self._channel_id, KEY, "")
        _ours.discard(self._holder)

    def _free(self) -> bool:
        holder, _, until = self._desk.recall(self._channel_id, KEY).partition(" ")
        if not holder or holder == self._holder or datetime.fromisoformat(until) <= self._clock():
            return True
        host, pid, _ = holder.split("/")
        if host != socket.gethostname():
            return False
        # A process that was killed cannot give its lease back. One with our own number that is not us is a former life:
        # in a container every process has the number 1.
        return holder not in _ours if int(pid) == os.getpid() else not _alive(int(pid))


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
