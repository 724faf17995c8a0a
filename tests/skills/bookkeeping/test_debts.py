"""Debts and receivables: who owes whom, what is left, what is due."""

from datetime import date
from typing import Any

from tests.skills.bookkeeping.bookkeeper import Bookkeeper


def lend(jali: Bookkeeper, person: str, amount: int, **more: Any) -> None:
    jali.do("record_debt", type="piutang", person_name=person, amount=amount, **more)


def borrow(jali: Bookkeeper, person: str, amount: int, **more: Any) -> None:
    jali.do("record_debt", type="hutang", person_name=person, amount=amount, **more)


def remaining(jali: Bookkeeper, kind: str = "all") -> dict[str, int]:
    return {debt["person"]: debt["remaining"] for debt in jali.do("get_debts", type=kind).data["debts"]}


class TestRecording:
    def test_with_interest_tenor_and_instalments(self, jali: Bookkeeper) -> None:
        result = jali.do(
            "record_debt",
            type="hutang",
            person_name="Koperasi",
            amount=1_000_000,
            interest_rate=0.02,
            interest_type="flat",
            tenor_months=5,
        )
        debt = result.data["debt"]
        assert (debt["interest"], debt["remaining"]) == (100_000, 1_100_000)
        assert (debt["installment"], debt["frequency"], debt["next"]) == (220_000, "monthly", "2026-12-12")
        told = jali.reply(result)
        assert "Bunga 2% per bulan: Rp100.000" in told
        assert "Cicilan Rp220.000 per bulan" in told

    def test_the_due_day_counts_from_today(self, jali: Bookkeeper) -> None:
        borrow(jali, "Ani", 50_000, due_date_days=14, date_offset=-1)
        (row,) = jali.rows("debts")
        assert (row["day"], row["due_day"]) == (date(2026, 11, 11), date(2026, 11, 26))

    def test_a_second_debt_says_what_both_come_to(self, jali: Bookkeeper) -> None:
        lend(jali, "Budi", 50_000)
        result = jali.do("record_debt", type="piutang", person_name="Budi", amount=20_000)
        assert "Rp70.000 (2 catatan)" in jali.reply(result)


class TestListing:
    def test_by_urgency(self, jali: Bookkeeper) -> None:
        borrow(jali, "Tanpa Tanggal", 900_000)
        borrow(jali, "Minggu Depan", 10_000, due_date_days=7)
        borrow(jali, "Besok", 10_000, due_date_days=1)
        borrow(jali, "Telat", 10_000, due_date_days=0)
        jali.later(days=1)
        found = jali.do("get_debts").data
        assert [(debt["person"], debt["urgency"]) for debt in found["debts"]] == [
            ("Telat", "overdue"),
            ("Besok", "today"),
            ("Minggu Depan", "later"),
            ("Tanpa Tanggal", "open"),
        ]
        assert found["hutang"] == 930_000

    def test_the_reply_tells_both_directions_apart(self, jali: Bookkeeper) -> None:
        borrow(jali, "Ani", 300_000, due_date_days=0)
        lend(jali, "Budi", 50_000)
        jali.later(days=3)
        told = jali.reply(jali.do("get_debts"))
        assert "*Hutangmu Rp300.000*" in told
        assert "Ani Rp300.000, telat 3 hari" in told
        assert "*Piutangmu Rp50.000*" in told

    def test_daily_interest_grows_in_the_list(self, jali: Bookkeeper) -> None:
        borrow(jali, "Rentenir", 1_000_000, interest_type="daily", interest_rate=0.01)
        jali.later(days=10)
        assert remaining(jali) == {"Rentenir": 1_100_000}


