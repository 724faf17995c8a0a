"""What the books can say to "boleh beli HP 5jt ga?" and "aman sampai gajian?": figures, and a careful judgement."""

from datetime import date, timedelta

from juru.skills.bookkeeping import reader
from juru.skills.bookkeeping.book import find_book
from juru.skills.bookkeeping.debt_rows import find_debts
from juru.skills.bookkeeping.rules import Doubt, checked
from juru.skills.bookkeeping.summary import by_day, totals
from juru.skills.bookkeeping.target import daily_target
from juru.skills.bookkeeping.wallets import live_wallets
from juru.skills.tool import Context, Json
from juru.storage.database import ReadTx

DAYS = 30  #: what the average is taken of, or as many as there are records for


def weigh(tx: ReadTx, context: Context) -> Json:
    """Price, balance, the last 30 days, target and debts as far as known (rupiah); `safe` where the price can be borne."""
    book, today = find_book(tx, context), context.now.date()
    month = totals(tx, book, today - timedelta(days=DAYS - 1), today)
    wallets = live_wallets(tx, book)
    target = daily_target(tx, book, today)
    balance = sum(wallet["balance"] for wallet in wallets) if wallets else None
    owing = sum(debt.remaining for debt in find_debts(tx, book, today, kind="hutang"))
    price = _price(context)
    days = by_day(tx, book, today - timedelta(days=DAYS - 1), today)
    known_days = (today - date.fromisoformat(days[0]["day"])).days + 1 if days else DAYS
    a_day = month["net"] // known_days
    return {
        "known": bool(month["count"] or wallets),
        "price": price,
        "balance": balance,
        "income": month["income"],
        "expense": month["expense"],
        "a_day": a_day,
        "days": -(-price // a_day) if price and a_day > 0 else 0,
        "target": target["total"],
        "left": target["left"],
        "owing": owing,
        # Safe means: after buying, debts and a week of what must be paid are still covered.
        "safe": bool(price and balance is not None and balance - price >= owing + 7 * target["total"]),
    }


def _price(context: Context) -> int:
    """The one amount that was asked about; 0 where there was none, or several."""
    if not context.text:
        return 0
    try:
        said = [checked(atom.value) for atom in reader.atoms_of(context.text, context).atoms if atom.tag in "AN"]
    except Doubt:
        return 0
    return said[0] if len(said) == 1 else 0
