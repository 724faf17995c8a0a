"""The LLM rung in its place: asked where the engine is unsure, paid for once, within its budgets, never making it worse."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select, update

from juru.conversation import intake
from juru.conversation.message import Inbound
from juru.conversation.second_opinion import THRESHOLD, SecondOpinion, said_lately
from juru.conversation.tables import conversations, messages
from juru.conversation.understand import Heard
from juru.llm import spend
from juru.llm.reader import Attempt, Reader
from juru.llm.spend import Budget
from juru.llm.tables import llm_calls
from juru.people import workspaces
from juru.people.tables import contacts
from juru.skills.tool import Context, Question, Reading, ToolCall
from juru.storage.database import Database
from tests.conftest import NOW
from tests.fakes.openai_server import Answer, FakeOpenAI, calls, error
from tests.llm.conftest import GUIDE, MakeClient, expense

KOPI = ("record_transactions", {"transactions": [{"type": "expense", "amount": 5000, "description": "kopi", "wallet": None}]})
ASK = ("ask_clarification", {"message": "Berapa bos?"})


class Skill:
    """Only a name: the rung asks no more of it."""

    name = "bookkeeping"


def unsure(confidence: float = 0.3, **how: Any) -> Heard:
    question = Question("Maksudnya?", expects="text")
    reading = Reading(
        (ToolCall("ask_clarification", {"message": "Maksudnya?"}),), confidence, "local", "unclear", question=question
    )
    return Heard(replace(reading, **how), Skill())  # type: ignore[arg-type]


@dataclass
class Thread:
    """One conversation in a real database, and the rung beside it."""

    database: Database
    fake: FakeOpenAI
    opinion: SecondOpinion
    make: Callable[..., SecondOpinion]
    workspace_id: int
    context: Context
    conversation_id: int = 0
    number: int = 0

    def say(self, text: str, *, calls: list[str] | None = None, at: datetime = NOW) -> Context:
        """Store a message of the person, with the reading it got; the context of its turn."""
        self.number += 1
        workspace = self.database.read(lambda tx: workspaces.workspace(tx, self.workspace_id))
        channel = self.database.read(lambda tx: workspaces.channels_of(tx, self.workspace_id, "web_chat")[0])
        inbound = Inbound(channel.id, "v", "", f"x{self.number}", text)
        got = self.database.write(lambda tx: intake.receive(tx, channel, workspace, inbound, at))
        self.conversation_id = got.conversation_id
        reading = {"calls": [{"name": name, "arguments": {}} for name in calls or []]}
        self.database.write(lambda tx: tx.run(update(messages).where(messages.c.id == got.message_id).values(reading=reading)))
        contact = self.database.read(lambda tx: tx.scalar(select(contacts.c.id)))
        return replace(self.context, message_id=got.message_id, contact_id=contact, now=at.astimezone(workspace.timezone))

    def ask(self, text: str, *script: Answer, heard: Heard | None = None, context: Context | None = None) -> Heard:
        if script:
            self.fake.script, self.fake._taken = list(script), 0
        context = context or self.say(text)
        return self.opinion.read(heard or unsure(), text, context, self.conversation_id)

    def rows(self) -> list[Any]:
        return list(self.database.read(lambda tx: tx.all(select(llm_calls).order_by(llm_calls.c.id))))


@pytest.fixture
def thread(database: Database, fake: FakeOpenAI, make_client: MakeClient) -> Thread:
    workspace_id = database.write(lambda tx: workspaces.add_workspace(tx, slug="t", name="T", now=NOW))
    database.write(lambda tx: workspaces.add_channel(tx, workspace_id, "web_chat", NOW))
    client = make_client(prompt_price=0.15, completion_price=0.6)

    def make(**how: Any) -> SecondOpinion:
        return SecondOpinion(database, {"bookkeeping": Reader(client, GUIDE)}, **how)

    context = Context(workspace_id, 0, "Jali", 0, NOW)
    return Thread(database, fake, make(), make, workspace_id, context)


class TestWhenItIsAsked:
    @pytest.mark.parametrize(
        ("heard", "wanted"),
        [
            (unsure(THRESHOLD - 0.01), True),
            (unsure(THRESHOLD), False),
            (unsure(by="none", talk="chatter", calls=()), True),
            (unsure(by="none", talk="injection", calls=()), False),
            (unsure(by="button"), False),
            (unsure(by="command"), False),
            (replace(unsure(), refused="expired"), False),
        ],
    )
    def test_only_for_the_engines_own_reading_below_the_threshold(self, thread: Thread, heard: Heard, wanted: bool) -> None:
        assert thread.opinion.wanted(heard) is wanted

    def test_not_for_a_skill_without_a_guide(self, thread: Thread) -> None:
        heard = unsure()
        heard.skill.name = "store"
        try:
            assert not thread.opinion.wanted(heard)
        finally:
            del heard.skill.__dict__["name"]

    def test_the_threshold_is_a_setting(self, thread: Thread) -> None:
        assert thread.make(threshold=0.2).wanted(unsure(0.3)) is False


class TestTheBetterReading:
    def test_checked_calls_take_the_place_of_the_engines_reading(self, thread: Thread) -> None:
        reading = thread.ask("kopi 5rb", calls(KOPI)).reading
        assert reading.calls == (expense(5000, "kopi"),)
        assert (reading.by, reading.rule) == ("llm", "llm:fake-qwen2.5:TRANSACTION:few")

    def test_an_invented_amount_leaves_the_engines_question(self, thread: Thread) -> None:
        heard = unsure()
        assert thread.ask("kopi 6rb", calls(KOPI), heard=heard) == heard

    def test_a_server_that_is_down_leaves_the_engines_question(self, thread: Thread) -> None:
        heard = unsure()
        assert thread.ask("kopi 6rb", error(503), heard=heard) == heard

    def test_where_both_would_ask_the_engines_question_is_asked(self, thread: Thread) -> None:
        heard = unsure()
        assert thread.ask("kopi", calls(ASK), heard=heard) == heard

    def test_where_only_the_llm_would_ask_its_question_is_asked(self, thread: Thread) -> None:
        heard = unsure(question=None, calls=(expense(1, "x"),))
        reading = thread.ask("kopi", calls(ASK), heard=heard).reading
        assert reading.calls == (ToolCall("ask_clarification", {"message": "Berapa bos?"}),)
        assert reading.question == Question("Berapa bos?", expects="text")

    def test_a_second_delete_is_put_off_and_the_person_is_told(self, thread: Thread) -> None:
        both = [("edit_transaction", {"action": "delete", "target": target}) for target in ("kopi", "roti")]
        reading = thread.ask("hapus kopi sama roti", calls(*both)).reading
        assert [call.name for call in reading.calls] == ["edit_transaction", "ask_clarification"]
        assert reading.question is not None
        assert "satu-satu" in reading.question.text


class TestMoney:
    def test_every_call_is_kept_with_its_price(self, thread: Thread) -> None:
        seen: list[Attempt] = []
        thread.opinion = thread.make(observe=seen.append)
        thread.ask("kopi 5rb", calls(), calls(KOPI))
        first, second = thread.rows()
        assert (first.step, first.outcome, second.step, second.outcome) == ("few", "none", "all", "ok")
        assert (second.model, second.prompt_tokens, second.completion_tokens) == ("fake-qwen2.5", 1000, 50)
        assert second.cost_micro == 180  # 1,000 at 0.15 and 50 at 0.60 a million
        total = thread.database.read(lambda tx: spend.cost(tx, thread.workspace_id, "2026-11-12", "2026-11-12"))
        assert total == spend.Cost(2, 2000, 100, 360)
        assert [attempt.outcome for attempt in seen] == ["none", "ok"]

    def test_a_failure_is_kept_too(self, thread: Thread) -> None:
        thread.ask("kopi 5rb", error(503))
        assert [row.outcome for row in thread.rows()] == ["server"]

    def test_after_a_crash_the_answer_is_not_paid_for_again(self, thread: Thread) -> None:
        context = thread.say("kopi 5rb")
        first = thread.ask("kopi 5rb", calls(), calls(KOPI), context=context)
        again = thread.ask("kopi 5rb", calls(ASK), context=context)  # the turn is taken once more
        assert again.reading == first.reading
        assert len(thread.fake.requests) == 2
        assert len(thread.rows()) == 2

    def test_a_contact_has_so_many_calls_a_day_and_new_ones_at_its_midnight(self, thread: Thread) -> None:
        thread.opinion = thread.make(calls_a_day=2)
        good = calls(KOPI)
        late = datetime(2026, 11, 12, 16, 59, tzinfo=UTC)  # 23:59 in Jakarta
        used = [thread.ask("kopi 5rb", good, context=thread.say("kopi 5rb", at=late)).reading.by for _ in range(3)]
        assert used == ["llm", "llm", "local"]
        after = thread.say("kopi 5rb", at=late + timedelta(minutes=1))
        assert thread.ask("kopi 5rb", good, context=after).reading.by == "llm"

    def test_a_workspace_has_so_many_calls_a_day(self, thread: Thread) -> None:
        thread.opinion = thread.make(budget=Budget(calls_a_day=1))
        assert [thread.ask("kopi 5rb", calls(KOPI)).reading.by for _ in range(2)] == ["llm", "local"]
        assert len(thread.fake.requests) == 1

    def test_a_workspace_may_spend_so_much_a_month(self, thread: Thread) -> None:
        thread.opinion = thread.make(budget=Budget(calls_a_day=0, cost_micro_a_month=200))
        used = [thread.ask("kopi 5rb", calls(KOPI)).reading.by for _ in range(3)]
        assert used == ["llm", "llm", "local"]  # 180, then 360: over
        next_month = thread.say("kopi 5rb", at=NOW + timedelta(days=20))
        assert thread.ask("kopi 5rb", calls(KOPI), context=next_month).reading.by == "llm"

    def test_a_server_left_alone_costs_nobody_a_call(self, thread: Thread) -> None:
        thread.opinion = thread.make(budget=Budget(calls_a_day=4))
        for _ in range(6):
            thread.ask("kopi 5rb", error(503))
        today = thread.database.read(lambda tx: spend.cost(tx, thread.workspace_id, "2026-11-12", "2026-11-12"))
        assert today.calls == 3

    def test_a_contact_over_the_limit_does_not_use_up_the_workspaces(self, thread: Thread) -> None:
        thread.opinion = thread.make(calls_a_day=1)
        for _ in range(5):
            thread.ask("kopi 5rb", calls(KOPI))
        today = thread.database.read(lambda tx: spend.cost(tx, thread.workspace_id, "2026-11-12", "2026-11-12"))
        assert today.calls == 1

    def test_tokens_that_the_server_does_not_count_are_estimated(self, thread: Thread) -> None:
        thread.ask("kopi 5rb", calls(KOPI, usage=False))
        (row,) = thread.rows()
        assert row.prompt_tokens > 300
        assert row.completion_tokens > 20

    def test_old_answers_are_forgotten(self, thread: Thread) -> None:
        thread.ask("kopi 5rb", calls(KOPI))
        assert thread.database.write(lambda tx: spend.forget_steps(tx, NOW)) == 0
        assert thread.database.write(lambda tx: spend.forget_steps(tx, NOW + timedelta(days=1))) == 1


class TestWhatWasSaidBefore:
    def lately(self, thread: Thread, context: Context) -> Any:
        return thread.database.read(lambda tx: said_lately(tx, thread.conversation_id, context))

    def test_the_last_three_messages_are_told(self, thread: Thread) -> None:
        for text in ("satu", "dua", "tiga", "empat"):
            thread.say(text)
        lately = self.lately(thread, thread.say("lima"))
        assert [turn.text for turn in lately.turns] == ["dua", "tiga", "empat"]

    def test_amounts_that_only_led_to_a_question_may_still_be_booked(self, thread: Thread) -> None:
        thread.say("roti 6rb", calls=["record_transactions"])
        thread.say("5rb", calls=["ask_clarification"])
        lately = self.lately(thread, thread.say("kopi"))
        assert lately.unspent == ("5rb",)
        assert lately.earlier == ("roti 6rb",)
        assert thread.ask("kopi", calls(KOPI), context=thread.say("kopi")).reading.by == "local"  # "kopi" stands between now

    def test_an_answer_to_a_question_is_read_together_with_it(self, thread: Thread) -> None:
        thread.say("5rb", calls=["ask_clarification"])
        assert thread.ask("kopi", calls(KOPI)).reading.calls == (expense(5000, "kopi"),)

    def test_what_the_person_has_cleared_and_what_is_long_past_is_not_told(self, thread: Thread) -> None:
        thread.say("lama", at=NOW - timedelta(hours=7))
        cleared = thread.say("rahasia")
        thread.database.write(lambda tx: tx.run(update(conversations).values(cleared_before=cleared.message_id)))
        assert self.lately(thread, thread.say("baru")).turns == ()
