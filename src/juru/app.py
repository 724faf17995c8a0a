"""The composition root: builds the whole program from its rooms. May import all; nothing but the commands imports it."""

import contextlib
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from fastapi import FastAPI

from juru.conversation.desk import Desk
from juru.conversation.turn import Means
from juru.conversation.worker import Workers
from juru.people.sign_in import SignIn
from juru.skills.bookkeeping.skill import Bookkeeping
from juru.storage.database import Database
from juru.storage.migrate import upgrade
from juru.storage.signals import Signals

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Juru:
    """Everything that runs: the database, the skills, the workers and the desk that channels come to."""

    database: Database
    means: Means
    signals: Signals
    workers: Workers
    desk: Desk
    sign_in: SignIn
    clock: Clock


def build(database_url: str, *, workers: int = 2, clock: Clock = utc_now) -> Juru:
    """Open (and migrate) the database and put the rooms together; nothing runs yet."""
    database = Database(database_url)
    try:
        upgrade(database)
    except BaseException:
        database.close()
        raise
    means = Means(skills={"bookkeeping": Bookkeeping()})
    signals = Signals()
    crew = Workers(database, means, signals, count=workers, clock=clock)
    desk = Desk(database, signals, crew.wake, clock)
    return Juru(database, means, signals, crew, desk, SignIn(database, clock), clock)


@contextlib.contextmanager
def running(juru: Juru) -> Iterator[Juru]:
    """Workers at work inside the block; afterwards what is under way is finished and the database closed."""
    juru.workers.start()
    try:
        yield juru
    finally:
        juru.workers.stop()
        juru.database.close()


def create_app(juru: Juru, public_url: str) -> FastAPI:
    """The web application over a Juru whose workers it starts and stops."""
    from juru.channels.web_chat.routes import router as web_chat
    from juru.web import errors as web_errors
    from juru.web.health import health
    from juru.web.routes import create_web

    @contextlib.asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        with running(juru):
            yield

    app = FastAPI(title="Juru", lifespan=lifespan, docs_url=None, redoc_url=None)
    web_errors.install(app)
    app.include_router(web_chat(juru.desk))
    app.include_router(create_web(juru.sign_in, health=lambda: health(juru.database), public_url=public_url))
    return app
