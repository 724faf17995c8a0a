"""Transactions: which words belong to which amount, income or expense, category, description, day and wallet."""

from collections.abc import Sequence

from juru.language.dates import Day
from juru.language.money import Money
from juru.language.numbers import Number
from juru.language.people import FAMILY
from juru.language.sentence import Atom, Count
from juru.language.wordlist import words_of
from juru.skills.bookkeeping.categories import category_of
from juru.skills.bookkeeping.entry_kinds import Entry, bought_from_me, entry_type, sells
from juru.skills.bookkeeping.lexicon import best, expenses, incomes
from juru.skills.bookkeeping.phrases import (
    EXPENSE_WORDS,
    FILLERS,
    INCOME_WORDS,
    NOT_MONEY,
    WALLETS,
    WORKERS,
)
from juru.skills.bookkeeping.rules import Arguments, Ask, Clause, Doubt, Draft, day_offset, flat_words
from juru.skills.bookkeeping.segments import Segment, segments

_TOTAL = words_of("total sisa saldo jumlah untung laba profit bersih grand subtotal kembali")


def entries_of(clause: Clause, before: Entry | None) -> list[Entry]:
    """The transactions of a clause; `before` is the one said just before it. Raises Doubt where one must be asked."""
    found: list[Entry] = []
    for segment in segments(clause):
        entry = _entry(segment, clause, found[-1] if found else before)
        found.append(entry)
    return found


def _entry(segment: Segment, clause: Clause, before: Entry | None) -> Entry:
    words = segment.words
    context = words if best(expenses(words)) else words + flat_words(clause.atoms)
    kind, sure = entry_type(words, segment, clause, before)
    sold = kind == "income" and bool(bought_from_me(segment))
    category, known = ("penjualan", True) if sold else category_of(kind, words, context, clause.header, before)
    goes_on = before is not None and before.bare and len(words) <= 3
    said = known or INCOME_WORDS.intersection(words) or EXPENSE_WORDS.intersection(words) or clause.header.mode or goes_on
    if (segment.bare and not said) or not (
        goes_on or _plausible(segment, words, known, clause, giver_list=_goes_on_giving(before))
    ):
        raise Doubt("no money" if segment.bare and not _DEEDS.intersection(words) else "unclear")
    arguments: Arguments = {
        "type": kind,
        "amount": segment.rupiah,
        "category": category,
        "description": describe(segment, clause, category),
        "date_offset": 0,
    }
    if "masing" in words:
        raise Doubt("each")
    _doubted(segment, words)
    wallet = wallet_of(segment.atoms)
    if wallet:
        arguments["wallet"] = wallet
    day, first = _day_of(segment)
    derived = _is_derived(segment, words) or _breaks_down(segment, words, before)
    return Entry(
        arguments,
        segment.rupiah,
        day,
        first,
        clause.header.offset,
        tuple(words),
        derived,
        segment.bare,
        sure if known else sure - 0.1,
        sells(kind, words, before),
    )


_ASKED_FOR = words_of("minta njaluk jaluk mintak minto")
_SETTLED = words_of("kasih bayar beli sudah dapat masuk terima dikasih kirim transfer habis keluar")


def _doubted(segment: Segment, words: Sequence[str]) -> None:
    """Raise Doubt where money is spoken of that need not have moved, or whose way nobody can know."""
    here = set(words)
    place = segment.amount
    if place and segment.atoms[place - 1].word == "minus":
        raise Doubt("zero")
    if {"bagi", "hasil"} <= here and not here & (_SETTLED | {"anggota", "abk", "untuk", "ke", "dari", "kru"}):
        raise Doubt("unclear")
    if any(atom.text.lower() in _ASKED_FOR and i and atom.tag not in "PO" for i, atom in enumerate(segment.atoms)):
        somebody = any(atom.tag in "PO" or atom.word in WORKERS for atom in segment.atoms[:place])
        if somebody and not here & _SETTLED:
            raise Doubt("unclear")


_DEEDS = words_of("beli bayar jual dapat laku belanja utang isi kirim transfer")


def _goes_on_giving(before: Entry | None) -> bool:
    """ "masuk perpuluhan dari keluarga Nalle 500rb, keluarga Bessie 350rb": further givers."""
    return before is not None and before.arguments["type"] == "income" and "dari" in before.words


