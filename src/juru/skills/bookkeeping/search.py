"""Finding the entry a person means: by its words, else by its category, else by what they wrote, else the last one."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from rapidfuzz import fuzz
from sqlalchemy import Row

from juru.skills.bookkeeping.book import Book
from juru.skills.bookkeeping.entries import live_entries
from juru.skills.bookkeeping.tables import entries
from juru.storage.database import ReadTx

RECENT = 1_000  #: how many of the newest entries are looked through
_ALIKE = 84  #: of 100

_LAST = {"terakhir", "tadi", "barusan", "last", "itu", "ini", "yang", "yg", "catatan", "transaksi", "terakhirnya", "paling"}
_FILLER = {
    "yang",
    "yg",
    "catatan",
    "transaksi",
    "itu",
    "tadi",
    "barusan",
    "pengeluaran",
    "pemasukan",
    "the",
    "entry",
    "beli",
    "bayar",
}
_DAYS = {"kemarin": -1, "kemaren": -1, "yesterday": -1, "hari ini": 0, "today": 0, "kemarin lusa": -2, "kemarin dulu": -2}
_AMOUNT = re.compile(r"(?<![\w.,])(?:rp\.?\s*)?(\d{1,3}(?:[.,]\d{3})+|\d+(?:[.,]\d)?)\s*(rb|ribu|k|jt|juta)?(?![\w.,])")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a person said about the entry they mean."""

    words: str
    day: date | None = None
    amount: int | None = None  #: rupiah
    last: bool = False  #: nothing but "the last one" was said


@dataclass(frozen=True, slots=True)
class Found:
    """The entries that fit equally well, the newest first, and which of the layers found them."""

    rows: Sequence[Row[Any]] = field(default_factory=tuple)
    layer: str = "none"  #: description, category, source, last, none


def find_entries(tx: ReadTx, book: Book, target: str, today: date) -> Found:
    """The entries that `target` can mean; one of today stands before those of other days."""
    recent = tx.all(live_entries(book).order_by(entries.c.id.desc()).limit(RECENT))
    wanted = understand(target, today)
    if wanted.last:
        return Found(recent[:1], "last")
    fitting = [row for row in recent if _fits(row, wanted)]
    if not wanted.words:
        return _narrowed(fitting, "description", today)
    for layer, rate in _LAYERS:
        rated = [(rate(row, wanted.words), row) for row in fitting]
        best = max((rating for rating, _ in rated), default=0)
        if best:
            return _narrowed([row for rating, row in rated if rating == best], layer, today)
    return Found()


def understand(target: str, today: date) -> Wanted:
    """Take day and amount out of what the entry was called: "kopi kemarin", "bensin 30rb"."""
    said = " ".join(target.lower().split())
    if all(word in _LAST for word in said.split()):
        return Wanted("", last=True)
    day = None
    for words, offset in sorted(_DAYS.items(), key=lambda pair: -len(pair[0])):
        if re.search(rf"\b{words}\b", said):
            day, said = today + timedelta(days=offset), re.sub(rf"\b{words}\b", " ", said)
            break
    match = _AMOUNT.search(said)
    amount = _rupiah(match[1], match[2]) if match else None
    if match:
        said = said[: match.start()] + " " + said[match.end() :]
    called = [word for word in said.split() if word not in _FILLER]
    return Wanted(" ".join(called), day, amount)


def _rupiah(figure: str, unit: str | None) -> int:
    if unit is None:
        plain = int(re.sub(r"[.,]", "", figure))
        return plain * 1_000 if plain < 1_000 else plain
    scale = 1_000_000 if unit in ("jt", "juta") else 1_000
    return round(float(figure.replace(",", ".")) * scale)


def _fits(row: Row[Any], wanted: Wanted) -> bool:
    return (wanted.day is None or row.day == wanted.day) and (wanted.amount is None or row.amount == wanted.amount)


def _by_description(row: Row[Any], words: str) -> int:
    """3: called exactly so; 2: all the words stand in it; 1: written alike."""
    called = row.description.lower()
    if called == words:
        return 3
    if words in called or set(words.split()) <= set(re.findall(r"\w+", called)):
        return 2
    return 1 if len(words) >= 4 and fuzz.ratio(called, words) >= _ALIKE else 0


def _by_category(row: Row[Any], words: str) -> int:
    return int(row.category.lower() == words)


def _by_source(row: Row[Any], words: str) -> int:
    return int(set(words.split()) <= set(re.findall(r"\w+", row.source.lower())))


_LAYERS: tuple[tuple[str, Callable[[Row[Any], str], int]], ...] = (
    ("description", _by_description),
    ("category", _by_category),
    ("source", _by_source),
)


def _narrowed(rows: Sequence[Row[Any]], layer: str, today: date) -> Found:
    """Of entries that fit equally, the only one of today is meant: people correct what they have just said."""
    of_today = [row for row in rows if row.day == today]
    return Found(of_today if len(of_today) == 1 else rows, layer if rows else "none")
