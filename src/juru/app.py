"""The composition root: builds the whole program from its rooms. May import all; nothing but the commands imports it."""

import contextlib
import threading
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version

from fastapi import APIRouter, FastAPI

from juru import sample
from juru.conversation.desk import Desk
from juru.conversation.layout import Traits
from juru.conversation.outbox import Outbox, Sender
from juru.conversation.second_opinion import SecondOpinion
from juru.conversation.turn import Means
from juru.conversation.worker import Workers
from juru.people import workspaces
from juru.people.sign_in import SignIn
from juru.schedule.clock import Clock
from juru.schedule.skill import Reminders
from juru.skills.bookkeeping.skill import Bookkeeping
from juru.storage.database import Database
from juru.storage.migrate import upgrade
from juru.storage.signals import Signals

Now = Callable[[], datetime]

#: What each kind of channel can take; a kind that is not named here comes and fetches.
TRAITS = {"telegram": Traits(push=True, text_limit=4000, files_apart=True, buttons=True)}

#: The topics that wake workers and outboxes in every process.
WORK = "work"
OUTBOX = "outbox"


def utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Juru:
    """Everything that runs: the database, the skills, the workers, and the desk that channels come to."""

    database: Database
    means: Means
    signals: Signals
    workers: Workers
    outbox: Outbox
    clockwork: Clock
    desk: Desk
    sign_in: SignIn
    clock: Now

    def close(self) -> None:
        """Let go of the database; idempotent."""
        self.signals.close()
        self.database.close()


def build(
    database_url: str,
    *,
    workers: int = 2,
    clock: Now = utc_now,
    senders: Callable[[int], Sender | None] = lambda _: None,
    second_opinion: Callable[[Database], SecondOpinion | None] = lambda _: None,
) -> Juru:
    """Open (and migrate) the database and put the rooms together; nothing runs yet.

    `senders` finds who sends for a channel; `second_opinion` makes the LLM rung where one is configured.
    """
    database = Database(database_url)
    try:
        upgrade(database)
    except BaseException:
        database.close()
        raise
    means = Means({"bookkeeping": Bookkeeping(), "reminders": Reminders()}, TRAITS, second_opinion(database))
    signals = _signals(database)
    outbox = Outbox(database, senders, signals, clock=clock)
    crew = Workers(database, means, signals, count=workers, clock=clock, replied=lambda: signals.publish(OUTBOX))
    signals.call_on(WORK, crew.wake)
    signals.call_on(OUTBOX, outbox.wake)
    clockwork = Clock(database, signals, TRAITS, posted=lambda: signals.publish(OUTBOX), clock=clock)
    desk = Desk(
        database,
        signals,
        lambda: signals.publish(WORK),
        clock,
        traits=TRAITS,
        replied=lambda: signals.publish(OUTBOX),
    )
    return Juru(database, means, signals, crew, outbox, clockwork, desk, SignIn(database, clock), clock)


def _signals(database: Database) -> Signals:
    if database.kind == "sqlite":
        return Signals()
    from juru.storage.postgres_signals import PostgresSignals  # brings psycopg along: only where it is used

    return PostgresSignals(database.engine)


@contextlib.contextmanager
def running(juru: Juru) -> Iterator[Juru]:
    """Workers and outbox at work inside the block; afterwards what is under way is finished."""
    if juru.means.second_opinion:
        threading.Thread(target=juru.means.second_opinion.warm, name="juru-warm", daemon=True).start()
    juru.workers.start()
    juru.outbox.start()
    juru.clockwork.start()
    try:
        yield juru
    finally:
        juru.clockwork.stop()
        if juru.means.second_opinion:
            juru.means.second_opinion.close()  # else stopping would wait for calls under way
        juru.workers.stop()
        juru.outbox.stop()


def create_app(juru: Juru, public_url: str, *, work: bool = True, more: Sequence[APIRouter] = ()) -> FastAPI:
    """The web application over a Juru; with `work` its workers run as long as the application does.

    `more` are the addresses of channels that come by webhook.
    """
    # Web parts are imported here so that `juru chat` and `juru worker` need not load them.
    from juru.channels.web_chat.routes import router as web_chat
    from juru.web import errors as web_errors
    from juru.web.api.routes import create_api
    from juru.web.health import health
    from juru.web.overview import month_overview
    from juru.web.probes import create_probes
    from juru.web.routes import SampleChat, create_web

    @contextlib.asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        with running(juru) if work else contextlib.nullcontext():
            yield

    def samples() -> Sequence[SampleChat]:
        if not juru.database.read(lambda tx: workspaces.workspace_by_slug(tx, sample.SLUG)):
            return ()
        return [SampleChat(name, sample.CHAT_KEY, visitor) for name, visitor in sample.CHATS]

    app = FastAPI(
        title="Juru",
        version=version("juru"),
        description="Pesan, buku dan laporan Juru untuk sistem lain.",
        lifespan=lifespan,
        docs_url=None,
        redoc_url=None,
        openapi_url="/api/openapi.json",
    )
    web_errors.install(app)
    app.include_router(web_chat(juru.desk))
    for routes in more:
        app.include_router(routes)
    app.include_router(create_api(juru.database, juru.desk, juru.clock))
    app.include_router(create_probes(juru.database, juru.clock))
    app.include_router(
        create_web(
            juru.sign_in,
            health=lambda: health(juru.database),
            public_url=public_url,
            overview=month_overview(juru.database, juru.clock),
            samples=samples,
        )
    )
    return app
