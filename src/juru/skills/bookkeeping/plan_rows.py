"""What a book plans: obligations, goals and their deposits, the daily saving, as they stand."""

from collections.abc import Sequence
from typing import Any

from rapidfuzz import fuzz
from sqlalchemy import Row, Table, func, select

from juru.skills.bookkeeping.book import Book
from juru.skills.bookkeeping.money import percent
from juru.skills.bookkeeping.tables import goal_deposits, goals, obligations, savings
from juru.skills.tool import Json
from juru.storage.database import ReadTx

_ALIKE = 80  #: of 100: how alike two names must be written to be taken for one


def live_rows(tx: ReadTx, book: Book, table: Table) -> Sequence[Row[Any]]:
    """The rows of a plan table that count, the oldest first; those that are done no longer do."""
    statement = select(table).where(
        table.c.workspace_id == book.workspace_id, table.c.book_id == book.id, table.c.deleted_at.is_(None)
    )
    if "done_day" in table.c:
        statement = statement.where(table.c.done_day.is_(None))
    return tx.all(statement.order_by(table.c.id))


def live_obligations(tx: ReadTx, book: Book) -> Sequence[Row[Any]]:
    return live_rows(tx, book, obligations)


def live_goals(tx: ReadTx, book: Book) -> list[Json]:
    """Every goal that is still open with what was put aside for it, in rupiah."""
    saved = {
        row.goal_id: int(row.amount)
        for row in tx.all(
            select(goal_deposits.c.goal_id, func.sum(goal_deposits.c.amount).label("amount"))
            .where(
                goal_deposits.c.workspace_id == book.workspace_id,
                goal_deposits.c.book_id == book.id,
                goal_deposits.c.deleted_at.is_(None),
            )
            .group_by(goal_deposits.c.goal_id)
        )
    }
    return [goal_data(row, saved.get(row.id, 0)) for row in live_rows(tx, book, goals)]


def goal_data(row: Row[Any], saved: int) -> Json:
    """A goal as plain JSON, for replies."""
    return {
        "id": row.id,
        "version": row.version,
        "name": row.name,
        "target": row.target,
        "saved": saved,
        "left": row.target - saved,
        "percent": percent(saved, row.target),
        "deadline": row.deadline.isoformat() if row.deadline else None,
    }


def saving_a_day(tx: ReadTx, book: Book) -> int:
    """Rupiah to put aside each day."""
    rows = live_rows(tx, book, savings)
    return int(rows[-1].amount) if rows else 0


def named(rows: Sequence[Row[Any]], name: str) -> list[Row[Any]]:
    """Those rows that a name said in chat can mean: written so, else containing it, else written alike."""
    said = " ".join(name.lower().split())
    same = [row for row in rows if row.name.lower() == said]
    if same:
        return same
    words = set(said.split())
    part = [
        row for row in rows if words & set(row.name.lower().split()) and (said in row.name.lower() or row.name.lower() in said)
    ]
    return part or [row for row in rows if fuzz.WRatio(row.name.lower(), said) >= _ALIKE]
