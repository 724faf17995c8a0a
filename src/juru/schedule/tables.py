"""The tables of the clock: what is to be said when, and when a person wants peace."""

from sqlalchemy import Boolean, Column, Date, ForeignKey, Index, Integer, String, Table, UniqueConstraint

from juru.storage.schema import Id, Instant, metadata

reminders = Table(
    "reminders",
    metadata,
    Column("id", Id, primary_key=True),
    Column("workspace_id", Id, ForeignKey("workspaces.id"), nullable=False),
    Column("contact_id", Id, ForeignKey("contacts.id"), nullable=False),
    Column("conversation_id", Id, ForeignKey("conversations.id"), nullable=False),
    Column("kind", String(10), nullable=False),  # own, due, morning, evening
    Column("subject", String(120), nullable=False),  # of the person's own reminders
    Column("every", String(10), nullable=False),  # once, daily, weekly, monthly
    Column("on_date", Date),  # of once
    Column("weekday", Integer),  # of weekly: 0 is Monday
    Column("day", Integer),  # of monthly: 31 is the month's last day
    Column("minute", Integer, nullable=False),  # of the day, in the workspace's zone: 7:30 is 450
    Column("message_id", Id, nullable=False),  # that asked for it; 0 for what is on by itself
    Column("line", Integer, nullable=False),
    Column("next_at", Instant),  # null once it is over or switched off
    Column("active", Boolean, nullable=False),
    Column("created_at", Instant, nullable=False),
    UniqueConstraint("workspace_id", "contact_id", "kind", "message_id", "line"),
    Index("ix_reminders_next_at", "next_at"),
)

quiet_hours = Table(
    "quiet_hours",
    metadata,
    Column("workspace_id", Id, ForeignKey("workspaces.id"), primary_key=True),
    Column("contact_id", Id, ForeignKey("contacts.id"), primary_key=True),
    Column("start", Integer, nullable=False),  # minute of the day
    Column("end", Integer, nullable=False),  # minute of the day; before the start when it lies after midnight
)
