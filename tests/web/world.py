"""A whole small Juru for tests of the web: real database, desk, workers and pages, with the teller as its only skill."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from fastapi import FastAPI

from juru.channels.web_chat.routes import router
from juru.conversation.desk import Desk
from juru.conversation.turn import Means
from juru.conversation.worker import Workers
from juru.people import workspaces
from juru.people.sign_in import SignIn, add_member
from juru.storage.database import Database, Tx
from juru.storage.migrate import upgrade
from juru.storage.signals import Signals
from juru.web import errors
from juru.web.chart import Day
from juru.web.health import health
from juru.web.overview import Overview
from juru.web.routes import SampleChat, create_web
from tests.web.teller import Teller

KEY = "contoh"
EMAIL = "rina@contoh.id"
PASSWORD = "kopi susu tiap pagi"
WELCOME = "Halo! Aku Juru. Ketik saja uang masuk, keluar, atau utang, nanti aku yang catat dan hitung."
SUGGESTIONS = ("dapet 120rb, makan 25rb, bensin goceng", "rekap bulan ini", "siapa yang masih ngutang?")
SAMPLES = (
    SampleChat("driver", KEY, "contoh-bang-jali"),
    SampleChat("empty", KEY),
)


@dataclass
class World:
    """What a test holds; `workers` are only at work after `workers.start()`."""

    database: Database
    desk: Desk
    workers: Workers
    app: FastAPI

    def answer(self) -> None:
        self.workers.drain()

    def close(self) -> None:
        self.workers.stop()
        self.database.close()


def open_world(url: str, public_url: str = "http://testserver", settings: Mapping[str, Any] | None = None) -> World:
    """Open or make the world that lives in the database at `url`."""
    database = Database(url)
    upgrade(database)
    database.write(lambda tx: _furnish(tx, dict(settings or {})))
    signals = Signals()
    workers = Workers(database, Means({"teller": Teller()}), signals)
    desk = Desk(database, signals, workers.wake)
    app = FastAPI(docs_url=None, redoc_url=None)
    errors.install(app)
    app.include_router(router(desk))
    web = create_web(
        SignIn(database),
        health=lambda: health(database),
        public_url=public_url,
        overview=lambda member: november(),
        samples=lambda: SAMPLES,
    )
    app.include_router(web)
    return World(database, desk, workers, app)


def _furnish(tx: Tx, settings: dict[str, Any]) -> None:
    if workspaces.workspace_by_slug(tx, "contoh"):
        return
    now = datetime.now(UTC)
    workspace_id = workspaces.add_workspace(tx, slug="contoh", name="Juru Contoh", now=now, skills=("teller",))
    settings = {"welcome": WELCOME, "suggestions": list(SUGGESTIONS), **settings}
    workspaces.add_channel(tx, workspace_id, "web_chat", now, key=KEY, settings=settings)
    add_member(tx, workspace_id, email=EMAIL, name="Rina", role="owner", password=PASSWORD, now=now)


def november() -> Overview:
    """A month that looks like one."""
    incomes = (0, 185, 210, 150, 240, 265, 0, 0, 175, 190, 220, 160, 255, 280, 0, 0, 205, 310, 180, 230, 245)
    expenses = (45, 62, 58, 110, 75, 90, 120, 30, 52, 300, 68, 74, 85, 95, 140, 25, 66, 71, 210, 80, 38)
    days = [Day(date(2026, 11, n + 1), i * 1000, e * 1000) for n, (i, e) in enumerate(zip(incomes, expenses, strict=True))]
    days += [Day(date(2026, 11, n), 0, 0) for n in range(22, 31)]
    income, expense = sum(day.income for day in days), sum(day.expense for day in days)
    return Overview("Juru Contoh", date(2026, 11, 21), income, expense, 94, 12, days, (KEY,))
