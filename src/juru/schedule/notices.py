"""What a notice says when its time has come: figures from the books at that moment, or nothing when there is nothing to say."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import Row

from juru.schedule.wording import say
from juru.skills.bookkeeping.book import Book, find_book
from juru.skills.bookkeeping.debt_rows import Debt, find_debts
from juru.skills.bookkeeping.money import rupiah, short_day, signed
from juru.skills.bookkeeping.plan_rows import live_obligations
from juru.skills.bookkeeping.summary import totals
from juru.skills.bookkeeping.target import daily_target
from juru.skills.tool import Context
from juru.storage.database import ReadTx

AHEAD = timedelta(days=1)  #: what is due tomorrow is told today
OVERDUE_DAYS = (0, 1, 3, 7, 14, 30)  #: how many days after the date it is told again


def notice(tx: ReadTx, row: Row[Any], context: Context) -> str:
    """The text of a reminder that has come due; empty when there is nothing to say."""
    if row.kind == "own":
        return _own(tx, row.subject, context)
    if row.kind == "due":
        return _due(tx, context)
    if row.kind == "morning":
        return _morning(tx, context)
    return _evening(tx, context)


def _own(tx: ReadTx, subject: str, context: Context) -> str:
    """The subject, with the amount of the obligation or debt that it names."""
    book = find_book(tx, context)
    lines = [say("remind", context.language, context.tone, subject=subject)]
    words = {word for word in subject.casefold().split() if len(word) > 2}
    for obligation in live_obligations(tx, book) if book.id else ():
        if words & set(obligation.name.casefold().split()):
            lines.append(f"• {obligation.name}: {rupiah(obligation.amount)}")
    for debt in find_debts(tx, book, context.now.date()) if book.id else ():
        if words & set(debt.row.person.casefold().split()):
            lines.append(_debt_line(debt, context))
    return "\n".join(lines)


def _due(tx: ReadTx, context: Context) -> str:
    book = find_book(tx, context)
    if not book.id:
        return ""
    debts = [debt for debt in find_debts(tx, book, context.now.date()) if _to_tell(debt, context)]
    parts = [
        _section("due_head", [debt for debt in debts if debt.row.type == "hutang"], context),
        _section("owed_head", [debt for debt in debts if debt.row.type == "piutang"], context),
    ]
    return "\n\n".join(part for part in parts if part)


def _to_tell(debt: Debt, context: Context) -> bool:
    """Whether a debt is worth a word today: due tomorrow, today, or overdue for one of the chosen numbers of days."""
    due = debt.next_payment
    if due is None:
        return False
    late = (context.now.date() - due).days
    return late in OVERDUE_DAYS or timedelta(days=-late) == AHEAD


def _section(head: str, debts: Sequence[Debt], context: Context) -> str:
    if not debts:
        return ""
    return "\n".join([say(head, context.language, context.tone), *(_debt_line(debt, context) for debt in debts)])


def _debt_line(debt: Debt, context: Context) -> str:
    plan = debt.loan.installment()
    amount = min(plan[0], debt.remaining) if plan else debt.remaining
    due = debt.next_payment
    day = f" ({short_day(due, context.now.date(), context.language)})" if due else ""
    return f"• {debt.row.person}: {rupiah(amount)}{day}"


def _morning(tx: ReadTx, context: Context) -> str:
    book = find_book(tx, context)
    target = daily_target(tx, book, context.now.date()) if book.id else {"total": 0}
    if not target["total"]:
        return ""
    tail = say("morning_tail", context.language)
    return say("morning", context.language, context.tone, total=rupiah(target["total"]), tail=tail)


def _evening(tx: ReadTx, context: Context) -> str:
    book: Book = find_book(tx, context)
    today = context.now.date()
    sums = totals(tx, book, today, today) if book.id else {"count": 0}
    if not sums["count"]:
        return say("evening_nothing", context.language, context.tone)
    return say(
        "evening",
        context.language,
        context.tone,
        income=rupiah(sums["income"]),
        expense=rupiah(sums["expense"]),
        net=signed(sums["net"]),
    )
