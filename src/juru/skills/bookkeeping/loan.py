"""What is owed on a loan: interest, instalments, what is due next. Pure arithmetic in whole rupiah.

The one law of it: remaining = amount + interest − payments, on any day.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from juru.skills.bookkeeping.periods import months_after, steps_after

SOON_DAYS = 3  #: from here on a due day is called near


@dataclass(frozen=True, slots=True)
class Payment:
    """Money given back on one day, in rupiah."""

    day: date
    amount: int


@dataclass(frozen=True, slots=True)
class Loan:
    """The terms of a debt or receivable, in rupiah."""

    amount: int
    start: date
    interest_type: str = "none"  #: none, flat (a month, on the amount) or daily (a day, on what is still out)
    interest_rate: float = 0.0  #: fraction a period
    tenor_months: int | None = None
    installment_amount: int | None = None
    installment_freq: str | None = None
    due: date | None = None

    @property
    def rate(self) -> Fraction:
        return Fraction(str(self.interest_rate))

    @property
    def last_day(self) -> date | None:
        """When all must be back: the agreed day, or the end of the tenor."""
        if self.due is None and self.tenor_months:
            return months_after(self.start, self.tenor_months)
        return self.due

    def interest(self, payments: Sequence[Payment], on: date) -> int:
        """Interest owed up to a day, in rupiah, half a rupiah counting as a whole one."""
        if self.interest_type == "flat":
            return _rounded(self.amount * self.rate * self._flat_months())
        if self.interest_type == "daily":
            return self._daily_interest(payments, on)
        return 0

    def remaining(self, payments: Sequence[Payment], on: date) -> int:
        return self.amount + self.interest(payments, on) - sum(payment.amount for payment in payments)

    def installment(self) -> tuple[int, str] | None:
        """How much is to be paid each time, and how often; None where nothing of the kind was agreed."""
        if self.installment_amount:
            return self.installment_amount, self.installment_freq or "monthly"
        if self.tenor_months:
            whole = self.amount + (self.interest((), self.start) if self.interest_type == "flat" else 0)
            return -(-whole // self.tenor_months), "monthly"
        return None

    def next_payment(self, payments: Sequence[Payment], on: date) -> date | None:
        """The day the next instalment (or all of it) is due; in the past where it was missed."""
        plan = self.installment()
        if plan is None:
            return self.last_day
        amount, frequency = plan
        covered = sum(payment.amount for payment in payments) // amount
        after = steps_after(self.start, frequency, min(covered, 36_500) + 1)
        last = self.last_day
        return min(after, last) if last and self.remaining(payments, on) > 0 else after

    def _flat_months(self) -> int:
        if self.tenor_months:
            return self.tenor_months
        if self.due:
            return max(1, math.ceil((self.due - self.start).days / 30))
        return 1

    def _daily_interest(self, payments: Sequence[Payment], on: date) -> int:
        """Simple interest on what is still out; a payment goes to the interest first, then to the amount."""
        out, unpaid, total = Fraction(self.amount), Fraction(0), Fraction(0)
        day = self.start
        for payment in sorted(payments, key=lambda payment: payment.day):
            grown = out * self.rate * max(0, (min(payment.day, on) - day).days)
            total, unpaid, day = total + grown, unpaid + grown, max(day, min(payment.day, on))
            to_interest = min(unpaid, Fraction(payment.amount))
            unpaid -= to_interest
            out = max(Fraction(0), out - (payment.amount - to_interest))
        total += out * self.rate * max(0, (on - day).days)
        return _rounded(total)


def urgency(next_payment: date | None, on: date) -> str:
    """How pressing a debt is: overdue, today, soon, later, open (no day was agreed)."""
    if next_payment is None:
        return "open"
    days = (next_payment - on).days
    if days < 0:
        return "overdue"
    if days == 0:
        return "today"
    return "soon" if days <= SOON_DAYS else "later"


def urgency_order(next_payment: date | None, remaining: int) -> tuple[int, int, int]:
    """Sorts debts: the longest overdue first, then what is due next, then those without a day, larger ones first."""
    return (0, next_payment.toordinal(), -remaining) if next_payment else (1, 0, -remaining)


def _rounded(amount: Fraction) -> int:
    return math.floor(amount + Fraction(1, 2))
