"""What the home page shows of a workspace's month, and where it comes from."""

from calendar import monthrange
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select

from juru.conversation.tables import messages
from juru.people import workspaces
from juru.people.sign_in import Member
from juru.skills.bookkeeping.tables import entries
from juru.storage.database import Database, ReadTx
from juru.web.chart import Day


@dataclass(frozen=True, slots=True)
class Overview:
    """The month so far: rupiah, counts, every day of the month, and the keys of the workspace's web chats."""

    workspace: str
    today: date
    income: int
    expense: int
    entries: int
    chats: int
    days: Sequence[Day]
    chat_keys: Sequence[str]

    @property
    def balance(self) -> int:
        return self.income - self.expense


def month_overview(database: Database, clock: Callable[[], datetime]) -> Callable[[Member], Overview]:
    """The overview of a member's own workspace, as of now in its time zone."""
    return lambda member: database.read(lambda tx: _overview(tx, member.workspace_id, clock()))


def _overview(tx: ReadTx, workspace_id: int, now: datetime) -> Overview:
    workspace = workspaces.workspace(tx, workspace_id)
    local = now.astimezone(workspace.timezone)
    first = local.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    days, count = _days(tx, workspace_id, local.date())
    return Overview(
        workspace=workspace.name,
        today=local.date(),
        income=sum(day.income for day in days),
        expense=sum(day.expense for day in days),
        entries=count,
        chats=_chats(tx, workspace_id, first),
        days=days,
        chat_keys=[channel.key for channel in workspaces.channels_of(tx, workspace_id, "web_chat")],
    )


def _days(tx: ReadTx, workspace_id: int, today: date) -> tuple[list[Day], int]:
    """Every day of the month with its sums, and how many entries they are made of."""
    dates = [today.replace(day=number) for number in range(1, monthrange(today.year, today.month)[1] + 1)]
    statement = (
        select(entries.c.day, entries.c.type, func.sum(entries.c.amount).label("total"), func.count().label("rows"))
        .where(
            entries.c.workspace_id == workspace_id,
            entries.c.deleted_at.is_(None),
            entries.c.day.between(dates[0], dates[-1]),
        )
        .group_by(entries.c.day, entries.c.type)
    )
    rows = tx.all(statement)
    sums = {(row.day, row.type): int(row.total) for row in rows}
    days = [Day(each, sums.get((each, "income"), 0), sums.get((each, "expense"), 0)) for each in dates]
    return days, sum(row.rows for row in rows)


def _chats(tx: ReadTx, workspace_id: int, since: datetime) -> int:
    """How many people wrote since then."""
    statement = select(func.count(messages.c.conversation_id.distinct())).where(
        messages.c.workspace_id == workspace_id, messages.c.direction == "in", messages.c.created_at >= since
    )
    return int(tx.scalar(statement) or 0)
