"""Who owes whom and who pays whom, message by message."""

from pathlib import Path

import pytest

from juru.evals.corpus import Case, load
from juru.evals.understand import compare, context_at
from juru.skills.bookkeeping.reader import read

CASES = load(Path(__file__).with_name("owing.corpus"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.text[:60])
def test_a_debt_is_read_by_its_roles(case: Case) -> None:
    calls = [{"name": call.name, "arguments": call.arguments} for call in read(case.text, context_at(case.now)).calls]
    assert any(not compare(gold, calls) for gold in [case.calls, *case.alternatives]), calls
