"""Summaries: what came in and went out over a stretch of days, by category, beside the stretch before."""

from datetime import date

from sqlalchemy import func, select

from juru.skills.bookkeeping import tools
from juru.skills.bookkeeping.book import Book, names
from juru.skills.bookkeeping.budgets import budget_states
from juru.skills.bookkeeping.deed import Deed, Outcome
from juru.skills.bookkeeping.periods import Stretch, asked_for, before
from juru.skills.bookkeeping.tables import day_totals
from juru.skills.tool import Json
from juru.storage.database import ReadTx


def totals(tx: ReadTx, book: Book, start: date, end: date, category: str | None = None) -> Json:
    """`income`, `expense`, `net` in rupiah and `count` of entries from start to end, both included."""
    sums = {"income": 0, "expense": 0}
    count = 0
    statement = select(
        day_totals.c.type, func.sum(day_totals.c.amount).label("amount"), func.sum(day_totals.c.count).label("number")
    ).where(
        day_totals.c.workspace_id == book.workspace_id,
        day_totals.c.book_id == book.id,
        day_totals.c.day.between(start, end),
    )
    if category:
        statement = statement.where(day_totals.c.category == category)
    for row in tx.all(statement.group_by(day_totals.c.type)):
        sums[row.type] = int(row.amount)
        count += int(row.number)
    return {**sums, "net": sums["income"] - sums["expense"], "count": count}


def by_category(tx: ReadTx, book: Book, start: date, end: date) -> list[Json]:
    """Every category with money in it: type, category, amount, count; the largest first."""
    amount = func.sum(day_totals.c.amount)
    rows = tx.all(
        select(day_totals.c.type, day_totals.c.category, amount.label("amount"), func.sum(day_totals.c.count).label("number"))
        .where(
            day_totals.c.workspace_id == book.workspace_id,
            day_totals.c.book_id == book.id,
            day_totals.c.day.between(start, end),
        )
        .group_by(day_totals.c.type, day_totals.c.category)
        .order_by(amount.desc(), day_totals.c.category)
    )
    return [{"type": row.type, "category": row.category, "amount": int(row.amount), "count": int(row.number)} for row in rows]


def by_person(tx: ReadTx, book: Book, start: date, end: date) -> list[Json]:
    """Who of a household recorded what: name, income, expense; empty where only one person did."""
    rows = tx.all(
        select(day_totals.c.contact_id, day_totals.c.type, func.sum(day_totals.c.amount).label("amount"))
        .where(
            day_totals.c.workspace_id == book.workspace_id,
            day_totals.c.book_id == book.id,
            day_totals.c.day.between(start, end),
        )
        .group_by(day_totals.c.contact_id, day_totals.c.type)
    )
    people: dict[int, Json] = {}
    for row in rows:
        people.setdefault(row.contact_id, {"income": 0, "expense": 0})[row.type] = int(row.amount)
    if len(people) < 2:
        return []
    called = names(tx, book, set(people))
    return sorted(({"name": called.get(who, "?"), **sums} for who, sums in people.items()), key=lambda person: person["name"])


def by_day(tx: ReadTx, book: Book, start: date, end: date) -> list[Json]:
    """Every day with entries: day, income, expense; the oldest first."""
    rows = tx.all(
        select(day_totals.c.day, day_totals.c.type, func.sum(day_totals.c.amount).label("amount"))
        .where(
            day_totals.c.workspace_id == book.workspace_id,
            day_totals.c.book_id == book.id,
            day_totals.c.day.between(start, end),
        )
        .group_by(day_totals.c.day, day_totals.c.type)
        .order_by(day_totals.c.day)
    )
    days: dict[date, Json] = {}
    for row in rows:
        days.setdefault(row.day, {"day": row.day.isoformat(), "income": 0, "expense": 0})[row.type] = int(row.amount)
    return list(days.values())


def summarise(tx: ReadTx, book: Book, period: Stretch, today: date, category: str | None = None) -> Json:
    """All figures of a summary; those of the stretch before stand under `before`."""
    earlier = before(period)
    categories = by_category(tx, book, period.start, period.end)
    return {
        "period": period.name,
        "start": period.start.isoformat(),
        "end": period.end.isoformat(),
        **totals(tx, book, period.start, period.end, category),
        "before": {
            "start": earlier.start.isoformat(),
            "end": earlier.end.isoformat(),
            **totals(tx, book, earlier.start, earlier.end, category),
        },
        "categories": [row for row in categories if category is None or row["category"] == category],
        "people": by_person(tx, book, period.start, period.end) if category is None else [],
        "budgets": [
            state
            for state in budget_states(tx, book, today)
            if state["percent"] >= 80 and category in (None, state["category"]) and today in period
        ],
    }


def get_summary(deed: Deed, arguments: tools.GetSummary) -> Outcome:
    period = asked_for(arguments.model_dump(mode="json"), deed.today)
    category = arguments.category.lower() if arguments.category else None
    data = summarise(deed.tx, deed.book, period, deed.today, category)
    deed.show_figure()
    return Outcome("summary", data | {"category": category, "type": arguments.type})
