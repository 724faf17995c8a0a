"""What a person plans: regular obligations, goals to save for, a daily saving."""

import re
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import Row, Table, func, select

from juru.skills.bookkeeping import internal, tools
from juru.skills.bookkeeping.debts import CHOICES
from juru.skills.bookkeeping.deed import Deed, Outcome
from juru.skills.bookkeeping.money import rupiah
from juru.skills.bookkeeping.plan_rows import goal_data, live_goals, live_obligations, live_rows, named
from juru.skills.bookkeeping.tables import goal_deposits, goals, obligations, savings
from juru.skills.bookkeeping.target import daily_target
from juru.skills.tool import Json, Option, Question, ToolCall

#: "… sisanya tabung": how much that is, nobody said
_REST = re.compile(r"\b(?:sisa(?:nya)?|rest)\b.*\b(?:di|me)?(?:tabung|nabung|simpan|save)\w*", re.IGNORECASE)


def set_obligation(deed: Deed, arguments: tools.SetObligation) -> Outcome:
    """Add a regular obligation; one of the same name is changed."""
    same = [row for row in live_obligations(deed.tx, deed.book) if row.name.lower() == arguments.name.lower()]
    old = _obligation(same[0]) if same else None
    if not same:
        deed.add(obligations, name=arguments.name, amount=arguments.amount, frequency=arguments.frequency, done_day=None)
    elif (same[0].amount, same[0].frequency) != (arguments.amount, arguments.frequency):
        deed.change(obligations, same[0], amount=arguments.amount, frequency=arguments.frequency)
    new = {"name": arguments.name, "amount": arguments.amount, "frequency": arguments.frequency}
    return Outcome("obligation_set", new | {"old": old, "target": daily_target(deed.tx, deed.book, deed.today)["total"]})


def get_obligations(deed: Deed, _: tools.Nothing) -> Outcome:
    return Outcome("obligations", {"obligations": [_obligation(row) for row in live_obligations(deed.tx, deed.book)]})


def edit_obligation(deed: Deed, arguments: tools.EditObligation) -> Outcome:
    fitting = named(live_obligations(deed.tx, deed.book), arguments.name)
    if arguments.action == "edit" and arguments.new_amount is None:
        return Outcome("edit_needs_value", {"target": arguments.name})
    if len(fitting) != 1:
        return _none_or_which(deed, "edit_obligation", arguments, fitting, "no_obligation")
    row = fitting[0]
    if arguments.action == "delete":
        call = ToolCall("delete_obligation", {"row_id": row.id, "version": row.version})
        return Outcome("ask_delete_obligation", _obligation(row), deed.confirm(call))
    if arguments.action == "done":
        deed.change(obligations, row, done_day=deed.today)
        return Outcome("obligation_done", _obligation(row))
    deed.change(obligations, row, amount=arguments.new_amount)
    return Outcome("obligation_changed", _obligation(row) | {"amount": arguments.new_amount, "old_amount": row.amount})


def delete_obligation(deed: Deed, arguments: internal.OnePlan) -> Outcome:
    row = _as_asked(deed, obligations, arguments)
    if row is None:
        return Outcome("gone")
    deed.remove(obligations, row)
    return Outcome("obligation_deleted", _obligation(row))


