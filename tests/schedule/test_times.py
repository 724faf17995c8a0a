"""When: what people say, and the next moment it means."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from juru.schedule.rules import read
from juru.schedule.times import When, next_moment, parse

WIB = ZoneInfo("Asia/Jakarta")
NOW = datetime(2026, 11, 12, 20, 5, tzinfo=WIB)  # a Thursday


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("tiap tgl 5 jam 7", When("monthly", 420, day=5)),
        ("tiap hari jam 9 malam", When("daily", 1260)),
        ("tiap malam jam 9", When("daily", 1260)),
        ("tiap senin jam 6 pagi", When("weekly", 360, weekday=0)),
        ("tiap akhir bulan", When("monthly", 420, day=31)),
        ("besok jam 8", When("once", 480, date(2026, 11, 13))),
        ("lusa siang", When("once", 720, date(2026, 11, 14))),
        ("3 hari lagi jam 19.30", When("once", 1170, date(2026, 11, 15))),
        ("tgl 25 jam 10", When("once", 600, date(2026, 11, 25))),
        ("tgl 12", When("once", 420, date(2026, 12, 12))),
        ("jumat jam setengah 8", When("once", 450, date(2026, 11, 13))),
        ("kamis jam 6 pagi", When("once", 360, date(2026, 11, 19))),
        ("jam 9 malam", When("once", 1260, date(2026, 11, 12))),
        ("jam 7 malam", When("once", 1140, date(2026, 11, 13))),
        ("jam 12 malam", When("once", 0, date(2026, 11, 13))),
        ("pukul 06:45", When("once", 405, date(2026, 11, 13))),
    ],
)
def test_a_time_is_read_as_people_mean_it(text: str, when: When) -> None:
    assert parse(text, NOW)[0] == when


@pytest.mark.parametrize("text", ["bayar listrik", "jam 25", "jam 7:99", "tgl 45", ""])
def test_no_time_is_no_time(text: str) -> None:
    assert parse(text, NOW)[0] is None


@pytest.mark.parametrize(
    ("when", "after", "expected"),
    [
        (When("daily", 420), NOW, datetime(2026, 11, 13, 7, 0, tzinfo=WIB)),
        (When("daily", 1260), NOW, datetime(2026, 11, 12, 21, 0, tzinfo=WIB)),
        (When("monthly", 420, day=31), datetime(2027, 2, 1, tzinfo=WIB), datetime(2027, 2, 28, 7, 0, tzinfo=WIB)),
        (When("monthly", 420, day=5), NOW, datetime(2026, 12, 5, 7, 0, tzinfo=WIB)),
        (When("weekly", 420, weekday=3), NOW, datetime(2026, 11, 19, 7, 0, tzinfo=WIB)),
        (When("once", 420, date(2026, 11, 12)), NOW, None),
    ],
)
def test_the_next_moment_comes_after(when: When, after: datetime, expected: datetime | None) -> None:
    assert next_moment(when, after) == expected


@pytest.mark.parametrize(
    ("text", "tool", "arguments"),
    [
        ("ingetin cicilan tiap tgl 5 jam 7", "set_reminder", {"subject": "cicilan", "every": "monthly", "day": 5}),
        ("tolong ingatkan saya bayar listrik besok", "set_reminder", {"subject": "bayar listrik", "every": "once"}),
        ("ingetin bayar utang Budi", "set_reminder", {"subject": "bayar utang budi"}),
        ("kirim target tiap pagi jam 6", "set_report", {"kind": "morning", "minute": 360}),
        ("tiap malem kirim rekap jam 9", "set_report", {"kind": "evening", "minute": 1260}),
        ("matiin pengingat", "stop_reminders", {"kind": "all"}),
        ("matiin pengingat cicilan", "stop_reminders", {"kind": "own", "subject": "cicilan"}),
        ("stop rekap malam", "stop_reminders", {"kind": "evening"}),
        ("pengingat apa aja yang nyala", "list_reminders", {}),
        ("jangan ganggu jam 10 malam sampai jam 5 pagi", "set_quiet_hours", {"start": 1320, "end": 300}),
    ],
)
def test_what_is_for_the_clock(text: str, tool: str, arguments: dict[str, object]) -> None:
    found = read(text, NOW)
    assert found is not None
    call, rule = found
    assert call.name == tool
    assert call.arguments.items() >= arguments.items()
    assert rule.startswith("clock: ")


@pytest.mark.parametrize(
    "text",
    [
        "makan 25rb",
        "kontrakan 1,5 juta per bulan, ingatkan awak",
        "rekap bulan ini",
        "target hari ini berapa",
        "hapus kopi",
        "jangan lupa makan",
        "batal",
        "laporan bulan lalu",
        "pengingat itu apa sih?",
        "stop dulu ah",
        "x" * 2000,
    ],
)
def test_what_is_not_for_the_clock(text: str) -> None:
    assert read(text, NOW) is None
