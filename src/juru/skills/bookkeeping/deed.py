"""One call being carried out: the only writer of a book's rows.

Whatever a deed adds or changes is journalled with what stood there before, and the sums that are kept beside the entries
(`day_totals`, `wallets.balance`) move with it in the same transaction.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Date, Row, Table, select

from juru.skills.bookkeeping.book import Book, open_book
from juru.skills.bookkeeping.tables import JOURNALLED, changes, day_totals, deeds, figures, wallets
from juru.skills.bookkeeping.texts import text
from juru.skills.tool import Context, File, Json, Option, Question, Result, ToolCall
from juru.storage.database import ReadTx, Tx
from juru.storage.schema import Instant

#: What a row is to the outside; the rest of its columns say whose it is.
_FIXED = ("id", "workspace_id", "version")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a deed came to: the word for it, the figures (plain JSON) of its reply, a question, files."""

    kind: str
    data: Json = field(default_factory=dict)
    question: Question | None = None
    files: tuple[File, ...] = ()

    def of(self, call: ToolCall) -> Result:
        return Result(call, self.kind, self.data, self.question, self.files)


def result_of_repeat(tx: ReadTx, context: Context, call: ToolCall, line: int) -> Result | None:
    """The result of the same place of the same message, where it was carried out before."""
    row = tx.first(
        select(deeds.c.kind, deeds.c.data).where(
            deeds.c.workspace_id == context.workspace_id,
            deeds.c.contact_id == context.contact_id,
            deeds.c.message_id == context.message_id,
            deeds.c.line == line,
        )
    )
    return Result(call, row.kind, row.data) if row else None


