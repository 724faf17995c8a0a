"""Summaries, balances, and the rows behind them."""

from juru.skills.tool import ToolCall
from tests.skills.bookkeeping.bookkeeper import Bookkeeper


class TestSummary:
    def test_sums_by_category_beside_the_period_before(self, jali: Bookkeeper) -> None:
        jali.earn(200_000, offset=-7)
        jali.spend(40_000, offset=-7)
        jali.earn(300_000)
        jali.spend(50_000)
        jali.spend(30_000, "bensin", offset=-1)
        result = jali.do("get_summary", period="this_week")
        assert (result.data["income"], result.data["expense"], result.data["net"]) == (300_000, 80_000, 220_000)
        told = jali.reply(result)
        assert "Minggu ini (9-12 Nov 2026)" in told
        assert "• makan Rp50.000 (62%)" in told
        assert "masuk naik 50% (dari Rp200.000), keluar naik 100% (dari Rp40.000)" in told

    def test_one_category(self, jali: Bookkeeper) -> None:
        jali.spend(50_000)
        jali.spend(30_000, "bensin")
        told = jali.reply(jali.do("get_summary", period="today", category="Bensin"))
        assert "Rp30.000" in told
        assert "Rp50.000" not in told

    def test_one_kind(self, jali: Bookkeeper) -> None:
        jali.earn(100_000)
        jali.spend(30_000, "bensin")
        told = jali.reply(jali.do("get_summary", period="today", type="income"))
        assert "Rp100.000" in told
        assert "Rp30.000" not in told

    def test_custom_days_are_both_included(self, jali: Bookkeeper) -> None:
        for offset in (-1, -2, -3, -4):
            jali.spend(10_000, offset=offset)
        result = jali.do("get_summary", period="custom", start_date="2026-11-09", end_date="2026-11-10")
        assert result.data["expense"] == 20_000

    def test_an_empty_one_says_what_to_do(self, jali: Bookkeeper) -> None:
        assert "hari ini" in jali.reply(jali.do("get_summary", period="today")).lower()

    def test_a_longer_one_offers_the_chart(self, jali: Bookkeeper) -> None:
        jali.spend(10_000)
        (reply,) = jali.replies(jali.do("get_summary", period="this_month"))
        assert [(button.label, button.value) for button in reply.buttons] == [("Lihat grafik", "/grafik this_month")]

    def test_budgets_that_are_near_are_named(self, jali: Bookkeeper) -> None:
        jali.do("set_budget", category="makan", amount=100_000)
        jali.spend(90_000)
        assert "Anggaran makan 90%" in jali.reply(jali.do("get_summary", period="today"))

    def test_two_periods_in_one_reply(self, jali: Bookkeeper) -> None:
        jali.spend(10_000)
        jali.spend(20_000, offset=-1)
        results = jali.act([ToolCall("get_summary", {"period": period}) for period in ("today", "yesterday")])
        told = jali.reply(*results)
        assert "Rp10.000" in told
        assert "Rp20.000" in told


class TestWallets:
    def test_entries_go_where_they_are_said_to_and_to_cash_otherwise(self, jali: Bookkeeper) -> None:
        jali.earn(100_000)
        jali.earn(50_000, wallet="GoPay")
        jali.spend(20_000, wallet="gopay")
        balance = jali.do("get_balance")
        assert {wallet["name"]: wallet["balance"] for wallet in balance.data["wallets"]} == {"Tunai": 100_000, "GoPay": 30_000}
        assert "*Total saldo Rp130.000*" in jali.reply(balance)
        assert "Rp30.000" in jali.reply(jali.do("get_balance", wallet="gopay"))

    def test_a_transfer_is_neither_income_nor_expense(self, jali: Bookkeeper) -> None:
        jali.earn(100_000)
        result = jali.do("transfer_money", amount=40_000, to_wallet="ovo")
        assert "Rp40.000" in jali.reply(result)
        assert "OVO Rp40.000" in jali.reply(result)
        assert jali.do("get_summary", period="today").data["income"] == 100_000
        assert jali.do("get_balance").data["total"] == 100_000

    def test_drawing_cash_from_the_only_bank(self, jali: Bookkeeper) -> None:
        jali.earn(500_000, wallet="bca")
        jali.do("transfer_money", amount=300_000, to_wallet="cash")
        assert jali.do("get_balance", wallet="BCA").data["total"] == 200_000
        assert jali.do("get_balance", wallet="tunai").data["total"] == 300_000

    def test_drawing_cash_asks_where_several_banks_can_be_meant(self, jali: Bookkeeper) -> None:
        jali.earn(500_000, wallet="bca")
        jali.earn(400_000, wallet="bri")
        asked = jali.do("transfer_money", amount=300_000, to_wallet="tunai")
        assert asked.kind == "which_wallet"
        jali.choose(asked, 1)
        assert jali.do("get_balance", wallet="bri").data["total"] == 100_000

    def test_from_a_wallet_into_itself_moves_nothing(self, jali: Bookkeeper) -> None:
        assert jali.do("transfer_money", amount=5_000, from_wallet="GoPay", to_wallet="gopay").kind == "same_wallet"

    def test_setting_a_balance_books_the_difference(self, jali: Bookkeeper) -> None:
        jali.earn(1_000_000, wallet="bca")
        told = jali.reply(jali.do("set_wallet_balance", wallet="bca", amount=1_200_000))
        assert "Rp1.200.000" in told
        assert "+Rp200.000" in told
        assert [row["amount"] for row in jali.rows("adjustments")] == [200_000]

    def test_an_unknown_wallet(self, jali: Bookkeeper) -> None:
        assert "belum pernah dipakai" in jali.reply(jali.do("get_balance", wallet="jago"))


