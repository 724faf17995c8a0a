"""The history of a row: who changed what, when, with which message."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from juru.people.tables import contacts
from juru.skills.bookkeeping.tables import changes
from juru.skills.tool import Json
from juru.storage.database import ReadTx

_HOUSEKEEPING = {"version", "message_id", "line", "item", "book_id", "contact_id", "created_at"}


@dataclass(frozen=True, slots=True)
class Change:
    """One change of one row."""

    at: datetime
    who: str
    contact_id: int
    message_id: int
    kind: str  #: added, changed, removed, restored
    before: Json  #: the columns that differ, as they were; all of them for a new row
    after: Json


def history(tx: ReadTx, workspace_id: int, table: str, row_id: int) -> list[Change]:
    """Every change of a journalled row, the oldest first."""
    rows = tx.all(
        select(changes, contacts.c.name.label("who"))
        .join(contacts, contacts.c.id == changes.c.contact_id)
        .where(changes.c.workspace_id == workspace_id, changes.c.table_name == table, changes.c.row_id == row_id)
        .order_by(changes.c.id)
    )
    return [_change(row.at, row.who, row.contact_id, row.message_id, row.before, row.after) for row in rows]


def _change(at: datetime, who: str, contact_id: int, message_id: int, before: Json | None, after: Json) -> Change:
    differing = {key for key in after if key not in _HOUSEKEEPING and (before is None or before.get(key) != after[key])}
    return Change(
        at,
        who,
        contact_id,
        message_id,
        _kind(before, after),
        {key: before[key] for key in sorted(differing) if key in before} if before else {},
        {key: after[key] for key in sorted(differing)},
    )


def _kind(before: Json | None, after: Json) -> str:
    if before is None:
        return "added"
    if before["deleted_at"] is None:
        return "changed" if after["deleted_at"] is None else "removed"
    return "restored" if after["deleted_at"] is None else "changed"
