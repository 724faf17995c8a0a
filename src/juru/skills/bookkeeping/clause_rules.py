"""Which rule tables a clause is tried against, in which order, and what headings make of it."""

import re
from dataclasses import replace

from juru.language.people import FAMILY, HONORIFICS
from juru.language.sentence import Atom
from juru.language.wordlist import words_of
from juru.skills.bookkeeping import edit_features, rules_debt, rules_edit, rules_plan, rules_query, rules_wallet
from juru.skills.bookkeeping.asked import CHARTS, feature_reading, guessed
from juru.skills.bookkeeping.clause_entries import LOANS, ask_how_much, read_entries
from juru.skills.bookkeeping.clauses import has_money
from juru.skills.bookkeeping.edit_features import took_back
from juru.skills.bookkeeping.entry_kinds import Entry
from juru.skills.bookkeeping.phrases import WALLETS
from juru.skills.bookkeeping.rules import (
    Arguments,
    Clause,
    Doubt,
    Draft,
    apply_rules,
    name_of,
)
from juru.skills.bookkeeping.rules_query import about_books
from juru.skills.bookkeeping.rules_talk import (
    guarded,
    is_plan,
    wants_amount,
)

_MOST_IN_AN_EDIT = 60  #: atoms; whoever changes an entry or asks says so shortly
_EDIT_WORDS = words_of(
    """
    hapus ubah salah harusnya ralat undo batal batalkan bukan kategori keterangan typo keliru koreksi geser dobel
    kelebihan cabut terakhir diganti dijadikan jadikan ganti jangan usah digeser ternyata jadi tadi barusan itu masukkan
    pindahkan pindah kembalikan tarik
    """
)


_QUERY_WORDS = words_of(
    """
    berapa rekap laporan total lihat cari daftar riwayat siapa apa saldo target ekspor semua bandingkan banding dibanding
    mana keuangan ? kapan csv pdf excel xlsx transaksi catatan terakhir bagaimana boros penjualan pengeluaran pemasukan
    kenapa rinciannya rincian detail detailnya omzet omset closing progres progress sampai list file download kewajiban
    kok ringkasan sisa kecatet kecatat tercatat masih selisih kemana pindahkan ada
    """
)


_QUERY_WORDS |= CHARTS


_PLAN_WORDS = words_of(
    """
    mau target nabung tabungan sisihkan simpan anggaran saldo pindahkan transfer topup isi tariktunai tarik celengan
    setoran cicilan kumpul kumpulkan tambah naik turun setor masukkan kas uang sekarang kos kontrakan iuran langganan
    mutasi ambil pindah geser oper konversi maksimal maks max ngumpul
    """
)


_DEBT_WORDS = words_of(
    """
    pinjam pinjamkan dipinjam dipinjami utang ngutang utangi diutangi piutang bon talangi ditalangi dibayari bayarin
    kembalikan dikembalikan cicil dicicil lunas lunasi dilunasi ambil bayar dibayar transfer setor kasih kirim ganti
    pakai barang belum kurang dp potong dipotong titip diganti selesai pinjaman kasbon talangan borong bawa pegang nyicil
    nunggak menunggak tunggakan uang bunga tenor kembali pelunasan
    """
)


def read_whole(clause: Clause) -> Draft | None:
    """Readings that take the message as one: changes, questions and plans that stops do not part."""
    words = {word for atom in clause.atoms for word in atom.words}
    draft: Draft | None = None
    endings = (
        apply_rules(rules_plan.ENDINGS, clause)
        if words
        & {
            "batal",
            "batalkan",
            "hapus",
            "stop",
            "lunas",
            "selesai",
            "tercapai",
            "cukup",
            "kesampaian",
            "terkumpul",
            "kekumpul",
            "kebeli",
            "berhenti",
        }
        or {"target", "sudah"} <= words
        else None
    )
    if endings is not None and not (has_money(clause.atoms) and endings.rule.startswith("obligation")):
        return endings
    if words & WALLETS.keys() and has_money(clause.atoms):
        draft = apply_rules([rules_wallet.HELD], clause)
        if draft is not None:
            return draft
    if words & _EDIT_WORDS and "lalu" in words and words & _TAIL_BEGINS:
        draft = _change_and_question(clause)
        if draft is not None:
            return draft
    if words & _EDIT_WORDS and len(clause.atoms) <= _MOST_IN_AN_EDIT:
        draft = took_back(clause) or apply_rules([*rules_edit.RULES, *edit_features.RULES], clause)
        if draft is not None:
            return draft
    if not has_money(clause.atoms) or "terakhir" in words:
        talk = guarded(clause.tags, clause.atoms)
        if talk:
            return Draft(f"guard: {talk}", talk=talk)
        settled = words & {"lunas", "lunasi", "dilunasi"} and not words & {
            "berapa",
            "siapa",
            "?",
            "belum",
            "apa",
            "daftar",
            "lihat",
            "mau",
        }
        if not settled and (words & _QUERY_WORDS or clause.has("R", "D")):
            return _query(clause)
    return None


