"""The transactions of a clause, the totals that only confirm them, and what must be asked about an amount."""

import re
from dataclasses import replace

from juru.language.money import Money
from juru.language.sentence import Atom
from juru.language.wordlist import words_of
from juru.skills.bookkeeping.entry_kinds import Entry
from juru.skills.bookkeeping.never_moved import never_moved
from juru.skills.bookkeeping.owing import direction
from juru.skills.bookkeeping.questions import rupiah
from juru.skills.bookkeeping.rules import (
    Arguments,
    Ask,
    Clause,
    Doubt,
    Draft,
    name_of,
)
from juru.skills.bookkeeping.rules_entry import entries_of, share_wallet, spread_days, without_derived
from juru.skills.bookkeeping.rules_talk import (
    not_done,
    somebody_else,
)
from juru.skills.tool import Option, ToolCall

_ADVICE = re.compile(
    r"\b(?:enaknya|bagusnya|sebaiknya|idealnya|mending(?:an)?)\b[^\n]{0,40}\b(?:brp|berapa|gimana|apa)\b", re.IGNORECASE
)
LOANS = words_of("pinjam pinjamkan dipinjami dipinjam utang ngutang utangi diutangi bon talangi ditalangi piutang")


def ask_how_much(clause: Clause, entries: list[Entry]) -> Ask:
    """How much it was, with the entry that only lacks its amount."""
    missing = Atom("A", "#", "", 0, 0, Money(1))
    try:
        found = entries_of(replace(clause, atoms=[*clause.atoms, missing]), entries[-1] if entries else None)
    except Doubt:
        return Ask("amount")
    if len(found) != 1:
        return Ask("amount")
    entry = found[0].arguments
    del entry["amount"]
    calls = (("record_transactions", {"transactions": [entry]}),)
    what = str(entry["description"])
    return Ask("amount_for", {"what": what}, calls=calls, gap=(0, "transactions", 0, "amount"), expects="amount")


def read_entries(clause: Clause, entries: list[Entry]) -> Draft | None:
    """Transactions of a clause, or what must be asked about it."""
    words = {word for atom in clause.atoms for word in atom.words}
    if not_done(clause.tags, words):
        return Draft("not done", talk="plan")
    if _ADVICE.search(clause.plain):
        return Draft("advice", talk="advice")
    unmoved = "" if clause.header.mode or (entries and not clause.has("?")) else never_moved(clause)
    if unmoved:
        if unmoved == "ask":
            return Draft("money asked for", ask=Ask("unclear"), span=clause.text)
        return Draft("money not moved", talk=unmoved, span=clause.text)
    if not clause.header.mode and somebody_else(clause.tags):
        return Draft("somebody else", ask=Ask("unclear"), span=clause.text)
    if words & LOANS and not clause.header.mode and not words & {"beli", "dapat", "laku"}:
        return _loan_not_understood(clause)
    if clause.header.type == "income" and clause.has("retur", "batal", "ditolak", "refund"):
        return None
    try:
        if _is_total(clause):
            return _total(clause, entries)
        if entries and _only_day(clause):
            entries.append(_same_again(clause, entries[-1]))
            return None
        asked = _nothing_beside(clause)
        if asked:
            return asked
        found = entries_of(clause, entries[-1] if entries else None)
    except Doubt as doubt:
        if doubt.ask.kind == "no money":
            return Draft("no money", talk="chatter")
        return Draft("entry in doubt", ask=_with_choices(clause, doubt, entries), span=clause.text)
    if not found:
        return None
    if not entries and len(found) == 1 and found[0].derived and found[0].words[:1] == ("kembali",):
        return Draft("change alone", ask=Ask("derived"), span=clause.text)
    if found[0].sure < 0.5:
        return Draft("entry in doubt", ask=Ask("unclear"), span=clause.text)
    first = not entries
    entries.extend(found)
    share_wallet(entries, clause)
    return Draft("entries", span=clause.text) if first else None


def _ask_what(clause: Clause, *, spent: bool) -> Ask:
    """What an amount was for: the thing where it was spent, else which side it is on."""
    amount = clause.amounts()[0]
    entry: Arguments = {"type": "expense", "amount": amount, "category": "lainnya", "date_offset": clause.offset()}
    if spent:
        calls = (("record_transactions", {"transactions": [entry]}),)
        gap = (0, "transactions", 0, "description")
        return Ask("item", {"amount": rupiah(amount)}, calls=calls, gap=gap, expects="text")
    sides = (("Pemasukan", "income"), ("Pengeluaran", "expense"))
    options = tuple(
        Option(
            label, (ToolCall("record_transactions", {"transactions": [entry | {"type": kind, "description": label.lower()}]}),)
        )
        for label, kind in sides
    )
    return Ask("what_for", {"amount": rupiah(amount)}, options, expects="choice")