def _plausible(segment: Segment, words: Sequence[str], known: bool, clause: Clause, *, giver_list: bool) -> bool:
    """Whether anything but the figure says that money went: a known thing, a deed, a heading, or a short unknown name."""
    if segment.bare and (_no_money_said(segment) or not _near_item(segment)):
        return False
    named = any(atom.tag == "P" for atom in segment.atoms) and not clause.header.mode
    if (
        named
        and not giver_list
        and not set(words) & (INCOME_WORDS | EXPENSE_WORDS | {"masuk", "upah"})
        and not [item for item in expenses(words) if item.weight > 1]
    ):
        return False
    if (
        clause.header.mode
        or (known and best(expenses(words)))
        or set(words) & (INCOME_WORDS | EXPENSE_WORDS | {"masuk", "refund", "upah"})
    ):
        return True
    if set(words) & {"kasih", "kirim", "transfer", "kasihkan"} and any(word in FAMILY for word in words):
        return True
    value = segment.atoms[segment.amount].value
    if isinstance(value, Money) and not value.sized and not value.literal and value.rupiah < 10_000:
        return False
    content = [atom for atom in segment.atoms if (atom.tag == "U" or atom.tag[:1].islower()) and atom.word not in FILLERS]
    return (len(content) <= 4 and any(atom.tag == "U" or best(expenses(atom.words)) for atom in content)) or len(content) <= 2


def _no_money_said(segment: Segment) -> bool:
    """Whether a bare number is a mark, an ordinal, a choice, or a small number in words ("gudang tiga")."""
    words = {word for atom in segment.atoms if atom.tag != "D" for word in atom.words}
    value = segment.atoms[segment.amount].value
    ordinal = segment.amount > 0 and segment.atoms[segment.amount - 1].word in ("ke", "nomor", "juara", "kelas")
    small = isinstance(value, Number) and value.words and value.value < 10
    return bool(NOT_MONEY.intersection(words)) or ordinal or small or "apa" in words


def _near_item(segment: Segment) -> bool:
    """Whether a bare number stands right beside a thing or a deed, in a short piece."""
    atoms = [atom for atom in segment.atoms if atom.tag not in ":=-.,¶" and atom.word not in ("•", "*", ">", "+")]
    place = next((i for i, atom in enumerate(atoms) if atom is segment.atoms[segment.amount]), 0)
    beside = [word for atom in atoms[max(0, place - 4) : place] + atoms[place + 1 : place + 3] for word in atom.words]
    return len(atoms) <= 10 and (
        bool(expenses(beside)) or bool(set(beside) & (INCOME_WORDS | EXPENSE_WORDS)) or len(atoms) <= 4
    )


def _is_derived(segment: Segment, words: Sequence[str]) -> bool:
    lead = [atom.word for atom in segment.atoms[: segment.amount] if atom.word not in (",", "¶", "-", ".", ":", "•", "*", ">")]
    items = [item for item in expenses(words) if item.weight > 1]
    return bool(lead) and (lead[0] in _TOTAL or lead[-1] in _TOTAL) and not items


_PARTS = words_of("sisa masuk ke di transfer lewat pakai cuma dan sebagian separuh uang bank")


def _breaks_down(segment: Segment, words: Sequence[str], before: Entry | None) -> bool:
    """ "342k, cash 180k sisanya masuk ovo": how the sum before was paid, in words of wallets only."""
    said = [word for word in words if word.isalpha()]
    return (
        before is not None
        and before.rupiah > segment.rupiah
        and any(word in WALLETS for word in said)
        and all(word in WALLETS or word in _PARTS for word in said)
    )


def describe(segment: Segment, clause: Clause, category: str) -> str:
    """The words of the message that say what it was, without amounts, days and fillers."""
    text = _content(segment.atoms, segment.amount)
    if not text and segment.alone:
        text = _content(clause.atoms, -1)
    if not text:
        text = " ".join(
            a.text
            for i, a in enumerate(segment.atoms)
            if i != segment.amount and a.tag[:1].islower() and a.word in INCOME_WORDS | EXPENSE_WORDS | {"masuk"}
        )
    return (text or category)[:80].strip()


def _content(atoms: Sequence[Atom], amount: int) -> str:
    kept: list[str] = []
    skip_wallet = _wallet_places(atoms)
    for i, atom in enumerate(atoms):
        if i == amount or i in skip_wallet or atom.tag in "ADTFLREX" or (not atom.text[:1].isalpha() and atom.tag != "Q"):
            continue
        if atom.tag == "Q":
            unit = atom.value.unit if isinstance(atom.value, Count) else ""
            if expenses([unit]) or incomes([unit]):
                kept.append(atom.text)
            continue
        if atom.tag == "N" or (atom.word in FILLERS and atom.tag not in "PO"):
            continue
        kept.append(atom.text)
    return " ".join(" ".join(kept).split()).lower()


def wallet_of(atoms: Sequence[Atom]) -> str:
    """The wallet a transaction went through, where one is named as such."""
    places = _wallet_places(atoms)
    if not places:
        return ""
    word = atoms[max(places)].words[-1]
    return WALLETS.get(word, word)


