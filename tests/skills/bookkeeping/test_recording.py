"""Recording income and expenses, and what the person is told."""

import pytest

from juru.errors import InvalidCall
from juru.skills.tool import ToolCall
from tests.skills.bookkeeping.bookkeeper import Bookkeeper


def entry(kind: str, amount: int, what: str, offset: int = 0, **more: object) -> dict[str, object]:
    return {"type": kind, "amount": amount, "category": what, "description": what, "date_offset": offset, **more}


DAY = [entry("income", 120_000, "orderan"), entry("expense", 25_000, "makan"), entry("expense", 30_000, "bensin", -1)]


def test_several_entries_of_one_message(jali: Bookkeeper) -> None:
    result = jali.do("record_transactions", transactions=DAY, text="dapet 120rb, makan 25rb, kemarin bensin 30rb")
    rows = jali.rows("entries")
    assert [(row["type"], row["amount"], row["category"], row["day"].day) for row in rows] == [
        ("income", 120_000, "orderan", 12),
        ("expense", 25_000, "makan", 12),
        ("expense", 30_000, "bensin", 11),
    ]
    assert {row["source"] for row in rows} == {"dapet 120rb, makan 25rb, kemarin bensin 30rb"}
    told = jali.reply(result)
    assert "+Rp120.000 orderan" in told
    assert "-Rp25.000 makan" in told
    assert "-Rp30.000 bensin (kemarin)" in told


def test_one_expense_is_told_in_a_line_and_may_be_taken_back(jali: Bookkeeper) -> None:
    result = jali.spend(25_000, "nasi padang", category="makan")
    (reply,) = jali.replies(result)
    assert "nasi padang (makan)" in reply.text.lower()
    assert "Rp25.000" in reply.text
    assert [button.label for button in reply.buttons] == ["Batalkan"]
    assert reply.buttons[0].value == f"/batal {jali.counter[0]}"


def test_after_income_the_target_of_the_day_is_shown(jali: Bookkeeper) -> None:
    jali.do("set_obligation", name="setoran", amount=100_000, frequency="daily")
    told = jali.reply(jali.earn(55_000))
    assert "▓▓▓▓▓░░░░░ 50%" in told  # 100.000 and 10% buffer
    assert "Rp55.000 dari Rp110.000" in told


def test_a_message_that_comes_twice_is_booked_once(jali: Bookkeeper) -> None:
    call = ToolCall("record_transactions", {"transactions": DAY})
    first = jali.act([call])
    before = jali.state()
    again = jali.act([call], message_id=jali.counter[0])
    assert jali.state() == before
    assert again == first
    assert jali.reply(*again) == jali.reply(*first)


def test_two_equal_calls_of_one_message_are_both_booked(jali: Bookkeeper) -> None:
    call = ToolCall("record_transactions", {"transactions": DAY})
    jali.act([call, call])
    assert len(jali.rows("entries")) == 6


@pytest.mark.parametrize("amount", [0, -5_000, 100_000_001, 2.5, "25000"])
def test_amounts_outside_the_limits_are_refused(jali: Bookkeeper, amount: object) -> None:
    with pytest.raises(InvalidCall) as refused:
        jali.do("record_transactions", transactions=[entry("expense", 1, "makan") | {"amount": amount}])
    assert "Rp100 juta" in refused.value.text
    assert jali.rows("entries") == []


def test_an_entry_cannot_lie_in_the_future(jali: Bookkeeper) -> None:
    with pytest.raises(InvalidCall):
        jali.spend(5_000, offset=1)


def test_the_day_is_that_of_the_workspace(jali: Bookkeeper) -> None:
    jali.moment = jali.moment.replace(hour=0, minute=30)  # the day before in UTC
    jali.spend(5_000)
    assert jali.rows("entries")[0]["day"].day == 12


def test_books_of_two_people_are_apart(jali: Bookkeeper) -> None:
    sari = jali.another("Sari")
    jali.spend(5_000)
    sari.spend(7_000)
    assert [row["amount"] for row in sari.rows("entries")] == [7_000]


def test_listing_and_searching(jali: Bookkeeper) -> None:
    for amount, what, offset in [(15_000, "kopi susu", 0), (20_000, "nasi goreng", -1), (12_000, "kopi hitam", -2)]:
        jali.spend(amount, what, category="makan", offset=offset)
    found = jali.do("list_transactions", query="kopi")
    assert [row["description"] for row in found.data["entries"]] == ["kopi susu", "kopi hitam"]
    assert found.data["expense"] == 27_000
    assert "-Rp15.000 kopi susu" in jali.reply(found)
    assert jali.do("list_transactions", limit=1).data["count"] == 3
    assert "2 dari 3" not in jali.reply(jali.do("list_transactions", query="teh"))
    assert jali.do("list_transactions", query="100%_").data["count"] == 0  # signs of LIKE mean themselves


def test_more_than_ten_are_told_as_one(jali: Bookkeeper) -> None:
    jali.do("set_saving", amount=10_000)
    first = ToolCall("record_transactions", {"transactions": [entry("income", 1_000, "orderan")] * 10})
    results = jali.act([first, ToolCall("record_transactions", {"transactions": [entry("expense", 2_000, "makan")] * 2})])
    told = jali.reply(*results)
    assert told.count("+Rp1.000") == 10
    assert told.count("Target hari ini") == 1
