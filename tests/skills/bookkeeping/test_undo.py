""" "batal" takes back what the last message did, whatever that was."""

from typing import Any

import pytest

from juru.skills.tool import ToolCall
from tests.skills.bookkeeping.bookkeeper import Bookkeeper

COFFEE = {"type": "expense", "amount": 15_000, "category": "makan", "description": "kopi", "date_offset": 0}


def prepare(jali: Bookkeeper) -> None:
    """Something of every kind, so that every tool finds what it needs."""
    jali.spend(15_000, "kopi", category="makan")
    jali.earn(100_000, wallet="gopay")
    jali.do("record_debt", type="hutang", person_name="Ani", amount=300_000)
    jali.do("set_obligation", name="kos", amount=600_000, frequency="monthly")
    jali.do("set_goal", name="hp", target_amount=3_000_000, deadline_days=60)
    jali.do("set_saving", amount=10_000)
    jali.do("set_budget", category="makan", amount=500_000)


@pytest.mark.parametrize(
    ("tool", "arguments"),
    [
        ("record_transactions", {"transactions": [COFFEE, COFFEE | {"wallet": "ovo"}]}),
        ("transfer_money", {"amount": 20_000, "from_wallet": "gopay", "to_wallet": "dana"}),
        ("set_wallet_balance", {"wallet": "bca", "amount": 1_200_000}),
        ("record_debt", {"type": "piutang", "person_name": "Budi", "amount": 50_000, "due_date_days": 7}),
        ("pay_debt", {"person_name": "Ani", "amount": 100_000}),
        ("pay_debt", {"person_name": "Ani", "full": True}),
        ("edit_debt", {"action": "edit", "person_name": "Ani", "new_amount": 400_000}),
        ("edit_transaction", {"action": "edit", "target": "kopi", "new_amount": 1_000, "new_date_offset": -3}),
        ("set_obligation", {"name": "kos", "amount": 700_000, "frequency": "monthly"}),
        ("set_obligation", {"name": "wifi", "amount": 300_000, "frequency": "monthly"}),
        ("edit_obligation", {"action": "done", "name": "kos"}),
        ("edit_obligation", {"action": "edit", "name": "kos", "new_amount": 650_000}),
        ("set_goal", {"name": "hp", "target_amount": 4_000_000}),
        ("edit_goal", {"action": "deposit", "name": "hp", "amount": 50_000}),
        ("edit_goal", {"action": "done", "name": "hp"}),
        ("set_saving", {"amount": 20_000}),
        ("set_budget", {"category": "makan", "amount": 600_000, "frequency": "weekly"}),
        ("set_budget", {"category": "rokok", "amount": 100_000}),
    ],
)
def test_undo_restores_exactly_what_was_there(jali: Bookkeeper, tool: str, arguments: dict[str, Any]) -> None:
    prepare(jali)
    before = jali.state()
    jali.do(tool, **arguments)
    assert jali.state() != before
    undone = jali.do("undo")
    assert undone.kind == "undone"
    assert jali.state() == before
    assert jali.reply(undone)


def test_a_confirmed_delete_is_taken_back_too(jali: Bookkeeper) -> None:
    prepare(jali)
    before = jali.state()
    jali.choose(jali.do("edit_transaction", action="delete", target="kopi"))
    jali.do("undo")
    assert jali.state() == before


def test_all_calls_of_the_message_go_together(jali: Bookkeeper) -> None:
    jali.earn(100_000)
    before = jali.state()
    calls = [
        ToolCall("record_transactions", {"transactions": [COFFEE]}),
        ToolCall("record_debt", {"type": "hutang", "person_name": "Ani", "amount": 50_000}),
        ToolCall("pay_debt", {"person_name": "Ani", "amount": 50_000}),
    ]
    jali.act(calls)
    jali.do("undo")
    assert jali.state() == before


def test_a_second_batal_asks_before_it_goes_further_back(jali: Bookkeeper) -> None:
    empty = jali.state()
    jali.spend(15_000, "kopi", category="makan")
    one = jali.state()
    jali.spend(30_000, "bensin")
    jali.do("undo")
    asked = jali.do("undo")
    assert asked.kind == "ask_undo"
    assert "kopi" in jali.reply(asked)
    assert jali.state() == one
    jali.choose(asked)
    assert jali.state()["entries"] == empty["entries"]


def test_what_is_older_than_a_moment_is_asked_about(jali: Bookkeeper) -> None:
    jali.spend(15_000, "kopi", category="makan")
    jali.later(hours=3)
    asked = jali.do("undo")
    assert asked.kind == "ask_undo"
    assert len(jali.rows("entries")) == 1


def test_the_button_takes_back_its_own_message_once(jali: Bookkeeper) -> None:
    jali.spend(15_000, "kopi", category="makan")
    first = jali.counter[0]
    jali.spend(30_000, "bensin")
    assert jali.do("undo_message", message_id=first).kind == "undone"
    assert [row["description"] for row in jali.rows("entries")] == ["bensin"]
    assert jali.do("undo_message", message_id=first).kind == "already_undone"


def test_nobody_takes_back_what_somebody_else_recorded(jali: Bookkeeper) -> None:
    jali.spend(15_000)
    sari = jali.another("Sari")
    assert sari.do("undo_message", message_id=jali.counter[0]).kind == "nothing_to_undo"
    assert len(jali.rows("entries")) == 1


def test_what_was_changed_since_is_not_overwritten(jali: Bookkeeper) -> None:
    jali.spend(15_000, "kopi", category="makan")
    recorded = jali.counter[0]
    jali.do("edit_transaction", action="edit", target="kopi", new_amount=20_000)
    before = jali.state()
    late = jali.do("undo_message", message_id=recorded)
    assert late.kind == "undo_too_late"
    assert jali.state() == before


def test_nothing_to_undo(jali: Bookkeeper) -> None:
    assert jali.do("undo").kind == "nothing_to_undo"
    assert jali.do("get_summary", period="today").kind == "summary"
    assert jali.do("undo").kind == "nothing_to_undo"


def test_an_edited_message_is_retracted(jali: Bookkeeper) -> None:
    from tests.skills.bookkeeping.bookkeeper import SKILL

    before = jali.state()
    jali.spend(15_000)
    message = jali.counter[0]
    edit = jali.context(message + 1)
    assert jali.database.write(lambda tx: SKILL.retract(tx, message, edit))
    jali.act([ToolCall("record_transactions", {"transactions": [COFFEE]})], message_id=message + 1)
    assert [row["amount"] for row in jali.rows("entries")] == [15_000]
    assert not jali.database.write(lambda tx: SKILL.retract(tx, message, jali.context(message + 2)))
    assert before["entries"] == []
