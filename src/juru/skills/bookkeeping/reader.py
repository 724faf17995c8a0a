"""The reader: a message becomes tool calls, or a question back, or the kind of talk it is. Pure, and never raises.

The road: atoms → people → arithmetic → talk that is no bookkeeping → lines and headings → clauses → the rule tables in
order → drafts → calls. The first rule that fits a clause decides it; drafts of one kind are drawn together.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from juru.errors import InvalidCall
from juru.language.money import Money
from juru.language.people import FAMILY, HONORIFICS
from juru.language.persons import mark_people
from juru.language.sentence import Atom, Sentence, parse
from juru.language.wordlist import words_of
from juru.skills.bookkeeping import answers, rules_debt, rules_edit, rules_plan, rules_query
from juru.skills.bookkeeping.clauses import clauses, has_money, heading, lines, split_heading
from juru.skills.bookkeeping.confidence import calibrated
from juru.skills.bookkeeping.lexicon import SPELLER
from juru.skills.bookkeeping.questions import rupiah, say
from juru.skills.bookkeeping.rules import (
    Arguments,
    Ask,
    Call,
    Clause,
    Doubt,
    Draft,
    Header,
    apply_rules,
    counterparty_tags,
    name_of,
)
from juru.skills.bookkeeping.rules_amount import simplify
from juru.skills.bookkeeping.rules_entry import Entry, entries_of, spread_days, without_derived
from juru.skills.bookkeeping.rules_query import about_books
from juru.skills.bookkeeping.rules_talk import (
    guarded,
    is_plan,
    leftover_talk,
    message_talk,
    not_done,
    somebody_else,
    wants_amount,
)
from juru.skills.bookkeeping.tools import validate
from juru.skills.tool import Context, Option, Question, Reading, ToolCall

_ENTRIES_IN_A_CALL = 10
_MOST_ATOMS = 400

_EDIT_WORDS = words_of(
    """
    hapus ubah salah harusnya ralat undo batal batalkan bukan kategori keterangan typo keliru koreksi geser dobel
    kelebihan cabut terakhir diganti dijadikan jadikan ganti jangan usah digeser ternyata jadi tadi
    """
)
_QUERY_WORDS = words_of(
    """
    berapa rekap laporan total lihat cari daftar riwayat siapa apa saldo target ekspor semua bandingkan banding dibanding
    mana keuangan ? kapan csv pdf excel xlsx transaksi catatan terakhir bagaimana boros penjualan pengeluaran pemasukan
    kenapa rinciannya rincian detail detailnya omzet omset closing progres progress sampai list file download kewajiban
    kok ringkasan sisa
    """
)
_PLAN_WORDS = words_of(
    """
    mau target nabung tabungan sisihkan simpan anggaran saldo pindahkan transfer topup isi tariktunai tarik celengan
    setoran cicilan kumpul kumpulkan tambah naik turun setor masukkan kas uang sekarang kos kontrakan iuran langganan
    mutasi ambil pindah geser oper konversi
    """
)
_DEBT_WORDS = words_of(
    """
    pinjam pinjamkan dipinjam dipinjami utang ngutang utangi diutangi piutang bon talangi ditalangi dibayari bayarin
    kembalikan dikembalikan cicil dicicil lunas lunasi dilunasi ambil bayar dibayar transfer setor kasih kirim ganti
    pakai barang belum kurang dp potong titip diganti selesai pinjaman kasbon talangan borong bawa pegang nyicil
    """
)
_BEGINS = re.compile(r"(?<![^ ])(?:berapa|rekap|laporan|total|hapus|undo|lihat|saldo|siapa|ekspor|cari|daftar|riwayat)(?![^ ])")


def read(text: str, context: Context) -> Reading:
    """What the local engine makes of a message. Pure, and never raises."""
    try:
        return _read(text, context)
    except Exception:  # the contract: whatever is sent, the reader answers
        return _asking(Ask("unclear"), "unreadable", context, 0.1)


def resume(question: Question, text: str, context: Context) -> Reading | None:
    """What a message means as the answer to a pending question; None where it is a new message. Never raises."""
    try:
        return answers.resume(question, text, atoms_of(text, context).atoms, context)
    except Exception:  # as for read: an answer that breaks is no answer
        return None


def atoms_of(text: str, context: Context) -> Sentence:
    """The atoms of a message with its people marked and its arithmetic done."""
    own = {word.lower(): meaning.lower() for word, meaning in context.words.items()} if context.words else {}
    currency = {word.lower(): rupiah for word, rupiah in context.currency_words.items()} if context.currency_words else {}
    sentence = parse(text, context.now, SPELLER, own, currency)
    atoms = mark_people(_with_gains(sentence.atoms[:_MOST_ATOMS]), text)
    return Sentence(simplify(atoms))


def _with_gains(atoms: list[Atom]) -> list[Atom]:
    """Javanese "oleh 143 ewu" is money got; elsewhere "oleh" only says by whom."""
    if not atoms:
        return atoms
    return [
        replace(atom, tag="dapat", word="dapat") if atom.text.lower() == "oleh" and following.tag in ("A", "N") else atom
        for atom, following in zip(atoms, [*atoms[1:], Atom("", "", "", 0, 0)], strict=True)
    ]


def _read(text: str, context: Context) -> Reading:
    sentence = atoms_of(text, context)
    atoms = sentence.atoms
    if not atoms:
        return Reading((), 0.9, "none", "nothing said", "chatter")
    talk = message_talk(text, sentence.tags, atoms)
    if talk:
        return Reading((), calibrated(f"talk: {talk}", 1.0), "none", f"talk: {talk}", talk)
    drafts, header_plan = _drafts(text, atoms, context)
    if header_plan:
        return Reading((), calibrated("talk: plan", 1.0), "none", "talk: plan", "plan")
    return _assembled(drafts, sentence, context)


def _drafts(text: str, atoms: list[Atom], context: Context) -> tuple[list[Draft], bool]:
    """The drafts of a message, clause by clause; the flag says that a heading made all of it a plan."""
    whole = Clause(atoms, context.now, Header(), text)
    once = _whole_message(whole)
    if once is not None:
        return [once], False
    drafts: list[Draft] = []
    entries: list[Entry] = []
    header = Header()
    parts = lines(atoms)
    several = sum(1 for line in parts if line) > 1
    for line in parts:
        if not line:
            if entries or drafts:
                header = Header()
            continue
        found = split_heading(line, header)
        if found:
            line_header, line = found
            header = line_header
        elif several and not has_money(line) and _heads(line, parts):
            new = heading(line, header)
            if new is not None and not _has_deed(line):
                header = new
                if header.mode == "plan":
                    return [], True
                continue
        if header.mode == "plan":
            return [], True
        for clause in clauses(line, context.now, header, text, begins=_BEGINS):
            draft = _clause(clause, entries)
            if draft is not None:
                drafts.append(draft)
    if entries:
        _place_entries(drafts, entries)
    return drafts, False


def _heads(line: Sequence[Atom], parts: list[list[Atom]]) -> bool:
    """Whether lines with money follow this one."""
    place = next(i for i, part in enumerate(parts) if part is line)
    following = next((part for part in parts[place + 1 :] if part), None)
    return following is not None


def _has_deed(line: Sequence[Atom]) -> bool:
    return any(atom.word in ("hapus", "berapa", "?") for atom in line)


def _whole_message(clause: Clause) -> Draft | None:
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
        else None
    )
    if endings is not None and not (has_money(clause.atoms) and endings.rule.startswith("obligation")):
        return endings
    if words & _EDIT_WORDS:
        draft = apply_rules(rules_edit.RULES, clause)
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


def _query(clause: Clause) -> Draft | None:
    draft = apply_rules(rules_query.RULES, clause)
    if draft is not None and draft.rule == "summary" and not about_books(clause):
        return None
    return draft


def _clause(clause: Clause, entries: list[Entry]) -> Draft | None:
    """The draft of one clause; transactions go to `entries`, and a draft that marks their place comes back."""
    words = {word for atom in clause.atoms for word in atom.words}
    money = has_money(clause.atoms)
    if not money and words & _QUERY_WORDS and not words & {"lunas", "lunasi", "dilunasi"}:
        draft = _query(clause)
        if draft is not None:
            return draft
        if entries and words & {"sisa", "total", "habis", "tinggal", "bersih", "semua"} and words & {"berapa", "total"}:
            return Draft("what is left", [("get_summary", {"period": "today"})])
    if "✗" in clause.tags and money:
        return None
    talk = guarded(clause.tags, clause.atoms)
    if talk:
        return Draft(f"guard: {talk}", talk=talk)
    draft = _by_header(clause) if clause.header.mode not in ("", "entries") else None
    if draft is not None:
        return draft
    if words & _EDIT_WORDS and not entries:
        draft = apply_rules(rules_edit.RULES, clause)
        if draft is not None:
            return draft
    if money and (words & _PLAN_WORDS or clause.has("F", "T", "L")):
        draft = apply_rules(rules_plan.RULES, clause)
        if draft is not None:
            return draft
    if words & _DEBT_WORDS and not clause.header.type:
        debt = _with_family(clause, words)
        draft = apply_rules(rules_debt.RULES, debt, counterparty_tags(debt))
        if draft is not None:
            return draft
    if clause.header.type and words & {"belum"}:
        draft = apply_rules(rules_debt.RULES, clause, counterparty_tags(clause))
        if draft is not None:
            return draft
    if is_plan(clause.tags):
        return Draft("plan", talk="plan")
    if not money:
        return _without_money(clause, entries)
    if (
        _regular(clause)
        and not clause.has("D")
        and not words & {"dapat", "narik", "sudah", "tadi", "laku", "kasih", "dikasih", "kiriman"}
    ):
        draft = apply_rules(rules_plan.REGULAR, clause)
        if draft is not None:
            return draft
    return _entries(clause, entries)


_LENT = words_of("ditalangi dipinjami dibayari diutangi")
_BANKS = words_of("bri bni bca mandiri btn bsi bpd jago seabank lpd kur")
_LOANS = words_of("pinjam pinjamkan dipinjami dipinjam utang ngutang utangi diutangi bon talangi ditalangi piutang")


def _with_family(clause: Clause, words: set[str]) -> Clause:
    """The clause with family as counterparties ("ditalangi abang"), where a loan is spoken of and nobody else is named."""
    if not words & _LOANS:
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
        return Draft("no amount", ask=_ask_amount(clause, entries), span=clause.text)
    return None


def _ask_amount(clause: Clause, entries: list[Entry]) -> Ask:
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


def _entries(clause: Clause, entries: list[Entry]) -> Draft | None:
    """Transactions of a clause, or what must be asked about it."""
    words = {word for atom in clause.atoms for word in atom.words}
    if not_done(clause.tags, words):
        return Draft("not done", talk="plan")
    if not clause.header.mode and somebody_else(clause.tags):
        return Draft("somebody else", ask=Ask("unclear"), span=clause.text)
    if words & _LOANS and not clause.header.mode and not words & {"beli", "dapat", "laku"}:
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
    if found[0].sure < 0.5:
        return Draft("entry in doubt", ask=Ask("unclear"), span=clause.text)
    first = not entries
    entries.extend(found)
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
    asked = rules_debt.direction(name_of(people[:1]), amounts[0]) if people and amounts else Draft("", ask=Ask("who"))
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
        return replace(rules_debt.direction(name_of(people[:1]), amounts[0]), rule="name and amount") if amounts else None
    return None


def _place_entries(drafts: list[Draft], entries: list[Entry]) -> None:
    kept = without_derived(entries)
    spread_days(kept)
    place = next((draft for draft in drafts if draft.rule == "entries"), None)
    if place is None:
        return
    place.entries = [entry.arguments for entry in kept]
    place.sure = min(entry.sure for entry in kept)


def _assembled(drafts: list[Draft], sentence: Sentence, context: Context) -> Reading:
    """One reading from the drafts of all clauses."""
    calls: list[Call] = []
    transactions: list[Arguments] = []
    ask: Ask | None = None
    talk = ""
    rules: list[str] = []
    sure = 1.0
    deleted = False
    for draft in drafts:
        if draft.talk:
            talk = talk or draft.talk
        elif draft.rule:
            rules.append(draft.rule)
            sure = min(sure, draft.sure)
        ask = ask or draft.ask
        if draft.entries:
            if not transactions:
                calls.append(("record_transactions", {}))
            transactions += draft.entries
        for name, arguments in draft.calls:
            delete = arguments.get("action") in ("delete", "cancel")
            if delete and deleted:
                ask = ask or Ask("one_delete", {"name": str(arguments.get("target") or arguments.get("name") or "")})
                continue
            deleted |= delete
            if (name, arguments) not in calls or name in ("record_debt", "pay_debt"):
                calls.append((name, arguments))
    made = _tool_calls(calls, transactions)
    if ask is None and not made:
        return _talking(talk, sentence, context)
    rule = " + ".join(dict.fromkeys(rules)) or "question"
    if ask is not None:
        return _asking(ask, rule, context, calibrated(rule, sure), made)
    return Reading(tuple(made), calibrated(rule, sure), "local", rule)


def _tool_calls(calls: list[Call], transactions: list[Arguments]) -> list[ToolCall]:
    made: list[ToolCall] = []
    for name, arguments in calls:
        if name == "record_transactions":
            for start in range(0, len(transactions), _ENTRIES_IN_A_CALL):
                made += _valid(name, {"transactions": transactions[start : start + _ENTRIES_IN_A_CALL]})
        else:
            made += _valid(name, arguments)
    return made


def _valid(name: str, arguments: Arguments) -> list[ToolCall]:
    try:
        return [validate(ToolCall(name, arguments))]
    except InvalidCall:
        return []


def _talking(talk: str, sentence: Sentence, context: Context) -> Reading:
    """No call at all: talk, or a question where an amount was left over."""
    if talk:
        return Reading((), calibrated(f"talk: {talk}", 1.0), "none", f"talk: {talk}", talk)
    if any(atom.tag == "A" for atom in sentence.atoms):
        return _asking(Ask("unclear"), "amount not understood", context, 0.5)
    found = leftover_talk(sentence.tags, sentence.atoms)
    return Reading((), calibrated(f"talk: {found}", 1.0), "none", f"talk: {found}", found)


def _asking(ask: Ask, rule: str, context: Context, sure: float, made: Sequence[ToolCall] = ()) -> Reading:
    """A reading that asks back beside whatever could be read."""
    parts = {"amount": "", "what": "", "name": "", "low": "", "high": "", "thousands": "", "plain": ""} | ask.parts
    text = say(ask.kind, context, **parts)
    gap_calls = tuple(ToolCall(name, arguments) for name, arguments in ask.calls)
    question = Question(text, ask.options, gap_calls, ask.gap, ask.expects)  # type: ignore[arg-type]
    call = ToolCall("ask_clarification", {"message": text})
    return Reading((*made, call), sure, "local", rule, "", question)
