"""Questions that the book itself can answer."""

import pytest

from tests.skills.bookkeeping.bookkeeper import SKILL, Bookkeeper


def said(jali: Bookkeeper, text: str) -> str:
    """The reply to a message that is one call."""
    (call,) = SKILL.read(text, jali.context(1, text)).calls
    return jali.reply(jali.do(call.name, text=text, **call.arguments))


def test_a_lone_digit_chooses_nothing(jali: Bookkeeper) -> None:
    reading = SKILL.read("1", jali.context(1))
    assert (reading.calls, reading.talk) == ((), "nothing_waiting")
    assert "pilihan" in jali.reply(talk=reading.talk)


def test_saving_without_a_goals_name(jali: Bookkeeper) -> None:
    assert "belum ada target" in said(jali, "nabung 200rb")
    jali.do("set_goal", name="HP", target_amount=3_000_000)
    assert "HP" in said(jali, "nabung 200rb")
    jali.do("set_goal", name="umroh", target_amount=30_000_000)
    assert "1. HP" in said(jali, "nabung 200rb")
    said(jali, "nabung hp 100rb")
    assert [row["amount"] for row in jali.rows("goal_deposits")] == [200_000, 100_000]


@pytest.mark.parametrize("text", ["piutang rina", "utang rina", "piutang rina?"])
def test_a_debt_that_exists_is_shown(jali: Bookkeeper, text: str) -> None:
    jali.do("record_debt", type="piutang", person_name="Mbak Rina", amount=50_000)
    assert "Rp50.000" in said(jali, text)


def test_a_debt_that_is_new_is_asked_for(jali: Bookkeeper) -> None:
    (call,) = SKILL.read("utang budi", jali.context(1)).calls
    asked = jali.do(call.name, **call.arguments)
    assert asked.question is not None
    assert "berapa" in asked.question.text
    answer = SKILL.resume(asked.question, "50rb", jali.context(2))
    assert answer is not None
    assert answer.calls[0].arguments["amount"] == 50_000


@pytest.mark.parametrize("text", ["sisa budget makan", "budget makan sisa berapa", "budget gue", "anggaranku berapa?"])
def test_what_is_left_of_a_budget(jali: Bookkeeper, text: str) -> None:
    assert "Belum ada anggaran" in said(jali, text)
    jali.do("set_budget", category="makan", amount=500_000, frequency="monthly")
    jali.spend(100_000)
    assert "sisa Rp400.000" in said(jali, text)


@pytest.mark.parametrize("text", ["punya dompet apa aja", "dompetku apa aja"])
def test_all_wallets(jali: Bookkeeper, text: str) -> None:
    jali.do("set_wallet_balance", wallet="dana", amount=500_000)
    jali.do("set_wallet_balance", wallet="bca", amount=100_000)
    told = said(jali, text)
    assert "DANA" in told
    assert "BCA" in told


def test_entries_of_a_day_are_deleted_one_by_one(jali: Bookkeeper) -> None:
    jali.spend(20_000, "kopi")
    told = said(jali, "hapus semua catatan hari ini")
    assert "satu per satu" in told
    assert "1. kopi Rp20.000" in told
    assert "/reset" not in told


def test_a_payment_the_other_way_is_offered(jali: Bookkeeper) -> None:
    jali.do("record_debt", type="hutang", person_name="Bang Udin", amount=50_000)
    asked = jali.do("pay_debt", person_name="Udin", full=True, type="piutang")
    (paid,) = jali.choose(asked)
    assert (paid.kind, paid.data["remaining"]) == ("debt_paid", 0)
