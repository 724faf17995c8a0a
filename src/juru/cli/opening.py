"""What commands open: settings, the database with the rooms on it, the bots and the LLM where they are configured."""

import contextlib
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from juru.errors import NotFound, SettingsError, StorageBusy

if TYPE_CHECKING:
    from juru.app import Juru
    from juru.conversation.second_opinion import SecondOpinion
    from juru.llm.server import Server
    from juru.settings import Settings
    from juru.storage.database import Database
    from juru.with_telegram import Bots


def read_settings(**given: object) -> "Settings":
    from juru.settings import load

    return load(**{name: value for name, value in given.items() if value is not None})


def open_juru(settings: "Settings", bots: "Bots | None" = None) -> "Juru":
    from juru.app import build

    return build(
        settings.database_url,
        workers=settings.workers,
        senders=bots.sender if bots else lambda _: None,
        second_opinion=lambda database: _second_opinion(database, settings),
    )


def bots_of(settings: "Settings", *, receive: bool) -> "Bots | None":
    """The Telegram bots, where a token is set; loading them takes most of a second, so nobody else pays for it."""
    token = settings.telegram_token.get_secret_value()
    if not token:
        return None
    from juru.with_telegram import Bots

    secret = settings.telegram_secret.get_secret_value()
    return Bots(token, public_url=settings.public_url, secret=secret, receive=receive)


def _second_opinion(database: "Database", settings: "Settings") -> "SecondOpinion | None":
    if not settings.llm_url:
        return None
    from juru.llm.spend import Budget
    from juru.with_llm import second_opinion

    return second_opinion(
        database,
        llm_server(settings),
        threshold=settings.llm_threshold,
        calls_a_day=settings.llm_calls_per_contact,
        budget=Budget(settings.llm_calls_per_workspace, round(settings.llm_monthly_cost * 1_000_000)),
    )


def llm_server(settings: "Settings") -> "Server":
    from juru.llm.server import Server

    return Server(
        base_url=settings.llm_url,
        model=settings.llm_model,
        api_key=settings.llm_key.get_secret_value(),
        timeout_seconds=settings.llm_timeout,
        max_tokens=settings.llm_max_tokens,
        prompt_price=settings.llm_prompt_price,
        completion_price=settings.llm_completion_price,
    )


@contextlib.contextmanager
def opened() -> "Iterator[Database]":
    """The database, for commands that change one thing; beside a running server too."""
    from juru.storage.database import Database
    from juru.storage.migrate import newest, revision, upgrade

    url = read_settings().database_url
    try:
        database = Database(url)
        upgrade(database)
    except StorageBusy:
        database = Database(url, alone=False)
        if revision(database.engine) != newest():
            database.close()
            raise
    try:
        yield database
    finally:
        database.close()


def workspace_id(tx: Any, slug: str) -> int:
    from juru.people.workspaces import workspace_by_slug

    workspace = workspace_by_slug(tx, slug)
    if workspace is None:
        raise NotFound(f"no workspace {slug}", text=f"Ruang kerja '{slug}' tidak ada.")
    return workspace.id


def needs_server(settings: "Settings", command: str) -> None:
    if settings.database_url.startswith("sqlite"):
        raise SettingsError(
            f"{command} needs PostgreSQL",
            text=f"`{command}` butuh PostgreSQL: berkas SQLite hanya bisa dipakai satu proses. Isi JURU_DATABASE, "
            "misalnya postgresql://juru:sandi@localhost/juru, atau jalankan `juru serve` saja.",
        )


def make_sample(juru: "Juru", settings: "Settings") -> bool:
    from juru import sample
    from juru.people.workspaces import all_workspaces

    if not settings.sample or juru.database.read(all_workspaces):
        return False
    sample.make(juru.database, juru.means, juru.clock())
    return True


def configure_logs(level: str) -> None:
    import logging

    import structlog

    logging.basicConfig(level=level.upper(), format="%(levelname)s %(name)s %(message)s", stream=sys.stderr)
    structlog.configure(
        # Without the values of variables, which rich tracebacks print: people's words and tokens belong in no log.
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback, colors=False),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level.upper()]),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