def _wallet_places(atoms: Sequence[Atom]) -> set[int]:
    for i, atom in enumerate(atoms):
        before = atoms[i - 1].word if i else ""
        skipped = atoms[i - 2].word if i > 1 and before in _NAMES_WALLET else ""
        if before == "bank" and skipped in ("pakai", "lewat", "via") and atom.tag in "UPO":
            return {i - 2, i - 1, i}  # a bank nobody taught us
        if atom.words[0] == "bank" and len(atom.words) > 1 and before in ("pakai", "lewat", "masuk", "di", "dari", "ke"):
            return {i - 1, i}
        if atom.word not in WALLETS or (atom.tag in "PO" and len(atom.words) > 1):
            continue
        if atom.word in ("debit", "rekening") and i + 1 < len(atoms) and atoms[i + 1].word in WALLETS:
            continue
        if before in ("pakai", "lewat", "masuk") or skipped in ("pakai", "lewat", "dari", "masuk", "ke", "di"):
            return {j for j in (i - 1, i) if j >= 0}
        if before == "transfer" and (not _spent_on(atoms, i) or skipped):
            return {i - 1, i}
        if before in ("dari", "ke", "di") and atom.word not in ("dompet", "rekening", "kas"):
            return {i - 1, i}
        if atom.word in ("tunai", "qris"):
            return {i}
    return set()


_NAMES_WALLET = words_of("uang saldo rekening akun bank kartu transfer kredit debit mbanking")


def _spent_on(atoms: Sequence[Atom], wallet: int) -> bool:
    """Whether an amount follows: "transfer bca 50rb" says where to, "350rb tf mandiri" what with."""
    return any(atom.tag in "AN" for atom in atoms[wallet + 1 :])


def share_wallet(entries: Sequence[Entry], clause: Clause) -> None:
    """ "…, vitamin 43rb semua pake ovo": a wallet said of all belongs to all."""
    places = [i for i, atom in enumerate(clause.atoms) if atom.word in WALLETS]
    last = entries[-1].arguments.get("wallet") if entries else None
    if not last or not places:
        return
    said = {atom.word for atom in clause.atoms[max(places[-1] - 4, 0) : places[-1]]}
    if said & {"semua", "semuanya", "total", "keduanya"}:
        for entry in entries:
            entry.arguments.setdefault("wallet", last)


def _day_of(segment: Segment) -> tuple[int | None, bool]:
    if any(isinstance(atom.value, Day) and atom.value.impossible for atom in segment.atoms):
        raise Doubt("no_such_day")
    for i, atom in enumerate(segment.atoms):
        if isinstance(atom.value, Day):
            if atom.tag == "D":
                return day_offset(atom.value), i < segment.amount
            if (
                atom.tag == "T"
                and not _happened(segment, i)
                and not any(other.tag == "," for other in segment.atoms[segment.amount : i])
            ):
                raise Doubt("future")
        elif atom.word in ("tadi", "barusan") and not any(a.tag == "D" for a in segment.atoms):
            return 0, i < segment.amount
    return None, False


def _happened(segment: Segment, day: int) -> bool:
    """Whether a day to come is only named: "pemasukan salon akhir taun" came in, "tahun depan udah dibayar" is paid.

    What comes after the day is still to come: "lusa dapat orderan 200rb".
    """
    before = {word for atom in segment.atoms[:day] for word in atom.words}
    came_in = {"pemasukan", "laku", "hasil", "dapat", "omzet", "omset"}
    return "sudah" in segment.words or bool(came_in & before)


def spread_days(entries: list[Entry]) -> None:
    """Give every entry its day: a day governs what follows it; a single one at the end governs all."""
    dated = [entry for entry in entries if entry.day is not None]
    if len(dated) == 1 and dated[0] is entries[-1] and not dated[0].day_first:
        for entry in entries:
            entry.arguments["date_offset"] = dated[0].day
        return
    current = 0
    for entry in entries:
        if entry.day is None:
            entry.arguments["date_offset"] = current if entry.base is None else entry.base
            continue
        entry.arguments["date_offset"] = entry.day
        if entry.day_first or len(dated) < len(entries):
            current = entry.day


def without_derived(entries: list[Entry]) -> list[Entry]:
    """The entries without totals, profits and remainders whose parts are there."""
    if len(entries) < 2:
        return entries
    parts = [entry for entry in entries[1:] if not entry.derived]
    if len(parts) > 1 and entries[0].rupiah == sum(part.rupiah for part in parts) and not _names_a_thing(entries[0]):
        entries = entries[1:]  # "semua 75rb: bakso 25rb, …"
    kept: list[Entry] = []
    for entry in entries:
        if entry.derived and kept:
            total = sum(other.rupiah for other in kept)
            if total == entry.rupiah and kept[0].arguments["type"] == "income":
                for other in kept:
                    if other.arguments["type"] != "income":
                        other.arguments |= {"type": "income", "category": kept[0].arguments["category"]}
            continue
        if entry.derived:
            continue
        kept.append(entry)
    return kept or entries


def _names_a_thing(entry: Entry) -> bool:
    return any(item.weight > 1 for item in expenses(entry.words)) and not _TOTAL.intersection(entry.words)


def ask_what_for(clause: Clause) -> Draft | None:
    """The draft for an amount with nothing beside it, or None."""
    amounts = clause.amounts()
    return Draft("amount alone", ask=Ask("what_for"), sure=0.9) if amounts else None
