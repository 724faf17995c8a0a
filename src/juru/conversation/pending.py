"""Questions that wait for an answer: kept with the conversation, answered once, by typing or by a button, until they expire."""

import re
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from pydantic import TypeAdapter
from sqlalchemy import select, update

from juru.conversation.tables import pending_questions
from juru.skills.tool import Button, Question
from juru.storage.database import ReadTx, Tx

LIFETIME = timedelta(minutes=10)
#: An answer typed this long after the question expired is still known as one, and told so; later it is a new message.
REMEMBERED = timedelta(hours=12)

_question = TypeAdapter(Question)
_button_value = re.compile(r"(?P<token>[A-Za-z0-9_-]{16}):(?P<index>\d{1,2})")


@dataclass(frozen=True, slots=True)
class Pending:
    """A question that was asked, as it stands now."""

    id: int
    skill: str
    question: Question
    token: str
    expires_at: datetime
    closed: bool

    def expired(self, now: datetime) -> bool:
        return now >= self.expires_at


def ask(tx: Tx, workspace_id: int, conversation_id: int, skill: str, question: Question, now: datetime) -> Pending:
    """Keep a question; from now on it is the one that a typed answer means."""
    stop_typing(tx, conversation_id)
    token = secrets.token_urlsafe(12)
    pending_id = tx.insert(
        pending_questions,
        {
            "workspace_id": workspace_id,
            "conversation_id": conversation_id,
            "skill": skill,
            "question": _question.dump_python(question, mode="json"),
            "typed": True,
            "token": token,
            "asked_at": now,
            "expires_at": now + LIFETIME,
        },
    )
    return Pending(pending_id, skill, question, token, now + LIFETIME, closed=False)


def typed(tx: ReadTx, conversation_id: int, now: datetime) -> Pending | None:
    """The question that a typed message may answer, be it expired a while ago."""
    return _one(
        tx,
        pending_questions.c.conversation_id == conversation_id,
        pending_questions.c.typed,
        pending_questions.c.closed_at.is_(None),
        pending_questions.c.expires_at > now - REMEMBERED,
    )


def pressed(tx: ReadTx, conversation_id: int, value: str) -> tuple[Pending, int] | None:
    """The question and the number of the option that a button stands for; only buttons of this conversation count."""
    match = _button_value.fullmatch(value)
    if match is None:
        return None
    pending = _one(tx, pending_questions.c.conversation_id == conversation_id, pending_questions.c.token == match["token"])
    index = int(match["index"])
    if pending is None or index >= len(pending.question.options):
        return None
    return pending, index


def is_button(value: str) -> bool:
    """Whether a value was made by `buttons`; other values are said as if typed."""
    return _button_value.fullmatch(value) is not None


def buttons(pending: Pending) -> tuple[Button, ...]:
    """One button an option; pressing it carries the question's token."""
    return tuple(Button(option.label, f"{pending.token}:{index}") for index, option in enumerate(pending.question.options))


def open_tokens(tx: ReadTx, conversation_id: int, now: datetime) -> set[str]:
    """The tokens whose buttons can still be pressed."""
    rows = tx.all(
        select(pending_questions.c.token).where(
            pending_questions.c.conversation_id == conversation_id,
            pending_questions.c.closed_at.is_(None),
            pending_questions.c.expires_at > now,
        )
    )
    return {row.token for row in rows}


def close(tx: Tx, pending_id: int, now: datetime) -> bool:
    """Use a question up; False where somebody did before."""
    return bool(
        tx.run(
            update(pending_questions)
            .where(pending_questions.c.id == pending_id, pending_questions.c.closed_at.is_(None))
            .values(closed_at=now)
        )
    )


def stop_typing(tx: Tx, conversation_id: int) -> None:
    """From now on no typed message answers an older question; its buttons still work until they expire."""
    tx.run(
        update(pending_questions)
        .where(pending_questions.c.conversation_id == conversation_id, pending_questions.c.typed)
        .values(typed=False)
    )


def _one(tx: ReadTx, *conditions: object) -> Pending | None:
    row = tx.first(select(pending_questions).where(*conditions).order_by(pending_questions.c.id.desc()).limit(1))  # type: ignore[arg-type]
    if row is None:
        return None
    question = _question.validate_python(row.question)
    return Pending(row.id, row.skill, question, row.token, row.expires_at, row.closed_at is not None)
