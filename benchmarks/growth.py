"""How a book grows: python -m benchmarks.growth [ENTRIES]

Summary, target, list and recording in one book of 1,000 to ENTRIES (default 1,000,000) entries, on SQLite.
"""

import statistics
import sys
import tempfile
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from sqlalchemy import insert

from juru.people import contacts, workspaces
from juru.skills.bookkeeping.skill import Bookkeeping
from juru.skills.bookkeeping.tables import day_totals, entries, wallets
from juru.skills.tool import Context, ToolCall
from juru.storage.database import Database, Tx
from juru.storage.migrate import upgrade

CATEGORIES = ("makan", "bensin", "rokok", "parkir", "belanja")


def main() -> None:
    most = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    with tempfile.TemporaryDirectory() as folder, Database(f"sqlite:///{Path(folder) / 'juru.db'}") as database:
        upgrade(database)
        now = datetime.now(UTC)
        context = database.write(lambda tx: _person(tx, now))
        skill = Bookkeeping()
        database.write(lambda tx: skill.act(tx, _entry(), 0, context))
        have = 1
        for size in (1_000, 10_000, 100_000, 1_000_000):
            if size > most:
                break
            database.write(lambda tx, size=size, have=have: _fill(tx, context, have, size))
            have = size
            print(f"{size:>9,} entries   " + "   ".join(_measured(database, skill, context)))


def _measured(database: Database, skill: Bookkeeping, context: Context) -> list[str]:
    calls = {
        "summary": ToolCall("get_summary", {"period": "this_month"}),
        "target": ToolCall("get_daily_target"),
        "last ten": ToolCall("list_transactions", {"limit": 10}),
        "record": _entry(),
    }
    return [f"{name} {_milliseconds(database, skill, context, call):.1f} ms" for name, call in calls.items()]


def _milliseconds(database: Database, skill: Bookkeeping, context: Context, call: ToolCall) -> float:
    """The median of nine; each under a message of its own, so that none is a repeat."""
    times = []
    for _ in range(9):
        _milliseconds.message += 1  # type: ignore[attr-defined]
        own = Context(
            context.workspace_id,
            context.contact_id,
            "",
            1_000_000_000 + _milliseconds.message,
            context.now,  # type: ignore[attr-defined]
        )
        began = time.perf_counter()
        database.write(lambda tx, own=own: skill.act(tx, skill.validate(call), 0, own))
        times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times)


_milliseconds.message = 0  # type: ignore[attr-defined]


def _entry() -> ToolCall:
    entry = {"type": "expense", "amount": 25_000, "category": "makan", "description": "makan", "date_offset": 0}
    return ToolCall("record_transactions", {"transactions": [entry]})


def _person(tx: Tx, now: datetime) -> Context:
    workspace_id = workspaces.add_workspace(tx, slug="growth", name="Growth", now=now)
    contact_id = contacts.find_or_add(tx, workspace_id, "web_chat", "x", "Budi", now)
    return Context(workspace_id, contact_id, "Budi", 1, now)


def _fill(tx: Tx, context: Context, have: int, size: int) -> None:
    """Rows as the journal would leave them, with their totals, without the journal."""
    first = tx.one(entries.select().limit(1))
    today = context.now.date()
    sums: dict[tuple[date, str], tuple[int, int]] = {}
    rows = []
    for number in range(have, size):
        day, category = today - timedelta(days=number % 1500), CATEGORIES[number % len(CATEGORIES)]
        amount, count = sums.get((day, category), (0, 0))
        sums[day, category] = (amount + 20_000, count + 1)
        rows.append(
            dict(first._mapping)
            | {"id": None, "message_id": 10_000_000 + number, "amount": 20_000, "category": category, "day": day}
        )
        if len(rows) == 20_000:
            _insert(tx, rows)
            rows = []
    _insert(tx, rows)
    _add_totals(tx, first, sums)
    tx.run(wallets.update().values(balance=wallets.c.balance - 20_000 * (size - have), moves=wallets.c.moves + size - have))


def _insert(tx: Tx, rows: list[dict[str, object]]) -> None:
    for row in rows:
        row.pop("id", None)
    if rows:
        tx._connection.execute(insert(entries), rows)


def _add_totals(tx: Tx, first: object, sums: dict[tuple[date, str], tuple[int, int]]) -> None:
    known = {(row.day, row.category, row.type): row for row in tx.all(day_totals.select())}
    for (day, category), (amount, count) in sums.items():
        row = known.get((day, category, "expense"))
        if row:
            same = (day_totals.c.day == day) & (day_totals.c.category == category) & (day_totals.c.type == "expense")
            added = {"amount": day_totals.c.amount + amount, "count": day_totals.c.count + count}
            tx.run(day_totals.update().where(same).values(**added))
        else:
            tx.run(
                day_totals.insert().values(
                    workspace_id=first.workspace_id,  # type: ignore[attr-defined]
                    book_id=first.book_id,  # type: ignore[attr-defined]
                    contact_id=first.contact_id,  # type: ignore[attr-defined]
                    day=day,
                    type="expense",
                    category=category,
                    amount=amount,
                    count=count,
                )
            )


if __name__ == "__main__":
    main()
