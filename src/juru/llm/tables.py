"""The tables of the LLM: every call with its price, their sums by the day, and the answers that were paid for."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, String, Table

from juru.storage.schema import Id, Instant, Json, metadata

llm_calls = Table(
    "llm_calls",
    metadata,
    Column("id", Id, primary_key=True),
    Column("workspace_id", Id, ForeignKey("workspaces.id"), nullable=False),
    Column("contact_id", Id, ForeignKey("contacts.id"), nullable=False),
    Column("message_id", Id, ForeignKey("messages.id"), nullable=False),
    Column("step", String(20), nullable=False),  # few, all: which tools were offered
    Column("model", String(120), nullable=False),
    Column("prompt_tokens", Integer, nullable=False),
    Column("completion_tokens", Integer, nullable=False),
    Column("cost_micro", BigInteger, nullable=False),  # millionths of the currency the prices are in
    Column("ms", Integer, nullable=False),
    Column("outcome", String(20), nullable=False),  # a word of llm.failures
    Column("at", Instant, nullable=False),
    Index("ix_llm_calls_workspace_id", "workspace_id", "at"),
    Index("ix_llm_calls_message_id", "message_id"),
)

llm_days = Table(
    "llm_days",
    metadata,
    Column("workspace_id", Id, ForeignKey("workspaces.id"), primary_key=True),
    Column("day", String(10), primary_key=True),  # ISO date in the workspace's zone
    Column("calls", Integer, nullable=False),
    Column("prompt_tokens", BigInteger, nullable=False),
    Column("completion_tokens", BigInteger, nullable=False),
    Column("cost_micro", BigInteger, nullable=False),
)

step_results = Table(
    "step_results",
    metadata,
    Column("workspace_id", Id, ForeignKey("workspaces.id"), primary_key=True),
    Column("message_id", Id, ForeignKey("messages.id"), primary_key=True),
    Column("step", String(20), primary_key=True),
    Column("result", Json, nullable=False),  # what the step gave back, as it must be known again after a crash
    Column("at", Instant, nullable=False),
)
