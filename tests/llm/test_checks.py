"""What a model wants is done only where the person said so: known tools, right types, said money, said names, one delete."""

from typing import Any

import pytest

from juru.llm.answer import RawCall
from juru.llm.check import Checked, Rejected, check
from juru.skills.tool import ToolCall
from tests.llm.conftest import GUIDE, TOOLS, expense, said


def checked(text: str, *raw: tuple[str, dict[str, Any]], **more: Any) -> Checked:
    calls = [RawCall(name, arguments) for name, arguments in raw]
    return check(calls, GUIDE, list(GUIDE.offered.values()), said(text, **more))


def entries(*amounts: object, **more: object) -> tuple[str, dict[str, Any]]:
    made = [{"type": "expense", "amount": amount, "description": f"kopi {n}"} | more for n, amount in enumerate(amounts)]
    return "record_transactions", {"transactions": made}


def delete(target: str) -> tuple[str, dict[str, Any]]:
    return "edit_transaction", {"action": "delete", "target": target}


class TestTools:
    @pytest.mark.parametrize("name", ["Get_Debts", "getDebts", "get-debts", "functions.get_debts", "GET DEBTS"])
    def test_a_name_in_another_case_or_wrapping_is_known(self, name: str) -> None:
        assert checked("hutang", (name, {})).calls == (ToolCall("get_debts", {}),)

    @pytest.mark.parametrize("name", ["", "rm", "erase_everything", "get_debts_all"])
    def test_an_unknown_or_internal_tool_turns_the_answer_down(self, name: str) -> None:
        with pytest.raises(Rejected):
            checked("hutang", (name, {}))

    def test_a_tool_that_was_not_offered_is_unknown(self) -> None:
        with pytest.raises(Rejected):
            check([RawCall("get_debts", {})], GUIDE, [TOOLS["record_debt"]], said("hutang"))

    def test_one_bad_call_turns_down_the_good_ones_with_it(self) -> None:
        with pytest.raises(Rejected):
            checked("kopi 5rb", entries(5000), ("rm", {}))

    def test_the_same_call_twice_is_one(self) -> None:
        found = checked("kopi 5rb", entries(5000), entries(5000))
        assert len(found.calls) == 1
        assert found.dropped == ("repeat",)


class TestArguments:
    def test_a_list_given_as_a_string_is_opened(self) -> None:
        text = '[{"type":"expense","amount":5000,"description":"kopi"}]'
        assert checked("kopi 5rb", ("record_transactions", {"transactions": text})).calls == (expense(5000, "kopi"),)

    def test_a_single_entry_without_its_list_is_a_list_of_one(self) -> None:
        one = {"type": "expense", "amount": 5000, "description": "kopi"}
        assert checked("kopi 5rb", ("record_transactions", {"transactions": one})).calls == (expense(5000, "kopi"),)

    @pytest.mark.parametrize("amount", [5000, 5000.0, "5000", "5rb"])
    def test_amounts_in_other_types_are_read_as_a_person_would_write_them(self, amount: object) -> None:
        assert checked("kopi 5rb", entries(amount)).calls

    @pytest.mark.parametrize("amount", [None, "banyak", True, -5000, 0, 5000.5, 10**12, [5000], "5rb 6rb"])
    def test_an_amount_that_is_none_turns_the_answer_down(self, amount: object) -> None:
        with pytest.raises(Rejected):
            checked("kopi 5rb 6rb", entries(amount))

    @pytest.mark.parametrize("blank", [None, "", "null", "None", "-"])
    def test_blanks_for_optional_fields_are_left_out(self, blank: object) -> None:
        (call,) = checked("kopi 5rb", entries(5000, wallet=blank)).calls
        assert "wallet" not in call.arguments["transactions"][0]

    def test_choices_in_another_case_are_known(self) -> None:
        assert checked("kopi 5rb", entries(5000, type="Expense")).calls

    def test_an_argument_nobody_knows_turns_the_answer_down(self) -> None:
        with pytest.raises(Rejected):
            checked("kopi 5rb", entries(5000, is_admin=True))

    def test_eleven_entries_become_two_calls(self) -> None:
        text = " ".join(f"kopi {n}rb" for n in range(1, 12))
        calls = checked(text, entries(*(n * 1000 for n in range(1, 12)))).calls
        assert [len(call.arguments["transactions"]) for call in calls] == [10, 1]

    def test_a_hundred_entries_are_too_many(self) -> None:
        with pytest.raises(Rejected):
            checked("kopi masing 5rb", entries(*[5000] * 100))


