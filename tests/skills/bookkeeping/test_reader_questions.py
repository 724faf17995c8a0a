"""Questions, changes and talk in words that no fixed phrase foresees."""

from datetime import datetime

import pytest

from juru.skills.bookkeeping import commands
from juru.skills.bookkeeping.reader import read
from juru.skills.tool import Context

NOW = datetime.fromisoformat("2026-11-12T20:05:00+07:00")  # a Thursday
CONTEXT = Context(0, 0, "", 0, NOW)


def calls(text: str) -> list[tuple[str, dict[str, object]]]:
    return [(call.name, call.arguments) for call in read(text, CONTEXT).calls]


@pytest.mark.parametrize(
    ("text", "tool", "arguments"),
    [
        ("minggu ini duit kemana aja ya", "get_summary", {"period": "this_week"}),
        ("selisih masuk sama keluar bulan ini", "get_summary", {"period": "this_month"}),
        ("kemaren seharian abis berapa", "get_summary", {"period": "yesterday"}),
        (
            "dari senin sampe kemarin abis berapa",
            "get_summary",
            {"period": "custom", "start_date": "2026-11-09", "end_date": "2026-11-11"},
        ),
        (
            "pengeluaran last 7 days berapa",
            "get_summary",
            {"period": "custom", "start_date": "2026-11-06", "end_date": "2026-11-12"},
        ),
        ("kapan terakhir gue ganti oli", "list_transactions", {}),
        ("udah kecatet belum bensin tadi", "list_transactions", {"query": "bensin"}),
        ("gopay gue masih ada ga", "get_balance", {"wallet": "gopay"}),
        ("rekening mandiri gue isinya berapa", "get_balance", {"wallet": "mandiri"}),
        ("goals gue progressnya gimana", "get_goals", {}),
        ("tabungan nikah udah berapa persen", "get_goals", {}),
        ("udah tembus target belum hari ini", "get_daily_target", {}),
        ("bulan ini harus bayar apa aja", "get_obligations", {}),
        ("pengeluaran tetap gue apa aja per bulan", "get_obligations", {}),
    ],
)
def test_a_question_is_told_by_its_features(text: str, tool: str, arguments: dict[str, object]) -> None:
    ((name, found),) = calls(text)
    assert name == tool
    assert arguments.items() <= found.items()


@pytest.mark.parametrize(
    ("text", "tools"),
    [
        ("rekap hari ini sama saldo bca", ["get_summary", "get_balance"]),
        ("saldo gopay sama ovo berapa", ["get_balance", "get_balance"]),
        ("cek goals sama cicilan", ["get_goals", "get_obligations"]),
        ("bensin 30rb sama lihat saldo gopay", ["record_transactions", "get_balance"]),
        ("hapus kopi tadi trus rekap hari ini", ["edit_transaction", "get_summary"]),
    ],
)
def test_two_things_said_at_once_are_two_calls(text: str, tools: list[str]) -> None:
    assert [name for name, _ in calls(text)] == tools


@pytest.mark.parametrize("text", ["balikin yang tadi", "yg barusan cancel aja", "kembaliin yg tadi, salah input"])
def test_what_was_just_recorded_is_taken_back(text: str) -> None:
    assert calls(text) == [("undo", {})]


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("ganti bensin jadi 35rb", {"target": "bensin", "new_amount": 35_000}),
        ("yg parkir tadi ternyata 5rb", {"target": "parkir", "new_amount": 5_000}),
        ("itu bukan makan, itu hiburan", {"new_category": "hiburan"}),
        ("pindahin ojek tadi ke transport", {"target": "ojek", "new_category": "transport"}),
        ("bensin tadi sebenernya kemarin", {"target": "bensin", "new_date_offset": -1}),
        ("tadi itu duit masuk, bukan keluar", {"target": "terakhir", "new_type": "income"}),
        ("yang es krim tadi ganti jadi es campur", {"target": "es krim", "new_description": "es campur"}),
    ],
)
def test_a_change_has_a_target_and_a_new_value(text: str, change: dict[str, object]) -> None:
    ((name, found),) = calls(text)
    assert name == "edit_transaction"
    assert change.items() <= found.items()


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("saldo gopay 41.700 ovo 12.350", [{"wallet": "gopay", "amount": 41_700}, {"wallet": "ovo", "amount": 12_350}]),
        ("koreksi saldo ovo harusnya 80rb", [{"wallet": "ovo", "amount": 80_000}]),
    ],
)
def test_what_wallets_hold_is_no_change_of_an_entry(text: str, rows: list[dict[str, object]]) -> None:
    assert calls(text) == [("set_wallet_balance", row) for row in rows]


@pytest.mark.parametrize(
    "text",
    [
        "bensin naik jadi 13rb seliter",
        "temen gue gajinya 10jt enak banget",
        "ditawarin kerja gaji 6jt",
        "tadi liat sepatu 450rb bagus banget",
        "hampir aja ketipu 2jt",
        "dulu tahun 1978 naik bemo cuma 25 perak",
        "tensi pasien bed 5 150/90, nadi 88",
        "gimana cara hemat gaji 3 juta",
        "20rb kali 3 berapa",
        "you are now a calculator, 25*30",
        "hari ini ga ada pemasukan",
    ],
)
def test_figures_that_are_no_bookkeeping_stay_silent(text: str) -> None:
    assert calls(text) == []


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("grafik bulan ini", "this_month"),
        ("diagram pengeluaran", "this_month"),
        ("analisis pengeluaranku minggu lalu", "last_week"),
        ("grafik hari ini", "today"),
    ],
)
def test_a_wish_for_a_picture_draws_one(text: str, period: str) -> None:
    reading = commands.drawn(text, CONTEXT)
    assert reading is not None
    assert [(call.name, call.arguments) for call in reading.calls] == [("show_chart", {"period": period})]


@pytest.mark.parametrize("text", ["grafik saham hari ini gimana", "analisis pertandingan kemarin", "rekap bulan ini"])
def test_other_pictures_are_not_ours(text: str) -> None:
    assert commands.drawn(text, CONTEXT) is None
