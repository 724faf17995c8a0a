"""remaining = amount + interest − payments, on any day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from juru.skills.bookkeeping.loan import Loan, Payment, urgency, urgency_order

START = date(2026, 1, 10)


def after(days: int) -> date:
    return START + timedelta(days=days)


def test_no_interest() -> None:
    loan = Loan(500_000, START)
    assert loan.remaining([Payment(after(3), 200_000)], after(400)) == 300_000


def test_flat_interest_is_charged_for_every_month_of_the_tenor() -> None:
    loan = Loan(1_000_000, START, "flat", 0.02, tenor_months=5)
    assert loan.interest((), START) == 100_000
    assert loan.installment() == (220_000, "monthly")


@pytest.mark.parametrize(("due_in", "months"), [(10, 1), (30, 1), (31, 2), (60, 2), (365, 13)])
def test_flat_interest_without_a_tenor_counts_begun_months_until_due(due_in: int, months: int) -> None:
    assert Loan(100_000, START, "flat", 0.1, due=after(due_in)).interest((), START) == months * 10_000


def test_flat_interest_without_any_time_is_one_month() -> None:
    assert Loan(100_000, START, "flat", 0.1).interest((), after(90)) == 10_000


def test_daily_interest_grows_on_what_is_still_out() -> None:
    loan = Loan(1_000_000, START, "daily", 0.01)
    assert loan.interest((), START) == 0
    assert loan.interest((), after(10)) == 100_000
    # 100.000 of the payment goes to the interest of ten days, 500.000 to the loan: 5.000 a day from then on.
    paid = [Payment(after(10), 600_000)]
    assert loan.remaining(paid, after(10)) == 500_000
    assert loan.remaining(paid, after(20)) == 550_000


def test_a_rate_is_taken_as_it_was_written() -> None:
    assert Loan(1_000_000, START, "daily", 0.001).interest((), after(3)) == 3_000  # 0.001 has no exact float


def test_next_payment_moves_on_with_what_was_paid() -> None:
    loan = Loan(600_000, START, installment_amount=100_000, installment_freq="monthly")
    assert loan.next_payment((), START) == date(2026, 2, 10)
    assert loan.next_payment([Payment(START, 99_999)], START) == date(2026, 2, 10)
    assert loan.next_payment([Payment(START, 250_000)], START) == date(2026, 4, 10)


def test_a_month_that_is_too_short_ends_early() -> None:
    loan = Loan(600_000, date(2026, 1, 31), tenor_months=6)
    assert loan.next_payment((), START) == date(2026, 2, 28)
    assert loan.last_day == date(2026, 7, 31)


def test_without_instalments_all_is_due_at_once() -> None:
    assert Loan(600_000, START, due=after(14)).next_payment((), START) == after(14)
    assert Loan(600_000, START).next_payment((), START) is None


@pytest.mark.parametrize(
    ("days", "word"), [(-1, "overdue"), (0, "today"), (1, "soon"), (3, "soon"), (4, "later"), (None, "open")]
)
def test_urgency(days: int | None, word: str) -> None:
    assert urgency(None if days is None else after(days), START) == word


def test_urgency_order_is_overdue_first_then_the_next_due_then_the_largest_without_a_day() -> None:
    debts = {"late": (after(-5), 10), "soon": (after(2), 10), "later": (after(20), 10), "big": (None, 99), "small": (None, 5)}
    assert sorted(debts, key=lambda name: urgency_order(*debts[name])) == ["late", "soon", "later", "big", "small"]


loans = st.builds(
    Loan,
    amount=st.integers(1, 100_000_000),
    start=st.just(START),
    interest_type=st.sampled_from(["none", "flat", "daily"]),
    interest_rate=st.integers(0, 1_000).map(lambda thousandths: thousandths / 1_000),
    tenor_months=st.none() | st.integers(1, 60),
    due=st.none() | st.integers(0, 700).map(after),
)


@given(loans, st.lists(st.tuples(st.integers(0, 300), st.integers(1, 1_000_000)), max_size=6), st.integers(0, 400))
def test_remaining_is_amount_plus_interest_minus_payments(loan: Loan, paid: list[tuple[int, int]], day: int) -> None:
    payments = [Payment(after(days), amount) for days, amount in paid if days <= day]
    interest = loan.interest(payments, after(day))
    assert interest >= 0
    assert loan.remaining(payments, after(day)) == loan.amount + interest - sum(payment.amount for payment in payments)


@given(loans, st.integers(0, 400))
def test_paying_what_remains_leaves_nothing_and_no_more_than_a_rupiah_grows(loan: Loan, day: int) -> None:
    settled = [Payment(after(day), loan.remaining((), after(day)))]
    assert loan.remaining(settled, after(day)) == 0


@given(loans, st.integers(0, 200), st.integers(0, 200))
def test_interest_never_shrinks_with_time(loan: Loan, day: int, more: int) -> None:
    assert loan.interest((), after(day)) <= loan.interest((), after(day + more))