class TestMoney:
    @pytest.mark.parametrize(
        ("text", "amounts"),
        [
            ("kopi 5rb", [50_000]),
            ("kopi", [5000]),
            ("kopi 5rb", [5000, 5000]),  # said once, booked twice
            ("kopi 5rb roti 6rb", [5000, 6000, 11_000]),
            ("kopi 5rb", [5001]),
        ],
    )
    def test_what_was_not_said_is_not_booked(self, text: str, amounts: list[int]) -> None:
        with pytest.raises(Rejected, match="amount"):
            checked(text, entries(*amounts))

    def test_one_amount_for_each_may_be_used_for_each(self) -> None:
        assert checked("kopi sama roti masing-masing 5rb", entries(5000, 5000)).calls

    def test_an_amount_that_only_led_to_a_question_may_still_be_booked(self) -> None:
        assert checked("buat kopi", entries(5000), unspent=("5rb",)).calls

    def test_an_amount_of_an_earlier_entry_may_not_be_booked_again(self) -> None:
        with pytest.raises(Rejected, match="amount"):
            checked("sama roti", entries(5000), earlier=("kopi 5rb",))


class TestNames:
    def owe(self, name: str) -> tuple[str, dict[str, Any]]:
        return "record_debt", {"person_name": name, "amount": 5000}

    @pytest.mark.parametrize(
        ("text", "name"), [("si budi minjem 5rb", "Budi"), ("budi minjem 5rb", "Pak Budi"), ("bang jago 5rb", "Bang Jago")]
    )
    def test_a_name_that_was_said_may_be_used(self, text: str, name: str) -> None:
        assert checked(text, self.owe(name)).calls

    @pytest.mark.parametrize("name", ["Joko", "Budi Santoso", "Ibu"])
    def test_a_name_that_was_not_said_turns_the_answer_down(self, name: str) -> None:
        with pytest.raises(Rejected, match="person_name"):
            checked("budi minjem 5rb", self.owe(name))

    def test_a_name_may_come_from_what_was_said_before(self) -> None:
        assert checked("dia minjem 5rb", self.owe("Budi"), earlier=("Budi dateng",)).calls


class TestWhatNobodySpokeOf:
    def test_an_optional_argument_without_a_reason_is_left_out(self) -> None:
        invented = ("record_debt", {"person_name": "Budi", "amount": 5000, "rate": 0.5})
        assert checked("budi minjem 5rb", invented).calls[0].arguments["rate"] == 0
        assert checked("budi minjem 5rb bunga 50%", invented).calls[0].arguments["rate"] == 0.5

    def test_a_wallet_must_be_named(self) -> None:
        (call,) = checked("kopi 5rb", entries(5000, wallet="gopay")).calls
        assert "wallet" not in call.arguments["transactions"][0]
        (call,) = checked("kopi 5rb pake GoPay", entries(5000, wallet="gopay")).calls
        assert call.arguments["transactions"][0]["wallet"] == "gopay"


class TestDeletes:
    def test_only_the_first_of_two_is_done(self) -> None:
        found = checked("hapus kopi sama roti", delete("kopi"), delete("roti"))
        assert [call.arguments["target"] for call in found.calls] == ["kopi"]
        assert found.dropped == ("second delete",)

    def test_without_a_word_for_it_nothing_is_taken_away(self) -> None:
        with pytest.raises(Rejected, match="nobody asked"):
            checked("kopi tadi enak", delete("kopi"))


class TestQuestions:
    def asked(self, message: str, text: str = "kopi 5rb") -> str:
        return checked(text, ("ask_clarification", {"message": message})).question

    def test_a_plain_question_is_passed_on(self) -> None:
        assert self.asked("Kopinya\nberapa  bos?") == "Kopinya berapa bos?"

    @pytest.mark.parametrize(
        "message",
        ["Klik https://jahat.example ya", "Buka juru-hadiah.com", "<b>menang</b>", "Transfer 900rb ke saya", "a" * 400, " "],
    )
    def test_links_markup_and_invented_figures_are_not(self, message: str) -> None:
        if message.strip():
            assert self.asked(message) == ""
        else:
            with pytest.raises((Rejected, AssertionError)):
                assert self.asked(message) != ""
