"""Whatever a model answers, it is calls that pass, or a failure with a name: no other exception, and no money of its own."""

import json
from collections import Counter
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from juru.llm.answer import RawCall, calls_of
from juru.llm.check import check
from juru.llm.client import Completion
from juru.llm.failures import LlmFailure
from juru.with_llm import amounts, bookkeeping_guide
from tests.llm.conftest import GUIDE, TOOLS, said

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | st.sampled_from(["", "null", "5rb", "5000"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=12,
)
KEYS = st.sampled_from(["calls", "name", "arguments", "function", "tool_calls", "transactions", "amount"]) | st.text(max_size=5)
WRAPPED = st.dictionaries(KEYS, VALUES, max_size=5)
PIECES = ("calls", "name", "arguments", "record_debt", "```json\n", "```", "<think>", "</think>", "null", "true", "50", "ya")
FRAGMENTS = st.lists(st.sampled_from([*PIECES, *"'\"\\[]{}:, \n"]), max_size=30).map("".join)


@given(st.text() | FRAGMENTS | WRAPPED | st.lists(WRAPPED, max_size=3) | VALUES)
@example('{"calls":[{"name":"x","arguments":"\\ud800"}]}')
@settings(max_examples=300, deadline=None)
def test_reading_an_answer_gives_calls_or_a_named_failure(content: Any) -> None:
    try:
        found = calls_of(Completion(content))
    except LlmFailure:
        return
    assert all(isinstance(call, RawCall) and isinstance(call.name, str) for call in found)


ENTRY = st.fixed_dictionaries(
    {
        "type": st.sampled_from(["income", "expense", "Expense", 5]),
        "amount": st.sampled_from([5000, 6000, "5rb", "6000", 50_000, -1, None, 5000.0, [5000]]) | VALUES,
        "description": st.sampled_from(["kopi", ""]) | VALUES,
    }
)
CALLS = st.lists(
    st.tuples(
        st.sampled_from([*TOOLS, "Record_Transactions", "hapus", ""]),
        st.fixed_dictionaries({"transactions": st.lists(ENTRY, max_size=12) | VALUES})
        | st.fixed_dictionaries({"person_name": st.sampled_from(["Budi", "Joko"]), "amount": st.sampled_from([5000, 7000])})
        | st.fixed_dictionaries({"action": st.just("delete"), "target": st.sampled_from(["kopi", "roti"])})
        | WRAPPED,
    ),
    max_size=4,
)


@given(CALLS, st.sampled_from(["kopi 5rb", "kopi 5rb roti 6rb", "budi minjem 5rb", "hapus kopi sama roti", ""]))
@settings(max_examples=400, deadline=None)
def test_what_passes_the_checks_holds_no_money_that_was_not_said(wanted: list[tuple[str, Any]], text: str) -> None:
    raw = [RawCall(name, arguments) for name, arguments in wanted]
    try:
        found = check(raw, GUIDE, list(GUIDE.offered.values()), said(text))
    except LlmFailure:
        return
    booked: Counter[int] = Counter()
    for call in found.calls:
        rows = call.arguments.get("transactions", [call.arguments])
        booked.update(row["amount"] for row in rows if "amount" in row)
    there = Counter(GUIDE.amounts(text, said(text).context))
    assert booked <= there
    assert sum(call.name == "edit_transaction" for call in found.calls) <= (1 if "hapus" in text else 0)
    assert "Joko" not in json.dumps([call.arguments for call in found.calls])


@given(st.lists(st.tuples(st.sampled_from(sorted(bookkeeping_guide().offered)), WRAPPED), max_size=3), st.text(max_size=60))
@settings(max_examples=150, deadline=None)
def test_the_real_tools_take_any_arguments_without_stumbling(wanted: list[tuple[str, Any]], text: str) -> None:
    guide = bookkeeping_guide()
    try:
        found = check([RawCall(*one) for one in wanted], guide, list(guide.offered.values()), said(text))
    except LlmFailure:
        return
    booked = {value for call in found.calls for name, value in call.arguments.items() if name in guide.money}
    assert booked <= set(amounts(text, said(text).context))