def set_goal(deed: Deed, arguments: tools.SetGoal) -> Outcome:
    """Add a goal; one of the same name gets the new target, and the new deadline where one was said."""
    deadline = None if arguments.deadline_days is None else deed.today + timedelta(days=arguments.deadline_days)
    same = [row for row in live_rows(deed.tx, deed.book, goals) if row.name.lower() == arguments.name.lower()]
    if same:
        deed.change(goals, same[0], target=arguments.target_amount, deadline=deadline or same[0].deadline)
        goal_id = same[0].id
    else:
        goal_id = deed.add(goals, name=arguments.name, target=arguments.target_amount, deadline=deadline, done_day=None)
    goal = _goal(deed, goal_id)
    days = (deadline - deed.today).days if deadline else 0
    a_day = -(-max(0, goal["left"]) // days) if days > 0 else None
    return Outcome("goal_set", goal | {"a_day": a_day, "old_target": same[0].target if same else None})


def get_goals(deed: Deed, _: tools.Nothing) -> Outcome:
    rest = bool(_REST.search(deed.context.text))
    return Outcome("goals", {"goals": live_goals(deed.tx, deed.book), "rest": rest})


def edit_goal(deed: Deed, arguments: tools.EditGoal) -> Outcome:
    fitting = named(live_rows(deed.tx, deed.book, goals), arguments.name)
    if arguments.action == "deposit" and arguments.amount is None:
        return Outcome("edit_needs_value", {"target": arguments.name})
    if len(fitting) != 1:
        return _none_or_which(deed, "edit_goal", arguments, fitting, "no_goal")
    row = fitting[0]
    if arguments.action == "cancel":
        call = ToolCall("cancel_goal", {"row_id": row.id, "version": row.version})
        return Outcome("ask_cancel_goal", _goal(deed, row.id), deed.confirm(call))
    if arguments.action == "done":
        deed.change(goals, row, done_day=deed.today)
        return Outcome("goal_done", _goal(deed, row.id))
    deed.add(goal_deposits, goal_id=row.id, amount=arguments.amount, day=deed.today)
    return Outcome("goal_deposit", _goal(deed, row.id) | {"amount": arguments.amount})


def save_up(deed: Deed, arguments: internal.SaveUp) -> Outcome:
    """Put money aside for the goal that is named, else for the only one there is; of several, ask which."""
    known = live_rows(deed.tx, deed.book, goals)
    said = set(arguments.said.lower().split())
    fitting = [row for row in known if set(row.name.lower().split()) <= said] or list(known)
    call = {"action": "deposit", "amount": arguments.amount}
    if len(fitting) == 1:
        return edit_goal(deed, tools.EditGoal.model_validate(call | {"name": fitting[0].name}))
    if not fitting:
        return Outcome("save_up_no_goal", {"amount": rupiah(arguments.amount)})
    options = tuple(Option(row.name, (ToolCall("edit_goal", call | {"name": row.name}),)) for row in fitting[:CHOICES])
    return Outcome("which_plan", {"name": ""}, Question("", options))


def cancel_goal(deed: Deed, arguments: internal.OnePlan) -> Outcome:
    row = _as_asked(deed, goals, arguments)
    if row is None:
        return Outcome("gone")
    goal = _goal(deed, row.id)
    deed.remove(goals, row)
    return Outcome("goal_cancelled", goal)


def set_saving(deed: Deed, arguments: tools.SetSaving) -> Outcome:
    """Set what is put aside a day; there is one such amount a book."""
    known = live_rows(deed.tx, deed.book, savings)
    if not known:
        deed.add(savings, amount=arguments.amount)
    elif known[-1].amount != arguments.amount:
        deed.change(savings, known[-1], amount=arguments.amount)
    old = known[-1].amount if known else None
    target = daily_target(deed.tx, deed.book, deed.today)["total"]
    return Outcome("saving_set", {"amount": arguments.amount, "old_amount": old, "target": target})


def _none_or_which(
    deed: Deed, tool: str, arguments: tools.EditObligation | tools.EditGoal, fitting: Sequence[Row[Any]], none: str
) -> Outcome:
    """Nothing of that name: say what there is; several: ask which."""
    if not fitting:
        known = [row.name for row in live_rows(deed.tx, deed.book, goals if tool == "edit_goal" else obligations)]
        return Outcome(none, {"name": arguments.name, "known": known})
    said = arguments.model_dump(mode="json", exclude_none=True)
    options = tuple(
        Option(f"{row.name} {rupiah(_amount(row))}", (ToolCall(tool, said | {"name": row.name}),)) for row in fitting[:CHOICES]
    )
    return Outcome("which_plan", {"name": arguments.name}, Question("", options))


def _amount(row: Row[Any]) -> int:
    return int(row.target if "target" in row._mapping else row.amount)


def _as_asked(deed: Deed, table: Table, arguments: internal.OnePlan) -> Row[Any] | None:
    """The row, if it still is as it was when the person was asked."""
    for row in live_rows(deed.tx, deed.book, table):
        if row.id == arguments.row_id and row.version == arguments.version:
            return row
    return None


def _obligation(row: Row[Any]) -> Json:
    return {"name": row.name, "amount": row.amount, "frequency": row.frequency}


def _goal(deed: Deed, goal_id: int) -> Json:
    row = deed.tx.one(select(goals).where(goals.c.workspace_id == deed.book.workspace_id, goals.c.id == goal_id))
    saved = deed.tx.scalar(
        select(func.coalesce(func.sum(goal_deposits.c.amount), 0)).where(
            goal_deposits.c.workspace_id == deed.book.workspace_id,
            goal_deposits.c.goal_id == goal_id,
            goal_deposits.c.deleted_at.is_(None),
        )
    )
    return goal_data(row, int(saved))