_JOINING = words_of("sama dan lalu , ? & plus juga sekalian terus +")
_TAIL_BEGINS = words_of("lihat rekap laporan saldo berapa total ringkasan target daftar sisa ekspor")


def _query(clause: Clause) -> Draft | None:
    """One question, or two that stand side by side ("rekap hari ini sama saldo bca")."""
    for i, atom in enumerate(clause.atoms[:-1] if len(clause.atoms) <= _MOST_IN_AN_EDIT else ()):
        if i and atom.word in _JOINING:
            first = _one_query(replace(clause, atoms=clause.atoms[:i]))
            second = _second_query(clause, i) if first and first.calls else None
            if first and second and second.calls and _apart(first, second):
                return Draft(f"{first.rule} + {second.rule}", [*first.calls, *second.calls])
    return _one_query(clause)


def _second_query(clause: Clause, i: int) -> Draft | None:
    """The question after the joining word at `i`; "cek goals sama cicilan" asks the second with the verb of the first."""
    rest = clause.atoms[i + 1 :]
    found = _one_query(replace(clause, atoms=rest))
    if found is None and clause.atoms[0].word in _TAIL_BEGINS | {"saldo"}:
        found = _one_query(replace(clause, atoms=[clause.atoms[0], *rest]))
    return found


def _apart(first: Draft, second: Draft) -> bool:
    """Whether two readings are of two questions: different tools, or two wallets."""
    names = first.calls[0][0], second.calls[0][0]
    if names == ("get_debt_history", "list_transactions"):
        return False
    return names[0] != names[1] or (names[0] == "get_balance" and first.calls != second.calls)


def _change_and_question(clause: Clause) -> Draft | None:
    """ "hapus kopi tadi trus rekap hari ini"."""
    i = next(i for i, atom in enumerate(clause.atoms) if atom.word == "lalu")
    if not 0 < i < min(len(clause.atoms) - 1, _MOST_IN_AN_EDIT):
        return None
    head = replace(clause, atoms=clause.atoms[:i])
    change = took_back(head) or apply_rules([*rules_edit.RULES, *edit_features.RULES], head)
    asked = _query(replace(clause, atoms=clause.atoms[i + 1 :])) if change and change.calls else None
    return replace(change, calls=[*change.calls, *asked.calls]) if change and asked and asked.calls else None


def _with_question(clause: Clause, entries: list[Entry]) -> Draft | None:
    """ "bensin 30rb sama lihat saldo gopay": what is told, and then what is asked."""
    for i, atom in enumerate(clause.atoms[:-1] if len(clause.atoms) <= _MOST_IN_AN_EDIT else ()):
        tail = clause.atoms[i + 1 :]
        if i and atom.word in _JOINING and not has_money(tail) and {a.word for a in tail} & _TAIL_BEGINS:
            asked = _query(replace(clause, atoms=tail))
            if asked is not None and asked.calls:
                told = read_clause(replace(clause, atoms=clause.atoms[:i]), entries)
                return replace(told, calls=[*told.calls, *asked.calls]) if told else asked
    return None


def _one_query(clause: Clause) -> Draft | None:
    draft = feature_reading(clause) or apply_rules(rules_query.RULES, clause)
    if draft is None or (draft.rule == "summary" and not about_books(clause)):
        return guessed(clause)
    return draft


def read_clause(clause: Clause, entries: list[Entry]) -> Draft | None:
    """The draft of one clause; transactions go to `entries`, and a draft that marks their place comes back."""
    words = {word for atom in clause.atoms for word in atom.words}
    money = has_money(clause.atoms)
    if not money and words & _QUERY_WORDS and not words & {"lunas", "lunasi", "dilunasi"}:
        draft = _query(clause)
        if draft is not None:
            return draft
        if entries and words & {"sisa", "total", "habis", "tinggal", "bersih", "semua"} and words & {"berapa", "total"}:
            return Draft("what is left", [("get_summary", {"period": "today"})])
    both = _with_question(clause, entries) if money and words & _JOINING and words & _TAIL_BEGINS else None
    if both is not None:
        return both
    if "✗" in clause.tags and money:
        return None
    talk = guarded(clause.tags, clause.atoms)
    if talk:
        return Draft(f"guard: {talk}", talk=talk)
    draft = _by_header(clause) if clause.header.mode not in ("", "entries") else None
    if draft is not None:
        return draft
    if words & _EDIT_WORDS and len(clause.atoms) <= _MOST_IN_AN_EDIT and not entries:
        draft = apply_rules(rules_edit.RULES, clause)
        if draft is not None:
            return draft
    if money and words & _OWED_FIRST and not clause.header.type and (words & _LOAN_DEEDS or not clause.has("F")):
        draft = rules_debt.read_sure(_with_family(clause, words))
        if draft is not None:
            return draft
    if money and (words & _PLAN_WORDS or clause.has("F", "T", "L") or ("ke" in words and len(words & WALLETS.keys()) > 1)):
        draft = apply_rules(rules_plan.RULES, clause)
        if draft is not None:
            return draft
    if words & _DEBT_WORDS and not clause.header.type:
        debt = _with_family(clause, words)
        draft = rules_debt.read_debt(debt)
        if draft is not None:
            return draft
    if clause.header.type and words & {"belum"}:
        draft = rules_debt.read_debt(clause)
        if draft is not None:
            return draft
    if is_plan(clause.tags):
        return Draft("plan", talk="plan")
    if not money:
        return _without_money(clause, entries)
    if (
        _regular(clause)
        and not _MONTHLY_SHOPPING.search(clause.text)
        and not clause.has("D")
        and not words & {"dapat", "narik", "sudah", "tadi", "laku", "kasih", "dikasih", "kiriman"}
    ):
        draft = apply_rules(rules_plan.REGULAR, clause)
        if draft is not None:
            return draft
    return read_entries(clause, entries)


