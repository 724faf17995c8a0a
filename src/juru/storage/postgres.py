"""PostgreSQL: any number of processes; each transaction on a thread and a connection of its own."""

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from sqlalchemy import Engine, create_engine
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError

from juru.storage import tenancy
from juru.storage.faults import state, translated
from juru.storage.transaction import Tx

THREADS = 8  #: transactions at a time in one process
TRIES = 4  #: of a transaction that another one got in the way of

#: Somebody else was first (unique row), deadlock, serialisation: run again, the deed then sees what the other did.
_IN_THE_WAY = {"23505", "40001", "40P01"}


def open_engine(url: str) -> Engine:
    """An engine with psycopg 3, whatever driver the URL names."""
    return create_engine(
        make_url(url).set(drivername="postgresql+psycopg"),
        pool_size=THREADS,
        max_overflow=2 * THREADS,
        pool_timeout=10,
        pool_pre_ping=True,
        connect_args={"connect_timeout": 5},
    )


class Writer:
    """A pool of threads that write."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._pool = ThreadPoolExecutor(THREADS, thread_name_prefix="juru-writer")

    def submit(self, deed: Callable[[Tx], Any], workspace_id: int | None) -> "Future[Any]":
        return self._pool.submit(self._run, deed, workspace_id)

    def close(self) -> None:
        """Finish what waits, then end the threads."""
        self._pool.shutdown(wait=True)

    def _run(self, deed: Callable[[Tx], Any], workspace_id: int | None) -> Any:
        for attempt in range(1, TRIES + 1):
            try:
                with translated(), self._engine.connect() as connection, connection.begin():
                    tenancy.enter(connection, workspace_id)
                    return deed(Tx(connection))
            except DBAPIError as error:
                if attempt == TRIES or state(error) not in _IN_THE_WAY:
                    raise
                time.sleep(0.005 * attempt)
        raise AssertionError("unreachable")
