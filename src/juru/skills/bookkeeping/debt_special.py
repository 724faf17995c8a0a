"""What the few patterns of debts produce: purchases paid in part, money given, debts of nobody."""

import re

from juru.language.people import FAMILY
from juru.language.sentence import Atom
from juru.language.wordlist import words_of
from juru.skills.bookkeeping.lexicon import best, expenses
from juru.skills.bookkeeping.loan_terms import name_in, purpose
from juru.skills.bookkeeping.owing import direction, owe, pay
from juru.skills.bookkeeping.questions import called, rupiah
from juru.skills.bookkeeping.rules import (
    Ask,
    Clause,
    Draft,
    is_family,
)
from juru.skills.tool import Option, ToolCall

#: somebody of a kind, but nobody in particular
_ANYBODY = words_of("penumpang pembeli pelanggan customer orang teman temen tetangga murid anak")


#: words that never name a person where a rule looks for one
_NOBODY = words_of("transfer bayar gue uang utang total")


def _who(clause: Clause, match: re.Match[str], group: str = "who") -> str | None:
    atoms = clause.group(match, group)
    if not atoms or atoms[0].word in _NOBODY:
        return None
    return name_in(clause, atoms)


def hutang(clause: Clause, match: re.Match[str]) -> Draft | None:
    """I owe the one named."""
    who = _who(clause, match)
    return owe("hutang", who, clause, "") if who else None


_LENDERS = words_of("bank koperasi pinjol rentenir kredivo akulaku spaylater gopaylater toke tengkulak leasing")


def pay_lender(clause: Clause, match: re.Match[str]) -> Draft | None:
    """Money to somebody whose trade is lending pays a debt; to a shop it is an expense."""
    atoms = clause.group(match, "who")
    lends = atoms and (atoms[0].words[0] in _LENDERS or "kredit" in atoms[0].words)
    return pay("hutang", name_in(clause, atoms), clause) if lends else None


def piutang(clause: Clause, match: re.Match[str]) -> Draft | None:
    """The one named owes me."""
    who = _who(clause, match)
    if who and who.lower() in _ANYBODY:
        return Draft("", ask=Ask("who"))
    return owe("piutang", who, clause, "") if who else None


def i_pay(clause: Clause, match: re.Match[str]) -> Draft | None:
    """I pay the one named."""
    who = _who(clause, match)
    return pay("hutang", who, clause) if who else None


def later_paid(clause: Clause, match: re.Match[str]) -> Draft | None:
    """The one named took something and pays later."""
    who = _who(clause, match) or _who(clause, match, "who2")
    return owe("piutang", who, clause, "") if who else None


#: beside these a payment is that of a debt
_DEBT_TALK = words_of(
    """
    utang bon cicil lunas lunasi kembalikan pinjam ngutang sisa cicilan
    ganti piutang yang pinjaman talangan ngelunasi
    """
)


def they_pay(clause: Clause, match: re.Match[str]) -> Draft | None:
    """The one named pays me; with goods beside it, it is a sale, and left to the entries."""
    who = _who(clause, match)
    if not who or _is_sale(clause):
        return None
    if _is_wage(clause, match):
        return _earned(clause, match)
    return pay("piutang", who, clause)


def _earned(clause: Clause, match: re.Match[str]) -> Draft | None:
    """What was paid for a ride, for work, for goods; left to the entries where there are several amounts."""
    amounts = clause.amounts()
    if len(amounts) != 1 or any(atom.tag == "Q" for atom in clause.atoms):
        return None
    payer = clause.group(match, "who")[0]
    ride = payer.words[0] == "penumpang" or clause.has("ongkos", "antar", "anter", "ojek", "tarikan", "orderan")
    work = clause.has("lembur", "lemburan", "upah", "gaji", "honor", "jasa", "les")
    back = clause.has("ganti", "diganti")
    entry = {
        "type": "income",
        "amount": amounts[0],
        "category": "lainnya" if back else "orderan" if ride else "gaji" if work else "penjualan",
        "description": f"{purpose(clause)} {payer.text}".strip().lower(),
        "date_offset": clause.offset(),
    }
    return Draft("", entries=[entry])


#: whoever pays without a debt before: for a ride, for goods, for work
_PAYING_TRADE = words_of("penumpang pembeli pelanggan customer kustomer kantor klien client tamu pasien")
#: what is paid for where work is paid
_WORK = words_of("ongkos lembur lemburan jahitan jasa upah gaji honor sewa les orderan pesanan antar anter ojek tarikan")


def _is_wage(clause: Clause, match: re.Match[str]) -> bool:
    """ "penumpang bayar 25rb", "pak haji bayar ongkos 50rb": money earned, no debt."""
    office = clause.group(match, "who")[0].words == ("kantor",) and clause.has("ganti")
    if office or clause.has(*_DEBT_TALK):
        return office and not clause.has("utang", "pinjam", "ngutang")
    return clause.group(match, "who")[0].words[0] in _PAYING_TRADE or clause.has(*_WORK)


def _is_sale(clause: Clause) -> bool:
    """ "Bu Rini bayar 3 mukena 375rb": goods are paid, not a debt."""
    if clause.has(*_DEBT_TALK):
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


def ask_direction(clause: Clause, match: re.Match[str]) -> Draft | None:
    """A name and an amount with a debt word, but no roles."""
    who = _who(clause, match)
    amounts = clause.amounts()
    return direction(who, amounts[0]) if who and amounts else Draft("", ask=Ask("amount"))


