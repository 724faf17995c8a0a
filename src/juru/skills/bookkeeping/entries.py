"""Income and expenses: recording them and finding them again."""

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, func, or_, select

from juru.skills.bookkeeping import tools
from juru.skills.bookkeeping.book import Book, members, names
from juru.skills.bookkeeping.budgets import budget_states
from juru.skills.bookkeeping.deed import Deed, Outcome
from juru.skills.bookkeeping.periods import Stretch, asked_for
from juru.skills.bookkeeping.summary import totals
from juru.skills.bookkeeping.tables import day_totals, entries, wallets
from juru.skills.bookkeeping.target import daily_target
from juru.skills.bookkeeping.wallets import CASH, wallet_id
from juru.skills.tool import Json
from juru.storage.database import ReadTx

LISTED = 10  #: entries shown where nobody says how many


def live_entries(book: Book) -> Select[Any]:
    """Every entry that counts, with its wallet's name."""
    return (
        select(entries, wallets.c.name.label("wallet"), wallets.c.key.label("wallet_key"))
        .join(wallets, wallets.c.id == entries.c.wallet_id)
        .where(entries.c.workspace_id == book.workspace_id, entries.c.book_id == book.id, entries.c.deleted_at.is_(None))
    )


def entry_data(row: Row[Any]) -> Json:
    """An entry as plain JSON, for replies."""
    return {
        "id": row.id,
        "version": row.version,
        "type": row.type,
        "amount": row.amount,
        "category": row.category,
        "description": row.description,
        "day": row.day.isoformat(),
        "wallet": None if row.wallet_key == CASH else row.wallet,
        "contact_id": row.contact_id,
    }


def with_who(tx: ReadTx, book: Book, shown: list[Json]) -> list[Json]:
    """The entries, each with the name of who made it where a household shares the book."""
    if not shown or len(members(tx, book)) < 2:
        return shown
    called = names(tx, book, {entry["contact_id"] for entry in shown})
    return [entry | {"who": called.get(entry["contact_id"], "")} for entry in shown]


def record_transactions(deed: Deed, arguments: tools.RecordTransactions) -> Outcome:
    """Book every entry of the call, and say how the day stands after it."""
    ids = [_add_entry(deed, entry) for entry in arguments.transactions]
    rows = deed.tx.all(live_entries(deed.book).where(entries.c.id.in_(ids)).order_by(entries.c.id))
    data: Json = {"entries": [entry_data(row) for row in rows], "today": totals(deed.tx, deed.book, deed.today, deed.today)}
    if any(entry.type == "income" and entry.date_offset == 0 for entry in arguments.transactions):
        data["target"] = daily_target(deed.tx, deed.book, deed.today)
        deed.show_figure("get_daily_target")
    spent_on = {(row.category, row.day) for row in rows if row.type == "expense"}
    data["budgets"] = [
        state
        for state in budget_states(deed.tx, deed.book, deed.today)
        if state["percent"] >= 80 and any(category == state["category"] for category, day in spent_on)
    ]
    return Outcome("recorded", data)


def _add_entry(deed: Deed, entry: tools.Entry) -> int:
    return deed.add(
        entries,
        type=entry.type,
        amount=entry.amount,
        category=entry.category.lower(),
        description=entry.description,
        source=deed.context.text[:2000],
        day=deed.day(entry.date_offset),
        wallet_id=wallet_id(deed, entry.wallet),
    )


def list_transactions(deed: Deed, arguments: tools.ListTransactions) -> Outcome:
    """The newest entries first, as many as asked for, and how many there are in all."""
    said = arguments.model_dump(mode="json", exclude_none=True)
    period = asked_for(said, deed.today) if arguments.period else None
    data = list_entries(deed.tx, deed.book, period, arguments.query, arguments.type, arguments.limit or LISTED)
    deed.show_figure()
    return Outcome("list", data | {"query": arguments.query, "type": arguments.type})


def list_entries(
    tx: ReadTx, book: Book, period: Stretch | None, query: str | None, kind: str | None, limit: int, category: str | None = None
) -> Json:
    """`entries` (newest first), and over all that match: `count`, `income`, `expense` in rupiah."""
    matching: list[ColumnElement[bool]] = [
        entries.c.workspace_id == book.workspace_id,
        entries.c.book_id == book.id,
        entries.c.deleted_at.is_(None),
    ]
    if period:
        matching.append(entries.c.day.between(period.start, period.end))
    if kind:
        matching.append(entries.c.type == kind)
    if category:
        matching.append(entries.c.category == category)
    if query:
        matching.append(_says(query))
    rows = tx.all(live_entries(book).where(*matching).order_by(entries.c.day.desc(), entries.c.id.desc()).limit(limit))
    sums = _sums(tx, matching) if query else _kept_sums(tx, book, period, kind, category)
    data: Json = {
        "entries": with_who(tx, book, [entry_data(row) for row in rows]),
        "count": sum(count for _, count in sums.values()),
        "income": int(sums.get("income", (0, 0))[0]),
        "expense": int(sums.get("expense", (0, 0))[0]),
    }
    return data | ({"period": period.name, "start": _iso(period.start), "end": _iso(period.end)} if period else {})


def _sums(tx: ReadTx, matching: list[ColumnElement[bool]]) -> dict[str, tuple[int, int]]:
    """Amount and number of the matching entries, by type."""
    amount, number = func.sum(entries.c.amount).label("amount"), func.count().label("number")
    rows = tx.all(select(entries.c.type, amount, number).where(*matching).group_by(entries.c.type))
    return {row.type: (int(row.amount), int(row.number)) for row in rows}


def _kept_sums(
    tx: ReadTx, book: Book, period: Stretch | None, kind: str | None, category: str | None
) -> dict[str, tuple[int, int]]:
    """The same from the sums kept by day: a book of a million entries is not read to count ten."""
    amount, number = func.sum(day_totals.c.amount).label("amount"), func.sum(day_totals.c.count).label("number")
    statement = select(day_totals.c.type, amount, number).where(
        day_totals.c.workspace_id == book.workspace_id, day_totals.c.book_id == book.id
    )
    if period:
        statement = statement.where(day_totals.c.day.between(period.start, period.end))
    if kind:
        statement = statement.where(day_totals.c.type == kind)
    if category:
        statement = statement.where(day_totals.c.category == category)
    rows = tx.all(statement.group_by(day_totals.c.type))
    return {row.type: (int(row.amount), int(row.number)) for row in rows}


def _says(query: str) -> ColumnElement[bool]:
    """Every word of the query stands in the description, or it is the category."""
    words = [word for word in query.lower().split() if word]
    conditions = [func.lower(entries.c.description).contains(word, autoescape=True) for word in words]
    everywhere = conditions[0]
    for condition in conditions[1:]:
        everywhere = everywhere & condition
    return or_(everywhere, entries.c.category == query.lower().strip())


def _iso(day: date) -> str:
    return day.isoformat()
