"""Obligations, goals, saving, budgets, and the daily target that they make."""

from tests.skills.bookkeeping.bookkeeper import Bookkeeper


class TestTarget:
    def test_is_the_sum_of_its_parts_and_a_buffer(self, jali: Bookkeeper) -> None:
        jali.do("set_obligation", name="setoran", amount=50_000, frequency="daily")
        jali.do("set_obligation", name="kos", amount=600_000, frequency="monthly")
        jali.do("record_debt", type="hutang", person_name="Dealer", amount=3_000_000, installment_amount=300_000)
        jali.do("set_saving", amount=20_000)
        jali.do("set_goal", name="hp", target_amount=3_000_000, deadline_days=60)
        for offset, fuel in [(-1, 30_000), (-2, 20_000)]:
            jali.spend(fuel, "bensin", offset=offset)
            jali.spend(500_000, "sepatu", category="belanja", offset=offset)  # no running cost
        target = jali.do("get_daily_target").data
        assert {part["name"]: part["amount"] for part in target["parts"]} == {
            "obligations": 70_000,  # 50.000 and 600.000 / 30
            "debts": 10_000,  # 300.000 / 30
            "operating": 25_000,  # the average of two days
            "saving": 20_000,
            "goals": 50_000,  # 3.000.000 / 60
            "buffer": 17_500,
        }
        assert target["total"] == sum(part["amount"] for part in target["parts"]) == 192_500

    def test_progress(self, jali: Bookkeeper) -> None:
        jali.do("set_saving", amount=100_000)
        jali.earn(55_000)
        jali.earn(70_000, offset=-1)
        target = jali.do("get_daily_target")
        assert (target.data["income"], target.data["left"], target.data["percent"]) == (55_000, 55_000, 50)
        told = jali.reply(target)
        assert "*Target hari ini Rp110.000*" in told
        assert "▓▓▓▓▓░░░░░ 50%" in told
        assert "Tabungan Rp100.000" in told

    def test_an_overdue_debt_is_spread_over_a_week(self, jali: Bookkeeper) -> None:
        jali.do("record_debt", type="hutang", person_name="Ani", amount=700_000, due_date_days=0)
        jali.later(days=2)
        (part, _) = jali.do("get_daily_target").data["parts"]
        assert part == {"name": "debts", "amount": 100_000, "items": [{"name": "Ani", "amount": 100_000, "of": 700_000}]}

    def test_what_others_owe_me_is_no_cost(self, jali: Bookkeeper) -> None:
        jali.do("record_debt", type="piutang", person_name="Budi", amount=700_000, due_date_days=7)
        assert jali.do("get_daily_target").data["total"] == 0

    def test_without_anything_planned_it_says_how_to_begin(self, jali: Bookkeeper) -> None:
        assert "cicilan motor" in jali.reply(jali.do("get_daily_target"))


class TestObligations:
    def test_saying_it_again_changes_it(self, jali: Bookkeeper) -> None:
        jali.do("set_obligation", name="kos", amount=600_000, frequency="monthly")
        told = jali.reply(jali.do("set_obligation", name="Kos", amount=650_000, frequency="monthly"))
        assert "Tadinya Rp600.000 per bulan" in told
        assert [row["amount"] for row in jali.rows("obligations")] == [650_000]

    def test_done_is_counted_no_more(self, jali: Bookkeeper) -> None:
        jali.do("set_obligation", name="cicilan motor", amount=800_000, frequency="monthly")
        jali.do("edit_obligation", action="done", name="motor")
        assert jali.do("get_obligations").data["obligations"] == []
        assert jali.do("get_daily_target").data["total"] == 0

    def test_edit(self, jali: Bookkeeper) -> None:
        jali.do("set_obligation", name="cicilan motor", amount=800_000, frequency="monthly")
        told = jali.reply(jali.do("edit_obligation", action="edit", name="cicilan motor", new_amount=820_000))
        assert "Rp800.000" in told
        assert "Rp820.000 per bulan" in told

    def test_a_delete_is_confirmed(self, jali: Bookkeeper) -> None:
        jali.do("set_obligation", name="kos", amount=600_000, frequency="monthly")
        asked = jali.do("edit_obligation", action="delete", name="kos")
        assert len(jali.rows("obligations")) == 1
        jali.choose(asked)
        assert jali.rows("obligations") == []

    def test_an_unknown_name_says_what_there_is(self, jali: Bookkeeper) -> None:
        jali.do("set_obligation", name="kos", amount=600_000, frequency="monthly")
        assert "Yang ada: kos." in jali.reply(jali.do("edit_obligation", action="done", name="arisan"))

    def test_several_that_fit_are_asked_about(self, jali: Bookkeeper) -> None:
        jali.do("set_obligation", name="cicilan motor", amount=800_000, frequency="monthly")
        jali.do("set_obligation", name="cicilan hp", amount=200_000, frequency="monthly")
        asked = jali.do("edit_obligation", action="done", name="cicilan")
        jali.choose(asked, 1)
        assert [row["name"] for row in jali.do("get_obligations").data["obligations"]] == ["cicilan motor"]


