"""Taking back what a message did, whatever tools it used: every row goes back to what the journal says it was."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import Row, select

from juru.skills.bookkeeping import internal, tools
from juru.skills.bookkeeping.deed import Deed, Outcome
from juru.skills.bookkeeping.tables import JOURNALLED, changes, deeds
from juru.skills.tool import Json, ToolCall

STALE = timedelta(minutes=10)  #: what is older is asked about before it is taken back

_UNDOING = ("undone",)


def undo(deed: Deed, _: tools.Nothing) -> Outcome:
    """Take back the contact's last message; asks first where "the last one" may be meant otherwise."""
    last = _last_changing(deed)
    if last is None:
        return Outcome("nothing_to_undo")
    newest = deed.tx.first(_own_deeds(deed).limit(1))
    just_undone = newest is not None and newest.kind in _UNDOING
    if just_undone or deed.context.now - last.at > STALE:
        what = _said(_deeds_of(deed, last.message_id))
        question = deed.confirm(ToolCall("undo_message", {"message_id": last.message_id}))
        data: Json = {"what": what, "at": last.at.astimezone(deed.context.now.tzinfo).isoformat(), "again": just_undone}
        return Outcome("ask_undo", data, question)
    return _take_back(deed, last.message_id)


def undo_message(deed: Deed, arguments: internal.UndoMessage) -> Outcome:
    """Take back one certain message of this contact, as its button says."""
    return _take_back(deed, arguments.message_id)


def retract(deed: Deed, message_id: int) -> bool:
    """Take back an earlier message that was edited since; False where it did nothing, or rows have changed since."""
    return _take_back(deed, message_id).kind == "undone"


def _take_back(deed: Deed, message_id: int) -> Outcome:
    done = _deeds_of(deed, message_id)
    if not done:
        return Outcome("nothing_to_undo")
    if all(row.undone_at is not None for row in done):
        return Outcome("already_undone")
    touched = _touched(deed, [row.id for row in done])
    rows = {key: _current(deed, *key) for key in touched}
    if any(rows[key] is None or rows[key].version != after for key, (_, after) in touched.items()):
        return Outcome("undo_too_late", {"what": _said(done)})
    for (table, row_id), (image, _) in reversed(touched.items()):
        deed.restore(JOURNALLED[table], rows[table, row_id], image)
    deed.tx.run(
        deeds.update()
        .where(deeds.c.workspace_id == deed.book.workspace_id, deeds.c.id.in_([row.id for row in done]))
        .values(undone_at=deed.context.now)
    )
    return Outcome("undone", {"what": _said(done)})


def _own_deeds(deed: Deed) -> Any:
    return (
        select(deeds)
        .where(
            deeds.c.workspace_id == deed.book.workspace_id,
            deeds.c.contact_id == deed.context.contact_id,
            deeds.c.book_id == deed.book.id,
        )
        .order_by(deeds.c.id.desc())
    )


def _last_changing(deed: Deed) -> Row[Any] | None:
    """The newest deed of the contact in this book that changed rows and was not taken back."""
    changed = select(changes.c.id).where(changes.c.workspace_id == deed.book.workspace_id, changes.c.deed_id == deeds.c.id)
    return deed.tx.first(
        _own_deeds(deed).where(deeds.c.undone_at.is_(None), deeds.c.kind.not_in(_UNDOING), changed.exists()).limit(1)
    )


def _deeds_of(deed: Deed, message_id: int) -> Sequence[Row[Any]]:
    """What that message of the contact did, in its order."""
    return deed.tx.all(
        _own_deeds(deed)
        .where(deeds.c.message_id == message_id, deeds.c.kind.not_in(_UNDOING))
        .order_by(None)
        .order_by(deeds.c.line)
    )


def _touched(deed: Deed, deed_ids: Sequence[int]) -> dict[tuple[str, int], tuple[Json | None, int]]:
    """Every row the deeds touched: what stood there before the first of them, and its version after the last."""
    touched: dict[tuple[str, int], tuple[Json | None, int]] = {}
    statement = (
        select(changes)
        .where(changes.c.workspace_id == deed.book.workspace_id, changes.c.deed_id.in_(deed_ids))
        .order_by(changes.c.id)
    )
    for change in deed.tx.all(statement):
        key = (change.table_name, change.row_id)
        before = touched[key][0] if key in touched else change.before
        touched[key] = (before, change.after["version"])
    return touched


def _current(deed: Deed, table_name: str, row_id: int) -> Any:
    table = JOURNALLED[table_name]
    return deed.tx.first(select(table).where(table.c.workspace_id == deed.book.workspace_id, table.c.id == row_id))


def _said(done: Sequence[Row[Any]]) -> list[Json]:
    """The deeds as the reply needs them to say what is taken back."""
    return [{"kind": row.kind, "data": row.data, "call": row.call} for row in done if row.undone_at is None]
