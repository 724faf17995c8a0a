"""A workspace with a Telegram bot against the fake server: everything real but Telegram and the skill."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Row, select

from juru.channels.telegram.bot import Telegram
from juru.channels.telegram.connection import Connection
from juru.conversation.desk import Desk
from juru.conversation.layout import Traits
from juru.conversation.message import Inbound
from juru.conversation.outbox import Outbox
from juru.conversation.tables import messages
from juru.conversation.turn import Means
from juru.conversation.worker import Workers
from juru.people import workspaces
from juru.skills.tool import Button, Context, File, Reading, Reply, Result, Tool, ToolCall
from juru.storage.database import Database, ReadTx, Tx
from juru.storage.signals import Signals
from tests.conversation.conftest import Note, Notes, notes
from tests.fakes.telegram_server import TOKEN, FakeTelegram

BUDI, ANI = 7_777_777_777, 5_550_000_001  # as large as Telegram's ids are
TRAITS = Traits(push=True, text_limit=4000, files_apart=True, buttons=True)
SECRET = "rahasia-untuk-webhook-0123456789"


def png(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"rest"


class Parrot(Notes):
    """The notes skill, and `say X` says X, `menu` offers a button that only says something, `chart` and `export` send files."""

    tools: Mapping[str, Tool] = dict(Notes.tools) | {"say": Tool("say", "say", Note)}
    slow: float = 0.0

    def command(self, name: str, rest: str, context: Context) -> Reading | None:
        if name == "start":
            return Reading((ToolCall("say", {"text": f"halo {context.contact_name} {rest}".strip()}),), 1.0, "command", "start")
        return super().command(name, rest, context)

    def read(self, text: str, context: Context) -> Reading:
        verb, _, rest = text.partition(" ")
        if verb in ("say", "menu", "chart", "export"):
            return Reading((ToolCall("say", {"text": rest if verb == "say" else verb}),), 0.9, "local", verb)
        return super().read(text, context)

    def act(self, tx: Tx, call: ToolCall, line: int, context: Context) -> Result:
        return Result(call, "said", dict(call.arguments)) if call.name == "say" else super().act(tx, call, line, context)

    def word(self, tx: ReadTx, reading: Reading, results: Sequence[Result], context: Context) -> list[Reply]:
        if not results or results[0].kind != "said":
            return super().word(tx, reading, results, context)
        text = results[0].data["text"]
        if text == "menu":
            return [Reply("Mau apa?", (Button("Rekap", "say rekap"),))]
        if text == "chart":
            return [Reply("Ini grafiknya", files=(File("grafik.png", "image/png", png(640, 480)),))]
        if text == "export":
            return [Reply("", files=(File("catatan.csv", "text/csv", b"a,b\n"),))]
        return [Reply(text)]


class World:
    """Juru with one Telegram channel; `open` and `close` as often as a test wants to restart it."""

    def __init__(self, database: Database, server: str, channel_id: int) -> None:
        self.database = database
        self.channel_id = channel_id
        self.by_hand: list[Inbound] = []
        self.connection = Connection.of(channel_id, "toko", TOKEN, {"server": server})
        self.bot: Telegram | None = None

    @classmethod
    def make(cls, database: Database, server: str, now: datetime) -> "World":
        """With a new workspace and channel."""
        with database.engine.begin() as connection:
            connection.execution_options(writes=True)
            notes.create(connection)
        return cls(database, server, database.write(lambda tx: cls._make(tx, now)))

    @staticmethod
    def _make(tx: Tx, now: datetime) -> int:
        workspace_id = workspaces.add_workspace(tx, slug="t", name="Toko", now=now, skills=("notes",))
        return workspaces.add_channel(tx, workspace_id, "telegram", now, key="toko")

    def open(self, *, answer: bool = True, **changes: Any) -> Telegram:
        """Start; without `answer` messages are stored, and nobody takes their turn."""
        self.connection = replace(self.connection, **changes)
        self.signals = Signals()
        self.outbox = Outbox(self.database, lambda _: self.bot, self.signals)
        means = Means({"notes": Parrot()}, {"telegram": TRAITS})
        self.workers = Workers(self.database, means, self.signals, replied=self.outbox.wake)
        self.desk = Desk(self.database, self.signals, self.workers.wake, traits={"telegram": TRAITS}, replied=self.outbox.wake)
        self.bot = Telegram(self.desk, self.connection, by_hand=self.by_hand.append)
        self.bot.start()
        if answer:
            self.answer()
        return self.bot

    def answer(self) -> None:
        self.workers.start()
        self.outbox.start()

    def close(self) -> None:
        if self.bot:
            self.bot.stop()
            self.workers.stop()
            self.outbox.stop()
            self.bot = None

    def rows(self, direction: str = "in") -> list[Row[Any]]:
        """What is stored, oldest first."""
        statement = select(messages).where(messages.c.direction == direction).order_by(messages.c.id)
        return list(self.database.read(lambda tx: tx.all(statement)))

    def stored(self) -> list[str]:
        return [row.text for row in self.rows()]

    def noted(self) -> list[str]:
        return [row.text for row in self.database.read(lambda tx: tx.all(select(notes).order_by(notes.c.id)))]

    def settled(self) -> bool:
        """Nothing waits: neither for a turn nor to be sent."""
        return not any(row.state in ("received", "queued", "sending") for row in self.everything())

    def everything(self) -> list[Row[Any]]:
        return self.rows("in") + self.rows("out")


def settled(world: World, telegram: FakeTelegram) -> bool:
    """Nothing waits: not at Telegram, not for a turn, not to be sent."""
    return not telegram.queued() and world.settled()