class Deed:
    """The transaction, the book and the moment of one call; every write to the book goes through it."""

    def __init__(self, tx: Tx, context: Context, call: ToolCall, line: int) -> None:
        self.tx = tx
        self.context = context
        self.call = call
        self.line = line
        self.book: Book = open_book(tx, context)
        self.today: date = context.now.date()
        self._changes: list[Json] = []
        self._kept = False

    def day(self, offset: int) -> date:
        """The calendar day that many days from today."""
        return self.today + timedelta(days=offset)

    def text(self, key: str, **values: object) -> str:
        """One of the room's texts, in the language of the person."""
        return text(self.context.language, key, **values)

    def confirm(self, call: ToolCall) -> Question:
        """A question that is answered with yes (the call is carried out) or no."""
        return Question("", (Option(self.text("yes"), (call,)), Option(self.text("no"))))

    # -- writing ---------------------------------------------------------------------------------------------------------

    def add(self, table: Table, **values: Any) -> int:
        """Add a row that this message said; its id."""
        row = {
            "workspace_id": self.book.workspace_id,
            "book_id": self.book.id,
            "contact_id": self.context.contact_id,
            "message_id": self.context.message_id,
            "line": self.line,
            "item": len(self._changes),
            "created_at": self.context.now,
            "deleted_at": None,
            "version": 1,
        } | values
        row_id = self.tx.insert(table, row)
        self._changed(table, row_id, None, self._row(table, row_id))
        return row_id

    def change(self, table: Table, row: Row[Any], **values: Any) -> None:
        """Change columns of a live row, as it was read in this transaction."""
        self.tx.run(
            table.update()
            .where(table.c.workspace_id == self.book.workspace_id, table.c.id == row.id)
            .values(version=row.version + 1, **values)
        )
        self._changed(table, row.id, row, self._row(table, row.id))

    def remove(self, table: Table, row: Row[Any]) -> None:
        """Take a row out of the book; it stays in the journal."""
        self.change(table, row, deleted_at=self.context.now)

    def restore(self, table: Table, row: Row[Any], before: Json | None) -> None:
        """Put a row back to what the journal says it was; None: it was not there."""
        if before is None:
            self.remove(table, row)
        else:
            self.change(table, row, **_values(table, before))

    def reopen(self) -> None:
        """The contact went over to another book: what follows happens there."""
        self.book = open_book(self.tx, self.context)

    def keep(self) -> None:
        """Remember the deed although no journalled row changed: a repeat shall not do it twice."""
        self._kept = True

    def show_figure(self, name: str | None = None, **arguments: object) -> None:
        """Remember which figures the person is shown (this call's, or the named tool's): "kenapa?" asks about them."""
        call = {"name": name, "arguments": arguments} if name else {"name": self.call.name, "arguments": self.call.arguments}
        whose = {"workspace_id": self.book.workspace_id, "contact_id": self.context.contact_id}
        here = [figures.c[key] == value for key, value in whose.items()]
        if not self.tx.run(figures.update().where(*here).values(call=call, at=self.context.now)):
            self.tx.run(figures.insert().values(**whose, call=call, at=self.context.now))

    def close(self, outcome: Outcome) -> Result:
        """End the deed; where it did something, its result is kept for a repeat and its changes for history and undo."""
        if not (self._changes or self._kept):
            return outcome.of(self.call)
        whose = {"workspace_id": self.book.workspace_id, "book_id": self.book.id, "contact_id": self.context.contact_id}
        deed_id = self.tx.insert(
            deeds,
            whose
            | {
                "message_id": self.context.message_id,
                "line": self.line,
                "call": {"name": self.call.name, "arguments": self.call.arguments},
                "kind": outcome.kind,
                "data": outcome.data,
                "at": self.context.now,
            },
        )
        for change in self._changes:
            at = {"deed_id": deed_id, "message_id": self.context.message_id, "at": self.context.now}
            self.tx.insert(changes, whose | at | change)
        return outcome.of(self.call)

    # -- what moves along ------------------------------------------------------------------------------------------------

    def _row(self, table: Table, row_id: int) -> Row[Any]:
        return self.tx.one(select(table).where(table.c.workspace_id == self.book.workspace_id, table.c.id == row_id))

    def _changed(self, table: Table, row_id: int, old: Row[Any] | None, new: Row[Any]) -> None:
        assert table.name in JOURNALLED, f"{table.name} is not journalled"
        self._changes.append(
            {
                "table_name": table.name,
                "row_id": row_id,
                "before": None if old is None else _image(old),
                "after": _image(new),
            }
        )
        was = old if old is not None and old.deleted_at is None else None
        self._move_wallets(table, was, new if new.deleted_at is None else None)
        if table.name == "entries":
            self._move_totals(was, -1)
            self._move_totals(new if new.deleted_at is None else None, +1)

    def _move_wallets(self, table: Table, old: Row[Any] | None, new: Row[Any] | None) -> None:
        moved: dict[int, list[int]] = {}
        for row, sign in ((old, -1), (new, +1)):
            for wallet_id, amount in _moves(table, row):
                sums = moved.setdefault(wallet_id, [0, 0])
                sums[0] += sign * amount
                sums[1] += sign
        for wallet_id, (amount, count) in moved.items():
            if amount or count:
                self.tx.run(
                    wallets.update()
                    .where(wallets.c.workspace_id == self.book.workspace_id, wallets.c.id == wallet_id)
                    .values(balance=wallets.c.balance + amount, moves=wallets.c.moves + count)
                )

    def _move_totals(self, entry: Row[Any] | None, sign: int) -> None:
        if entry is None:
            return
        key = {
            "workspace_id": self.book.workspace_id,
            "book_id": entry.book_id,
            "day": entry.day,
            "type": entry.type,
            "category": entry.category,
            "contact_id": entry.contact_id,
        }
        here = [day_totals.c[name] == value for name, value in key.items()]
        moved = self.tx.run(
            day_totals.update()
            .where(*here)
            .values(amount=day_totals.c.amount + sign * entry.amount, count=day_totals.c.count + sign)
        )
        if not moved:
            self.tx.run(day_totals.insert().values(**key, amount=sign * entry.amount, count=sign))
        elif sign < 0:
            self.tx.run(day_totals.delete().where(*here, day_totals.c.count == 0))


def _moves(table: Table, row: Row[Any] | None) -> list[tuple[int, int]]:
    """What a live row does to wallets: (wallet id, signed rupiah)."""
    if row is None:
        return []
    match table.name:
        case "entries":
            return [(row.wallet_id, row.amount if row.type == "income" else -row.amount)]
        case "transfers":
            return [(row.from_wallet_id, -row.amount), (row.to_wallet_id, row.amount)]
        case "adjustments":
            return [(row.wallet_id, row.amount)]
    return []


def _image(row: Row[Any]) -> Json:
    """A row as the journal keeps it: plain JSON."""
    return {name: _plain(value) for name, value in row._mapping.items() if name not in ("id", "workspace_id")}


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, (date, datetime)) else value


def _values(table: Table, image: Mapping[str, Any]) -> dict[str, Any]:
    """The columns of a journalled image, as the table takes them."""
    values: dict[str, Any] = {}
    for column in table.columns:
        if column.name in _FIXED or column.name not in image:
            continue
        value = image[column.name]
        if value is not None and isinstance(column.type, Instant):
            value = datetime.fromisoformat(value)
        elif value is not None and isinstance(column.type, Date):
            value = date.fromisoformat(value)
        values[column.name] = value
    return values
