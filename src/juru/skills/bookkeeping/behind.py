""" "Kenapa?": the rows behind the figures a person was last shown."""

from datetime import date
from typing import Any

from sqlalchemy import and_, or_, select

from juru.skills.bookkeeping import tools
from juru.skills.bookkeeping.book import Book, find_book
from juru.skills.bookkeeping.debt_rows import find_debts
from juru.skills.bookkeeping.deed import Deed, Outcome
from juru.skills.bookkeeping.entries import entry_data, list_entries, live_entries, with_who
from juru.skills.bookkeeping.periods import asked_for
from juru.skills.bookkeeping.person import who_fits
from juru.skills.bookkeeping.tables import adjustments, entries, figures, transfers
from juru.skills.bookkeeping.target import daily_target
from juru.skills.bookkeeping.wallets import find_wallet, live_wallets
from juru.skills.tool import Context, Json
from juru.storage.database import ReadTx

SHOWN = 10  #: rows named in an answer; how many more there are is said


def explain_last(deed: Deed, _: tools.Nothing) -> Outcome:
    kind, data = behind_last(deed.tx, deed.context)
    return Outcome(kind, data)


def behind_last(tx: ReadTx, context: Context) -> tuple[str, Json]:
    """What the last figures of this contact are made of: a word for the kind of answer, and its rows."""
    shown = tx.scalar(
        select(figures.c.call).where(figures.c.workspace_id == context.workspace_id, figures.c.contact_id == context.contact_id)
    )
    if shown is None or shown["name"] == "ask_reset":
        return "nothing_shown", {}
    book, today = find_book(tx, context), context.now.date()
    arguments = shown["arguments"]
    match shown["name"]:
        case "get_daily_target":
            return "behind_target", daily_target(tx, book, today)
        case "get_balance":
            return "behind_balance", _behind_balance(tx, book, arguments.get("wallet"))
        case "get_debts" | "get_debt_history":
            found = find_debts(tx, book, today, kind=arguments.get("type", "all"), settled="person_name" in arguments)
            if "person_name" in arguments:
                people = who_fits(arguments["person_name"], (debt.row.person for debt in found))
                found = [debt for debt in found if debt.row.person in people]
            return "behind_debts", {"debts": [debt.data() for debt in found]}
    return "behind_summary", _behind_summary(tx, book, arguments, today)


def _behind_summary(tx: ReadTx, book: Book, arguments: Json, today: date) -> Json:
    """The largest entries of the stretch, and the sums over all of it."""
    period = asked_for(arguments, today) if arguments.get("period") else None
    category = (arguments.get("category") or "").lower() or None
    data = list_entries(tx, book, period, arguments.get("query"), arguments.get("type"), 1, category)
    statement = live_entries(book)
    if period:
        statement = statement.where(entries.c.day.between(period.start, period.end))
    if category:
        statement = statement.where(entries.c.category == category)
    if arguments.get("type"):
        statement = statement.where(entries.c.type == arguments["type"])
    rows = tx.all(statement.order_by(entries.c.amount.desc(), entries.c.id.desc()).limit(SHOWN))
    return data | {"entries": with_who(tx, book, [entry_data(row) for row in rows]), "category": category}


def _behind_balance(tx: ReadTx, book: Book, wallet: str | None) -> Json:
    """What moved in a wallet (or in all of them), the newest first, and what is in it now."""
    one = find_wallet(tx, book, wallet) if wallet else None
    known = live_wallets(tx, book)
    moves = _entry_moves(tx, book, one) + _transfer_moves(tx, book, one) + _adjustment_moves(tx, book, one)
    moves.sort(key=lambda move: (move["day"], move["at"]), reverse=True)
    return {
        "name": one.name if one is not None else None,
        "balance": one.balance if one is not None else sum(known_one["balance"] for known_one in known),
        "moves": moves[:SHOWN],
        "count": len(moves),
    }


def _entry_moves(tx: ReadTx, book: Book, wallet: Any) -> list[Json]:
    statement = live_entries(book)
    if wallet is not None:
        statement = statement.where(entries.c.wallet_id == wallet.id)
    rows = tx.all(statement.order_by(entries.c.day.desc(), entries.c.id.desc()).limit(SHOWN + 1))
    return [_move(row, row.amount if row.type == "income" else -row.amount, row.description) for row in rows]


def _transfer_moves(tx: ReadTx, book: Book, wallet: Any) -> list[Json]:
    """Transfers touch the sum of all wallets not at all, so they are named for a single one only."""
    if wallet is None:
        return []
    rows = tx.all(
        select(transfers)
        .where(
            transfers.c.workspace_id == book.workspace_id,
            transfers.c.book_id == book.id,
            transfers.c.deleted_at.is_(None),
            or_(transfers.c.from_wallet_id == wallet.id, transfers.c.to_wallet_id == wallet.id),
        )
        .order_by(transfers.c.day.desc(), transfers.c.id.desc())
        .limit(SHOWN + 1)
    )
    return [_move(row, row.amount if row.to_wallet_id == wallet.id else -row.amount, "transfer") for row in rows]


def _adjustment_moves(tx: ReadTx, book: Book, wallet: Any) -> list[Json]:
    here = and_(
        adjustments.c.workspace_id == book.workspace_id,
        adjustments.c.book_id == book.id,
        adjustments.c.deleted_at.is_(None),
    )
    statement = select(adjustments).where(here)
    if wallet is not None:
        statement = statement.where(adjustments.c.wallet_id == wallet.id)
    rows = tx.all(statement.order_by(adjustments.c.day.desc(), adjustments.c.id.desc()).limit(SHOWN + 1))
    return [_move(row, row.amount, "adjustment") for row in rows]


def _move(row: Any, amount: int, what: str) -> Json:
    return {"day": row.day.isoformat(), "at": row.created_at.isoformat(), "amount": amount, "what": what}
