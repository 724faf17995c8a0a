"""Phrases of time, seen from Saturday, 28 February 2026."""

from datetime import date, datetime

import pytest

from juru.language.dates import Day, find_days

NOW = datetime(2026, 2, 28, 17, 25)


def only(text: str) -> Day:
    ((_, _, day),) = find_days(text.split(), NOW)
    return day


@pytest.mark.parametrize(
    ("text", "offset"),
    [
        ("kemarin", -1),
        ("kemarin lusa", -2),
        ("kemarin dulu", -2),
        ("2 hari lalu", -2),
        ("minggu lalu", -7),
        ("senin kemarin", -5),
        ("sabtu lalu", -7),
        ("hari minggu kemarin", -6),
        ("tanggal 5", -23),
        ("tanggal 31", -28),
        ("9 feb", -19),
        ("tanggal 28 bulan lalu", -31),
        ("bulan lalu", -30),
        ("hari ini", 0),
    ],
)
def test_days_that_have_been(text: str, offset: int) -> None:
    assert only(text).past == offset


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("besok", 1),
        ("lusa", 2),
        ("minggu depan", 7),
        ("bulan depan", 30),
        ("2 minggu lagi", 14),
        ("setahun lagi", 365),
        ("akhir bulan", 0),
        ("tanggal 28", 28),
        ("tanggal 25", 25),
        ("senin", 2),
        ("tempo 3 hari", 3),
        ("dalam 3 bulan", 90),
    ],
)
def test_days_to_come(text: str, days: int) -> None:
    assert only(text).ahead == days


def test_periods() -> None:
    assert only("bulan ini").period == "this_month"
    assert only("minggu kemarin").period == "last_week"
    assert (only("7 hari terakhir").start, only("7 hari terakhir").end) == (date(2026, 2, 22), date(2026, 2, 28))
    assert (only("bulan april").start, only("bulan april").end) == (date(2025, 4, 1), date(2025, 4, 30))
    assert (only("tanggal 8 sampai 14").start, only("tanggal 8 sampai 14").end) == (date(2026, 2, 8), date(2026, 2, 14))


@pytest.mark.parametrize("text", ["tanggal 32", "30 februari", "tanggal 0"])
def test_days_that_no_calendar_has(text: str) -> None:
    assert only(text).impossible


def test_frequencies() -> None:
    assert [only(text).frequency for text in ("per hari", "tiap minggu", "sebulan", "tiap tanggal 10")] == [
        "daily",
        "weekly",
        "monthly",
        "monthly",
    ]


def test_a_thing_named_after_a_day_is_no_day() -> None:
    assert find_days(["infak", "jumat"], NOW) == []
