"""Slash commands, and the words that need no engine."""

import pytest

from juru.skills.tool import Option, Question, ToolCall
from tests.skills.bookkeeping.bookkeeper import SKILL, Bookkeeper


@pytest.mark.parametrize(
    ("said", "tool", "arguments"),
    [
        ("rekap", "get_summary", {"period": "today"}),
        ("rekap bulan ini", "get_summary", {"period": "this_month"}),
        ("rekap minggu lalu", "get_summary", {"period": "last_week"}),
        ("target", "get_daily_target", {}),
        ("hutang", "get_debts", {"type": "all"}),
        ("hutang Pak Budi", "get_debt_history", {"person_name": "Pak Budi"}),
        ("piutang", "get_debts", {"type": "piutang"}),
        ("dompet", "get_balance", {}),
        ("saldo gopay", "get_balance", {"wallet": "gopay"}),
        ("tujuan", "get_goals", {}),
        ("kewajiban", "get_obligations", {}),
        ("export", "export_report", {"period": "this_month", "format": "xlsx"}),
        ("export pdf bulan lalu", "export_report", {"period": "last_month", "format": "pdf"}),
        ("grafik", "show_chart", {"period": "this_month"}),
        (
            "grafik 2026-11-01 2026-11-05",
            "show_chart",
            {"period": "custom", "start_date": "2026-11-01", "end_date": "2026-11-05"},
        ),
        ("batal", "undo", {}),
        ("batal 17", "undo_message", {"message_id": 17}),
        ("kenapa", "explain_last", {}),
        ("keluarga", "show_household", {}),
        ("keluarga undang", "invite", {}),
        ("keluarga keluarkan Sari", "remove_member", {"name": "Sari"}),
        ("keluarga keluar", "leave_book", {}),
        ("gabung ABCD2345", "join_book", {"code": "ABCD2345"}),
        ("reset", "ask_reset", {}),
        ("confirm_reset", "confirm_reset", {}),
    ],
)
def test_commands(jali: Bookkeeper, said: str, tool: str, arguments: dict[str, object]) -> None:
    name, _, rest = said.partition(" ")
    reading = SKILL.command(name, rest, jali.context(1))
    assert reading is not None
    (call,) = reading.calls
    assert (call.name, call.arguments) == (tool, arguments)
    SKILL.validate(call)


@pytest.mark.parametrize("name", ["start", "help"])
def test_start_and_help_do_nothing(jali: Bookkeeper, name: str) -> None:
    reading = SKILL.command(name, "", jali.context(1))
    assert reading is not None
    assert reading.calls == ()
    assert "makan 25rb" in jali.reply(talk=reading.talk)


def test_an_unknown_command_is_somebody_elses(jali: Bookkeeper) -> None:
    assert SKILL.command("stok", "", jali.context(1)) is None


@pytest.mark.parametrize("rest", ["ngawur sekali", "99999999999999999999", "2026-13-99 2026-01-01", "x" * 5_000, "\x00"])
@pytest.mark.parametrize("name", ["rekap", "hutang", "export", "grafik", "batal", "dompet", "keluarga", "gabung"])
def test_nothing_behind_a_command_raises(jali: Bookkeeper, name: str, rest: str) -> None:
    reading = SKILL.command(name, rest, jali.context(1))
    assert reading is not None
    for call in reading.calls:
        SKILL.validate(call)


CONFIRM = Question("Hapus?", (Option("Ya", (ToolCall("delete_entry", {"entry_id": 1, "version": 1}),)), Option("Batal")))
CHOICE = Question(
    "Yang mana?",
    tuple(
        Option(f"kopi {number}", (ToolCall("ask_delete_entry", {"entry_id": number, "version": 1}),)) for number in (7, 8, 9)
    ),
)


@pytest.mark.parametrize("said", ["ya", "Iya", "y", "yes", "oke", "ya hapus", "iya deh", "Ya!", "yakin bos"])
def test_yes_needs_no_engine(jali: Bookkeeper, said: str) -> None:
    reading = SKILL.resume(CONFIRM, said, jali.context(1))
    assert reading is not None
    assert reading.calls == CONFIRM.options[0].calls


