"""A turn: one message from stored to answered. Read outside any transaction; deed, reply and mark in exactly one."""

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import structlog
from sqlalchemy import func, select, update

from juru.conversation import pending, understand, wording
from juru.conversation.layout import FETCHES, Traits
from juru.conversation.metrics import TURNS
from juru.conversation.posting import Thread, post
from juru.conversation.second_opinion import SecondOpinion
from juru.conversation.tables import conversations, messages
from juru.conversation.understand import Heard
from juru.errors import InvalidCall, StorageError
from juru.people import workspaces
from juru.people.tables import channels, contact_aliases, contacts
from juru.skills.tool import Button, Context, Reading, Reply, Result, Skill
from juru.storage.database import Database, ReadTx, Tx

log = structlog.get_logger()

LEASE = timedelta(seconds=60)  #: how long a worker may hold a conversation without a word
ATTEMPTS = 5  #: turns that may fail on one message before the person is told so


@dataclass(frozen=True, slots=True)
class Claim:
    """A worker's hold on a conversation; worthless once somebody raised the fence."""

    conversation_id: int
    fence: int


@dataclass(frozen=True, slots=True)
class Means:
    """What turns are taken with: the skills there are, and what each kind of channel can take."""

    skills: Mapping[str, Skill]
    traits: Mapping[str, Traits] = field(default_factory=dict)
    second_opinion: SecondOpinion | None = None  #: whom to ask where the engine is unsure


@dataclass(frozen=True, slots=True)
class Edited:
    """The earlier message that this one corrects."""

    id: int | None  #: None: it was never stored
    text: str  #: its newest wording
    acted_as: int | None  #: the message under whose id its deeds are booked: itself, or its last edit
    did_something: bool


@dataclass(frozen=True, slots=True)
class Task:
    """The message whose turn it is, and all that reading it needs."""

    claim: Claim
    message_id: int
    kind: str
    text: str
    button: str
    edits: Edited | None  #: set when this message corrects an earlier one
    context: Context
    skills: tuple[Skill, ...]
    thread: Thread
    traits: Traits
    topic: str  #: the signal that wakes who looks at this conversation
    attempts: int


class LostClaim(Exception):
    """Another worker took the conversation over: nothing of this turn may be kept."""


def topic(channel_id: int, sender: str) -> str:
    """The signal's name for one sender on one channel."""
    return f"chat:{channel_id}:{sender}"


