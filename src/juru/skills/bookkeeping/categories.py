"""The category of an entry: what the person names, then what was bought, then where money came from."""

from collections.abc import Sequence
from itertools import pairwise

from juru.language.people import FAMILY
from juru.skills.bookkeeping.entry_kinds import Entry
from juru.skills.bookkeeping.lexicon import best, expenses, incomes
from juru.skills.bookkeeping.phrases import (
    INCOME_WORDS,
)
from juru.skills.bookkeeping.rules import Header
from juru.skills.bookkeeping.tools import EXPENSE_CATEGORIES, INCOME_CATEGORIES


def category_of(
    kind: str, words: Sequence[str], context: Sequence[str], header: Header, before: Entry | None
) -> tuple[str, bool]:
    """The category and whether anything said so. A category the person names wins."""
    named = _named_category(words, kind)
    if named:
        return named, True
    if kind == "income":
        return _income_category(words, context, header, before)
    item = best(expenses(words)) or best(expenses(context))
    if _DUES.intersection(words):
        return "tagihan", True
    if (
        "ganti" in words
        and "rugi" not in words
        and "uang" not in words
        and (item is None or item.category in ("belanja", "lainnya", "tagihan"))
    ):
        return "servis", True
    if header.category and header.type == "expense" and (item is None or item.weight < 2):
        return header.category, True
    if item is None:
        if any(word in FAMILY for word in words) and {"kasih", "kirim", "transfer", "kasihkan"} & set(words):
            return "sosial", True
        return ("belanja", "beli" in words)
    if (
        item.weight <= 2
        and {"kasih", "kirim"} & set(words)
        and any(word in FAMILY for word in words)
        and item.category in ("belanja", "lainnya")
    ):
        return "sosial", True
    return item.category, True


def _named_category(words: Sequence[str], kind: str) -> str:
    known = EXPENSE_CATEGORIES if kind == "expense" else INCOME_CATEGORIES
    for word, following in pairwise(words):
        if word in ("kategori", "kategorinya", "golongan", "masukin", "masukkan") and following in known:
            return following
    return ""


def _income_category(words: Sequence[str], context: Sequence[str], header: Header, before: Entry | None) -> tuple[str, bool]:
    here = set(words)
    for trigger, category in _INCOME_TRIGGERS:
        if here & trigger:
            return category, True
    if header.category and header.type == "income":
        return header.category, True
    item = best(incomes(words))
    if item:
        return item.category, True
    if before and before.arguments["type"] == "income" and not INCOME_WORDS.intersection(words):
        return str(before.arguments["category"]), True
    item = best(incomes(context))
    if item:
        return item.category, True
    return "lainnya", True


_DUES = frozenset(["cicilan", "angsuran", "setoran", "tagihan", "kontrakan"])


_INCOME_TRIGGERS: tuple[tuple[frozenset[str], str], ...] = tuple(
    (frozenset(words.split()), category)
    for words, category in (
        ("tip persenan", "tip"),
        ("thr bonus cashback insentif", "bonus"),
        ("gaji gajian honor pensiun lembur honorarium", "gaji"),
        ("laku jual jualan penjualan omzet omset laba untung profit terjual kejual cod dagangan", "penjualan"),
        ("narik orderan argo penumpang ojek", "orderan"),
        (
            "gofood goride gocar gosend grabfood grabcar grabbike gojek grab maxim indrive trip rit carter nganter manggung "
            "oleh",
            "orderan",
        ),
        ("dikasih kiriman beasiswa arisan refund", "lainnya"),
    )
)
