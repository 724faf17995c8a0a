"""The tables of the books. Every row of a book that a person can change carries `version` and `deleted_at`.

Rows are written by `deed.Deed` alone: it journals each change (`changes`), so that every correction has its history and
`undo` can take a message back precisely, and keeps `day_totals` and `wallets.balance` in step with the entries.
"""

from sqlalchemy import Column, Date, Float, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint

from juru.storage.schema import Id, Instant, Json, Rupiah, metadata


def _own() -> tuple[Column[int], Column[int]]:
    return (
        Column("id", Id, primary_key=True),
        Column("workspace_id", Id, ForeignKey("workspaces.id"), nullable=False),
    )


def _said_by() -> tuple[Column[int], ...]:
    """Who recorded the row, with which message, and in which place of it (call number, entry number)."""
    return (
        Column("book_id", Id, ForeignKey("books.id"), nullable=False),
        Column("contact_id", Id, ForeignKey("contacts.id"), nullable=False),
        Column("message_id", Id, nullable=False),
        Column("line", Integer, nullable=False),
        Column("item", Integer, nullable=False),
    )


def _kept() -> tuple[Column[object], ...]:
    return (
        Column("created_at", Instant, nullable=False),
        Column("deleted_at", Instant),  # taken back or deleted; the row stays for its history
        Column("version", Integer, nullable=False),  # raised by every change: a late confirmation finds that it is late
    )


def _once() -> UniqueConstraint:
    """The same place of the same message books once."""
    return UniqueConstraint("workspace_id", "book_id", "message_id", "line", "item")


books = Table(
    "books",
    metadata,
    *_own(),
    Column("owner_id", Id, ForeignKey("contacts.id"), nullable=False),
    Column("created_at", Instant, nullable=False),
    UniqueConstraint("workspace_id", "owner_id"),
    sqlite_autoincrement=True,  # an id is never used again: an old button must not mean a new row
)

#: Which book a contact writes in now: the own one, or that of the household joined.
book_members = Table(
    "book_members",
    metadata,
    *_own(),
    Column("contact_id", Id, ForeignKey("contacts.id"), nullable=False),
    Column("book_id", Id, ForeignKey("books.id"), nullable=False),
    Column("joined_at", Instant, nullable=False),
    UniqueConstraint("workspace_id", "contact_id"),
    Index("ix_book_members_book_id", "workspace_id", "book_id"),
    sqlite_autoincrement=True,  # an id is never used again: an old button must not mean a new row
)

invites = Table(
    "invites",
    metadata,
    *_own(),
    Column("book_id", Id, ForeignKey("books.id"), nullable=False),
    Column("code", String(12), nullable=False),
    Column("expires_at", Instant, nullable=False),
    UniqueConstraint("workspace_id", "code"),
    sqlite_autoincrement=True,  # an id is never used again: an old button must not mean a new row
)

wallets = Table(
    "wallets",
    metadata,
    *_own(),
    Column("book_id", Id, ForeignKey("books.id"), nullable=False),
    Column("key", String(120), nullable=False),  # the name as it is compared: lower case, synonyms of cash as one
    Column("name", String(120), nullable=False),
    Column("balance", Rupiah, nullable=False),  # always the sum of its live entries, transfers and adjustments
    Column("moves", Integer, nullable=False),  # how many of those there are; a wallet without any is not shown
    UniqueConstraint("workspace_id", "book_id", "key"),
    sqlite_autoincrement=True,  # an id is never used again: an old button must not mean a new row
)

entries = Table(
    "entries",
    metadata,
    *_own(),
    *_said_by(),
    Column("type", String(7), nullable=False),  # income, expense
    Column("amount", Rupiah, nullable=False),
    Column("category", String(120), nullable=False),
    Column("description", String(120), nullable=False),
    Column("source", Text, nullable=False),  # what the person wrote
    Column("day", Date, nullable=False),  # the workspace's calendar day
    Column("wallet_id", Id, ForeignKey("wallets.id"), nullable=False),
    *_kept(),
    _once(),
    Index("ix_entries_day", "workspace_id", "book_id", "day", "id"),
    Index("ix_entries_wallet", "workspace_id", "wallet_id", "id"),
    Index("ix_entries_recent", "workspace_id", "book_id", "id"),
    sqlite_autoincrement=True,  # an id is never used again: an old button must not mean a new row
)

