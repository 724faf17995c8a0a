"""From a message to the books with the real skill: the engine unsure, the LLM asked, the deed done once."""

from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from juru.conversation import intake, turn
from juru.conversation.message import Inbound
from juru.conversation.second_opinion import SecondOpinion
from juru.conversation.tables import messages
from juru.conversation.turn import Means, Task
from juru.conversation.understand import Heard
from juru.llm.reader import Reader
from juru.people import workspaces
from juru.skills.bookkeeping.skill import Bookkeeping
from juru.storage.database import Database
from juru.with_llm import bookkeeping_guide
from tests.conftest import NOW
from tests.fakes.openai_server import FakeOpenAI, calls, error
from tests.llm.conftest import MakeClient

SEBLAK = (
    "record_transactions",
    {
        "transactions": [
            {"type": "expense", "amount": 5000, "category": "makan", "description": "seblak", "date_offset": 0, "wallet": None}
        ]
    },
)


@dataclass
class Chat:
    """One person and the road of their messages, the rung switched on for everything."""

    database: Database
    opinion: SecondOpinion
    workspace_id: int
    now: datetime = NOW

    def send(self, text: str) -> None:
        self.now += timedelta(seconds=5)
        workspace = self.database.read(lambda tx: workspaces.workspace(tx, self.workspace_id))
        channel = self.database.read(lambda tx: workspaces.channels_of(tx, self.workspace_id, "web_chat")[0])
        inbound = Inbound(channel.id, "v", "", self.now.isoformat(), text)
        self.database.write(lambda tx: intake.receive(tx, channel, workspace, inbound, self.now))

    def begin(self) -> tuple[Task, Heard]:
        """Take the turn up to its transaction."""
        held = self.database.write(lambda tx: turn.claim(tx, self.now))
        assert held is not None
        task = self.database.read(lambda tx: turn.load(tx, held, self.now, Means({"bookkeeping": Bookkeeping()})))
        assert task is not None
        heard = self.database.read(lambda tx: turn.read(tx, task))
        assert heard is not None
        if self.opinion.wanted(heard):
            heard = self.opinion.read(heard, task.text, task.context, held.conversation_id)
        return task, heard

    def say(self, text: str) -> tuple[Heard, str]:
        self.send(text)
        task, heard = self.begin()
        self.database.write(lambda tx: turn.finish(tx, task, heard))
        replies = select(messages.c.text).where(messages.c.direction == "out").order_by(messages.c.id.desc())
        return heard, self.database.read(lambda tx: tx.scalar(replies.limit(1)))


@pytest.fixture
def chat(database: Database, make_client: MakeClient) -> Chat:
    workspace_id = database.write(lambda tx: workspaces.add_workspace(tx, slug="t", name="T", now=NOW))
    database.write(lambda tx: workspaces.add_channel(tx, workspace_id, "web_chat", NOW))
    reader = Reader(make_client(), bookkeeping_guide())
    return Chat(database, SecondOpinion(database, {"bookkeeping": reader}, threshold=1.01), workspace_id)


def test_what_the_llm_read_is_booked_and_answered(chat: Chat, fake: FakeOpenAI) -> None:
    fake.script = [calls(SEBLAK)]
    heard, reply = chat.say("nyeruput seblak goceng")
    assert heard.reading.by == "llm"
    assert "5.000" in reply


def test_a_turn_that_crashed_is_taken_again_without_asking_again(chat: Chat, fake: FakeOpenAI) -> None:
    fake.script = [calls(SEBLAK), error(500)]
    chat.send("nyeruput seblak goceng")
    chat.begin()  # and the process dies
    chat.now += timedelta(minutes=2)
    task, heard = chat.begin()
    chat.database.write(lambda tx: turn.finish(tx, task, heard))
    assert heard.reading.by == "llm"
    assert len(fake.requests) == 1


def test_without_an_answer_the_engine_goes_on_alone(chat: Chat, fake: FakeOpenAI) -> None:
    fake.script = [error(503)]
    heard, reply = chat.say("makan 25rb")
    assert heard.reading.by == "local"
    assert "25.000" in reply


def test_money_nobody_said_is_never_booked_whatever_the_llm_says(chat: Chat, fake: FakeOpenAI) -> None:
    fake.script = [calls(SEBLAK)]
    heard, reply = chat.say("seblak enak banget, aku suka")
    assert heard.reading.by != "llm"
    assert "5.000" not in reply