def _with_choices(clause: Clause, doubt: Doubt, entries: list[Entry]) -> Ask:
    """The question of a doubt; where it is between two amounts, with both readings at hand."""
    options = []
    for choice in doubt.choices:
        atoms = [replace(atom, tag="A", value=Money(choice)) if atom.tag in "AN" else atom for atom in clause.atoms]
        try:
            found = entries_of(replace(clause, atoms=atoms), entries[-1] if entries else None)
        except Doubt:
            return doubt.ask
        spread_days(found)
        call = ToolCall("record_transactions", {"transactions": [entry.arguments for entry in found]})
        options.append(Option(rupiah(choice), (call,)))
    return replace(doubt.ask, options=tuple(options), expects="choice") if options else doubt.ask


def _loan_not_understood(clause: Clause) -> Draft:
    people = [atom for atom in clause.atoms if atom.tag == "P"]
    try:
        amounts = clause.amounts()
    except Doubt as doubt:
        return Draft("a loan not understood", ask=doubt.ask, span=clause.text)
    asked = direction(name_of(people[:1]), amounts[0]) if people and amounts else Draft("", ask=Ask("who"))
    return replace(asked, rule="a loan not understood", span=clause.text)


def _is_total(clause: Clause) -> bool:
    """Whether a clause only adds up: "total 44rb", "Total masuk: Rp450.000"."""
    words = [word for atom in clause.atoms if atom.tag not in "AN" for word in atom.words if word.isalpha()]
    return (
        bool(words)
        and words[0] in ("total", "grand", "subtotal", "jumlah", "saldo", "sisa", "semua")
        and all(word in _TOTAL_WORDS for word in words)
    )


_TOTAL_WORDS = words_of(
    """
    total grand subtotal jumlah saldo sisa semua masuk keluar pemasukan pengeluaran bayar iya jadi D R habis pakai promo
    diskon uang saya cuma hari ini
    """
)


def _total(clause: Clause, entries: list[Entry]) -> Draft | None:
    """A total confirms the entries before it; where those were counts ("kopi kenangan 2, totalnya 44k"), it is the price."""
    amounts = clause.amounts()
    if not entries:
        return Draft("total alone", ask=Ask("derived"), span=clause.text) if amounts else None
    total = sum(entry.rupiah for entry in entries)
    if amounts and total == amounts[0] and entries[0].arguments["type"] == "income":
        for entry in entries:
            if entry.arguments["type"] != "income":
                entry.arguments |= {"type": "income", "category": entries[0].arguments["category"]}
    elif amounts and len(entries) == 1 and entries[0].bare and total != amounts[0]:
        entries[0].arguments["amount"] = entries[0].rupiah = amounts[0]
    return None


def _only_day(clause: Clause) -> bool:
    """ "kemarin 478rb" after "hasil hari ini 512rb": the same again on another day."""
    return clause.has("D") and all(atom.tag in "AD:,-." for atom in clause.atoms)


def _same_again(clause: Clause, before: Entry) -> Entry:
    amount = clause.amounts()[0]
    return replace(before, arguments=before.arguments | {"amount": amount}, rupiah=amount, day=clause.offset(), day_first=True)


_NOTHING = words_of(
    """
    pengeluaran huft duh aduh lagi kepakai terpakai kepake entahlah entah apa untuk lupa lho nih kembali pinjaman keluar
    habis bayar beli saya iya ya bos kak bang itu ini tadi barusan sudah dong sih aja uang total kena lah bun mbak mas
    tolong catat dan cuma
    """
)


def _nothing_beside(clause: Clause) -> Draft | None:
    """A question where an amount stands alone, with only a name, or with "keluar" and nothing it went to."""
    content = [
        atom for atom in clause.atoms if atom.tag not in "ANDT,.!?-:+=¶" and (atom.text[:1].isalpha() or atom.tag == "Q")
    ]
    words = [word for atom in content for word in atom.words]
    if clause.header.type or clause.header.category:
        return None
    if all(word in _NOTHING for word in words):
        return Draft("amount alone", ask=_ask_what(clause, spent=bool({"keluar", "habis", "beli", "bayar"} & set(words))))
    people = [atom for atom in content if atom.tag == "P"]
    rest = [
        atom
        for atom in content
        if atom.tag not in "PO"
        and atom.word not in _NOTHING
        and atom.word not in ("sama", "deng", "dengan", "ke", "dari", "si")
    ]
    if people and not rest:
        amounts = clause.amounts()
        return replace(direction(name_of(people[:1]), amounts[0]), rule="name and amount") if amounts else None
    return None


def place_entries(drafts: list[Draft], entries: list[Entry]) -> None:
    kept = without_derived(entries)
    spread_days(kept)
    place = next((draft for draft in drafts if draft.rule == "entries"), None)
    if place is None:
        return
    place.entries = [entry.arguments for entry in kept]
    place.sure = min(entry.sure for entry in kept)