transfers = Table(
    "transfers",
    metadata,
    *_own(),
    *_said_by(),
    Column("amount", Rupiah, nullable=False),
    Column("from_wallet_id", Id, ForeignKey("wallets.id"), nullable=False),
    Column("to_wallet_id", Id, ForeignKey("wallets.id"), nullable=False),
    Column("day", Date, nullable=False),
    *_kept(),
    _once(),
    Index("ix_transfers_day", "workspace_id", "book_id", "day"),
    sqlite_autoincrement=True,  # an id is never used again: an old button must not mean a new row
)

#: "saldo bca sekarang 1,2jt": the difference to what the entries say, so that the sum stays true.
adjustments = Table(
    "adjustments",
    metadata,
    *_own(),
    *_said_by(),
    Column("wallet_id", Id, ForeignKey("wallets.id"), nullable=False),
    Column("amount", Rupiah, nullable=False),  # signed
    Column("day", Date, nullable=False),
    *_kept(),
    _once(),
    Index("ix_adjustments_day", "workspace_id", "book_id", "day"),
    sqlite_autoincrement=True,  # an id is never used again: an old button must not mean a new row
)

debts = Table(
    "debts",
    metadata,
    *_own(),
    *_said_by(),
    Column("type", String(7), nullable=False),  # hutang (I owe), piutang (owed to me)
    Column("person", String(120), nullable=False),
    Column("amount", Rupiah, nullable=False),  # without interest
    Column("note", String(120), nullable=False),
    Column("interest_type", String(5), nullable=False),  # none, flat (a month), daily
    Column("interest_rate", Float, nullable=False),  # fraction a period
    Column("tenor_months", Integer),
    Column("installment_amount", Rupiah),
    Column("installment_freq", String(7)),
    Column("day", Date, nullable=False),  # when it began
    Column("due_day", Date),
    Column("settled_day", Date),  # when it was paid off; null while open
    *_kept(),
    _once(),
    Index("ix_debts_settled_day", "workspace_id", "book_id", "settled_day"),
    sqlite_autoincrement=True,  # an id is never used again: an old button must not mean a new row
)

debt_payments = Table(
    "debt_payments",
    metadata,
    *_own(),
    *_said_by(),
    Column("debt_id", Id, ForeignKey("debts.id"), nullable=False),
    Column("amount", Rupiah, nullable=False),
    Column("day", Date, nullable=False),
    *_kept(),
    _once(),
    Index("ix_debt_payments_debt_id", "workspace_id", "debt_id"),
    sqlite_autoincrement=True,  # an id is never used again: an old button must not mean a new row
)

obligations = Table(
    "obligations",
    metadata,
    *_own(),
    *_said_by(),
    Column("name", String(120), nullable=False),
    Column("amount", Rupiah, nullable=False),  # a day, week or month
    Column("frequency", String(7), nullable=False),
    Column("done_day", Date),
    *_kept(),
    _once(),
    sqlite_autoincrement=True,  # an id is never used again: an old button must not mean a new row
)

goals = Table(
    "goals",
    metadata,
    *_own(),
    *_said_by(),
    Column("name", String(120), nullable=False),
    Column("target", Rupiah, nullable=False),
    Column("deadline", Date),
    Column("done_day", Date),
    *_kept(),
    _once(),
    sqlite_autoincrement=True,  # an id is never used again: an old button must not mean a new row
)