class TestPaying:
    def test_in_parts_and_then_in_full(self, jali: Bookkeeper) -> None:
        borrow(jali, "Ani", 300_000)
        part = jali.do("pay_debt", person_name="Ani", amount=100_000, type="hutang")
        assert "Sisanya Rp200.000" in jali.reply(part)
        whole = jali.do("pay_debt", person_name="Ani", full=True)
        assert "lunas" in jali.reply(whole).lower()
        assert remaining(jali) == {}
        history = jali.do("get_debt_history", person_name="Ani")
        assert [paid["amount"] for paid in history.data["debts"][0]["payments"]] == [100_000, 200_000]
        assert "Lunas" in jali.reply(history)

    def test_the_open_debt_decides_the_direction(self, jali: Bookkeeper) -> None:
        lend(jali, "Budi", 50_000)
        assert jali.do("pay_debt", person_name="Budi", amount=20_000).data["type"] == "piutang"

    def test_both_directions_open_is_asked_about(self, jali: Bookkeeper) -> None:
        lend(jali, "Budi", 50_000)
        borrow(jali, "Budi", 80_000)
        asked = jali.do("pay_debt", person_name="Budi", amount=20_000)
        assert asked.kind == "which_way"
        (paid,) = jali.choose(asked, 1)
        assert (paid.data["type"], paid.data["remaining"]) == ("piutang", 30_000)

    def test_two_people_who_fit_are_asked_about(self, jali: Bookkeeper) -> None:
        lend(jali, "Pak Budi", 80_000)
        lend(jali, "Budi Santoso", 90_000)  # the larger one is named first
        asked = jali.do("pay_debt", person_name="Budi", amount=20_000, type="piutang")
        told = jali.reply(asked)
        assert "1. Budi Santoso" in told
        assert "2. Pak Budi" in told
        jali.choose(asked, 1)
        assert remaining(jali) == {"Budi Santoso": 90_000, "Pak Budi": 60_000}

    def test_honorifics_and_slips_do_not_matter(self, jali: Bookkeeper) -> None:
        lend(jali, "Pak Yudhi", 50_000)
        jali.do("pay_debt", person_name="yudhi", amount=10_000)
        jali.do("pay_debt", person_name="Pak Yudi", amount=10_000)
        assert remaining(jali) == {"Pak Yudhi": 30_000}

    def test_several_debts_with_one_person_are_paid_the_most_pressing_first(self, jali: Bookkeeper) -> None:
        lend(jali, "Budi", 50_000, due_date_days=30)
        lend(jali, "Budi", 20_000, due_date_days=2)
        paid = jali.do("pay_debt", person_name="Budi", amount=30_000)
        assert paid.data["remaining"] == 40_000
        left = jali.do("get_debts").data["debts"]
        assert [(debt["amount"], debt["remaining"]) for debt in left] == [(50_000, 40_000)]

    def test_too_much_is_asked_about(self, jali: Bookkeeper) -> None:
        borrow(jali, "Ani", 50_000)
        asked = jali.do("pay_debt", person_name="Ani", amount=70_000)
        assert asked.kind == "overpaid"
        assert "Rp20.000" in jali.reply(asked)
        assert remaining(jali) == {"Ani": 50_000}
        jali.choose(asked, 1)
        assert remaining(jali, "hutang") == {}
        assert remaining(jali, "piutang") == {"Ani": 20_000}

    def test_too_much_may_be_taken_as_just_enough(self, jali: Bookkeeper) -> None:
        borrow(jali, "Ani", 50_000)
        jali.choose(jali.do("pay_debt", person_name="Ani", amount=70_000), 0)
        assert remaining(jali) == {}

    def test_an_unknown_debt_offers_to_record_the_money(self, jali: Bookkeeper) -> None:
        asked = jali.do("pay_debt", person_name="Tono", amount=20_000, type="hutang")
        assert "Belum ada catatan hutangmu ke Tono" in jali.reply(asked)
        assert jali.rows("entries") == []
        jali.choose(asked)
        (row,) = jali.rows("entries")
        assert (row["type"], row["amount"], row["description"]) == ("expense", 20_000, "bayar ke Tono")

    def test_what_is_paid_off_is_said_so(self, jali: Bookkeeper) -> None:
        borrow(jali, "Ani", 50_000)
        jali.do("pay_debt", person_name="Ani", full=True)
        assert "sudah lunas" in jali.reply(jali.do("pay_debt", person_name="Ani", full=True))

    def test_the_next_instalment_moves_on(self, jali: Bookkeeper) -> None:
        borrow(jali, "Dealer", 1_200_000, installment_amount=100_000, installment_freq="monthly")
        paid = jali.do("pay_debt", person_name="Dealer", amount=100_000)
        assert paid.data["debts"][0]["next"] == "2027-01-12"
        assert "berikutnya" in jali.reply(paid)

    def test_interest_stops_when_all_is_paid(self, jali: Bookkeeper) -> None:
        borrow(jali, "Rentenir", 1_000_000, interest_type="daily", interest_rate=0.01)
        jali.later(days=10)
        jali.do("pay_debt", person_name="Rentenir", full=True)
        jali.later(days=100)
        (debt,) = jali.do("get_debt_history", person_name="Rentenir").data["debts"]
        assert (debt["interest"], debt["paid"], debt["remaining"]) == (100_000, 1_100_000, 0)


class TestChanging:
    def test_the_amount(self, jali: Bookkeeper) -> None:
        lend(jali, "Budi", 50_000)
        jali.do("pay_debt", person_name="Budi", amount=20_000)
        told = jali.reply(jali.do("edit_debt", action="edit", person_name="Budi", new_amount=70_000))
        assert "Rp70.000" in told
        assert "Rp50.000" in told
        assert remaining(jali) == {"Budi": 50_000}

    def test_not_below_what_was_paid(self, jali: Bookkeeper) -> None:
        lend(jali, "Budi", 50_000)
        jali.do("pay_debt", person_name="Budi", amount=30_000)
        assert jali.do("edit_debt", action="edit", person_name="Budi", new_amount=20_000).kind == "debt_below_paid"
        assert remaining(jali) == {"Budi": 20_000}

    def test_down_to_what_was_paid_settles_it(self, jali: Bookkeeper) -> None:
        lend(jali, "Budi", 50_000)
        jali.do("pay_debt", person_name="Budi", amount=30_000)
        jali.do("edit_debt", action="edit", person_name="Budi", new_amount=30_000)
        assert remaining(jali) == {}

    def test_a_delete_is_confirmed(self, jali: Bookkeeper) -> None:
        lend(jali, "Budi", 50_000)
        asked = jali.do("edit_debt", action="delete", person_name="Budi")
        assert remaining(jali) == {"Budi": 50_000}
        jali.choose(asked)
        assert remaining(jali) == {}

    def test_several_with_one_person_are_asked_about(self, jali: Bookkeeper) -> None:
        lend(jali, "Budi", 50_000)
        lend(jali, "Budi", 20_000)
        asked = jali.do("edit_debt", action="delete", person_name="Budi")
        assert asked.kind == "which_debt"
        assert asked.question is not None
        assert "Rp50.000" in asked.question.options[0].label
        jali.choose(jali.choose(asked, 1)[0])
        assert remaining(jali) == {"Budi": 50_000}