class TestGoals:
    def test_what_to_put_aside_a_day(self, jali: Bookkeeper) -> None:
        told = jali.reply(jali.do("set_goal", name="HP", target_amount=3_000_000, deadline_days=60))
        assert "Rp50.000 per hari" in told

    def test_deposits_fill_it(self, jali: Bookkeeper) -> None:
        jali.do("set_goal", name="HP", target_amount=1_000_000)
        jali.do("edit_goal", action="deposit", name="hp", amount=250_000)
        result = jali.do("edit_goal", action="deposit", name="hp", amount=250_000)
        assert "Rp500.000 dari Rp1.000.000" in jali.reply(result)
        assert "▓▓▓▓▓░░░░░ 50%" in jali.reply(jali.do("get_goals"))

    def test_cancelling_is_confirmed(self, jali: Bookkeeper) -> None:
        jali.do("set_goal", name="HP", target_amount=1_000_000)
        asked = jali.do("edit_goal", action="cancel", name="hp")
        assert len(jali.do("get_goals").data["goals"]) == 1
        jali.choose(asked)
        assert jali.do("get_goals").data["goals"] == []

    def test_done(self, jali: Bookkeeper) -> None:
        jali.do("set_goal", name="HP", target_amount=1_000_000)
        assert "selesai" in jali.reply(jali.do("edit_goal", action="done", name="hp"))
        assert "Belum ada target tabungan" in jali.reply(jali.do("get_goals"))


class TestBudgets:
    def test_a_warning_when_it_is_near_and_when_it_is_over(self, jali: Bookkeeper) -> None:
        jali.do("set_budget", category="makan", amount=100_000)
        assert "Anggaran" not in jali.reply(jali.spend(50_000))
        assert "Anggaran makan 80% terpakai: Rp80.000 dari Rp100.000 per bulan" in jali.reply(jali.spend(30_000))
        assert "lewat Rp10.000" in jali.reply(jali.spend(30_000))
        assert "Anggaran" not in jali.reply(jali.spend(30_000, "bensin"))

    def test_it_begins_anew_with_the_month(self, jali: Bookkeeper) -> None:
        jali.do("set_budget", category="makan", amount=100_000)
        jali.spend(90_000)
        jali.later(days=20)
        assert "Anggaran" not in jali.reply(jali.spend(10_000))

    def test_a_weekly_one(self, jali: Bookkeeper) -> None:
        jali.do("set_budget", category="rokok", amount=100_000, frequency="weekly")
        jali.spend(90_000, "rokok", offset=-4)  # the Sunday before
        assert "Anggaran" not in jali.reply(jali.spend(10_000, "rokok"))

    def test_what_was_spent_before_is_told_when_it_is_set(self, jali: Bookkeeper) -> None:
        jali.spend(60_000)
        assert "Sudah terpakai Rp60.000 (60%)" in jali.reply(jali.do("set_budget", category="makan", amount=100_000))
