"""How a bot is doing, for the dashboard, for health and for the log: told once each time it changes."""

import threading
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

import structlog

from juru.channels.telegram import texts

log = structlog.get_logger()

Name = Literal["starting", "connected", "standby", "conflict", "refused", "unreachable", "trouble", "stopped"]


@dataclass(frozen=True, slots=True)
class State:
    """`text` says it to a person, and what to do."""

    name: Name
    text: str
    since: datetime

    @property
    def well(self) -> bool:
        return self.name in ("connected", "standby", "starting")


class Board:
    """Where the state stands; read and written from any thread."""

    def __init__(self, channel_id: int) -> None:
        self._channel_id = channel_id
        self._lock = threading.Lock()
        self._state = State("starting", texts.STARTING, datetime.now(UTC))

    @property
    def state(self) -> State:
        return self._state

    def put(self, name: Name, text: str, error: str = "") -> None:
        """The state from now on; the log hears of changes only, so that a long outage fills no disk."""
        with self._lock:
            changed = self._state.name != name
            if changed or self._state.text != text:
                self._state = State(name, text, datetime.now(UTC))
        if changed:
            tell = log.info if name in ("connected", "standby", "starting", "stopped") else log.error
            tell("telegram " + name, channel=self._channel_id, **({"error": error} if error else {}))
