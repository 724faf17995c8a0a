"""Starting anew: everything in a person's own book is erased for good, its history too."""

from datetime import timedelta

from sqlalchemy import Table, func, select

from juru.skills.bookkeeping import tools
from juru.skills.bookkeeping.book import members
from juru.skills.bookkeeping.deed import Deed, Outcome
from juru.skills.bookkeeping.tables import (
    adjustments,
    budgets,
    changes,
    day_totals,
    debt_payments,
    debts,
    deeds,
    entries,
    figures,
    goal_deposits,
    goals,
    invites,
    obligations,
    savings,
    transfers,
    wallets,
)  # fmt: skip
from juru.skills.tool import Json, ToolCall

#: In the order in which rows may go: what points to others first.
_ERASED = (
    changes, deeds, day_totals, debt_payments, debts, goal_deposits, goals, obligations, savings, budgets, adjustments,
    transfers, entries, wallets, invites,
)  # fmt: skip

CONFIRM_WITHIN = timedelta(minutes=10)

_COUNTED = {"entries": entries, "debts": debts, "goals": goals, "obligations": obligations}


def ask_reset(deed: Deed, _: tools.Nothing) -> Outcome:
    """Say what would go, and ask; a book that belongs to somebody else cannot be erased."""
    if deed.book.owner_id != deed.context.contact_id:
        return Outcome("reset_not_own", {"owner": next(iter(members(deed.tx, deed.book).values()), "")})
    if not _anything(deed):
        return Outcome("reset_empty")
    deed.show_figure("ask_reset")
    return Outcome("ask_reset", _content(deed), deed.confirm(ToolCall("reset_book", {})))


def confirm_reset(deed: Deed, _: tools.Nothing) -> Outcome:
    """The typed confirmation; good only shortly after the question, so that a slip on a menu erases nothing."""
    asked = deed.tx.first(
        select(figures).where(
            figures.c.workspace_id == deed.book.workspace_id,
            figures.c.contact_id == deed.context.contact_id,
            figures.c.at > deed.context.now - CONFIRM_WITHIN,
        )
    )
    if asked is None or asked.call["name"] != "ask_reset":
        return ask_reset(deed, tools.Nothing())
    return reset_book(deed, tools.Nothing())


def reset_book(deed: Deed, _: tools.Nothing) -> Outcome:
    if deed.book.owner_id != deed.context.contact_id:
        return Outcome("reset_not_own", {"owner": next(iter(members(deed.tx, deed.book).values()), "")})
    gone = _content(deed)
    for table in _ERASED:
        deed.tx.run(table.delete().where(table.c.workspace_id == deed.book.workspace_id, table.c.book_id == deed.book.id))
    shown = (figures.c.workspace_id == deed.book.workspace_id, figures.c.contact_id == deed.context.contact_id)
    deed.tx.run(figures.delete().where(*shown))
    deed.keep()
    return Outcome("reset", gone)


def _anything(deed: Deed) -> bool:
    """Whether anything counts in the book."""
    return any(_live(deed, table) for table in (*_COUNTED.values(), savings, budgets, adjustments, transfers))


def _live(deed: Deed, table: Table) -> int:
    here = (table.c.workspace_id == deed.book.workspace_id, table.c.book_id == deed.book.id, table.c.deleted_at.is_(None))
    return int(deed.tx.scalar(select(func.count()).where(*here)))


def _content(deed: Deed) -> Json:
    """How many live rows of each kind there are, and how many others share the book."""
    counts: Json = {name: _live(deed, table) for name, table in _COUNTED.items()}
    return counts | {"others": len(members(deed.tx, deed.book)) - 1}
