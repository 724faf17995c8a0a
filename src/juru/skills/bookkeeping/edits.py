"""Correcting and deleting entries. A delete is always asked about first; every change stays in the journal."""

from typing import Any

from sqlalchemy import Row

from juru.skills.bookkeeping import internal, tools
from juru.skills.bookkeeping.debts import CHOICES
from juru.skills.bookkeeping.deed import Deed, Outcome
from juru.skills.bookkeeping.entries import entry_data, live_entries
from juru.skills.bookkeeping.money import rupiah, short_day
from juru.skills.bookkeeping.periods import asked_for
from juru.skills.bookkeeping.search import find_entries
from juru.skills.bookkeeping.summary import totals
from juru.skills.bookkeeping.tables import entries
from juru.skills.tool import Json, Option, Question, ToolCall

_CHANGES = ("new_amount", "new_category", "new_type", "new_date_offset", "new_description")


def edit_transaction(deed: Deed, arguments: tools.EditTransaction) -> Outcome:
    """Change the entry that is meant, or ask whether to delete it; asks which where several fit."""
    wanted = {name: value for name in _CHANGES if (value := getattr(arguments, name)) is not None}
    if arguments.action == "edit" and not wanted:
        return Outcome("edit_needs_value", {"target": arguments.target})
    found = find_entries(deed.tx, deed.book, arguments.target, deed.today)
    if not found.rows:
        return Outcome("not_found", {"target": arguments.target})
    if len(found.rows) > 1:
        return _which(deed, found.rows, arguments.action, wanted, arguments.target)
    row = found.rows[0]
    return _ask_delete(deed, row) if arguments.action == "delete" else _change(deed, row, wanted)


def edit_entry(deed: Deed, arguments: internal.EditEntry) -> Outcome:
    row = _as_asked(deed, arguments)
    wanted = {name: value for name in _CHANGES if (value := getattr(arguments, name)) is not None}
    return _change(deed, row, wanted) if row is not None else Outcome("gone")


def ask_delete_entry(deed: Deed, arguments: internal.OneEntry) -> Outcome:
    row = _as_asked(deed, arguments)
    return _ask_delete(deed, row) if row is not None else Outcome("gone")


def choose_delete(deed: Deed, arguments: internal.ChooseDelete) -> Outcome:
    """Many entries are never deleted at once: offer the newest of those days, one of which may go."""
    period = asked_for(arguments.model_dump(), deed.today)
    statement = live_entries(deed.book).where(entries.c.day.between(period.start, period.end))
    rows = deed.tx.all(statement.order_by(entries.c.day.desc(), entries.c.id.desc()))
    return _which(deed, rows, "delete", {}, "", kind="one_by_one") if rows else Outcome("nothing_to_delete")


def delete_entry(deed: Deed, arguments: internal.OneEntry) -> Outcome:
    """Delete the entry that was confirmed, if it still is as it was shown."""
    row = _as_asked(deed, arguments)
    if row is None:
        return Outcome("gone")
    deed.remove(entries, row)
    return Outcome("deleted", {"entry": entry_data(row), "today": totals(deed.tx, deed.book, deed.today, deed.today)})


def _as_asked(deed: Deed, arguments: internal.OneEntry) -> Row[Any] | None:
    row = deed.tx.first(live_entries(deed.book).where(entries.c.id == arguments.entry_id))
    return row if row is not None and row.version == arguments.version else None


def _ask_delete(deed: Deed, row: Row[Any]) -> Outcome:
    call = ToolCall("delete_entry", {"entry_id": row.id, "version": row.version})
    return Outcome("ask_delete", {"entry": entry_data(row)}, deed.confirm(call))


def _which(deed: Deed, rows: Any, action: str, wanted: Json, target: str, kind: str = "which_entry") -> Outcome:
    name = "ask_delete_entry" if action == "delete" else "edit_entry"
    options = tuple(
        Option(_label(deed, row), (ToolCall(name, {"entry_id": row.id, "version": row.version, **wanted}),))
        for row in rows[:CHOICES]
    )
    return Outcome(kind, {"target": target, "action": action, "more": max(0, len(rows) - CHOICES)}, Question("", options))


def _label(deed: Deed, row: Row[Any]) -> str:
    return f"{row.description} {rupiah(row.amount)}, {short_day(row.day, deed.today, deed.context.language)}"


def _change(deed: Deed, row: Row[Any], wanted: Json) -> Outcome:
    """Write the new values; saying what is already so changes nothing."""
    values: dict[str, Any] = {}
    if "new_amount" in wanted:
        values["amount"] = wanted["new_amount"]
    if "new_category" in wanted:
        values["category"] = wanted["new_category"].lower()
    if "new_type" in wanted:
        values["type"] = wanted["new_type"]
    if "new_date_offset" in wanted:
        values["day"] = deed.day(wanted["new_date_offset"])
    if "new_description" in wanted:
        values["description"] = wanted["new_description"]
    different = {name: value for name, value in values.items() if getattr(row, name) != value}
    old = entry_data(row)
    if not different:
        return Outcome("already_so", {"entry": old})
    deed.change(entries, row, **different)
    new = deed.tx.one(live_entries(deed.book).where(entries.c.id == row.id))
    data = {"entry": entry_data(new), "old": old, "today": totals(deed.tx, deed.book, deed.today, deed.today)}
    return Outcome("edited", data)
