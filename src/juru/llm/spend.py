"""What the LLM costs: counted before each call, kept after it; and the answers themselves, so that none is paid for twice."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, func, select, update

from juru.llm.client import Completion
from juru.llm.reader import Attempt
from juru.llm.server import Server
from juru.llm.tables import llm_calls, llm_days, step_results
from juru.storage.database import ReadTx, Tx


@dataclass(frozen=True, slots=True)
class Budget:
    """Limits of a workspace; 0 is no limit."""

    calls_a_day: int = 5_000
    cost_micro_a_month: int = 0


@dataclass(frozen=True, slots=True)
class Payer:
    """On whose account a call goes."""

    workspace_id: int
    contact_id: int
    message_id: int


@dataclass(frozen=True, slots=True)
class Cost:
    """Sums over some days."""

    calls: int
    prompt_tokens: int
    completion_tokens: int
    cost_micro: int


def reserve(tx: Tx, workspace_id: int, now: datetime, budget: Budget) -> bool:
    """Count one more call of the workspace on the day of `now` (its own zone); False where its budget is used up.

    Counted before the call: who crashes in between has counted a call too many, never one too few.
    """
    day = now.date().isoformat()
    today = cost(tx, workspace_id, day, day)
    if budget.calls_a_day and today.calls >= budget.calls_a_day:
        return False
    month = cost(tx, workspace_id, day[:8] + "01", day) if budget.cost_micro_a_month else today
    if budget.cost_micro_a_month and month.cost_micro >= budget.cost_micro_a_month:
        return False
    _add(tx, workspace_id, day, {"calls": 1})
    return True


def record(tx: Tx, payer: Payer, attempt: Attempt, server: Server, now: datetime) -> None:
    """Keep what an attempt cost and, where the server answered, the answer."""
    completion = attempt.completion
    price = server.cost_micro(completion.prompt_tokens, completion.completion_tokens)
    tokens = {"prompt_tokens": completion.prompt_tokens, "completion_tokens": completion.completion_tokens}
    row = {
        "workspace_id": payer.workspace_id,
        "contact_id": payer.contact_id,
        "message_id": payer.message_id,
        "step": attempt.step,
        "model": (completion.model or server.model)[:120],
        **tokens,
        "cost_micro": price,
        "ms": completion.ms,
        "outcome": attempt.outcome,
        "at": now,
    }
    tx.insert(llm_calls, row)
    _add(tx, payer.workspace_id, now.date().isoformat(), tokens | {"cost_micro": price})
    if completion.content is not None or completion.tool_calls:
        keep(tx, payer.workspace_id, payer.message_id, f"llm:{attempt.step}", _stored(completion), now)


def cost(tx: ReadTx, workspace_id: int, first_day: str, last_day: str) -> Cost:
    """What a workspace spent from one day to another (ISO dates, both included)."""
    columns = (llm_days.c.calls, llm_days.c.prompt_tokens, llm_days.c.completion_tokens, llm_days.c.cost_micro)
    row = tx.one(
        select(*(func.coalesce(func.sum(column), 0) for column in columns)).where(
            llm_days.c.workspace_id == workspace_id, llm_days.c.day >= first_day, llm_days.c.day <= last_day
        )
    )
    return Cost(*(int(value) for value in row))


def answer(tx: ReadTx, payer: Payer, step: str) -> Completion | None:
    """The answer that was paid for in an earlier turn of the same message."""
    stored = kept(tx, payer.workspace_id, payer.message_id, f"llm:{step}")
    if stored is None:
        return None
    return Completion(stored["content"], stored["tool_calls"], stored["finish_reason"], stored["model"])


# -- results of slow steps, whatever the step --------------------------------------------------------------------------


def keep(tx: Tx, workspace_id: int, message_id: int, step: str, result: dict[str, Any], now: datetime) -> None:
    """Keep what a step of a message gave, in place of what it gave before."""
    tx.run(delete(step_results).where(*_place(workspace_id, message_id, step)))
    place = {"workspace_id": workspace_id, "message_id": message_id, "step": step}
    tx.run(step_results.insert().values(**place, result=result, at=now))


def kept(tx: ReadTx, workspace_id: int, message_id: int, step: str) -> dict[str, Any] | None:
    """What a step of a message gave; None where it has not been taken."""
    row: Row[Any] | None = tx.first(select(step_results.c.result).where(*_place(workspace_id, message_id, step)))
    return None if row is None else dict(row.result)


def forget_steps(tx: Tx, before: datetime) -> int:
    """Delete the results of steps older than that: once a message is handled they serve nobody. How many there were."""
    return tx.run(delete(step_results).where(step_results.c.at < before))


def _place(workspace_id: int, message_id: int, step: str) -> tuple[Any, ...]:
    here = step_results.c
    return here.workspace_id == workspace_id, here.message_id == message_id, here.step == step


def _add(tx: Tx, workspace_id: int, day: str, sums: dict[str, int]) -> None:
    here = (llm_days.c.workspace_id == workspace_id, llm_days.c.day == day)
    if not tx.run(update(llm_days).where(*here).values({name: llm_days.c[name] + value for name, value in sums.items()})):
        nothing = {"calls": 0, "prompt_tokens": 0, "completion_tokens": 0, "cost_micro": 0}
        tx.run(llm_days.insert().values(workspace_id=workspace_id, day=day, **(nothing | sums)))


def _stored(completion: Completion) -> dict[str, Any]:
    return {
        "content": completion.content,
        "tool_calls": list(completion.tool_calls),
        "finish_reason": completion.finish_reason,
        "model": completion.model,
    }
