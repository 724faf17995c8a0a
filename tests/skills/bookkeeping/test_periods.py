"""What "this week" is on a certain day, and what it is compared with. 12 November 2026 is a Thursday."""

from datetime import date

import pytest

from juru.skills.bookkeeping.periods import a_day, before, months_after, stretch

TODAY = date(2026, 11, 12)


@pytest.mark.parametrize(
    ("period", "start", "end"),
    [
        ("today", "2026-11-12", "2026-11-12"),
        ("yesterday", "2026-11-11", "2026-11-11"),
        ("this_week", "2026-11-09", "2026-11-12"),
        ("last_week", "2026-11-02", "2026-11-08"),
        ("this_month", "2026-11-01", "2026-11-12"),
        ("last_month", "2026-10-01", "2026-10-31"),
    ],
)
def test_periods(period: str, start: str, end: str) -> None:
    found = stretch(period, TODAY)
    assert (found.start.isoformat(), found.end.isoformat()) == (start, end)


@pytest.mark.parametrize(
    ("period", "start", "end"),
    [
        ("today", "2026-11-11", "2026-11-11"),
        ("yesterday", "2026-11-10", "2026-11-10"),
        ("this_week", "2026-11-02", "2026-11-05"),  # as far into the week
        ("last_week", "2026-10-26", "2026-11-01"),
        ("this_month", "2026-10-01", "2026-10-12"),  # as far into the month
        ("last_month", "2026-09-01", "2026-09-30"),
    ],
)
def test_what_a_period_is_compared_with(period: str, start: str, end: str) -> None:
    earlier = before(stretch(period, TODAY))
    assert (earlier.start.isoformat(), earlier.end.isoformat()) == (start, end)


def test_a_custom_stretch_is_compared_with_as_many_days_before() -> None:
    earlier = before(stretch("custom", TODAY, date(2026, 11, 3), date(2026, 11, 9)))
    assert (earlier.start, earlier.end) == (date(2026, 10, 27), date(2026, 11, 2))


def test_at_the_end_of_march_this_month_is_compared_with_all_of_february() -> None:
    earlier = before(stretch("this_month", date(2026, 3, 31)))
    assert (earlier.start, earlier.end) == (date(2026, 2, 1), date(2026, 2, 28))


def test_months_go_over_the_year() -> None:
    assert months_after(date(2026, 1, 31), -1) == date(2025, 12, 31)
    assert months_after(date(2026, 12, 31), 2) == date(2027, 2, 28)


@pytest.mark.parametrize(("frequency", "rupiah"), [("daily", 700_000), ("weekly", 100_000), ("monthly", 23_334)])
def test_what_an_amount_comes_to_a_day(frequency: str, rupiah: int) -> None:
    assert a_day(700_000, frequency) == rupiah