class TestWhy:
    def test_a_summary_names_its_entries(self, jali: Bookkeeper) -> None:
        jali.spend(15_000, "kopi", category="makan")
        jali.spend(30_000, "bensin", offset=-9)
        jali.do("get_summary", period="today")
        told = jali.reply(talk="why")
        assert "-Rp15.000 kopi (makan)" in told
        assert "bensin" not in told

    def test_many_entries_are_counted(self, jali: Bookkeeper) -> None:
        for amount in range(1_000, 13_000, 1_000):
            jali.spend(amount)
        jali.do("get_summary", period="today")
        told = jali.reply(jali.do("explain_last"))
        assert "12 catatan" in told
        assert "2 catatan lagi" in told

    def test_a_target_names_what_it_is_made_of(self, jali: Bookkeeper) -> None:
        jali.do("set_obligation", name="kos", amount=600_000, frequency="monthly")
        jali.do("get_daily_target")
        assert "kos Rp20.000/hari (Rp600.000 per bulan)" in jali.reply(talk="why")

    def test_after_income_it_is_the_target(self, jali: Bookkeeper) -> None:
        jali.do("set_saving", amount=10_000)
        jali.earn(50_000)
        assert "nabung Rp10.000/hari" in jali.reply(talk="why")

    def test_a_balance_names_what_moved(self, jali: Bookkeeper) -> None:
        jali.earn(100_000)
        jali.do("transfer_money", amount=40_000, to_wallet="ovo")
        jali.do("get_balance", wallet="tunai")
        told = jali.reply(talk="why")
        assert "+Rp100.000 orderan" in told
        assert "-Rp40.000 pindah dompet" in told

    def test_debts_show_their_arithmetic(self, jali: Bookkeeper) -> None:
        jali.do("record_debt", type="hutang", person_name="Ani", amount=100_000, interest_rate=0.1, interest_type="flat")
        jali.do("pay_debt", person_name="Ani", amount=30_000)
        jali.do("get_debts")
        assert "Ani: Rp100.000 + bunga Rp10.000 - dibayar Rp30.000 = Rp80.000" in jali.reply(talk="why")

    def test_before_any_figure(self, jali: Bookkeeper) -> None:
        assert "Belum ada angka" in jali.reply(talk="why")


class TestAdvice:
    def test_what_is_known_about_a_price(self, jali: Bookkeeper) -> None:
        jali.do("set_wallet_balance", wallet="bca", amount=6_000_000)
        told = jali.reply(talk="advice", text="boleh beli HP 5jt ga?")
        assert "Rp5.000.000" in told
        assert "Saldo tercatat Rp6.000.000" in told
        assert "sisa Rp1.000.000" in told

    def test_too_dear(self, jali: Bookkeeper) -> None:
        jali.do("set_wallet_balance", wallet="bca", amount=1_000_000)
        told = jali.reply(talk="advice", text="boleh beli HP 5jt ga?")
        assert "Kurang Rp4.000.000" in told
        assert "ditabung dulu" in told

    def test_nothing_is_known(self, jali: Bookkeeper) -> None:
        assert "belum cukup" in jali.reply(talk="advice", text="aman sampai gajian ga?")
