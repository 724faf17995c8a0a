"""Cutting a message into clauses, and reading headings: "pengeluaran:", "utang gw:", "kemarin:"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from juru.language.dates import Day
from juru.language.numbers import Number
from juru.language.sentence import Atom
from juru.language.wordlist import words_of
from juru.skills.bookkeeping.lexicon import best, expenses
from juru.skills.bookkeeping.rules import Clause, Header, day_offset

_BULLETS = words_of("- • * > · – + ▪ ● ○ ✓ ✗ ~")
_STOPS = words_of(", . ! lalu ; | ?")

_HEADS: tuple[tuple[str, Header], ...] = (
    (r"(?:to do|todo|rencana|wishlist|mau beli|T)", Header(mode="plan")),
    (r"(?:(?:yang|orang|daftar|pelanggan|masih|pada|ada) )*(?:belum (?:di)?bayar|belum lunas)", Header(mode="piutang")),
    (
        r"(?:sudah|yang) (?:sudah )?(?:bayar|lunas|cicil|dibayar)(?: [^ ]+)*?(?: (?:utang|bon|iuran|cicilan))?",
        Header(mode="paid"),
    ),
    (r"utang (?:sama |dan |/ )?piutang", Header()),
    (
        r"(?:piutang(?: [^ ]+)*|(?:[^ ]+ )?(?:ngutang|utang) ke saya|utang (?:orang|teman|pelanggan|ke saya|sama saya)(?: "
        r"[^ ]+)*|(?:ada )?(?:orang|yang|pelanggan|teman) (?:[^ ]+ )*?(?:ngutang|utang|bon|pinjam)|saya (?:pinjamkan|utangi)"
        r"|pinjamkan|bon(?: [^ ]+)*|kasbon(?: [^ ]+)*|yang ngutang)",
        Header(mode="piutang"),
    ),
    (r"(?:utang(?: saya)?|saya (?:pinjam|ngutang|utang)|pinjam|pinjaman|ngutang)(?: [^ ]+)*", Header(mode="hutang")),
    (
        r"(?:kewajiban|cicilan|tagihan (?:rutin|F)|pengeluaran (?:rutin|F)|langganan|rutin|rutinan)(?: [^ ]+)*",
        Header(mode="obligations"),
    ),
    (
        r"(?:modal|belanja|beli|pengeluaran|keluar|biaya|rincian|habis|jajan|ongkos|bayar|uang keluar)(?: [^ ]+)*",
        Header("entries", "expense"),
    ),
    (r"(?:orderan|narik|trip|ojek)(?: [^ ]+)*", Header("entries", "income", "orderan")),
    (
        r"(?:.* )?(?:penjualan|jualan|laku|jual|terjual|cod|transaksi toko|toko|dagangan|omzet|kejual)(?: [^ ]+)*",
        Header("entries", "income", "penjualan"),
    ),
    (r"(?:pemasukan|masuk|dapat|uang masuk|terima|income)(?: [^ ]+)*|[^ ]+ masuk", Header("entries", "income")),
    (r"pengeluaran(?: [^ ]+)*|.* (?:pengeluaran|keluar)", Header("entries", "expense")),
)
_HEAD_PATTERNS = [(re.compile(rf"(?:{pattern})"), header) for pattern, header in _HEADS]
_POLITE = words_of("tolong catat dong iya bos kak bun mbak mas pak bu juru halo catatan ini itu bang hari eh tadi")


_MOST_IN_A_HEADING = 12  #: words
_MOST_IN_A_CLAUSE = 150  #: atoms; what goes on longer without a stop is read no further


def has_money(atoms: Sequence[Atom]) -> bool:
    """Whether an amount or a bare number stands among atoms."""
    return any(atom.tag in ("A", "N") for atom in atoms)


def lines(atoms: Sequence[Atom]) -> list[list[Atom]]:
    """The lines of a message without their bullets and numbering; an empty list stands for a blank line."""
    found: list[list[Atom]] = [[]]
    for atom in atoms:
        if atom.tag == "¶" or atom.word == "|":
            if atom.text.count("\n") > 1:
                found.append([])
            found.append([])
        else:
            found[-1].append(atom)
    return [_without_bullet(line) for line in found]


def _without_bullet(line: list[Atom]) -> list[Atom]:
    while line and line[0].word in _BULLETS:
        line = line[1:]
    if len(line) > 2 and line[0].tag == "N" and line[1].word in (".", ")") and line[1].glued and not line[2].glued:
        return line[2:]
    if line and line[0].word == "[":
        return [atom for atom in line if atom.word not in ("[", "]") and not (atom.tag == "X" and ":" in atom.text)]
    return line


def heading(line: Sequence[Atom], header: Header) -> Header | None:
    """The heading that a line without money is, going on from the one before it; None where it is none."""
    content = [atom for atom in line if atom.word not in (":", "=", "(", ")", "#")]
    words = [atom for atom in content if atom.word not in _POLITE and atom.tag not in "DRTF,X."]
    offset = header.offset
    for atom in content:
        if atom.tag == "D" and isinstance(atom.value, Day):
            offset = day_offset(atom.value)
    if len(words) > _MOST_IN_A_HEADING:
        return Header(header.mode, header.type, "", offset)
    tags = _heading_tags(words)
    if any(atom.tag == "T" for atom in content):
        return Header(mode="plan")
    if not words:
        return replace(header, offset=offset)
    for pattern, found in _HEAD_PATTERNS:
        if pattern.fullmatch(tags):
            spans = [atom.value.frequency for atom in content if isinstance(atom.value, Day) and atom.value.frequency]
            return replace(found, offset=offset, frequency=spans[0] if spans else "")
    item = best(expenses([word for atom in words for word in atom.words]))
    if item is not None:
        return Header("entries", "expense", item.category, offset)
    return Header(header.mode, header.type, "", offset)


def _heading_tags(atoms: Sequence[Atom]) -> str:
    """The words of a heading, roles ("toko") by their word."""
    return " ".join(atom.word if atom.tag == "O" else atom.tag for atom in atoms)


def split_heading(line: list[Atom], header: Header) -> tuple[Header, list[Atom]] | None:
    """ "Yg udah bayar: Jono 20rb, …" as (heading, rest); None where the line has no such beginning."""
    colon = next((i for i, atom in enumerate(line) if atom.word == ":"), 0)
    if colon and line[0].word in ("total", "saldo", "sisa", "jumlah"):
        return None
    if (
        not 0 < colon <= 2 * _MOST_IN_A_HEADING
        or has_money(line[:colon])
        or not has_money(line[colon:])
        or (line[colon].glued and line[colon - 1].tag == "N")
    ):
        return None
    lead = line[:colon]
    tags = _heading_tags([atom for atom in lead if atom.word not in _POLITE and atom.tag not in "DRX"])
    known = not tags or any(pattern.fullmatch(tags) for pattern, _ in _HEAD_PATTERNS)
    if not known:
        return None
    found = heading(lead, header)
    return (found, line[colon + 1 :]) if found else None


#: instalments, interest and tenor said after a stop belong to the loan before it
_TERMS = re.compile(
    r"(?:[^ ]+ ){0,2}?(?:setor|cicil|cicilan|bayar|bunga|tenor|dicicil|setoran|potong|dipotong)(?: [^ ]+)*? ?(?:F|E|L)(?: |$)"
)
_OWED = re.compile(r"(?<![^ ])(?:belum|bon|ngutang|utang|ambil|pinjam|laku|jual|beli|bayar)(?![^ ])")
#: "belanja 300rb, bayar 200rb, sisanya ngutang": one purchase, half of it owed
_PAID_IN_PART = re.compile(
    r"(?<![^ ])A , (?:baru )?(?:bayar|dibayar|dp) (?:dulu )?A ,? ?(?:sisa|kurang|lain) (?:[^ ]+ )?"
    r"(?:utang|ngutang|bon|nanti|belum)"
)
_PRICE = re.compile(r"(?:dari )?(?:harga|total|sisa|pesanan)(?: [^ ]+)*? ?A")
_BORROWED = re.compile(r"(?<![^ ])(?:pinjam|utang|ngutang|pinjamkan|pinjaman|kredit|dipinjami)(?![^ ])")


def clauses(line: list[Atom], now: datetime, header: Header, plain: str, *, begins: re.Pattern[str]) -> list[Clause]:
    """The clauses of a line: pieces between stops, those that say nothing of their own joined to a neighbour."""
    pieces: list[list[Atom]] = []
    start = 0
    for i, atom in enumerate(line):
        if atom.word in _STOPS and atom.tag != "P":
            pieces.append(line[start:i] + ([atom] if atom.word == "?" else []))
            start = i + 1
    pieces.append(line[start:])
    if len(pieces) > 1 and _PAID_IN_PART.search(" ".join(atom.tag for atom in line)):
        pieces = [line]
    groups: list[list[Atom]] = []
    waiting: list[Atom] = []
    for piece in pieces:
        if not piece:
            continue
        tags = " ".join(atom.tag for atom in piece)
        if (
            (
                groups
                and any(atom.tag in "FEL" for atom in piece)
                and _TERMS.match(tags)
                and _BORROWED.search(" ".join(atom.tag for atom in groups[-1]))
            )
            or (
                groups
                and not any(atom.tag == "A" for atom in groups[-1])
                and any(a.tag == "A" for a in piece)
                and all(a.tag in "AN" or a.word == "total" for a in piece)
                and _OWED.search(" ".join(atom.tag for atom in groups[-1]))
            )
            or (groups and tags == "A" and _counted_only(groups[-1]))
            or (groups and _PRICE.match(tags) and any(atom.word == "dp" for atom in groups[-1]))
            or (groups and tags.startswith(("bayar dp", "baru dp", "dp ")))
        ):
            groups[-1] = _joined(groups[-1], piece)
        elif has_money(piece) or begins.search(tags) or (header.mode == "paid" and any(atom.tag in "PO" for atom in piece)):
            groups.append(_joined(waiting, piece))
            waiting = []
        elif groups:
            groups[-1] = _joined(groups[-1], piece)
        else:
            waiting = _joined(waiting, piece)
    if waiting:
        groups.append(waiting)
    return [Clause(group[:_MOST_IN_A_CLAUSE], now, header, plain) for group in groups]


def _counted_only(group: list[Atom]) -> bool:
    """Whether a piece ends in a small count in words, priced after the stop: "gorengan telu, pitung ewu"."""
    last = group[-1].value
    return isinstance(last, Number) and last.words and last.value < 10 and not any(atom.tag == "A" for atom in group)


def _joined(left: list[Atom], right: list[Atom]) -> list[Atom]:
    if not left:
        return right
    comma = Atom(",", ",", ",", left[-1].end, right[0].start)
    return [*left, comma, *right]
