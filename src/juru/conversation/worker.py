"""Workers: threads that take turns as long as messages wait, and sleep until the next one comes."""

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import structlog

from juru.conversation import turn
from juru.conversation.metrics import TURN_SECONDS
from juru.conversation.turn import Means
from juru.errors import StorageError
from juru.storage.database import Database
from juru.storage.signals import Signals

log = structlog.get_logger()

SWEEP_SECONDS = 5.0  #: a message whose wake-up was lost waits no longer than this
SLOW_TURNS = 32  #: turns that may wait for an LLM at a time
TROUBLE_SECONDS = 2.0  #: the pause after the storage failed


class Workers:
    """`count` threads; `wake` after a message was stored, `stop` lets the turns under way finish.

    `replied` is called after a turn whose replies must be sent.
    """

    def __init__(
        self,
        database: Database,
        means: Means,
        signals: Signals,
        *,
        count: int = 2,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        replied: Callable[[], None] = lambda: None,
    ) -> None:
        self._database = database
        self._means = means
        self._signals = signals
        self._clock = clock
        self._replied = replied
        self._bell = threading.Condition()
        self._rung = 0
        self._stopping = False
        self._slow = ThreadPoolExecutor(SLOW_TURNS, "juru-slow") if means.second_opinion else None
        self._threads = [threading.Thread(target=self._run, name=f"juru-worker-{n}", daemon=True) for n in range(count)]

    def start(self) -> None:
        """Free what a former process held, then begin."""
        if self._database.kind == "sqlite":
            # One process owns the file: every claim there is a dead one's. Elsewhere the leases run out by themselves.
            turn.release(self._database, self._clock())
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Finish the turns under way and end the threads."""
        with self._bell:
            self._stopping = True
            self._bell.notify_all()
        for thread in self._threads:
            if thread.ident is not None:
                thread.join()
        if self._slow:
            self._slow.shutdown(wait=True)

    def wake(self) -> None:
        with self._bell:
            self._rung += 1
            self._bell.notify()

    def drain(self) -> None:
        """Take every turn that waits, on the calling thread, the slow ones too."""
        while begun := turn.begin(self._database, self._means, self._clock()):
            turn.complete(self._database, self._means, begun)
            self._tell(begun)

    def _run(self) -> None:
        heard = -1
        while not self._stopping:
            with self._bell:
                if heard == self._rung:
                    self._bell.wait(SWEEP_SECONDS)
                heard = self._rung
            if not self._take_all():
                heard = -1  # what failed still waits: look again without being woken

    def _take_all(self) -> bool:
        """Take turns until nothing waits; False after trouble, and a pause."""
        try:
            while not self._stopping and self._take_one():
                pass
            return True
        except StorageError as error:
            log.error("storage failed", error=str(error))
        except Exception:
            log.exception("worker stumbled")
        with self._bell:
            if not self._stopping:
                self._bell.wait(TROUBLE_SECONDS)
        return False

    def _take_one(self) -> bool:
        began = time.perf_counter()
        begun = turn.begin(self._database, self._means, self._clock())
        if begun is None:
            return False
        if self._slow and turn.is_slow(self._means, begun):
            # The claim keeps the conversation's order; this thread goes on with the others.
            self._slow.submit(self._complete_later, begun)
            return True
        turn.complete(self._database, self._means, begun)
        TURN_SECONDS.observe(time.perf_counter() - began)
        self._tell(begun)
        return True

    def _complete_later(self, begun: turn.Begun) -> None:
        try:
            turn.complete(self._database, self._means, begun)
        except StorageError as error:
            log.error("storage failed", error=str(error))
        except Exception:
            log.exception("slow turn stumbled")
        self._tell(begun)
        self.wake()  # the conversation may have more to say

    def _tell(self, begun: turn.Begun) -> None:
        self._signals.publish(begun.task.topic)
        if begun.task.traits.push:
            self._replied()
