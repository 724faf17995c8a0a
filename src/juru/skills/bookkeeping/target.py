"""The smart daily target: what has to come in today so that everything planned can be paid.

target = obligations + debt instalments + average operating cost + saving + goals, and a buffer of 10%. Amounts in rupiah;
what is spread over days is rounded up to a full hundred.
"""

from collections.abc import Iterable
from datetime import date, timedelta

from sqlalchemy import func, select

from juru.skills.bookkeeping import tools
from juru.skills.bookkeeping.book import Book
from juru.skills.bookkeeping.debt_rows import Debt, find_debts
from juru.skills.bookkeeping.deed import Deed, Outcome
from juru.skills.bookkeeping.money import percent
from juru.skills.bookkeeping.periods import a_day
from juru.skills.bookkeeping.plan_rows import live_goals, live_obligations, saving_a_day
from juru.skills.bookkeeping.summary import totals
from juru.skills.bookkeeping.tables import day_totals
from juru.skills.tool import Json
from juru.storage.database import ReadTx

OPERATING = ("bensin", "makan", "parkir", "pulsa", "rokok", "servis", "transport")  #: what a working day costs
AVERAGE_DAYS = 30  #: how far back the average looks
CATCH_UP_DAYS = 7  #: what is overdue is spread over a week: all of it on one day would be no target but a wall
BUFFER_PERCENT = 10


def daily_target(tx: ReadTx, book: Book, today: date) -> Json:
    """`total`, `income` so far, `left`, `percent`, and the `parts` with the items they are made of."""
    parts = [
        _part("obligations", _obligations(tx, book)),
        _part("debts", _debts(tx, book, today)),
        _part("operating", _operating(tx, book, today)),
        _part("saving", _saving(tx, book)),
        _part("goals", _goals(tx, book, today)),
    ]
    planned = sum(part["amount"] for part in parts)
    buffer = _hundreds(-(-planned * BUFFER_PERCENT // 100))
    parts.append({"name": "buffer", "amount": buffer, "items": []})
    income = totals(tx, book, today, today)["income"]
    total = planned + buffer
    return {
        "total": total,
        "income": income,
        "left": max(0, total - income),
        "percent": percent(income, total),
        "parts": [part for part in parts if part["amount"]],
    }


def get_daily_target(deed: Deed, _: tools.Nothing) -> Outcome:
    deed.show_figure()
    return Outcome("target", daily_target(deed.tx, deed.book, deed.today))


def _part(name: str, items: Iterable[Json]) -> Json:
    shown = [item for item in items if item["amount"]]
    return {"name": name, "amount": sum(item["amount"] for item in shown), "items": shown}


def _obligations(tx: ReadTx, book: Book) -> list[Json]:
    return [
        {
            "name": row.name,
            "amount": _spread(row.amount, row.frequency),
            "of": row.amount,
            "frequency": row.frequency,
        }
        for row in live_obligations(tx, book)
    ]


def _debts(tx: ReadTx, book: Book, today: date) -> list[Json]:
    return [
        {"name": debt.row.person, "amount": _share_of_debt(debt, today), "of": debt.remaining}
        for debt in find_debts(tx, book, today, kind="hutang")
    ]


def _share_of_debt(debt: Debt, today: date) -> int:
    """A day's part of a debt: of its instalment, or of all of it up to the day it is due."""
    due = debt.next_payment
    if due is None:
        return 0
    plan = debt.loan.installment()
    if plan and due >= today:
        return min(_spread(plan[0], plan[1]), debt.remaining)
    days = (due - today).days + 1 if due >= today else CATCH_UP_DAYS
    owed_now = min(plan[0], debt.remaining) if plan else debt.remaining
    return _hundreds(-(-owed_now // days))


def _operating(tx: ReadTx, book: Book, today: date) -> list[Json]:
    """What a day with records cost on average over the last 30 days, by category."""
    start, end = today - timedelta(days=AVERAGE_DAYS), today - timedelta(days=1)
    here = (
        day_totals.c.workspace_id == book.workspace_id,
        day_totals.c.book_id == book.id,
        day_totals.c.day.between(start, end),
    )
    days = tx.scalar(select(func.count(func.distinct(day_totals.c.day))).where(*here)) or 0
    if not days:
        return []
    amount = func.sum(day_totals.c.amount)
    rows = tx.all(
        select(day_totals.c.category, amount.label("amount"))
        .where(*here, day_totals.c.type == "expense", day_totals.c.category.in_(OPERATING))
        .group_by(day_totals.c.category)
        .order_by(amount.desc(), day_totals.c.category)
    )
    return [
        {"name": row.category, "amount": _hundreds(-(-int(row.amount) // days)), "of": int(row.amount), "days": days}
        for row in rows
    ]


def _saving(tx: ReadTx, book: Book) -> list[Json]:
    amount = saving_a_day(tx, book)
    return [{"name": "", "amount": amount, "of": amount}]


def _goals(tx: ReadTx, book: Book, today: date) -> list[Json]:
    items = []
    for goal in live_goals(tx, book):
        if goal["deadline"] is None or goal["left"] <= 0:
            continue
        days = (date.fromisoformat(goal["deadline"]) - today).days
        share = _hundreds(-(-goal["left"] // (days if days > 0 else CATCH_UP_DAYS)))
        items.append({"name": goal["name"], "amount": share, "of": goal["left"], "days": max(days, 0)})
    return items


def _spread(amount: int, frequency: str) -> int:
    return amount if frequency == "daily" else _hundreds(a_day(amount, frequency))


def _hundreds(amount: int) -> int:
    return -(-amount // 100) * 100
