"""How much one person may send, and what is cleaned from it before anyone reads it."""

import unicodedata
from datetime import datetime, timedelta

from sqlalchemy import func, select, update

from juru.conversation import wording
from juru.conversation.tables import messages
from juru.errors import InvalidCall, TooLarge, TooManyRequests
from juru.people.tables import daily_counters
from juru.storage.database import ReadTx, Tx

MAX_TEXT = 2_000  #: characters of one message: what the engine reads; more would be cut without a word
PER_MINUTE = 40  #: messages of one person
PER_DAY = 2_000  #: messages of one person, from midnight to midnight in the workspace's zone

#: Invisible characters that change how a text reads: bidirectional overrides, zero-width marks, the byte-order mark.
_INVISIBLE = dict.fromkeys([*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF, 0xAD])


def clean(text: str, language: str) -> str:
    """The text as it is stored: normalised, without control and invisible characters; raises where it cannot be used."""
    if len(text) > MAX_TEXT * 4:
        raise TooLarge("message too long", text=wording.say("too_long", language, limit=MAX_TEXT))
    text = unicodedata.normalize("NFC", text).translate(_INVISIBLE).replace("\r\n", "\n").replace("\r", "\n")
    text = "".join(char for char in text if char in "\n\t" or unicodedata.category(char) not in ("Cc", "Cs", "Co", "Cn"))
    text = text.strip()
    if len(text) > MAX_TEXT:
        raise TooLarge("message too long", text=wording.say("too_long", language, limit=MAX_TEXT))
    if not text:
        raise InvalidCall("empty message", text=wording.say("empty", language))
    return text


def check_rate(tx: ReadTx, conversation_id: int, now: datetime, language: str) -> None:
    """Raise TooManyRequests for more than PER_MINUTE messages in the last minute."""
    recent = tx.scalar(
        select(func.count())
        .select_from(messages)
        .where(
            messages.c.conversation_id == conversation_id,
            messages.c.direction == "in",
            messages.c.created_at > now - timedelta(minutes=1),
        )
    )
    if recent >= PER_MINUTE:
        raise TooManyRequests("too many messages a minute", text=wording.say("too_fast", language), retry_after=60)


def count_day(tx: Tx, workspace_id: int, contact_id: int, name: str, now: datetime) -> int:
    """Count one more of `name` on the day of `now` (its own zone); the count so far, this one included."""
    key = {"workspace_id": workspace_id, "contact_id": contact_id, "day": now.date().isoformat(), "name": name}
    here = [daily_counters.c[column] == value for column, value in key.items()]
    if not tx.run(update(daily_counters).where(*here).values(count=daily_counters.c.count + 1)):
        tx.run(daily_counters.insert().values(**key, count=1))
        return 1
    return int(tx.scalar(select(daily_counters.c.count).where(*here)))
