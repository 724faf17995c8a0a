"""The circuit breaker: a server that keeps failing is left alone for a while, then tried by one message only."""

import threading
import time
from collections.abc import Callable

from juru.llm.failures import SERVER_TROUBLE, SETTINGS_TROUBLE, LlmFailure

FAILURES = 3  #: in a row, before the circuit opens
PAUSE_SECONDS = 30.0  #: the first pause; each failed trial doubles it …
LONGEST_PAUSE_SECONDS = 600.0  #: … up to here


class Breaker:
    """Closed: everybody may ask. Open: nobody. After the pause one may try: success closes it, failure opens it longer."""

    def __init__(self, clock: Callable[[], float] = time.monotonic, *, failures: int = FAILURES) -> None:
        self._clock = clock
        self._limit = failures
        self._lock = threading.Lock()
        self._failed = 0
        self._open_until = 0.0
        self._pause = PAUSE_SECONDS
        self._open = False
        self._trying = False

    @property
    def state(self) -> str:
        """ "closed", "open" or "half-open"; for metrics and the doctor."""
        with self._lock:
            if not self._open:
                return "closed"
            return "open" if self._clock() < self._open_until else "half-open"

    def allow(self) -> bool:
        """Whether to ask now. Who is allowed must report back by `success`, `failure` or `abandon`."""
        with self._lock:
            if not self._open:
                return True
            if self._clock() < self._open_until or self._trying:
                return False
            self._trying = True
            return True

    def success(self) -> None:
        with self._lock:
            self._failed, self._open, self._trying, self._pause = 0, False, False, PAUSE_SECONDS

    def failure(self, failure: LlmFailure) -> None:
        """Count a failure. A bad answer of a server that works counts as a success: the line is fine."""
        if failure.outcome not in SERVER_TROUBLE:
            self.success()
            return
        with self._lock:
            self._failed += 1
            tried, self._trying = self._trying, False
            if tried:
                self._pause = min(self._pause * 2, LONGEST_PAUSE_SECONDS)
            hopeless = failure.outcome in SETTINGS_TROUBLE or failure.retry_after > 0
            if tried or hopeless or self._failed >= self._limit:
                self._open = True
                self._open_until = self._clock() + max(self._pause, failure.retry_after)

    def abandon(self) -> None:
        """The asking was given up before it had an outcome: the next one may try."""
        with self._lock:
            self._trying = False
