"""Debts and their payment: who owes whom comes from the roles around the verb."""

import re
from collections.abc import Sequence

from juru.language.dates import Day
from juru.language.people import FAMILY, SELF
from juru.language.sentence import Atom, Count
from juru.language.wordlist import words_of
from juru.skills.bookkeeping.lexicon import best, expenses
from juru.skills.bookkeeping.questions import called, rupiah
from juru.skills.bookkeeping.rules import (
    Arguments,
    Ask,
    Call,
    Clause,
    Doubt,
    Draft,
    Rule,
    checked,
    is_family,
    name_of,
    percent,
    rule,
)
from juru.skills.tool import Option, ToolCall

_BORROW = "(?:pinjam|ngutang|utang|bon|nambut)"
_LEND = "(?:pinjamkan|talangi|utangi|pinjami)"
_LENT = "(?:dipinjami|ditalangi|diutangi)"
_PAY = "(?:bayar|kembalikan|cicil|lunasi|transfer|setor|ganti|cicilan)"
_SAID = (
    "(?:sudah|baru|barusan|tadi|mau|lagi|akhirnya|kemarin|D|juga|masih|jadi|langsung|iya|punya|pu|,|:|-|ini|itu|yang"
    "|nambah|tambah|dulu|katanya|cuma) "
)
_FILL = rf"(?:{_SAID}){{0,4}}?"
_TO = "(?:ke|sama|dengan|dari|di|oleh|untuk|pada)"
#: somebody of a kind, but nobody in particular
_ANYBODY = words_of("penumpang pembeli pelanggan customer orang teman temen tetangga murid anak")
#: words that never name a person where a rule looks for one
_NOBODY = words_of("transfer bayar gue uang utang total")


def _names(clause: Clause, atoms: Sequence[Atom]) -> str:
    return name_of(atoms, clause.plain)


_DUE_WORDS = words_of(
    """
    bayar dibayar bayarnya kembalikan dikembalikan ganti diganti janji tempo lunas lunasi dilunasi cicil nanti katanya
    balik potong dipotong gajian sampai sebelum paling tenggat deadline ditransfer transfer kembali dicicil batas abis
    """
)


def _is_due(clause: Clause, i: int) -> bool:
    """Whether the day at `i` says when something will be paid rather than when it was borrowed."""
    day = clause.atoms[i].value
    if not isinstance(day, Day) or day.ahead is None:
        return False
    before = [atom.word for atom in clause.atoms[max(0, i - 4) : i]]
    after = [atom.word for atom in clause.atoms[i + 1 : i + 3]]
    return bool(_DUE_WORDS.intersection(before) or _DUE_WORDS.intersection(after)) and any(
        atom.tag in "AN" or atom.word in ("pinjam", "ngutang", "utang", "bon", "ambil") for atom in clause.atoms[:i]
    )


def _debt_days(clause: Clause) -> tuple[int, int | None]:
    """(day of the debt, days until due)."""
    offset, due = 0, None
    for i, atom in enumerate(clause.atoms):
        day = atom.value
        if not isinstance(day, Day):
            continue
        if atom.tag == "T" or (atom.tag == "D" and _is_due(clause, i)):
            due = day.ahead
        elif atom.tag == "D":
            offset = _past(day)
        elif (
            atom.tag in "LF" and day.length and i and clause.atoms[i - 1].word in ("tempo", "janji", "dalam", "selama", "waktu")
        ):
            due = day.length
    return offset or clause.header.offset or 0, due


def _past(day: Day) -> int:
    if day.impossible:
        raise Doubt("no_such_day")
    if day.vague or day.past is None:
        raise Doubt("which_day")
    return day.past


def _add_terms(clause: Clause, arguments: Arguments) -> None:
    """Interest and tenor, where they are said."""
    by_terms = clause.has("bunga", "tenor", "cicil", "dicicil", "cicilan", "potong", "dipotong", "E")
    for i, atom in enumerate(clause.atoms):
        near = [other.word for other in clause.atoms[max(0, i - 3) : i]]
        if atom.tag == "E" and "bunga" in near:
            spans = [other.value for other in clause.atoms[i + 1 : i + 4] if isinstance(other.value, Day)]
            yearly = any(span.frequency == "yearly" or span.length == 365 for span in spans)
            daily = any(span.frequency == "daily" for span in spans)
            arguments["interest_rate"] = round(percent(atom) / (12 if yearly else 1), 6)
            arguments["interest_type"] = "daily" if daily else "flat"
        months = _months(atom) if by_terms else 0
        if months and not (i and clause.atoms[i - 1].word == "tempo"):
            arguments["tenor_months"] = months


