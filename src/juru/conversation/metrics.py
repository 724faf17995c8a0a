"""What operators watch: turns and their outcomes, how long people wait, what the outbox achieves. Never any text."""

from collections.abc import Callable, Iterable
from datetime import datetime

from prometheus_client import Counter, Histogram
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector
from sqlalchemy import func, select

from juru.conversation.tables import conversations, messages
from juru.errors import StorageError
from juru.storage.database import Database, ReadTx

TURNS = Counter("juru_turns", "Turns taken, by who read the message and how it ended", ["by", "outcome"])
TURN_SECONDS = Histogram(
    "juru_turn_seconds", "Time from the claim to the commit of a turn", buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 2, 15)
)
SENT = Counter("juru_outbox_sent", "Messages handed to a channel, by outcome", ["outcome"])


class Queues(Collector):
    """How much waits, and for how long; looked up in the database when it is asked for."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def collect(self) -> Iterable[Metric]:
        try:
            waiting, oldest, outbox = self._database.read(_depths)
        except StorageError:
            return
        age = (self._clock() - oldest).total_seconds() if oldest else 0.0
        yield GaugeMetricFamily("juru_conversations_waiting", "Conversations with a message that waits", waiting)
        yield GaugeMetricFamily("juru_queue_age_seconds", "Age of the oldest message that waits for its turn", max(0.0, age))
        family = GaugeMetricFamily("juru_outbox_messages", "Messages to be sent, by state", labels=["state"])
        for state in ("queued", "sending"):
            family.add_metric([state], outbox.get(state, 0))
        yield family


def _depths(tx: ReadTx) -> tuple[int, datetime | None, dict[str, int]]:
    waiting = conversations.c.waiting_since.is_not(None)
    columns = (func.count().label("waiting"), func.min(conversations.c.waiting_since).label("oldest"))
    row = tx.one(select(*columns).where(waiting))
    by_state = tx.all(
        select(messages.c.state, func.count().label("messages"))
        .where(messages.c.direction == "out", messages.c.state.in_(("queued", "sending")))
        .group_by(messages.c.state)
    )
    return row.waiting, row.oldest, {state.state: state.messages for state in by_state}
