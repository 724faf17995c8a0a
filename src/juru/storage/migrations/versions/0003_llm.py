"""Calls of the LLM, their sums by the day, and the results of slow steps."""

import sqlalchemy as sa
from alembic import op

from juru.storage.schema import Id, Instant

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "llm_calls",
        sa.Column("id", Id, nullable=False),
        sa.Column("workspace_id", Id, nullable=False),
        sa.Column("contact_id", Id, nullable=False),
        sa.Column("message_id", Id, nullable=False),
        sa.Column("step", sa.String(length=20), nullable=False),
        sa.Column("model", sa.String(length=120), nullable=False),
        sa.Column("prompt_tokens", sa.Integer(), nullable=False),
        sa.Column("completion_tokens", sa.Integer(), nullable=False),
        sa.Column("cost_micro", sa.BigInteger(), nullable=False),
        sa.Column("ms", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.String(length=20), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["contact_id"], ["contacts.id"], name=op.f("fk_llm_calls_contact_id")),
        sa.ForeignKeyConstraint(["message_id"], ["messages.id"], name=op.f("fk_llm_calls_message_id")),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name=op.f("fk_llm_calls_workspace_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_llm_calls")),
    )
    op.create_index("ix_llm_calls_workspace_id", "llm_calls", ["workspace_id", "at"], unique=False)
    op.create_index("ix_llm_calls_message_id", "llm_calls", ["message_id"], unique=False)
    op.create_table(
        "llm_days",
        sa.Column("workspace_id", Id, nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("calls", sa.Integer(), nullable=False),
        sa.Column("prompt_tokens", sa.BigInteger(), nullable=False),
        sa.Column("completion_tokens", sa.BigInteger(), nullable=False),
        sa.Column("cost_micro", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name=op.f("fk_llm_days_workspace_id")),
        sa.PrimaryKeyConstraint("workspace_id", "day", name=op.f("pk_llm_days")),
    )
    op.create_table(
        "step_results",
        sa.Column("workspace_id", Id, nullable=False),
        sa.Column("message_id", Id, nullable=False),
        sa.Column("step", sa.String(length=20), nullable=False),
        sa.Column("result", sa.JSON(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["message_id"], ["messages.id"], name=op.f("fk_step_results_message_id")),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name=op.f("fk_step_results_workspace_id")),
        sa.PrimaryKeyConstraint("workspace_id", "message_id", "step", name=op.f("pk_step_results")),
    )