def claim(tx: Tx, now: datetime) -> Claim | None:
    """Take the conversation that has waited longest and that nobody holds."""
    free = conversations.c.claimed_until.is_(None) | (conversations.c.claimed_until < now)
    row = tx.first(
        select(conversations.c.id, conversations.c.fence)
        .where(conversations.c.waiting_since.is_not(None), free)
        .order_by(conversations.c.waiting_since)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    if row is None:
        return None
    held = {"claimed_until": now + LEASE, "fence": row.fence + 1}
    tx.run(update(conversations).where(conversations.c.id == row.id).values(**held))
    tx.run(update(messages).where(messages.c.id == _oldest(tx, row.id)).values(attempts=messages.c.attempts + 1))
    return Claim(row.id, row.fence + 1)


def load(tx: ReadTx, held: Claim, now: datetime, means: Means) -> Task | None:
    """The oldest message of the conversation that has had no turn."""
    row = tx.first(
        select(
            messages,
            contacts.c.id.label("contact_id"),
            contacts.c.name,
            contact_aliases.c.value.label("sender"),
            channels.c.kind.label("channel_kind"),
            conversations.c.blocked,
        )
        .join(conversations, conversations.c.id == messages.c.conversation_id)
        .join(channels, channels.c.id == messages.c.channel_id)
        .join(contacts, contacts.c.id == conversations.c.contact_id)
        .join(
            contact_aliases,
            (contact_aliases.c.contact_id == contacts.c.id) & (contact_aliases.c.kind == channels.c.kind),
        )
        .where(messages.c.id == _oldest(tx, held.conversation_id))
        .limit(1)
    )
    if row is None:
        return None
    workspace = workspaces.workspace(tx, row.workspace_id)
    context = Context(
        workspace_id=workspace.id,
        contact_id=row.contact_id,
        contact_name=row.name,
        message_id=row.id,
        text=row.text,
        now=now.astimezone(workspace.timezone),
        language=workspace.language,
        tone=workspace.tone,
        currency_words=workspace.currency_words,
        words=workspace.words,
    )
    switched_on = tuple(means.skills[name] for name in workspace.skills if name in means.skills)
    return Task(
        claim=held,
        message_id=row.id,
        kind=row.kind,
        text=row.text,
        button=row.extras.get("button", ""),
        edits=_edited(tx, row.extras),
        context=context,
        skills=switched_on,
        traits=means.traits.get(row.channel_kind, FETCHES),
        thread=Thread(row.workspace_id, row.channel_id, held.conversation_id, row.blocked),
        topic=topic(row.channel_id, row.sender),
        attempts=row.attempts,
    )


def _edited(tx: ReadTx, extras: Mapping[str, Any]) -> Edited | None:
    """The message that an edit corrects, as it stands after the edits before this one."""
    if "edits" not in extras:
        return None
    row = tx.first(select(messages).where(messages.c.id == extras["edits"]))
    if row is None:
        return Edited(None, "", None, did_something=False)
    acted_as = row.extras.get("acted_as", row.id)
    reading = tx.scalar(select(messages.c.reading).where(messages.c.id == acted_as))
    return Edited(row.id, row.text, acted_as, did_something=bool(reading and reading["calls"]))


def read(tx: ReadTx, task: Task) -> Heard | None:
    """What the message means; None where no skill is switched on, or where an edit changed nothing."""
    if not task.skills or (task.edits and task.edits.text == task.text):
        return None
    if task.kind not in ("text", "button"):
        return Heard(Reading((), 1.0, "none", f"kind:{task.kind}", talk="media"), task.skills[0], refused="unreadable")
    if pending.is_button(task.button):
        found = pending.pressed(tx, task.claim.conversation_id, task.button)
        heard = understand.press(*found, task.context, task.skills) if found else None
        return heard or Heard(Reading((), 1.0, "button", "button:unknown", talk="unknown"), task.skills[0], refused="expired")
    waiting = pending.typed(tx, task.claim.conversation_id, task.context.now)
    return understand.hear(task.text, task.context, task.skills, waiting)


def finish(tx: Tx, task: Task, heard: Heard | None) -> list[int]:
    """The one transaction: the tools act, the replies are laid out, the message is marked; the ids of the replies."""
    _hold(tx, task.claim)
    reading = heard.reading if heard else Reading((), 0.0, "none", "no skill", talk="unknown")
    replies = _act(tx, task, heard) if heard else []
    reply_ids = _post(tx, task, replies)
    _mark(tx, task, reading, "handled")
    return reply_ids


def give_up(tx: Tx, task: Task) -> list[int]:
    """Tell the person that this message could not be handled; nothing of it was kept."""
    _hold(tx, task.claim)
    reply_ids = _post(tx, task, [Reply(wording.say("trouble", task.context.language))])
    _mark(tx, task, Reading((), 0.0, "none", "failed"), "failed")
    return reply_ids


@dataclass(frozen=True, slots=True)
class Begun:
    """A turn whose message has been read and not yet acted on."""

    task: Task
    heard: Heard | None


def take_one(database: Database, means: Means, now: datetime) -> Task | None:
    """One whole turn of whichever conversation has waited longest; the task that was done, or None when nothing waits."""
    begun = begin(database, means, now)
    if begun is None:
        return None
    complete(database, means, begun)
    return begun.task


def begin(database: Database, means: Means, now: datetime) -> Begun | None:
    """Claim and read the message that is next; None when nothing waits.

    A failure of the storage leaves the message waiting and is raised.
    """
    held = database.write(lambda tx: claim(tx, now))
    if held is None:
        return None
    task = database.read(lambda tx: load(tx, held, now, means))
    if task is None:
        database.write(lambda tx: _release(tx, held))
        return begin(database, means, now)
    with _told(database, task):
        return Begun(task, database.read(lambda tx: read(tx, task), task.context.workspace_id))
    return begin(database, means, now)


def is_slow(means: Means, begun: Begun) -> bool:
    """Whether completing the turn may take seconds: somebody else is to be asked about the message."""
    opinion = means.second_opinion
    return opinion is not None and begun.heard is not None and opinion.wanted(begun.heard)


def complete(database: Database, means: Means, begun: Begun) -> None:
    """Ask for a second opinion where the engine is unsure, then act, answer and mark in one transaction.

    A failure of the storage leaves the message waiting and is raised; any other failure is told to the person.
    """
    task, heard = begun.task, begun.heard
    with _told(database, task):
        if heard and means.second_opinion and means.second_opinion.wanted(heard):
            renew = partial(_renew, database, task.claim)
            heard = means.second_opinion.read(heard, task.text, task.context, task.claim.conversation_id, renew)
        database.write(lambda tx: finish(tx, task, heard), task.context.workspace_id)
        TURNS.labels(heard.reading.by if heard else "none", "done").inc()


@contextlib.contextmanager
def _told(database: Database, task: Task) -> Iterator[None]:
    """Whatever a skill stumbles over, the person hears of it and the next message gets its turn."""
    try:
        yield
    except LostClaim:
        log.warning("claim lost", conversation=task.claim.conversation_id)
        TURNS.labels("none", "lost").inc()
    except StorageError:
        if task.attempts < ATTEMPTS:
            with contextlib.suppress(StorageError):  # else the lease runs out by itself
                database.write(lambda tx: _release(tx, task.claim))
            raise
        _give_up(database, task)
    except Exception:
        log.exception("turn failed", message=task.message_id)
        _give_up(database, task)


def _give_up(database: Database, task: Task) -> None:
    database.write(lambda tx: give_up(tx, task))
    TURNS.labels("none", "failed").inc()


def _renew(database: Database, held: Claim) -> None:
    """Hold on to the conversation for another lease; raises LostClaim where somebody else has it."""
    ours = (conversations.c.id == held.conversation_id) & (conversations.c.fence == held.fence)

    def prolong(tx: Tx) -> None:
        until = select(conversations.c.claimed_until).where(ours)
        now = tx.scalar(until)
        if now is None:
            raise LostClaim
        tx.run(update(conversations).where(ours).values(claimed_until=max(now, datetime.now(UTC) + LEASE)))

    database.write(prolong)


def release(database: Database, held_before: datetime) -> int:
    """On start: free the claims of a process that is gone; how many there were."""
    statement = update(conversations).where(conversations.c.claimed_until > held_before).values(claimed_until=None)
    return database.write(lambda tx: tx.run(statement))


# -- inside the transaction --------------------------------------------------------------------------------------------


def _hold(tx: Tx, held: Claim) -> None:
    """Check the fence and let go of the conversation: from here on this transaction alone decides."""
    if not _release(tx, held):
        raise LostClaim


def _release(tx: Tx, held: Claim) -> int:
    ours = (conversations.c.id == held.conversation_id) & (conversations.c.fence == held.fence)
    return tx.run(update(conversations).where(ours).values(claimed_until=None))


def _act(tx: Tx, task: Task, heard: Heard) -> list[Reply]:
    refused = heard.refused
    if task.edits and not refused:
        refused = _retract(tx, task, heard, task.edits)
    if not refused and heard.answered and not pending.close(tx, heard.answered.id, task.context.now):
        refused = "used"
    if refused:
        return [Reply(wording.say(refused, task.context.language))]
    if heard.reading.calls and not heard.answered:
        pending.stop_typing(tx, task.claim.conversation_id)
    try:
        results = [
            heard.skill.act(tx, heard.skill.validate(call), line, task.context)
            for line, call in enumerate(heard.reading.calls)
            if call.name != "ask_clarification"
        ]
    except InvalidCall as error:
        return [Reply(error.text)]
    replies = heard.skill.word(tx, heard.reading, results, task.context)
    if task.edits and task.edits.did_something:
        notice = wording.say("edited", task.context.language)
        replies = [Reply(notice), *replies]
    return _with_questions(tx, task, heard, results, replies)


def _retract(tx: Tx, task: Task, heard: Heard, edited: Edited) -> str:
    """Take back what the message did before it was edited; why the edit cannot be followed, or nothing.

    An edit corrects the books only where it can be read for certain: else they stay as they are, and the person is told.
    """
    if edited.did_something:
        certain = heard.reading.calls and not heard.reading.question
        if edited.acted_as is None or not certain or not heard.skill.retract(tx, edited.acted_as, task.context):
            return "edit_unknown"
    if edited.id is not None:
        before = tx.one(select(messages.c.text, messages.c.extras).where(messages.c.id == edited.id))
        extras = before.extras | {"acted_as": task.message_id, "before": [*before.extras.get("before", ()), before.text]}
        tx.run(update(messages).where(messages.c.id == edited.id).values(text=task.text, extras=extras))
    return ""


def _with_questions(tx: Tx, task: Task, heard: Heard, results: Sequence[Result], replies: Sequence[Reply]) -> list[Reply]:
    """Keep each question that was asked, and give the last reply the buttons of the newest one."""
    asked = [result.question for result in results if result.question] + (
        [heard.reading.question] if heard.reading.question else []
    )
    buttons: tuple[Button, ...] = ()
    for question in asked:
        kept = pending.ask(
            tx, task.context.workspace_id, task.claim.conversation_id, heard.skill.name, question, task.context.now
        )
        buttons = pending.buttons(kept)
    laid_out = list(replies)
    if buttons and laid_out:
        last = laid_out[-1]
        laid_out[-1] = Reply(last.text, buttons + last.buttons, last.files)
    return laid_out


def _post(tx: Tx, task: Task, replies: Sequence[Reply]) -> list[int]:
    return post(tx, task.thread, replies, f"in:{task.message_id}", task.context.now, task.traits)


def _mark(tx: Tx, task: Task, reading: Reading, state: str) -> None:
    kept = {
        "calls": [{"name": call.name, "arguments": call.arguments} for call in reading.calls],
        "confidence": round(reading.confidence, 4),
        "by": reading.by,
        "rule": reading.rule,
        "talk": reading.talk,
    }
    tx.run(
        update(messages).where(messages.c.id == task.message_id).values(state=state, reading=kept, handled_at=task.context.now)
    )
    conversation_id = task.claim.conversation_id
    next_up = (
        select(func.min(messages.c.created_at))
        .where(messages.c.conversation_id == conversation_id, messages.c.direction == "in", messages.c.state == "received")
        .scalar_subquery()
    )
    tx.run(update(conversations).where(conversations.c.id == conversation_id).values(waiting_since=next_up, unanswered=0))


def _oldest(tx: ReadTx, conversation_id: int) -> int | None:
    found = tx.scalar(
        select(func.min(messages.c.id)).where(
            messages.c.conversation_id == conversation_id, messages.c.direction == "in", messages.c.state == "received"
        )
    )
    return None if found is None else int(found)