@pytest.mark.parametrize("said", ["batal", "tidak", "ga jadi", "nggak", "no", "jangan", "engga deh"])
def test_no_needs_no_engine(jali: Bookkeeper, said: str) -> None:
    reading = SKILL.resume(CONFIRM, said, jali.context(1))
    assert reading is not None
    assert reading.calls == ()
    assert reading.talk == "cancelled"


@pytest.mark.parametrize("said", ["makan 25rb", "rekap hari ini", "Budi minjem 50rb"])
def test_a_new_message_is_no_answer(jali: Bookkeeper, said: str) -> None:
    assert SKILL.resume(CONFIRM, said, jali.context(1)) is None


@pytest.mark.parametrize(("said", "number"), [("1", 7), ("2", 8), ("nomor 3", 9), ("yang kedua", 8)])
def test_a_choice_by_its_number(jali: Bookkeeper, said: str, number: int) -> None:
    reading = SKILL.resume(CHOICE, said, jali.context(1))
    assert reading is not None
    assert reading.calls[0].arguments["entry_id"] == number


def test_joining_without_a_slash(jali: Bookkeeper) -> None:
    (call,) = SKILL.read("gabung abcd2345", jali.context(1)).calls
    assert call == ToolCall("join_book", {"code": "ABCD2345"})
    assert all(call.name != "join_book" for call in SKILL.read("gabung keluarga", jali.context(1)).calls)


def test_batal_with_nothing_pending_takes_back_the_last_recording(jali: Bookkeeper) -> None:
    assert [call.name for call in SKILL.read("batal", jali.context(1)).calls] == ["undo"]


def test_internal_tools_are_marked(jali: Bookkeeper) -> None:
    offered = {name for name, tool in SKILL.tools.items() if not tool.internal}
    assert "delete_entry" not in offered
    assert "reset_book" not in offered
    assert "record_transactions" in offered


@pytest.mark.parametrize(("word", "tool"), [("target", "get_daily_target"), ("Hutang?", "get_debts"), ("reset", "ask_reset")])
def test_a_command_is_as_clear_without_its_slash(jali: Bookkeeper, word: str, tool: str) -> None:
    assert [call.name for call in SKILL.read(word, jali.context(1)).calls] == [tool]


OFFER = Question(
    "Dicatat?",
    (
        Option("Catat Rp20.000 sebagai pengeluaran", (ToolCall("undo", {}),)),
        Option("Batal"),
    ),
)


@pytest.mark.parametrize("said", ["budi bayar", "budi bayar ke aku", "rekap hari ini"])
def test_a_sentence_of_its_own_chooses_nothing(jali: Bookkeeper, said: str) -> None:
    assert SKILL.resume(OFFER, said, jali.context(1)) is None


@pytest.mark.parametrize("said", ["1", "pengeluaran", "catat sebagai pengeluaran", "pengeluaran aja"])
def test_a_number_or_the_label_chooses(jali: Bookkeeper, said: str) -> None:
    reading = SKILL.resume(OFFER, said, jali.context(1))
    assert reading is not None
    assert reading.calls == OFFER.options[0].calls


GOAL = Question("Target apa?", (), (ToolCall("edit_goal", {"action": "deposit", "amount": 5}),), (0, "name"), "text")


@pytest.mark.parametrize("said", ["export bulan ini", "rekap hari ini", "makan 25rb", "siapa yang ngutang?", "target"])
def test_a_command_is_no_name(jali: Bookkeeper, said: str) -> None:
    assert SKILL.resume(GOAL, said, jali.context(1)) is None


@pytest.mark.parametrize("said", ["hp", "dana darurat", "motor baru"])
def test_a_name_fills_the_gap(jali: Bookkeeper, said: str) -> None:
    reading = SKILL.resume(GOAL, said, jali.context(1))
    assert reading is not None
    assert reading.calls[0].arguments["name"] == said
