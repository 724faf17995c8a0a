"""The LLM rung of the ladder, with its memory and its purse: asked where the local engine is unsure, outside any transaction.

It never makes a reading worse: without an answer that passes every check, the engine's own reading stands.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, timedelta

import structlog
from sqlalchemy import select

from juru.conversation import limits, understand
from juru.conversation.tables import conversations, messages
from juru.conversation.understand import Heard
from juru.llm import spend
from juru.llm.check import Said
from juru.llm.client import Completion
from juru.llm.prompt import Turn
from juru.llm.reader import Attempt, Reader, Step, Verdict
from juru.llm.spend import Budget, Payer
from juru.skills.tool import Context, Question, Reading, ToolCall
from juru.storage.database import Database, ReadTx, Tx

log = structlog.get_logger()

#: Readings of the engine below this confidence get a second opinion. On the corpora that is one message in six, and the
#: engine is right on six in ten of those (`juru eval understand --with-llm` prints the table it was chosen from).
THRESHOLD = 0.6
CONFIDENCE = 0.75  #: of a reading by an LLM that passed every check
CALLS_A_DAY = 200  #: of one contact, until its workspace's midnight
HISTORY = 3  #: earlier messages that are told
REMEMBERED = timedelta(hours=6)  #: older ones belong to another conversation

_ONE_DELETE = {
    "id": "Hapusnya satu-satu ya: yang ini dulu. Yang lain kirim lagi setelah ini.",
    "en": "One deletion at a time: this one first. Send the other one again after that.",
}


@dataclass(frozen=True, slots=True)
class Lately:
    """What was said just before: as context for the model, and as words an answer may draw on."""

    turns: tuple[Turn, ...] = ()
    unspent: tuple[str, ...] = ()  #: the person's own, answered by a question only
    earlier: tuple[str, ...] = ()


class SecondOpinion:
    """Asks the LLM about what the engine is unsure of; `readers` are by the name of the skill they read for."""

    def __init__(
        self,
        database: Database,
        readers: Mapping[str, Reader],
        *,
        threshold: float = THRESHOLD,
        calls_a_day: int = CALLS_A_DAY,
        budget: Budget = Budget(),  # noqa: B008 - frozen
        observe: Callable[[Attempt], None] = lambda _: None,
    ) -> None:
        self._database = database
        self._readers = readers
        self._threshold = threshold
        self._calls_a_day = calls_a_day
        self._budget = budget
        self._observe = observe

    def wanted(self, heard: Heard) -> bool:
        """Whether the reading should be looked at again. Cheap: asked for every message."""
        return heard.skill.name in self._readers and understand.unsure(heard, self._threshold)

    def read(
        self, heard: Heard, text: str, context: Context, conversation_id: int, renew: Callable[[], None] = lambda: None
    ) -> Heard:
        """The better of two readings. Takes up to the server's timeout; `renew` is called every few seconds meanwhile."""
        reader = self._readers[heard.skill.name]
        workspace_id = context.workspace_id
        lately = self._database.read(lambda tx: said_lately(tx, conversation_id, context), workspace_id)
        said = Said(text, context, lately.unspent, lately.earlier)
        purse = _Purse(self._database, reader, context, self._calls_a_day, self._budget, self._observe)
        verdict = reader.read(said, lately.turns, purse, renew)
        log.info(
            "second opinion",
            message=context.message_id,
            outcomes=[f"{attempt.step}:{attempt.outcome}" for attempt in verdict.attempts],
        )
        return better(heard, verdict, context)

    def warm(self) -> None:
        """Load what the first call would load, some two seconds; for a thread at start-up."""
        for reader in self._readers.values():
            reader.client.warm()
            reader.guide.nearest("", 1)

    def close(self) -> None:
        """Break off the calls under way."""
        for reader in self._readers.values():
            reader.client.close()


def better(heard: Heard, verdict: Verdict, context: Context) -> Heard:
    """The LLM's reading where it is of use; else the engine's own, with the question back that goes with it."""
    if not verdict.useful:
        return heard
    if not verdict.calls and heard.reading.question is not None:
        # Both would ask: the engine's question knows what to do with the answer.
        return heard
    text = verdict.question
    if "second delete" in verdict.dropped:
        text = _ONE_DELETE.get(context.language, _ONE_DELETE["id"])
    calls, question = verdict.calls, None
    if text:
        calls = (*calls, ToolCall("ask_clarification", {"message": text}))
        question = Question(text, expects="text")
    return replace(heard, reading=Reading(calls, CONFIDENCE, "llm", verdict.rule, question=question))


def said_lately(tx: ReadTx, conversation_id: int, context: Context) -> Lately:
    """The last messages before this one, as far as the person can still see them."""
    rows = tx.all(
        select(messages.c.direction, messages.c.text, messages.c.reading)
        .join(conversations, conversations.c.id == messages.c.conversation_id)
        .where(
            messages.c.conversation_id == conversation_id,
            messages.c.id < context.message_id,
            messages.c.id > conversations.c.cleared_before,
            messages.c.created_at > context.now.astimezone(UTC) - REMEMBERED,
            messages.c.text != "",
        )
        .order_by(messages.c.id.desc())
        .limit(HISTORY)
    )
    unspent: list[str] = []
    earlier: list[str] = []
    still_open = True
    for row in rows:
        if row.direction == "in":
            still_open = still_open and _only_asked(row.reading)
        (unspent if row.direction == "in" and still_open else earlier).append(row.text)
    turns = [Turn("orang" if row.direction == "in" else "juru", row.text) for row in reversed(rows)]
    return Lately(tuple(turns), tuple(unspent), tuple(earlier))


def _only_asked(reading: Mapping[str, object] | None) -> bool:
    """Whether a message led to a question back and to nothing else, so that its amounts are still to be booked."""
    calls = reading.get("calls") if reading else None
    return isinstance(calls, list) and bool(calls) and all(call["name"] == "ask_clarification" for call in calls)


class _Purse:
    """The ledger of one message: the contact's and the workspace's budgets, and the answers already paid for."""

    def __init__(
        self,
        database: Database,
        reader: Reader,
        context: Context,
        calls_a_day: int,
        budget: Budget,
        observe: Callable[[Attempt], None],
    ) -> None:
        self._database = database
        self._server = reader.client.server
        self._context = context
        self._payer = Payer(context.workspace_id, context.contact_id, context.message_id)
        self._calls_a_day = calls_a_day
        self._budget = budget
        self._observe = observe

    def kept(self, step: Step, /) -> Completion | None:
        return self._database.read(lambda tx: spend.answer(tx, self._payer, step), self._payer.workspace_id)

    def may_spend(self) -> bool:
        return self._database.write(self._reserve, self._payer.workspace_id)

    def _reserve(self, tx: Tx) -> bool:
        payer, now = self._payer, self._context.now
        # The contact first: who is over their own limit must not use up everybody's.
        if limits.count_day(tx, payer.workspace_id, payer.contact_id, "llm", now) > self._calls_a_day:
            return False
        return spend.reserve(tx, payer.workspace_id, now, self._budget)

    def spent(self, attempt: Attempt, /) -> None:
        self._observe(attempt)
        now = self._context.now
        self._database.write(lambda tx: spend.record(tx, self._payer, attempt, self._server, now), self._payer.workspace_id)
