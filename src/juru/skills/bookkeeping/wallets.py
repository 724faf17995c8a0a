"""Wallets: cash, banks and e-money of a book, what is in them and what moves between them."""

from typing import Any

from sqlalchemy import Row, select

from juru.skills.bookkeeping import tools
from juru.skills.bookkeeping.book import Book
from juru.skills.bookkeeping.deed import Deed, Outcome
from juru.skills.bookkeeping.tables import adjustments, transfers, wallets
from juru.skills.tool import Json, Option, Question, ToolCall
from juru.storage.database import ReadTx

CASH = "tunai"  #: where money is when nobody says where

_CASH_WORDS = {"cash", "tunai", "kas", "kontan", "duit", "uang tunai", "uang cash", "dompet", "kes", "cas"}
_SPELLED = {
    "bca": "BCA", "bri": "BRI", "bni": "BNI", "bsi": "BSI", "btn": "BTN", "gopay": "GoPay", "ovo": "OVO", "dana": "DANA",
    "shopeepay": "ShopeePay", "spay": "ShopeePay", "linkaja": "LinkAja", "seabank": "SeaBank", "cimb": "CIMB",
    "ocbc": "OCBC", "qris": "QRIS", "atm": "ATM",
}  # fmt: skip


def wallet_key(name: str | None) -> str:
    """The name as wallets are told apart: "GoPay", "gopay" and "gopay " are one, and so are all words for cash."""
    words = " ".join((name or CASH).lower().split())
    if words in _CASH_WORDS:
        return CASH
    if words.replace(" ", "") in _SPELLED:
        words = words.replace(" ", "")
    return "shopeepay" if words == "spay" else words


def wallet_name(key: str) -> str:
    """How a wallet is written: BCA, GoPay, Tunai."""
    return " ".join(_SPELLED.get(word, word.capitalize()) for word in key.split())


def find_wallet(tx: ReadTx, book: Book, name: str | None) -> Row[Any] | None:
    return tx.first(
        select(wallets).where(
            wallets.c.workspace_id == book.workspace_id, wallets.c.book_id == book.id, wallets.c.key == wallet_key(name)
        )
    )


def wallet_id(deed: Deed, name: str | None) -> int:
    """The wallet of that name, opened where it is new. An empty wallet is not shown, so undoing need not close it."""
    known = find_wallet(deed.tx, deed.book, name)
    if known is not None:
        return int(known.id)
    key = wallet_key(name)
    values = {"workspace_id": deed.book.workspace_id, "book_id": deed.book.id, "key": key, "name": wallet_name(key)}
    return deed.tx.insert(wallets, values | {"balance": 0, "moves": 0})


def live_wallets(tx: ReadTx, book: Book) -> list[Json]:
    """Every wallet that anything ever moved in: id, key, name, balance in rupiah; the fullest first."""
    rows = tx.all(
        select(wallets)
        .where(wallets.c.workspace_id == book.workspace_id, wallets.c.book_id == book.id, wallets.c.moves > 0)
        .order_by(wallets.c.balance.desc(), wallets.c.id)
    )
    return [{"id": row.id, "key": row.key, "name": row.name, "balance": row.balance} for row in rows]


def get_balance(deed: Deed, arguments: tools.GetBalance) -> Outcome:
    known = live_wallets(deed.tx, deed.book)
    deed.show_figure()
    if arguments.wallet is None:
        return Outcome("balance", {"wallets": known, "total": sum(wallet["balance"] for wallet in known)})
    key = wallet_key(arguments.wallet)
    asked = [wallet for wallet in known if wallet["key"] == key]
    if not asked:
        return Outcome("no_wallet", {"name": wallet_name(key), "wallets": known})
    return Outcome("balance", {"wallets": asked, "total": asked[0]["balance"], "one": True})


def set_wallet_balance(deed: Deed, arguments: tools.SetWalletBalance) -> Outcome:
    """Book the difference to what the entries say, so that the balance stays the sum of its rows."""
    into = wallet_id(deed, arguments.wallet)
    row = deed.tx.one(select(wallets).where(wallets.c.workspace_id == deed.book.workspace_id, wallets.c.id == into))
    difference = arguments.amount - row.balance
    if difference or not row.moves:
        deed.add(adjustments, wallet_id=into, amount=difference, day=deed.today)
    data: Json = {"name": row.name, "before": row.balance, "balance": arguments.amount, "difference": difference}
    return Outcome("balance_set", data | {"first": not row.moves})


def transfer_money(deed: Deed, arguments: tools.TransferMoney) -> Outcome:
    """Move money between the person's own wallets; where the source is not said, it is the one it can only be."""
    to_key = wallet_key(arguments.to_wallet)
    source = arguments.from_wallet
    if source is None and to_key == CASH:
        elsewhere = [wallet for wallet in live_wallets(deed.tx, deed.book) if wallet["key"] != CASH]
        if len(elsewhere) > 1:
            return _which_source(arguments, elsewhere)
        source = elsewhere[0]["name"] if elsewhere else "Rekening"
    from_key = wallet_key(source)
    if from_key == to_key:
        return Outcome("same_wallet", {"name": wallet_name(to_key)})
    from_id, to_id = wallet_id(deed, source), wallet_id(deed, arguments.to_wallet)
    day = deed.day(0)
    deed.add(transfers, amount=arguments.amount, from_wallet_id=from_id, to_wallet_id=to_id, day=day)
    after = {wallet["id"]: wallet for wallet in live_wallets(deed.tx, deed.book)}
    return Outcome(
        "transferred", {"amount": arguments.amount, "from": after[from_id], "to": after[to_id], "day": day.isoformat()}
    )


def _which_source(arguments: tools.TransferMoney, elsewhere: list[Json]) -> Outcome:
    said = arguments.model_dump(mode="json", exclude_none=True)
    options = tuple(
        Option(wallet["name"], (ToolCall("transfer_money", said | {"from_wallet": wallet["name"]}),))
        for wallet in elsewhere[:5]
    )
    return Outcome("which_wallet", {"amount": arguments.amount}, Question("", options))
