"""How the books talk: exact figures, the workspace's tone and language, variety that a retry repeats."""

import re

import pytest

from juru.skills.bookkeeping.commands import talk_key
from juru.skills.bookkeeping.texts_en import ENGLISH
from juru.skills.bookkeeping.texts_id import INDONESIAN
from tests.skills.bookkeeping.bookkeeper import Bookkeeper

TALKS = [
    "greeting",
    "thanks",
    "help",
    "identity",
    "plan",
    "off_topic",
    "injection",
    "chatter",
    "cancelled",
    "unknown",
    "praise",
    "bye",
]


def test_both_languages_say_the_same_things() -> None:
    assert INDONESIAN.keys() == ENGLISH.keys()


@pytest.mark.parametrize("talk", TALKS)
@pytest.mark.parametrize("language", ["id", "en"])
def test_small_talk_is_answered(jali: Bookkeeper, talk: str, language: str) -> None:
    jali.language = language
    told = jali.reply(talk=talk)
    assert len(told) > 5
    assert "{" not in told


def test_an_unheard_of_kind_of_talk_is_chatter() -> None:
    assert talk_key("something_new") == "talk_chatter"


def test_the_tone_of_the_workspace(jali: Bookkeeper) -> None:
    jali.tone = "kak"
    said = {jali.reply(jali.spend(1_000)) for _ in range(12)}
    assert any(", kak" in told for told in said)
    assert not any("bos" in told for told in said)
    jali.tone = ""
    assert not any(re.search(r", [.!?]|,\.|\s\.", jali.reply(jali.spend(1_000))) for _ in range(12))


def test_wording_varies_between_messages(jali: Bookkeeper) -> None:
    openings = {jali.reply(jali.spend(7_000)).split("\n")[0] for _ in range(20)}
    assert len(openings) >= 3
    assert all("Rp7.000" in opening for opening in openings)


def test_english(jali: Bookkeeper) -> None:
    jali.language = "en"
    asked = None
    jali.spend(15_000, "kopi", category="makan", offset=-1)
    asked = jali.do("edit_transaction", action="delete", target="kopi")
    assert "(yesterday)" in jali.reply(asked)
    assert asked.question is not None
    assert [option.label for option in asked.question.options] == ["Yes", "Cancel"]
    assert "This week" in jali.reply(jali.do("get_summary", period="this_week"))


def test_lines_fit_a_phone(jali: Bookkeeper) -> None:
    jali.do("set_obligation", name="cicilan motor", amount=800_000, frequency="monthly")
    jali.earn(1_250_000)
    for period in ("today", "this_week", "this_month"):
        for line in jali.reply(jali.do("get_summary", period=period)).split("\n"):
            assert len(line) <= 60
    assert len(jali.reply(jali.do("get_daily_target"))) < 400


def test_far_over_the_target_is_no_percentage(jali: Bookkeeper) -> None:
    jali.do("set_saving", amount=10_000)
    told = jali.reply(jali.earn(500_000))
    assert "lewat target" in told
    assert "%" not in told
    assert "lewat target" in jali.reply(jali.do("get_daily_target"))


def test_an_entry_of_yesterday_tells_no_sums_of_today(jali: Bookkeeper) -> None:
    jali.spend(20_000)
    assert "hari ini" not in jali.reply(jali.spend(30_000, offset=-1)).lower()


def test_a_deleted_debt_comes_back(jali: Bookkeeper) -> None:
    jali.do("record_debt", type="piutang", person_name="Ani", amount=50_000)
    jali.choose(jali.do("edit_debt", person_name="Ani", action="delete"))
    assert "piutang Ani Rp50.000 sudah kembali" in jali.reply(jali.do("undo"))


def test_the_first_balance_of_a_wallet(jali: Bookkeeper) -> None:
    told = jali.reply(jali.do("set_wallet_balance", wallet="dana", amount=500_000))
    assert "Saldo awal DANA Rp500.000" in told
    assert "Selisih" in jali.reply(jali.do("set_wallet_balance", wallet="dana", amount=400_000))


def test_a_past_period_without_entries_invites_to_nothing(jali: Bookkeeper) -> None:
    assert "Tulis" not in jali.reply(jali.do("get_summary", period="last_month"))


def test_a_day_that_has_just_begun_is_no_fall(jali: Bookkeeper) -> None:
    jali.spend(50_000, offset=-1)
    jali.earn(50_000)
    assert "turun 100%" not in jali.reply(jali.do("get_summary", period="today"))


def test_nothing_to_reset(jali: Bookkeeper) -> None:
    asked = jali.do("ask_reset")
    assert (asked.kind, asked.question) == ("reset_empty", None)
    assert "kosong" in jali.reply(asked)


def test_no_debts_but_receivables(jali: Bookkeeper) -> None:
    jali.do("record_debt", type="piutang", person_name="Ani", amount=50_000)
    assert "Piutangmu: Rp50.000" in jali.reply(jali.do("get_debts", type="hutang"))


def test_the_rest_that_no_goal_takes(jali: Bookkeeper) -> None:
    assert "Sisanya belum aku tabung" in jali.reply(jali.do("get_goals", text="dapat 500rb, sisanya tabung"))
    jali.do("set_goal", name="HP", target_amount=1_000_000)
    assert "Sisanya belum aku tabung" in jali.reply(jali.do("get_goals", text="dapat 500rb, sisanya tabung"))
