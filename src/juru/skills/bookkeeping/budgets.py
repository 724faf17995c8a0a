"""Budgets: how much a category may cost a week or a month, and how far it has come."""

from datetime import date

from sqlalchemy import func, select

from juru.skills.bookkeeping import internal, tools
from juru.skills.bookkeeping.book import Book
from juru.skills.bookkeeping.deed import Deed, Outcome
from juru.skills.bookkeeping.money import percent
from juru.skills.bookkeeping.periods import stretch
from juru.skills.bookkeeping.tables import budgets, day_totals
from juru.skills.tool import Json
from juru.storage.database import ReadTx


def budget_states(tx: ReadTx, book: Book, today: date) -> list[Json]:
    """Every budget with what its category cost so far this week or month: amounts in rupiah, percent used."""
    rows = tx.all(
        select(budgets)
        .where(budgets.c.workspace_id == book.workspace_id, budgets.c.book_id == book.id, budgets.c.deleted_at.is_(None))
        .order_by(budgets.c.category)
    )
    return [_state(tx, book, today, row.category, row.amount, row.frequency) for row in rows]


def _state(tx: ReadTx, book: Book, today: date, category: str, amount: int, frequency: str) -> Json:
    period = stretch("this_week" if frequency == "weekly" else "this_month", today)
    spent = tx.scalar(
        select(func.coalesce(func.sum(day_totals.c.amount), 0)).where(
            day_totals.c.workspace_id == book.workspace_id,
            day_totals.c.book_id == book.id,
            day_totals.c.day.between(period.start, period.end),
            day_totals.c.type == "expense",
            day_totals.c.category == category,
        )
    )
    return {
        "category": category,
        "frequency": frequency,
        "amount": amount,
        "spent": int(spent),
        "left": amount - int(spent),
        "percent": percent(int(spent), amount),
    }


def show_budgets(deed: Deed, arguments: internal.ShowBudgets) -> Outcome:
    """How far the budgets have come, or that of one category."""
    states = budget_states(deed.tx, deed.book, deed.today)
    asked = [state for state in states if arguments.category in (None, state["category"])]
    return Outcome("budgets", {"budgets": asked, "category": arguments.category, "known": [s["category"] for s in states]})


def set_budget(deed: Deed, arguments: tools.SetBudget) -> Outcome:
    category = arguments.category.lower()
    known = deed.tx.first(
        select(budgets).where(
            budgets.c.workspace_id == deed.book.workspace_id,
            budgets.c.book_id == deed.book.id,
            budgets.c.category == category,
            budgets.c.deleted_at.is_(None),
        )
    )
    if known is None:
        deed.add(budgets, category=category, amount=arguments.amount, frequency=arguments.frequency)
    elif (known.amount, known.frequency) != (arguments.amount, arguments.frequency):
        deed.change(budgets, known, amount=arguments.amount, frequency=arguments.frequency)
    state = _state(deed.tx, deed.book, deed.today, category, arguments.amount, arguments.frequency)
    return Outcome("budget_set", state | {"old_amount": known.amount if known else None})
