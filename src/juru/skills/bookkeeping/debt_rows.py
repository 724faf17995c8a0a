"""Debts as they stand on a day: the rows, with what `loan` reckons from them."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Row, select

from juru.skills.bookkeeping.book import Book
from juru.skills.bookkeeping.loan import Loan, Payment, urgency, urgency_order
from juru.skills.bookkeeping.tables import debt_payments, debts
from juru.skills.tool import Json
from juru.storage.database import ReadTx


@dataclass(frozen=True, slots=True)
class Debt:
    """One debt or receivable with its payments, seen on `on`. Amounts in rupiah."""

    row: Row[Any]
    payments: tuple[Payment, ...]
    on: date

    @property
    def loan(self) -> Loan:
        row = self.row
        return Loan(
            row.amount,
            row.day,
            row.interest_type,
            row.interest_rate,
            row.tenor_months,
            row.installment_amount,
            row.installment_freq,
            row.due_day,
        )

    @property
    def interest(self) -> int:
        return self.loan.interest(self.payments, self._reckoned)

    @property
    def paid(self) -> int:
        return sum(payment.amount for payment in self.payments)

    @property
    def remaining(self) -> int:
        return self.loan.remaining(self.payments, self._reckoned)

    @property
    def next_payment(self) -> date | None:
        return self.loan.next_payment(self.payments, self.on)

    @property
    def urgency(self) -> str:
        return urgency(self.next_payment, self.on)

    @property
    def _reckoned(self) -> date:
        """Interest stops on the day a debt was paid off."""
        return min(self.on, self.row.settled_day) if self.row.settled_day else self.on

    def data(self) -> Json:
        """As plain JSON, for replies."""
        plan = self.loan.installment()
        due = self.next_payment
        return {
            "id": self.row.id,
            "version": self.row.version,
            "type": self.row.type,
            "person": self.row.person,
            "amount": self.row.amount,
            "interest": self.interest,
            "interest_type": self.row.interest_type,
            "interest_rate": self.row.interest_rate,
            "tenor_months": self.row.tenor_months,
            "paid": self.paid,
            "remaining": self.remaining,
            "installment": plan[0] if plan else None,
            "frequency": plan[1] if plan else None,
            "next": due.isoformat() if due else None,
            "urgency": self.urgency,
            "days": (due - self.on).days if due else None,
            "day": self.row.day.isoformat(),
            "note": self.row.note,
            "settled": self.row.settled_day.isoformat() if self.row.settled_day else None,
        }


def find_debts(tx: ReadTx, book: Book, on: date, *, kind: str = "all", settled: bool = False) -> list[Debt]:
    """The debts of a book, the most pressing first; with `settled` also those paid off."""
    statement = select(debts).where(
        debts.c.workspace_id == book.workspace_id, debts.c.book_id == book.id, debts.c.deleted_at.is_(None)
    )
    if kind != "all":
        statement = statement.where(debts.c.type == kind)
    if not settled:
        statement = statement.where(debts.c.settled_day.is_(None))
    return _with_payments(tx, book, tx.all(statement), on)


def find_debt(tx: ReadTx, book: Book, debt_id: int, on: date) -> Debt | None:
    """One debt that is still in the book."""
    row = tx.first(
        select(debts).where(
            debts.c.workspace_id == book.workspace_id,
            debts.c.book_id == book.id,
            debts.c.id == debt_id,
            debts.c.deleted_at.is_(None),
        )
    )
    return _with_payments(tx, book, [row], on)[0] if row is not None else None


def payment_rows(tx: ReadTx, book: Book, debt_ids: Sequence[int]) -> Sequence[Row[Any]]:
    """The live payments of those debts, the oldest first."""
    return tx.all(
        select(debt_payments)
        .where(
            debt_payments.c.workspace_id == book.workspace_id,
            debt_payments.c.debt_id.in_(debt_ids),
            debt_payments.c.deleted_at.is_(None),
        )
        .order_by(debt_payments.c.day, debt_payments.c.id)
    )


def _with_payments(tx: ReadTx, book: Book, rows: Sequence[Row[Any]], on: date) -> list[Debt]:
    if not rows:
        return []
    paid: dict[int, list[Payment]] = defaultdict(list)
    for payment in payment_rows(tx, book, [row.id for row in rows]):
        paid[payment.debt_id].append(Payment(payment.day, payment.amount))
    found = [Debt(row, tuple(paid[row.id]), on) for row in rows]
    return sorted(found, key=lambda debt: (*urgency_order(debt.next_payment, debt.remaining), debt.row.id))