goal_deposits = Table(
    "goal_deposits",
    metadata,
    *_own(),
    *_said_by(),
    Column("goal_id", Id, ForeignKey("goals.id"), nullable=False),
    Column("amount", Rupiah, nullable=False),
    Column("day", Date, nullable=False),
    *_kept(),
    _once(),
    Index("ix_goal_deposits_goal_id", "workspace_id", "goal_id"),
    sqlite_autoincrement=True,  # an id is never used again: an old button must not mean a new row
)

#: What is to be put aside a day: one live row a book.
savings = Table(
    "savings",
    metadata,
    *_own(),
    *_said_by(),
    Column("amount", Rupiah, nullable=False),
    *_kept(),
    _once(),
    sqlite_autoincrement=True,  # an id is never used again: an old button must not mean a new row
)

budgets = Table(
    "budgets",
    metadata,
    *_own(),
    *_said_by(),
    Column("category", String(120), nullable=False),
    Column("amount", Rupiah, nullable=False),
    Column("frequency", String(7), nullable=False),  # weekly, monthly
    *_kept(),
    _once(),
    sqlite_autoincrement=True,  # an id is never used again: an old button must not mean a new row
)

#: Sums of the live entries, so that a summary reads days and not entries.
day_totals = Table(
    "day_totals",
    metadata,
    Column("workspace_id", Id, ForeignKey("workspaces.id"), primary_key=True),
    Column("book_id", Id, ForeignKey("books.id"), primary_key=True),
    Column("day", Date, primary_key=True),
    Column("type", String(7), primary_key=True),
    Column("category", String(120), primary_key=True),
    Column("contact_id", Id, ForeignKey("contacts.id"), primary_key=True),
    Column("amount", Rupiah, nullable=False),
    Column("count", Integer, nullable=False),
)

#: One carried-out call that changed something, keyed by its place in the message: a repeat finds its result here.
deeds = Table(
    "deeds",
    metadata,
    *_own(),
    Column("book_id", Id, ForeignKey("books.id"), nullable=False),
    Column("contact_id", Id, ForeignKey("contacts.id"), nullable=False),
    Column("message_id", Id, nullable=False),
    Column("line", Integer, nullable=False),
    Column("call", Json, nullable=False),
    Column("kind", String(40), nullable=False),
    Column("data", Json, nullable=False),
    Column("at", Instant, nullable=False),
    Column("undone_at", Instant),
    UniqueConstraint("workspace_id", "contact_id", "message_id", "line"),
    Index("ix_deeds_contact_id", "workspace_id", "contact_id", "id"),
    sqlite_autoincrement=True,  # an id is never used again: an old button must not mean a new row
)

#: Every change of every row: who, when, with which message, and what stood there before and after.
changes = Table(
    "changes",
    metadata,
    *_own(),
    Column("book_id", Id, ForeignKey("books.id"), nullable=False),
    Column("deed_id", Id, ForeignKey("deeds.id"), nullable=False),
    Column("contact_id", Id, ForeignKey("contacts.id"), nullable=False),
    Column("message_id", Id, nullable=False),
    Column("at", Instant, nullable=False),
    Column("table_name", String(40), nullable=False),
    Column("row_id", Id, nullable=False),
    Column("before", Json),  # null: the row is new
    Column("after", Json, nullable=False),
    Index("ix_changes_row", "workspace_id", "table_name", "row_id", "id"),
    Index("ix_changes_deed_id", "workspace_id", "deed_id"),
    sqlite_autoincrement=True,  # an id is never used again: an old button must not mean a new row
)

#: The last question for figures of each contact, so that "kenapa?" can name the rows behind the answer.
figures = Table(
    "figures",
    metadata,
    Column("workspace_id", Id, ForeignKey("workspaces.id"), primary_key=True),
    Column("contact_id", Id, ForeignKey("contacts.id"), primary_key=True),
    Column("call", Json, nullable=False),
    Column("at", Instant, nullable=False),
)

#: The rows that Deed journals, by name.
JOURNALLED = {
    table.name: table
    for table in (
        entries, transfers, adjustments, debts, debt_payments, obligations, goals, goal_deposits, savings, budgets,
    )
}  # fmt: skip
