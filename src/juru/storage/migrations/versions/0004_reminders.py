"""Reminders and quiet hours."""

import sqlalchemy as sa
from alembic import op

from juru.storage.schema import Id, Instant

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "quiet_hours",
        sa.Column("workspace_id", Id, nullable=False),
        sa.Column("contact_id", Id, nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["contact_id"], ["contacts.id"], name=op.f("fk_quiet_hours_contact_id")),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name=op.f("fk_quiet_hours_workspace_id")),
        sa.PrimaryKeyConstraint("workspace_id", "contact_id", name=op.f("pk_quiet_hours")),
    )
    op.create_table(
        "reminders",
        sa.Column("id", Id, nullable=False),
        sa.Column("workspace_id", Id, nullable=False),
        sa.Column("contact_id", Id, nullable=False),
        sa.Column("conversation_id", Id, nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("subject", sa.String(length=120), nullable=False),
        sa.Column("every", sa.String(length=10), nullable=False),
        sa.Column("on_date", sa.Date(), nullable=True),
        sa.Column("weekday", sa.Integer(), nullable=True),
        sa.Column("day", sa.Integer(), nullable=True),
        sa.Column("minute", sa.Integer(), nullable=False),
        sa.Column("message_id", Id, nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("next_at", Instant(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["contact_id"], ["contacts.id"], name=op.f("fk_reminders_contact_id")),
        sa.ForeignKeyConstraint(["conversation_id"], ["conversations.id"], name=op.f("fk_reminders_conversation_id")),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name=op.f("fk_reminders_workspace_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reminders")),
        sa.UniqueConstraint(
            "workspace_id",
            "contact_id",
            "kind",
            "message_id",
            "line",
            name=op.f("uq_reminders_workspace_id_contact_id_kind_message_id_line"),
        ),
    )
    op.create_index("ix_reminders_next_at", "reminders", ["next_at"], unique=False)
