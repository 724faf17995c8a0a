"""Whatever people do, in whatever order: the sums are those of the rows, and undo restores the state exactly."""

import uuid
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule, run_state_machine_as_test

from juru.skills.tool import Json, Result, ToolCall
from juru.storage.database import Database
from tests.skills.bookkeeping.bookkeeper import Bookkeeper

amounts = st.integers(1, 100_000_000)
kinds = st.sampled_from(["income", "expense"])
categories = st.sampled_from(["makan", "bensin", "orderan", "lainnya"])
purses = st.sampled_from([None, "gopay", "bca", "cash"])
people = st.sampled_from(["Budi", "Ani", "Pak Tono"])
entry = st.fixed_dictionaries(
    {
        "type": kinds,
        "amount": amounts,
        "category": categories,
        "description": st.sampled_from(["kopi", "nasi", "narik", "solar"]),
        "date_offset": st.integers(-40, 0),
    },
    optional={"wallet": st.sampled_from(["gopay", "bca"])},
)


PERIODS = ("today", "this_week", "this_month", "last_month")


class BooksMachine(RuleBasedStateMachine):
    """One person doing anything; after each step everything is checked against the rows."""

    database: Database

    @initialize()
    def begin(self) -> None:
        self.jali = Bookkeeper.begin(self.database, slug=uuid.uuid4().hex)
        self.before: dict[str, Any] = {}
        self.last: tuple[list[ToolCall], int, list[Result]] | None = None

    def carry_out(self, *calls: ToolCall) -> list[Result]:
        before = self.jali.state()
        results = self.jali.act(calls)
        if self.jali.state() != before:
            self.before = before
            self.last = (list(calls), self.jali.counter[0], results)
        else:
            self.last = None  # undo would reach further back than the state we kept
        return results

    # -- what people do --------------------------------------------------------------------------------------------------

    @rule(transactions=st.lists(entry, min_size=1, max_size=4))
    def record(self, transactions: list[dict[str, Any]]) -> None:
        self.carry_out(ToolCall("record_transactions", {"transactions": transactions}))

    @rule(amount=amounts, source=purses, into=st.sampled_from(["gopay", "bca", "tunai"]))
    def transfer(self, amount: int, source: str | None, into: str) -> None:
        arguments: dict[str, Any] = {"amount": amount, "to_wallet": into}
        self.carry_out(ToolCall("transfer_money", arguments | ({"from_wallet": source} if source else {})))

    @rule(wallet=st.sampled_from(["gopay", "tunai"]), amount=st.integers(0, 10_000_000_000))
    def set_balance(self, wallet: str, amount: int) -> None:
        self.carry_out(ToolCall("set_wallet_balance", {"wallet": wallet, "amount": amount}))
        assert self.jali.do("get_balance", wallet=wallet).data["total"] == amount

    @rule(
        called=st.sampled_from(["kopi", "nasi", "terakhir", "bensin"]),
        amount=st.none() | amounts,
        kind=st.none() | kinds,
        category=st.none() | categories,
        offset=st.none() | st.integers(-40, 0),
    )
    def edit(self, called: str, amount: int | None, kind: str | None, category: str | None, offset: int | None) -> None:
        new = {"new_amount": amount, "new_type": kind, "new_category": category, "new_date_offset": offset}
        arguments = {"action": "edit", "target": called} | {key: value for key, value in new.items() if value is not None}
        (result,) = self.carry_out(ToolCall("edit_transaction", arguments))
        if result.question:
            self.carry_out(*result.question.options[0].calls)

    @rule(called=st.sampled_from(["kopi", "terakhir"]))
    def delete(self, called: str) -> None:
        (result,) = self.jali.act([ToolCall("edit_transaction", {"action": "delete", "target": called})])
        while result.question:
            (result,) = self.carry_out(*result.question.options[0].calls)

    @rule(
        kind=st.sampled_from(["hutang", "piutang"]),
        person=people,
        amount=amounts,
        interest=st.sampled_from(["none", "flat", "daily"]),
        rate=st.sampled_from([0.0, 0.001, 0.02, 0.333]),
        tenor=st.none() | st.integers(1, 24),
        due=st.none() | st.integers(0, 90),
    )
    def owe(self, kind: str, person: str, amount: int, interest: str, rate: float, tenor: int | None, due: int | None) -> None:
        arguments = {"type": kind, "person_name": person, "amount": amount, "interest_type": interest, "interest_rate": rate}
        more = {"tenor_months": tenor, "due_date_days": due}
        self.carry_out(ToolCall("record_debt", arguments | {key: value for key, value in more.items() if value is not None}))

    @rule(person=people, amount=st.none() | amounts, option=st.integers(0, 2), kind=st.sampled_from(["hutang", "piutang"]))
    def pay(self, person: str, amount: int | None, option: int, kind: str) -> None:
        arguments: dict[str, Any] = {"person_name": person, "type": kind}
        arguments |= {"full": True} if amount is None else {"amount": amount}
        (result,) = self.carry_out(ToolCall("pay_debt", arguments))
        if result.question:
            calls = result.question.options[min(option, len(result.question.options) - 1)].calls
            if calls:
                self.carry_out(*calls)

    @rule(person=people, amount=amounts)
    def change_debt(self, person: str, amount: int) -> None:
        self.carry_out(ToolCall("edit_debt", {"action": "edit", "person_name": person, "new_amount": amount}))

    @rule(name=st.sampled_from(["hp", "mudik"]), amount=st.integers(1, 10_000_000_000), days=st.none() | st.integers(0, 400))
    def aim(self, name: str, amount: int, days: int | None) -> None:
        more = {} if days is None else {"deadline_days": days}
        self.carry_out(ToolCall("set_goal", {"name": name, "target_amount": amount, **more}))

    @rule(name=st.sampled_from(["hp", "mudik"]), amount=amounts, action=st.sampled_from(["deposit", "done"]))
    def go_for_it(self, name: str, amount: int, action: str) -> None:
        self.carry_out(ToolCall("edit_goal", {"action": action, "name": name, "amount": amount}))

    @rule(amount=amounts, frequency=st.sampled_from(["daily", "weekly", "monthly"]))
    def oblige(self, amount: int, frequency: str) -> None:
        self.carry_out(ToolCall("set_obligation", {"name": "kos", "amount": amount, "frequency": frequency}))

    @rule(days=st.integers(1, 40))
    def wait(self, days: int) -> None:
        self.jali.later(days=days)
        self.last = None  # undo would ask first

    # -- what must hold of it --------------------------------------------------------------------------------------------

    @precondition(lambda self: self.last)
    @rule()
    def undo(self) -> None:
        assert self.last is not None
        expected = self.before
        (result,) = self.jali.act([ToolCall("undo", {})])
        if result.kind == "ask_undo":
            (result,) = self.jali.choose(result)
        assert result.kind == "undone"
        assert self.jali.state() == expected
        self.last = None

    @precondition(lambda self: self.last)
    @rule()
    def repeat(self) -> None:
        assert self.last is not None
        calls, message_id, results = self.last
        before = self.jali.state()
        again = self.jali.act(calls, message_id=message_id)
        assert self.jali.state() == before
        changed = [result for result in results if result.question is None]
        assert [(one.kind, one.data) for one in again[: len(changed)]] == [(one.kind, one.data) for one in changed]

    @invariant()
    def every_figure_is_that_of_its_rows(self) -> None:
        """All figures asked for in one message, and compared with the rows."""
        state = self.jali.state()
        asked = [ToolCall("get_summary", {"period": period}) for period in PERIODS]
        asked += [ToolCall("get_balance"), ToolCall("get_debts"), ToolCall("get_daily_target")]
        *summaries, balance, debts, target = (result.data for result in self.jali.act(asked))
        for summary in summaries:
            check_summary(summary, state["entries"])
        check_wallets(balance, state)
        check_debts(debts, state)
        check_target(target)