def _months(atom: Atom) -> int:
    """The months of a span of time, 0 where it is none: "10 bulan", "2 tahun"."""
    day = atom.value
    if atom.tag == "L" and isinstance(day, Day) and day.length and day.length >= 30:
        return min(day.length // 30 if day.length % 365 else day.length // 365 * 12, 600)
    return 0


def _note(clause: Clause) -> str:
    """What the debt was for: the item among its words, or nothing."""
    kept = [atom.text for atom in clause.atoms if atom.tag[:1].islower() and expenses([atom.word])]
    return " ".join(kept)[:120].lower()


def _installment(clause: Clause, amounts: list[tuple[int, int]], arguments: Arguments) -> int | None:
    """The atom of the amount that is one instalment ("cicil 12x 300rb per bulan"), its frequency put into the arguments."""
    for i, _ in amounts[1:]:
        before = [other.word for other in clause.atoms[max(0, i - 4) : i]]
        after = clause.atoms[i + 1 : i + 3]
        spans = [other.value for other in [*after, *clause.atoms[max(0, i - 3) : i]] if isinstance(other.value, Day)]
        frequency = next((span.frequency for span in spans if span.frequency in ("daily", "weekly", "monthly")), "")
        told = _INSTALMENT_WORDS.intersection(before)
        if not told and not (frequency and after and after[0].tag == "F"):
            continue
        arguments["installment_freq"] = frequency or "monthly"
        times = next(
            (other for other in clause.atoms[max(0, i - 3) : i + 4] if other.tag == "Q" and other.word in ("x", "kali")), None
        )
        if times is not None and isinstance(times.value, Count) and arguments["installment_freq"] == "monthly":
            arguments.setdefault("tenor_months", max(1, int(times.value.number)))
        return i
    return None


_INSTALMENT_WORDS = words_of("setor cicil bayar cicilan setoran dicicil potong dipotong angsuran x")


def _owe(kind: str, who: str, clause: Clause, rule_name: str) -> Draft | None:
    """Record what is owed: one debt, or one for each amount."""
    amounts = clause.amounts_at()
    if not amounts:
        short = len(clause.atoms) <= 6 and any(atom.tag in "PO" for atom in clause.atoms)
        return _ask_amount(kind, who) if short else Draft("talk of debts", talk="chatter")
    offset, due = _debt_days(clause)
    extra: Arguments = {}
    _add_terms(clause, extra)
    part = _installment(clause, amounts, extra)
    if part is not None and len(amounts) > 1:
        extra["installment_amount"] = next(amount for i, amount in amounts if i == part)
        amounts = [(i, amount) for i, amount in amounts if i != part]
    else:
        extra.pop("installment_freq", None)
    calls: list[Call] = []
    for _, amount in _without_total(amounts, clause):
        arguments: Arguments = {"type": kind, "person_name": who, "amount": amount} | extra
        if due is not None:
            arguments["due_date_days"] = due
        if offset:
            arguments["date_offset"] = offset
        note = _note(clause)
        if note:
            arguments["note"] = note
        calls.append(("record_debt", arguments))
    return Draft(rule_name, calls)


def _without_total(amounts: list[tuple[int, int]], _clause: Clause) -> list[tuple[int, int]]:
    """The amounts without a total of the others."""
    if len(amounts) > 2 and amounts[-1][1] == sum(amount for _, amount in amounts[:-1]):
        return amounts[:-1]
    return amounts


def _ask_amount(kind: str, who: str) -> Draft:
    call = ("record_debt", {"type": kind, "person_name": who})
    ask = Ask(
        "amount_for",
        {"what": f"{'Utang ke' if kind == 'hutang' else 'Pinjaman'} {called(who)}"},
        calls=(call,),
        gap=(0, "amount"),
        expects="amount",
    )
    return Draft("debt without an amount", ask=ask)


def _pay(kind: str | None, who: str, clause: Clause) -> Draft | None:
    lead = [
        atom.word for atom in clause.atoms[: next((i for i, a in enumerate(clause.atoms) if a.tag in "AN"), len(clause.atoms))]
    ]
    if (
        clause.has("T", "mau", "akan")
        and not {"sudah", "tadi", "barusan"}.intersection(lead)
        and not clause.has("sisa", "kurang")
    ):
        return Draft("payment to come", talk="plan")
    amounts = _in_order(clause)
    full = clause.has("lunas", "lunasi", "dilunasi") and not clause.has("sisa", "belum")
    arguments: Arguments = {"person_name": who}
    if amounts:
        arguments["amount"] = amounts[0]
        if full and not clause.has("cicil"):
            arguments["full"] = True
    elif full or clause.has("selesai"):
        arguments["full"] = True
    else:
        call = ("pay_debt", arguments | ({"type": kind} if kind else {}))
        return Draft(
            "payment without an amount",
            ask=Ask("amount_for", {"what": f"Bayarnya {called(who)}"}, calls=(call,), gap=(0, "amount"), expects="amount"),
        )
    if kind:
        arguments["type"] = kind
    offset = next(
        (_past(a.value) for a in clause.atoms if a.tag == "D" and isinstance(a.value, Day)), clause.header.offset or 0
    )
    if offset and not _names_the_debt(clause):
        arguments["date_offset"] = offset
    return Draft("", [("pay_debt", arguments)])


def _in_order(clause: Clause) -> list[int]:
    """The amounts in the order they were said, bare numbers among them."""
    sized = clause.amounts()
    for i, atom in enumerate(clause.atoms):
        if atom.tag == "A":
            break
        if (
            atom.tag == "N"
            and i
            and clause.atoms[i - 1].word in ("cicil", "bayar", "kembalikan", "transfer", "setor", "utang", "bon")
        ):
            return [checked(atom.value), *sized]
    return sized


def _names_the_debt(clause: Clause) -> bool:
    """Whether the day says which debt is meant: "utang yang kemarin"."""
    return bool(re.search(r"(?<![^ ])yang D(?![^ ])", clause.tags))


def _who(clause: Clause, match: re.Match[str], group: str = "who") -> str | None:
    atoms = clause.group(match, group)
    if not atoms or atoms[0].word in _NOBODY:
        return None
    return _names(clause, atoms)


def hutang(clause: Clause, match: re.Match[str]) -> Draft | None:
    """I owe the one named."""
    who = _who(clause, match)
    return _owe("hutang", who, clause, "") if who else None


def i_owe(clause: Clause, match: re.Match[str]) -> Draft | None:
    """I owe the one named, in one of two places."""
    who = _who(clause, match) or _who(clause, match, "who2")
    return _owe("hutang", who, clause, "") if who else None


_LENDERS = words_of("bank koperasi pinjol rentenir kredivo akulaku spaylater gopaylater toke tengkulak leasing")


def pay_lender(clause: Clause, match: re.Match[str]) -> Draft | None:
    """Money to somebody whose trade is lending pays a debt; to a shop it is an expense."""
    atoms = clause.group(match, "who")
    lends = atoms and (atoms[0].words[0] in _LENDERS or "kredit" in atoms[0].words)
    return _pay("hutang", _names(clause, atoms), clause) if lends else None


def piutang(clause: Clause, match: re.Match[str]) -> Draft | None:
    """The one named owes me."""
    who = _who(clause, match)
    if who and who.lower() in _ANYBODY:
        return Draft("", ask=Ask("who"))
    return _owe("piutang", who, clause, "") if who else None


def i_pay(clause: Clause, match: re.Match[str]) -> Draft | None:
    """I pay the one named."""
    who = _who(clause, match)
    return _pay("hutang", who, clause) if who else None


def cut(clause: Clause, match: re.Match[str]) -> Draft | None:
    """What they owe me is made less."""
    who = _who(clause, match) or _who(clause, match, "who2")
    return _pay("piutang", who, clause) if who else None


def cut_mine(clause: Clause, match: re.Match[str]) -> Draft | None:
    """What I owe is made less."""
    who = _who(clause, match) or _who(clause, match, "who2")
    return _pay("hutang", who, clause) if who else None


def later_paid(clause: Clause, match: re.Match[str]) -> Draft | None:
    """The one named took something and pays later."""
    who = _who(clause, match) or _who(clause, match, "who2")
    return _owe("piutang", who, clause, "") if who else None


def they_pay(clause: Clause, match: re.Match[str]) -> Draft | None:
    """The one named pays me; with goods beside it, it is a sale, and left to the entries."""
    who = _who(clause, match)
    if not who or _is_sale(clause):
        return None
    return _pay("piutang", who, clause)


def _is_sale(clause: Clause) -> bool:
    """ "Bu Rini bayar 3 mukena 375rb": goods are paid, not a debt."""
    if clause.has(
        "utang",
        "bon",
        "cicil",
        "lunas",
        "lunasi",
        "kembalikan",
        "pinjam",
        "ngutang",
        "sisa",
        "cicilan",
        "ganti",
        "piutang",
        "yang",
        "pinjaman",
        "talangan",
        "ngelunasi",
    ):
        return False
    goods = best(
        [
            item
            for item in expenses([w for a in clause.atoms if a.tag not in "PO" for w in a.words])
            if item.category in ("belanja", "makan", "pulsa", "rokok")
        ]
    )
    return (
        goods is not None and clause.has("bayar", "transfer", "dibayar") and bool(clause.amounts()) and not clause.has("untuk")
    )


def full_open(clause: Clause, match: re.Match[str]) -> Draft | None:
    """ "utangnya Budi lunas": the open debt decides the direction."""
    who = _who(clause, match)
    if not who:
        return None
    if clause.amounts():
        return _pay(None, who, clause)
    return Draft("", [("pay_debt", {"person_name": who, "full": True})])


def both(clause: Clause, match: re.Match[str]) -> Draft | None:
    """Two people with the same deed: "Ucup sama Jamal masing-masing ngutang 15rb"."""
    first, second = _who(clause, match), _who(clause, match, "who2")
    if not first or not second or not clause.has("masing"):
        return None
    drafts = [_owe("piutang", who, clause, "") for who in (first, second)]
    return Draft("", [call for draft in drafts if draft for call in draft.calls])


def ask_direction(clause: Clause, match: re.Match[str]) -> Draft | None:
    """A name and an amount with a debt word, but no roles."""
    who = _who(clause, match)
    amounts = clause.amounts()
    return direction(who, amounts[0]) if who and amounts else Draft("", ask=Ask("amount"))


def direction(who: str, amount: int) -> Draft:
    """Ask who owes whom, with both answers at hand."""
    options = tuple(
        Option(label, (ToolCall("record_debt", {"type": kind, "person_name": who, "amount": amount}),))
        for label, kind in ((f"{called(who)} utang ke kamu", "piutang"), (f"Kamu utang ke {called(who)}", "hutang"))
    )
    return Draft("", ask=Ask("direction", {"name": called(who)}, options, expects="choice"))


def ask_given(clause: Clause, match: re.Match[str]) -> Draft | None:
    """ "kasih Dian 250rb": lent, given, or a debt paid? Family is given."""
    atoms = clause.group(match, "who")
    who = _who(clause, match)
    if not who or is_family(atoms) or any(atom.word in FAMILY and atom.tag != "P" for atom in clause.atoms):
        return None
    if any(word in ("amal", "masjid", "yatim", "pengemis") for atom in atoms for word in atom.words) or clause.has(
        "kado", "angpao", "amplop", "tip"
    ):
        return None
    amounts = clause.amounts()
    if not amounts:
        return Draft("", ask=Ask("amount"))
    entry = {"type": "expense", "amount": amounts[0], "category": "sosial", "description": who}
    options = (
        Option(
            "Dipinjamkan (piutang)", (ToolCall("record_debt", {"type": "piutang", "person_name": who, "amount": amounts[0]}),)
        ),
        Option("Dikasih (pengeluaran)", (ToolCall("record_transactions", {"transactions": [entry]}),)),
        Option(
            f"Bayar utang ke {called(who)}",
            (ToolCall("pay_debt", {"person_name": who, "amount": amounts[0], "type": "hutang"}),),
        ),
    )
    return Draft("", ask=Ask("given_or_lent", {"name": called(who), "amount": rupiah(amounts[0])}, options, expects="choice"))


def ask_who(clause: Clause, match: re.Match[str]) -> Draft | None:
    """A debt of nobody."""
    amounts = clause.amounts()
    people = [atom for atom in clause.atoms if atom.tag == "P"]
    if not amounts and len(clause.atoms) > 5 and not clause.has("lupa"):
        return Draft("talk of debts", talk="chatter")
    if people and amounts:
        return direction(_names(clause, people[:1]), amounts[0])
    kind = "hutang" if re.search(r"(?<![^ ])(?:pinjam|utang|ngutang)(?![^ ])", match[0]) else ""
    if amounts and kind:
        call = ("record_debt", {"type": kind, "amount": amounts[0]})
        return Draft("", ask=Ask("who", calls=(call,), gap=(0, "person_name"), expects="person"))
    return Draft("", ask=Ask("who"))


def ask_amount(clause: Clause, _match: re.Match[str]) -> Draft | None:
    """Someone and a deed, but no amount."""
    return Draft("", ask=Ask("amount")) if not clause.amounts() else None


def down_payment(clause: Clause, _match: re.Match[str]) -> Draft | None:
    """ "pesan gamis 210rb baru DP 50rb": the down payment is income, the rest is owed."""
    people = [atom for atom in clause.atoms if atom.tag in "PO"]
    amounts = clause.amounts()
    if len(amounts) != 2:
        return None
    if clause.has("saya", "beli", "supplier") or clause.has("diskon"):
        return None
    paid, price = min(amounts), max(amounts)
    entry = {
        "type": "income",
        "amount": paid,
        "category": "penjualan",
        "description": "dp " + _note(clause),
        "date_offset": clause.offset(),
    }
    draft = Draft("", entries=[entry])
    if people:
        draft.calls.append(
            ("record_debt", {"type": "piutang", "person_name": _names(clause, people[:1]), "amount": price - paid})
        )
    return draft


def partly_paid(clause: Clause, _match: re.Match[str]) -> Draft | None:
    """ "kulakan di toko X 1,3jt bayar 500rb sisanya utang": what was paid is an expense, the rest a debt."""
    people = [atom for atom in clause.atoms if atom.tag in "PO"]
    amounts = clause.amounts()
    if len(amounts) != 2 or not people or amounts[1] >= amounts[0]:
        return Draft("", ask=Ask("who"))
    entry = {
        "type": "expense",
        "amount": amounts[1],
        "category": "belanja",
        "description": _note(clause) or "belanja",
        "date_offset": clause.offset(),
    }
    debt = {"type": "hutang", "person_name": _names(clause, people[:1]), "amount": amounts[0] - amounts[1]}
    return Draft("", [("record_debt", debt)], [entry])


def not_money(clause: Clause, _match: re.Match[str]) -> Draft | None:
    """A thing was lent, or the talk is of debts without any amount."""
    return Draft("", talk="chatter") if not _has_amount(clause) else None


def _has_amount(clause: Clause) -> bool:
    return any(atom.tag in "AN" for atom in clause.atoms)


_ME = f"(?:{'|'.join(sorted(SELF))}|tak)"
_W = "(?P<who>[POU])"
#: unknown words name the debtor only at the beginning of what is said
_SUBJECT = "(?P<who>[PO]|(?<![^,D¶:] )U)(?: saya(?= (?:pinjam|ngutang|bon)))?"
_THINGS = (
    "(?:helm|motor|jaket|buku|mobil|tangga|payung|laptop|hp|charger|kereta|sepeda|alat|blender|baju|tas|sendal|sepatu"
    "|bor|gitar|panci)"
)

RULES: list[Rule] = [
    rule(name, pattern, produce)
    for name, pattern, produce in (
        ("a thing borrowed", rf"(?:pinjam|dipinjam|pinjamkan) {_THINGS}", not_money),
        (
            "a wish to borrow",
            r"(?:mau|akan|boleh|bisa) (?:[^ ]+ )?(?:pinjam|ngutang|utang)(?! (?:[^ ]+ )*(?:D|sudah))",
            lambda _c, _m: Draft("", ask=Ask("future")),
        ),
        (
            "a favour to come",
            r"(?:tolong|minta|bisa) (?:[^ ]+ )?(?:bayarin|talangi|pinjamkan|pinjam)",
            lambda _c, _m: Draft("", ask=Ask("future")),
        ),
        (
            "paid in part",
            r"A (?:, )?(?:baru )?(?:bayar|dibayar|dp) (?:dulu )?A (?:, )?(?:sisa|kurang|lain) (?:[^ ]+ )?(?:utang|ngutang|bon"
            r"|nanti|belum)",
            partly_paid,
        ),
        (
            "down payment",
            r"A (?:, )?(?:[^ ]+ ){0,2}?(?:baru (?:bayar|dp|transfer)|dp|bayar dp|di dp|bayar separuh) (?:[^ ]+ ){0,3}?A|dp A "
            r"(?:[^ ]+ ){0,6}?A",
            down_payment,
        ),
        ("two people", rf"{_W} (?:sama|dan) (?P<who2>[POU]) (?:[^ ]+ ){{0,3}}?(?:ngutang|utang|pinjam|bon)", both),
        (
            "each of nobody named",
            r"(?:semua|orang|mereka|teman|anak) (?:[^ ]+ )*?masing (?:[^ ]+ )*?(?:ngutang|utang|pinjam|bon)",
            ask_who,
        ),
        # someone paid for me, or lent me
        ("lent to me by", rf"{_LENT} (?:dulu |uang |{_TO} )*{_W}", hutang),
        ("lent to me by, later", rf"{_ME} {_LENT} (?:[^ ]+ ){{0,4}}?{_TO} {_W}", hutang),
        ("lent to them by me", rf"{_W} {_FILL}{_LENT} (?:{_TO} )?{_ME}", piutang),
        (
            "paid for by",
            rf"dibayari (?:dulu )?(?:{_TO} )?{_W}(?= (?:[^ ]+ )*?(?:dulu|ganti|belum|nanti|T|utang|kembalikan))",
            hutang,
        ),
        ("paid for by, a promise before", rf"(?:dulu|belum ganti) (?:[^ ]+ )*?dibayari {_W}", hutang),
        (
            "paid for by, maybe",
            rf"dibayari (?:{_TO} )?{_W}",
            lambda c, m: ask_direction(c, m) if _has_amount(c) else Draft("", talk="chatter"),
        ),
        # I lend, I pay for somebody
        ("they lend me", rf"{_W} {_FILL}{_LEND} (?:{_TO} )?{_ME}", hutang),
        ("I am lent first", rf"(?P<who>[PO]) {_FILL}{_LEND} (?:dulu )?(?:[^ AN]+ ){{1,5}}?{_ME}", hutang),
        ("I lend, said last", rf"{_W} (?:[^ ]+ ){{0,4}}?{_ME} {_LEND}", piutang),
        ("I lend to", rf"(?:{_LEND}|bayarin dulu) (?:dulu |uang |{_TO} |A |N )*{_W}", piutang),
        ("I lend to, later", rf"{_LEND} (?:[^ ]+ ){{0,6}}?(?:si |{_TO} )?(?P<who>[PO])", piutang),
        (
            "I pay for",
            rf"bayarin (?:dulu )?(?:[^ ]+ ){{0,4}}?{_W}(?= (?:[^ ]+ )*?(?:dulu|nanti|ganti|diganti|T|belum|utang|A dulu))",
            piutang,
        ),
        (
            "I pay first for",
            rf"bayarin dulu (?:[^ ]+ ){{0,4}}?{_W}|dulu bayarin (?:[^ ]+ ){{0,3}}?{_W.replace('who', 'who2')}",
            piutang,
        ),
        ("their share with my money", rf"pakai uang {_ME} (?:dulu )?(?:[^ ]+ ){{0,4}}?(?P<who>[PO])", piutang),
        ("my money with them", rf"uang {_ME} (?:[^ ]+ ){{0,2}}?(?:pakai|bawa|dibawa|pegang|ambil) {_W}", piutang),
        ("their money with me", rf"{_ME} (?:[^ ]+ )?(?:pakai|bawa|pegang) uang {_W}", hutang),
        ("with my money", rf"{_W} {_FILL}(?:pakai|bawa|ambil|pegang) (?:uang|A)(?: {_ME})?", piutang),
        ("lend to nobody", rf"(?:{_LEND}|bayarin)", lambda c, m: ask_who(c, m) if _has_amount(c) else None),
        (
            "a loan handed over",
            rf"(?:titip|kasih|beri|serahkan) (?:uang )?(?:pinjaman|utangan) (?:[^ ]+ ){{0,3}}?(?:ke|sama|untuk) {_W}",
            piutang,
        ),
        (
            "cut from what they owe",
            rf"(?:potong|dipotong) (?:piutang|utang|bon) {_W}(?! saya)|(?:piutang|bon) {_W.replace('who', 'who2')} "
            rf"(?:di)?(?:potong|dipotong)",
            cut,
        ),
        ("their debt cut", rf"{_W} (?:[^ ]+ )?(?:bon|piutang) (?:di)?(?:potong|dipotong)", they_pay),
        (
            "my debt cut",
            rf"{_W} (?:di)?potong (?:utang|bon|pinjaman) {_ME}|utang (?:{_ME} )?(?:di|ke|sama) {_W.replace('who', 'who2')} "
            rf"(?:di)?(?:potong|dipotong)",
            cut_mine,
        ),
        (
            "my debt at a place settled",
            rf"(?:utang|bon|pinjaman) (?:[^ ]+ ){{0,3}}?(?:di|ke|sama) {_W} (?:[^ ]+ ){{0,3}}?(?:lunas|selesai)",
            i_pay,
        ),
        # payments told first
        ("not paid by me yet", rf"(?:belum (?:{_ME} |saya )?(?:bayar|dibayar|transfer) (?:ke|sama) {_W})", hutang),
        (
            "not paid yet by",
            rf"{_W} (?:[^ POU]+ ){{0,8}}?(?:belum|kurang) (?:bayar|transfer|lunas|setor|kembalikan|ganti|dibayar)",
            piutang,
        ),
        ("short of the price", rf"{_W} (?:tadi )?kurang (?:bayar )?A", piutang),
        ("left with", r"titip (?:uang |ke |sama ){0,2}(?P<who>P) A", ask_direction),
        ("not paid yet, name in brackets", rf"belum (?:bayar|lunas|dibayar) \( {_W}", piutang),
        (
            "debt paid by me, said first",
            rf"(?:utang|bon|pinjaman|cicilan)(?: {_ME})? (?:{_TO} )?{_W} (?:[^ ]+ ){{0,8}}?(?:(?:sudah |baru |tadi )(?:{_ME} )?"
            rf"|{_ME} )(?:bayar|cicil|kembalikan|lunasi|transfer)",
            i_pay,
        ),
        (
            "my debt paid",
            rf"(?:bayar|lunasi|cicil|kembalikan|setor|transfer|tebus) (?:[^ ]+ ){{0,3}}?(?:utang|bon|pinjaman|ngutang|cicilan "
            rf"utang|kasbon)(?: {_ME})? (?:{_TO} )*{_W}",
            i_pay,
        ),
        ("all of mine settled", rf"{_W} {_FILL}(?:lunas|lunasi|selesai) (?:[^ ]+ )?utang (?:{_ME})", i_pay),
        (
            "paid to me by, passive",
            rf"(?:dibayar|dikembalikan|dicicil|dilunasi|dapat (?:bayaran|cicilan)) (?:utang )?(?:{_TO} )?(?P<who>[POU])(?! "
            rf"(?:saya|T))",
            they_pay,
        ),
        (
            "they pay their debt",
            rf"{_W} {_FILL}(?:{_PAY}) (?:[^ ]+ ){{0,2}}?(?:utang|bon|pinjaman|ngutang|cicilan|sisa|talangan|titip)",
            they_pay,
        ),
        (
            "asked back and paid",
            rf"{_W} (?:tolong|minta) (?:dikembalikan|dibayar|dilunasi) (?:[^ ]+ )*?(?:transfer|bayar|kembalikan|ditransfer)",
            i_pay,
        ),
        (
            "an instalment sent",
            rf"(?:transfer|setor|kirim|kasih) (?:ke |A |N ){{0,2}}{_W} (?:[^ ]+ ){{0,3}}?(?:cicilan|utang|bon|lunas)",
            i_pay,
        ),
        ("I pay the one named", rf"{_W} {_FILL}{_ME} (?:sudah )?(?:lunasi|bayar|kembalikan|cicil|transfer)", i_pay),
        ("open debt settled", rf"(?:utang|bon|pinjaman|piutang) (?:si )?{_W} (?:[^ ]+ ){{0,3}}?(?:lunas|selesai)", full_open),
        ("their debt settled", rf"(?:lunas|selesai) (?:[^ ]+ ){{0,2}}?(?:utang|bon|pinjaman) (?:si )?{_W}", they_pay),
        (
            "borrowed by, with roles",
            rf"{_W} {_FILL}(?:{_BORROW}|nambah utang|utang nambah) (?:[^ ]+ ){{0,6}}?(?:ke|sama|dari|di|dengan|ama) (?:{_ME}"
            rf"|warung|toko|kedai|kantin|[Oo])",
            piutang,
        ),
        ("owed to me", rf"{_W} {_FILL}(?:pinjam|ngutang|utang|bon|nambah utang) (?:uang )?{_ME}", piutang),
        ("I borrow from", rf"{_ME} {_FILL}(?:{_BORROW}) (?:[^ ]+ ){{0,6}}?{_TO} (?:si )?{_W}", hutang),
        (
            "I borrow from, order turned",
            rf"(?:pinjam|ngutang|bon) (?:dulu )?(?:{_ME} )?(?:[^ ]+ ){{0,6}}?(?:ke|sama|dari|di|dengan) (?:si )?(?:uang )?{_W}",
            hutang,
        ),
        ("I am lent", rf"(?P<who>[PO]) {_FILL}{_LEND} (?:[^ ]+ ){{0,5}}?{_ME}", hutang),
        ("borrowed by, passive", rf"dipinjam (?:oleh |sama )?{_W}", piutang),
        ("they owe, with a description", r"(?P<who>P) (?:[^ ,AN]+ ){1,3}?(?:pinjam|ngutang|bon|ambil bon)", piutang),
        ("they owe", rf"{_SUBJECT} {_FILL}(?:pinjam|ngutang|bon|nambah utang|ngutang lagi)", piutang),
        (
            "I owe, a noun",
            rf"(?:utang|hutang|pinjaman) (?:{_ME} )?(?:[^ ]+ ){{0,2}}?(?:{_TO} )?{_W}(?= (?:nambah|tambah))",
            piutang,
        ),
        ("their debt grows", rf"(?:bon|utang) {_W} (?:di)?(?:tambah|nambah|ditambah)", piutang),
        ("their debt grows, name first", rf"{_W} (?:utang|bon) (?:[^ ]+ )?(?:nambah|tambah|ditambah)", piutang),
        ("they owe, a noun after", rf"{_SUBJECT} {_FILL}(?:utang|kasbon)", piutang),
        ("advance of wages", rf"(?:bon) {_W}", piutang),
        ("I borrow", rf"(?:{_BORROW}) (?:dulu |uang |lagi |A |N |{_ME} |{_TO} |si |modal )*{_W}", hutang),
        ("I borrow, later", rf"(?:{_ME} )?(?:pinjam|ngutang) (?:[^ ]+ ){{0,6}}?(?P<who>[PO])", hutang),
        ("they take first", rf"{_W} (?:[^ ]+ ){{0,2}}?ambil (?:[^ ]+ ){{0,4}}?dulu", piutang),
        (
            "they take and pay later",
            rf"{_W} (?:[^ ]+ ){{0,3}}?(?:ambil|borong|beli|pesan|makan|minum|ngopi) (?:[^ ]+ )*?(?:bayar|dibayar|bayarnya|janji"
            rf"|katanya)(?: bayar)?(?: [^ ]+)? (?:T|D|habis|pas|nanti|akan|kalau)|{_W.replace('who', 'who2')} (?:[^ ]+ "
            rf"){{0,3}}?ambil (?:[^ ]+ )*?(?:T|D) (?:[^ ]+ )?(?:bayar|dibayar)",
            later_paid,
        ),
        ("I take first", rf"ambil (?:[^ ]+ ){{0,5}}?dulu (?:[^ ]+ ){{0,3}}?(?:di|ke|dari|sama) {_W}", hutang),
        (
            "goods sent, paid later",
            rf"{_W} (?:[^ ]+ )?(?:kirim|kasih|antar|drop) (?:[^ ]+ ){{0,5}}?A (?:, )?(?:bayar|dibayar|tempo|bayarnya) (?:[^ ]+ )?(?:T|D)",
            hutang,
        ),
        ("a loan by a lender", r"(?P<who>O) (?:kasih )?pinjaman|pinjaman (?:dari )?(?P<who2>O)", i_owe),
        (
            "goods came, paid later",
            rf"{_W} (?:[^ ]+ ){{0,4}}?(?:barang|kiriman) (?:datang|masuk|dikirim) (?:[^ ]+ ){{0,4}}?(?:bayar|dibayar|tempo) "
            rf"(?:[^ ]+ )?(?:T|D)",
            hutang,
        ),
        ("I have not paid", rf"{_W} (?:A|N) belum (?:[^ ]+ )?(?:{_ME} )?bayar", hutang),
        ("settled by", rf"{_W} {_FILL}(?:lunasi|dilunasi)", they_pay),
        ("I give back", rf"(?:{_ME} )?(?:kembalikan|cicil|lunasi) (?:uang |[^ ]+ ){{0,4}}?(?:{_TO} )?(?:si )?{_W}", i_pay),
        ("settled", rf"{_W} (?:[^ ]+ ){{0,4}}?(?:lunas)", they_pay),
        ("I give back", rf"(?:{_ME} )?(?:kembalikan|cicil|lunasi) (?:[^ ]+ ){{0,4}}?(?:{_TO} )?(?:si )?{_W}", i_pay),
        ("they pay back", rf"{_W} (?:[^ ]+ ){{0,3}}?(?:kembalikan|cicil|ganti uang|nyicil|mulangin)", they_pay),
        ("they pay", rf"{_W} {_FILL}(?:bayar|transfer)(?! (?:ke|untuk|listrik|kos))", they_pay),
        (
            "short by me",
            rf"kurang bayar {_ME} (?:sama|ke) {_W}|{_W.replace('who', 'who2')} (?:[^ ]+ )?kurang {_ME} bayar",
            i_owe,
        ),
        ("short by them", rf"kurang bayar {_W}", piutang),
        ("I pay, the sum first", r"(?:bayar|lunasi|kembalikan) (?:A|N) (?:ke |sama |untuk )+(?P<who>P)", i_pay),
        ("I pay a lender", r"(?:bayar|cicil|setor|lunasi) (?:ke |cicilan )*(?P<who>O)", pay_lender),
        ("I pay", rf"(?:{_ME} )?(?:bayar|lunasi|kembalikan) (?:ke |si |sama )*(?P<who>P)", i_pay),
        (
            "given or lent",
            rf"(?:{_ME} )?(?:kasih|transfer|kirim|kasihkan) (?:ke |uang |sama |A |N |si |untuk ){{0,3}}(?P<who>P)",
            ask_given,
        ),
        (
            "debt of nobody",
            r"(?:ada (?:yang|orang|teman) )?(?:ngutang|utang|pinjam|bon|piutang|kasbon|hutang|pinjaman|talangan)",
            ask_who,
        ),
    )
]
