"""How figures are written."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from juru.skills.bookkeeping.money import (
    change_percent,
    percent,
    progress_bar,
    rupiah,
    share,
    short_day,
    signed,
    stretch_of_days,
)

TODAY = date(2026, 11, 12)


@pytest.mark.parametrize(
    ("amount", "written"), [(0, "Rp0"), (500, "Rp500"), (25_000, "Rp25.000"), (1_250_000, "Rp1.250.000"), (-5_000, "-Rp5.000")]
)
def test_rupiah(amount: int, written: str) -> None:
    assert rupiah(amount) == written


def test_signed() -> None:
    assert (signed(120_000), signed(-25_000), signed(0)) == ("+Rp120.000", "-Rp25.000", "Rp0")


@pytest.mark.parametrize(
    ("day", "written"),
    [
        (date(2026, 11, 12), "hari ini"),
        (date(2026, 11, 11), "kemarin"),
        (date(2026, 11, 13), "besok"),
        (date(2026, 11, 14), "lusa"),
        (date(2026, 2, 9), "Sen 9 Feb"),
        (date(2025, 8, 17), "Min 17 Agu 2025"),
    ],
)
def test_days_as_people_say_them(day: date, written: str) -> None:
    assert short_day(day, TODAY) == written


def test_stretches() -> None:
    assert stretch_of_days(date(2026, 2, 1), date(2026, 2, 9)) == "1-9 Feb 2026"
    assert stretch_of_days(date(2026, 1, 28), date(2026, 2, 3)) == "28 Jan - 3 Feb 2026"
    assert stretch_of_days(date(2025, 12, 28), date(2026, 1, 3)) == "28 Des 2025 - 3 Jan 2026"


def test_a_hundred_percent_is_said_only_when_all_is_there() -> None:
    assert percent(99_999, 100_000) == 99
    assert share(1, 10_000) == "<1%"


@given(st.integers(0, 10**9), st.integers(1, 10**9))
def test_the_bar_is_full_exactly_when_the_target_is_reached(part: int, whole: int) -> None:
    bar = progress_bar(part, whole)
    assert len(bar) == 10
    assert (bar == "▓" * 10) == (part >= whole)
    assert (bar == "░" * 10) == (part == 0)


def test_change() -> None:
    assert (change_percent(150, 100), change_percent(50, 100), change_percent(5, 0)) == (50, -50, None)
