"""The tables of people: workspaces, members and their sessions, contacts and the names channels know them by."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint

from juru.storage.schema import Id, Instant, Json, metadata

workspaces = Table(
    "workspaces",
    metadata,
    Column("id", Id, primary_key=True),
    Column("slug", String(60), nullable=False, unique=True),
    Column("name", String(120), nullable=False),
    Column("timezone", String(60), nullable=False),  # IANA name: Asia/Jakarta, Asia/Makassar, Asia/Jayapura
    Column("language", String(2), nullable=False),
    Column("tone", String(20), nullable=False),  # how people are addressed: "bos", "kak", "" for none
    Column("skills", Json, nullable=False),  # names of the skills switched on
    Column("currency_words", Json, nullable=False),  # the workspace's own slang amounts: {"gopek": 500}
    Column("words", Json, nullable=False),  # the workspace's own words, each to one the engine knows
    Column("created_at", Instant, nullable=False),
)

members = Table(
    "members",
    metadata,
    Column("id", Id, primary_key=True),
    Column("workspace_id", Id, ForeignKey("workspaces.id"), nullable=False),
    Column("email", String(200), nullable=False, unique=True),
    Column("name", String(120), nullable=False),
    Column("role", String(20), nullable=False),  # owner, accountant, warehouse, cashier, agent
    Column("password_hash", Text, nullable=False),
    Column("created_at", Instant, nullable=False),
    Index("ix_members_workspace_id", "workspace_id"),
)

sessions = Table(
    "sessions",
    metadata,
    Column("token_hash", String(64), primary_key=True),  # SHA-256 of the cookie: a stolen table opens no session
    Column("member_id", Id, ForeignKey("members.id"), nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
    Index("ix_sessions_member_id", "member_id"),
)

api_keys = Table(
    "api_keys",
    metadata,
    Column("id", Id, primary_key=True),
    Column("workspace_id", Id, ForeignKey("workspaces.id"), nullable=False),
    Column("name", String(80), nullable=False),
    Column("prefix", String(12), nullable=False),  # what people recognise a key by; the rest is never kept
    Column("key_hash", String(64), nullable=False, unique=True),
    Column("scopes", Json, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("revoked_at", Instant),
    Index("ix_api_keys_workspace_id", "workspace_id"),
)

sign_in_attempts = Table(
    "sign_in_attempts",
    metadata,
    Column("id", Id, primary_key=True),
    Column("subject", String(260), nullable=False),  # "email:…" or "address:…"
    Column("at", Instant, nullable=False),
    Index("ix_sign_in_attempts_subject", "subject", "at"),
)

contacts = Table(
    "contacts",
    metadata,
    Column("id", Id, primary_key=True),
    Column("workspace_id", Id, ForeignKey("workspaces.id"), nullable=False),
    Column("name", String(120), nullable=False),
    Column("created_at", Instant, nullable=False),
    Index("ix_contacts_workspace_id", "workspace_id"),
)

contact_aliases = Table(
    "contact_aliases",
    metadata,
    Column("id", Id, primary_key=True),
    Column("workspace_id", Id, ForeignKey("workspaces.id"), nullable=False),
    Column("kind", String(40), nullable=False),  # of the channel: web_chat, terminal, telegram …
    Column("value", String(200), nullable=False),  # what that channel calls the person
    Column("contact_id", Id, ForeignKey("contacts.id"), nullable=False),
    UniqueConstraint("workspace_id", "kind", "value"),
    Index("ix_contact_aliases_contact_id", "contact_id"),
)

channels = Table(
    "channels",
    metadata,
    Column("id", Id, primary_key=True),
    Column("workspace_id", Id, ForeignKey("workspaces.id"), nullable=False),
    Column("kind", String(40), nullable=False),
    Column("key", String(60), nullable=False, unique=True),  # public: stands in addresses and snippets
    Column("settings", Json, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("created_at", Instant, nullable=False),
    Index("ix_channels_workspace_id", "workspace_id"),
)

daily_counters = Table(
    "daily_counters",
    metadata,
    Column("workspace_id", Id, ForeignKey("workspaces.id"), primary_key=True),
    Column("contact_id", Id, ForeignKey("contacts.id"), primary_key=True),
    Column("day", String(10), primary_key=True),  # ISO date in the workspace's zone: the count begins anew at its midnight
    Column("name", String(40), primary_key=True),
    Column("count", Integer, nullable=False),
)