#: what no plan, no wallet and no obligation is told with
_OWED_FIRST = LOANS | words_of("kembalikan dikembalikan lunasi dilunasi kembali cicilan")
_LOAN_DEEDS = words_of("pinjam pinjamkan ngutang dipinjami ditalangi talangi")

_LENT = words_of("ditalangi dipinjami dibayari diutangi")


_BANKS = words_of("bri bni bca mandiri btn bsi bpd jago seabank lpd kur")


def _with_family(clause: Clause, words: set[str]) -> Clause:
    """The clause with family as counterparties ("ditalangi abang"), where a loan is spoken of and nobody else is named."""
    if not words & LOANS:
        return clause
    if clause.has("P", "O"):
        atoms = list(clause.atoms)
        for i in range(1, len(atoms)):
            if atoms[i - 1].word in _LENT and atoms[i].word in FAMILY | HONORIFICS and atoms[i].tag not in "PO":
                atoms = [replace(atom, tag=atom.tag.lower()) if atom.tag in "PO" else atom for atom in atoms]
                atoms[i] = replace(atoms[i], tag="P")
                return replace(clause, atoms=atoms)
        return clause
    atoms = [
        replace(atom, tag="P")
        if (atom.word in FAMILY and atom.word != "anak") or (atom.word in HONORIFICS and len(atom.word) > 2)
        else atom
        for atom in clause.atoms
    ]
    if not any(atom.tag == "P" for atom in atoms):
        atoms = [replace(atom, tag="O") if atom.word in _BANKS - {"kur"} else atom for atom in atoms]
    return Clause(atoms, clause.now, clause.header, clause.plain)


_MONTHLY_SHOPPING = re.compile(
    r"\bbel?anja (?:bulanan|mingguan|harian|dapur|pasar)\b(?!.* (?:per|tiap|setiap|/))", re.IGNORECASE
)


def _regular(clause: Clause) -> bool:
    """Whether an amount and a frequency stand between the same stops."""
    found = {"F": False, "A": False}
    for atom in clause.atoms:
        if atom.tag == ",":
            found = {"F": False, "A": False}
        elif atom.tag == "F" or atom.tag in "AN":
            found["F" if atom.tag == "F" else "A"] = True
            if all(found.values()):
                return True
    return False


def _without_money(clause: Clause, entries: list[Entry]) -> Draft | None:
    if wants_amount(clause.atoms):
        return Draft("no amount", ask=ask_how_much(clause, entries), span=clause.text)
    return None


def _by_header(clause: Clause) -> Draft | None:
    """A line under a heading of debts, payments or obligations."""
    mode = clause.header.mode
    if mode == "obligations":
        if not has_money(clause.atoms):
            return None
        return apply_rules(rules_plan.REGULAR, clause)
    if mode in ("hutang", "piutang"):
        if clause.atoms[0].word in ("total", "jumlah", "semua"):
            return Draft("total of a list", talk="chatter")
        people = (
            [atom for atom in clause.atoms if atom.tag in "PO"]
            or [a for a in clause.atoms if a.tag == "U"]
            or _name_words(clause)
        )
        if not people or not has_money(clause.atoms):
            return None
        try:
            amounts = clause.amounts()
        except Doubt as doubt:
            return Draft("debt of a list", ask=doubt.ask)
        arguments: Arguments = {"type": mode, "person_name": name_of(people[:1]), "amount": amounts[-1]}
        due = clause.due()
        if clause.has("T", "tempo", "bayar", "janji") and due is not None:
            arguments["due_date_days"] = due
        if clause.header.offset:
            arguments["date_offset"] = clause.header.offset
        return Draft("debt of a list", [("record_debt", arguments)], span=clause.text)
    if mode == "paid":
        return _paid_line(clause)
    return None


def _name_words(clause: Clause) -> list[Atom]:
    return [atom for atom in clause.atoms if atom.tag[:1].islower() and atom.text[:1].isalpha()]


def _paid_line(clause: Clause) -> Draft | None:
    people = [atom for atom in clause.atoms if atom.tag in "PO"]
    if not people:
        return None
    arguments: Arguments = {"person_name": name_of(people[:1]), "type": "piutang"}
    amounts = clause.amounts()
    if amounts:
        arguments["amount"] = amounts[0]
    else:
        arguments["full"] = True
    return Draft("payment of a list", [("pay_debt", arguments)], span=clause.text)
