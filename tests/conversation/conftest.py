"""A workspace with one web chat and a skill so simple that a test can be read without knowing any real one."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest
from pydantic import BaseModel
from sqlalchemy import Column, MetaData, String, Table, select

from juru.conversation import turn
from juru.conversation.desk import Desk
from juru.conversation.message import ChatMessage, Inbound
from juru.conversation.turn import Means
from juru.errors import InvalidCall
from juru.people import workspaces
from juru.skills.tool import Context, Option, Question, Reading, Reply, Result, Tool, ToolCall
from juru.storage.database import Database, ReadTx, Tx
from juru.storage.schema import Id
from juru.storage.signals import Signals

notes = Table(
    "test_notes",
    MetaData(),
    Column("id", Id, primary_key=True),
    Column("text", String(200), nullable=False),
    Column("message_id", Id),
)


class Note(BaseModel):
    text: str


class Notes:
    """`note X` writes X down; `drop` asks first; `crash` fails half way."""

    name = "notes"
    tools: Mapping[str, Tool] = {"note": Tool("note", "write down", Note), "wipe": Tool("wipe", "erase", Note, internal=True)}

    def command(self, name: str, rest: str, context: Context) -> Reading | None:
        return self.read(f"note {rest}", context) if name == "note" else None

    def read(self, text: str, context: Context) -> Reading:
        verb, _, rest = text.partition(" ")
        if verb in ("note", "drop", "crash", "refuse"):
            return Reading((ToolCall(verb, {"text": rest}),), 0.9, "local", verb)
        return Reading((), 0.9, "none", "chatter", talk="chatter")

    def resume(self, question: Question, text: str, context: Context) -> Reading | None:
        if text in ("1", "ya"):
            return Reading(question.options[0].calls, 1.0, "local", "answer")
        return None

    def validate(self, call: ToolCall) -> ToolCall:
        if call.name == "refuse":
            raise InvalidCall("refused", text="Tidak bisa.")
        return call

    def act(self, tx: Tx, call: ToolCall, line: int, context: Context) -> Result:
        if call.name == "drop":
            wipe = ToolCall("wipe", {"text": call.arguments["text"]})
            return Result(call, "asked", question=Question("Yakin?", (Option("Ya", (wipe,)), Option("Batal"))))
        if call.name == "wipe":
            tx.run(notes.delete().where(notes.c.text == call.arguments["text"]))
            return Result(call, "wiped")
        tx.insert(notes, {"text": call.arguments["text"], "message_id": context.message_id})
        if call.name == "crash":
            raise RuntimeError("half way")
        return Result(call, "noted", {"text": call.arguments["text"]})

    def retract(self, tx: Tx, message_id: int, context: Context) -> bool:
        return tx.run(notes.delete().where(notes.c.message_id == message_id)) > 0

    def word(self, tx: ReadTx, reading: Reading, results: Sequence[Result], context: Context) -> list[Reply]:
        if not results:
            return [Reply(reading.talk)]
        return [Reply(result.question.text if result.question else result.kind) for result in results]


@dataclass
class Chat:
    """A web chat in a test: say something, take the turns, look at the thread."""

    database: Database
    desk: Desk
    channel_id: int
    moment: datetime
    means: Means
    said: int = 0
    sender: str = "visitor-1"
    woken: list[int] = field(default_factory=list)

    def clock(self) -> datetime:
        return self.moment

    def later(self, **delta: float) -> None:
        self.moment += timedelta(**delta)

    def send(self, text: str, *, id: str = "", button: str = "", sender: str = "", edit_of: str = "") -> int:
        self.said += 1
        return self.desk.receive(
            Inbound(self.channel_id, sender or self.sender, "", id or f"ext-{self.said}", text, button, edit_of=edit_of)
        )

    def take_turns(self) -> int:
        taken = 0
        while turn.take_one(self.database, self.means, self.moment):
            taken += 1
        return taken

    def say(self, text: str, **how: str) -> list[str]:
        """Send and answer; the texts of the replies."""
        said = self.send(text, **how)
        self.take_turns()
        return [message.text for message in self.thread(after=said) if message.direction == "out"]

    def thread(self, **how: int) -> tuple[ChatMessage, ...]:
        return self.desk.history(self.channel_id, self.sender, **how).messages

    def notes(self) -> list[str]:
        return [row.text for row in self.database.read(lambda tx: tx.all(select(notes).order_by(notes.c.id)))]


@pytest.fixture
def chat(database: Database, now: datetime) -> Chat:
    """A chat with the notes skill."""
    with database.engine.begin() as connection:
        connection.execution_options(writes=True)
        notes.create(connection)

    def make(tx: Tx) -> int:
        workspace_id = workspaces.add_workspace(tx, slug="t", name="Toko", now=now, skills=("notes",))
        return workspaces.add_channel(tx, workspace_id, "web_chat", now, key="toko")

    channel_id = database.write(make)
    moments: list[Callable[[], datetime]] = []
    desk = Desk(database, Signals(), lambda: None, lambda: moments[0]())
    chat = Chat(database, desk, channel_id, now, Means({"notes": Notes()}))
    moments.append(chat.clock)
    return chat