def ask_given(clause: Clause, match: re.Match[str]) -> Draft | None:
    """ "kasih Dian 250rb": lent, given, or a debt paid? Family is given."""
    atoms = clause.group(match, "who")
    who = _who(clause, match)
    family = any(atom.word in FAMILY and atom.tag != "P" for atom in clause.atoms)
    if not who or family or (is_family(atoms) and not _by_article(clause, atoms[0])):
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


def _by_article(clause: Clause, atom: Atom) -> bool:
    """ "si Ucok": a name, even where the same word calls a child."""
    return clause.plain[max(0, atom.start - 3) : atom.start].lower() == "si "


def ask_who(clause: Clause, match: re.Match[str]) -> Draft | None:
    """A debt of nobody."""
    amounts = clause.amounts()
    people = [atom for atom in clause.atoms if atom.tag == "P"]
    if not amounts and len(clause.atoms) > 5 and not clause.has("lupa"):
        return Draft("talk of debts", talk="chatter")
    if people and amounts:
        return direction(name_in(clause, people[:1]), amounts[0])
    kind = "hutang" if re.search(r"(?<![^ ])(?:pinjam|utang|ngutang)(?![^ ])", match[0]) else ""
    if amounts and kind:
        call = ("record_debt", {"type": kind, "amount": amounts[0]})
        return Draft("", ask=Ask("who", calls=(call,), gap=(0, "person_name"), expects="person"))
    return Draft("", ask=Ask("who"))


_UNREAL = words_of(
    "gagal ditolak tolak nolak ketolak pengajuan tawaran nawarin ditawarin iklan semoga moga mudah-mudahan seandainya"
)
_LOAN = words_of("utang pinjam pinjaman pinjamkan ngutang kembalikan bunga")


def unreal(clause: Clause) -> bool:
    """Whether a loan was refused, offered or only wished for, and no money came after all."""
    if not any(atom.text.lower() in _UNREAL for atom in clause.atoms) or clause.has("cair", "disetujui", "acc", "masuk"):
        return False
    return any(word in _LOAN for atom in clause.atoms for word in atom.words)


def asked_whether(clause: Clause, match: re.Match[str]) -> Draft | None:
    """ "Joko bayar 50rb ga ya kemarin": asked, not told."""
    who = _who(clause, match)
    return Draft("", [("get_debt_history", {"person_name": who})]) if who else None


def all_debts(clause: Clause, match: re.Match[str]) -> Draft | None:
    """ "utang gue": which there are is asked for."""
    if holds_amount(clause) or clause.tags != match[0]:
        return None
    kind = "hutang" if match["kind"] == "utang" and clause.has("saya") else "all" if match["kind"] == "utang" else "piutang"
    return Draft("", [("get_debts", {"type": kind})])


_BACK = words_of("dulu ganti diganti nanti kembalikan belum")


def entrusted(clause: Clause, match: re.Match[str]) -> Draft | None:
    """ "Bu Susi titip beliin gas 22rb, uangnya nanti": owed to me where my money paid it, else nobody can tell."""
    who = _who(clause, match)
    if not who or not holds_amount(clause) or clause.has("dapat", "laku", "jualan", "saya"):
        return None
    bought = clause.has("beli") or any(atom.text.lower().endswith(("ku", "gue")) for atom in clause.atoms)
    if bought and any(atom.word in _BACK or atom.tag == "T" for atom in clause.atoms):
        return owe("piutang", who, clause)
    amounts = clause.amounts()
    return direction(who, amounts[0]) if amounts else None


def down_payment(clause: Clause, _match: re.Match[str]) -> Draft | None:
    """ "pesan gamis 210rb baru DP 50rb": the down payment is income, the rest is owed."""
    people = [atom for atom in clause.atoms if atom.tag == "P"] or [atom for atom in clause.atoms if atom.tag == "O"]
    amounts = clause.amounts()
    if len(amounts) != 2:
        return None
    if clause.has("kredit", "cicil", "dicicil"):
        return Draft("", ask=Ask("unclear"))
    bought = clause.has("beli") and not (people and clause.atoms.index(people[0]) < 2)
    if bought or clause.has("saya", "supplier", "diskon"):
        return None
    paid, price = min(amounts), max(amounts)
    if re.search(r"(?<![^ ])(?:sisa|kurang) A", clause.tags):
        paid, price = amounts[0], sum(amounts)
    entry = {
        "type": "income",
        "amount": paid,
        "category": "penjualan",
        "description": "dp " + purpose(clause),
        "date_offset": clause.offset(),
    }
    draft = Draft("", entries=[entry])
    if people:
        draft.calls.append(
            ("record_debt", {"type": "piutang", "person_name": name_in(clause, people[:1]), "amount": price - paid})
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
        "description": purpose(clause) or "belanja",
        "date_offset": clause.offset(),
    }
    debt = {"type": "hutang", "person_name": name_in(clause, people[:1]), "amount": amounts[0] - amounts[1]}
    return Draft("", [("record_debt", debt)], [entry])


def not_money(clause: Clause, _match: re.Match[str]) -> Draft | None:
    """A thing was lent, or the talk is of debts without any amount."""
    return Draft("", talk="chatter") if not holds_amount(clause) else None


def holds_amount(clause: Clause) -> bool:
    return any(atom.tag in "AN" for atom in clause.atoms)