def check_summary(summary: Json, rows: list[Json]) -> None:
    inside = [row for row in rows if summary["start"] <= row["day"].isoformat() <= summary["end"]]
    for kind in ("income", "expense"):
        assert summary[kind] == sum(row["amount"] for row in inside if row["type"] == kind)
        assert summary[kind] == sum(part["amount"] for part in summary["categories"] if part["type"] == kind)
    assert summary["count"] == len(inside)


def check_wallets(balance: Json, state: Json) -> None:
    """A wallet holds what moved in it."""
    moved: dict[int, int] = defaultdict(int)
    for row in state["entries"]:
        moved[row["wallet_id"]] += row["amount"] if row["type"] == "income" else -row["amount"]
    for row in state["transfers"]:
        moved[row["from_wallet_id"]] -= row["amount"]
        moved[row["to_wallet_id"]] += row["amount"]
    for row in state["adjustments"]:
        moved[row["wallet_id"]] += row["amount"]
    assert {wallet["id"]: wallet["balance"] for wallet in balance["wallets"]} == moved
    assert balance["total"] == sum(moved.values())


def check_debts(debts: Json, state: Json) -> None:
    """What remains is amount and interest less payments, and a debt is open as long as something does."""
    paid: dict[int, int] = defaultdict(int)
    for row in state["debt_payments"]:
        paid[row["debt_id"]] += row["amount"]
    assert {debt["id"] for debt in debts["debts"]} == {row["id"] for row in state["debts"] if row["settled_day"] is None}
    for debt in debts["debts"]:
        assert debt["paid"] == paid[debt["id"]]
        assert debt["remaining"] == debt["amount"] + debt["interest"] - debt["paid"]
        assert debt["remaining"] > 0
    for kind in ("hutang", "piutang"):
        assert debts[kind] == sum(debt["remaining"] for debt in debts["debts"] if debt["type"] == kind)


def check_target(target: Json) -> None:
    assert target["total"] == sum(part["amount"] for part in target["parts"])
    for part in target["parts"]:
        assert part["name"] == "buffer" or part["amount"] == sum(item["amount"] for item in part["items"])


@pytest.fixture
def quick_database(sqlite_template: Path, tmp_path: Path) -> Iterator[Database]:
    (tmp_path / "juru.db").write_bytes(sqlite_template.read_bytes())
    with Database(f"sqlite:///{tmp_path / 'juru.db'}") as database:
        yield database


def test_the_books_keep_their_invariants(quick_database: Database) -> None:
    class Machine(BooksMachine):
        database = quick_database

    run_state_machine_as_test(  # type: ignore[no-untyped-call]
        Machine,
        settings=settings(
            max_examples=20, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck), print_blob=True
        ),
    )
