"""Debts and their payment: who owes whom comes from the roles around the verb."""

from dataclasses import replace

from juru.language.people import SELF
from juru.language.wordlist import words_of
from juru.skills.bookkeeping.debt_roles import read_roles
from juru.skills.bookkeeping.debt_special import (
    all_debts,
    ask_direction,
    ask_given,
    ask_who,
    asked_whether,
    down_payment,
    entrusted,
    holds_amount,
    hutang,
    i_pay,
    later_paid,
    not_money,
    partly_paid,
    pay_lender,
    piutang,
    they_pay,
    unreal,
)
from juru.skills.bookkeeping.debt_words import DEEDS
from juru.skills.bookkeeping.rules import (
    Ask,
    Clause,
    Doubt,
    Draft,
    Rule,
    apply_rules,
    counterparty_tags,
    name_of,
    rule,
)

_LEND = "(?:pinjamkan|talangi|utangi|pinjami)"


_PAY = "(?:bayar|kembalikan|cicil|lunasi|transfer|setor|ganti|cicilan)"


_SAID = (
    "(?:sudah|baru|barusan|tadi|mau|lagi|akhirnya|kemarin|D|juga|masih|jadi|langsung|iya|punya|pu|,|:|-|ini|itu|yang"
    "|nambah|tambah|dulu|katanya|cuma) "
)


_FILL = rf"(?:{_SAID}){{0,4}}?"


_TO = "(?:ke|sama|dengan|dari|di|oleh|untuk|pada)"


_ME = f"(?:{'|'.join(sorted(SELF))}|tak)"


_W = "(?P<who>[POU])"


_THINGS = (
    "(?:helm|motor|jaket|buku|mobil|tangga|payung|laptop|hp|charger|kereta|sepeda|alat|blender|baju|tas|sendal|sepatu"
    "|bor|gitar|panci)"
)


def read_debt(clause: Clause) -> Draft | None:
    """The debt or payment that a clause tells of: what is special first, then by the roles, then by the patterns."""
    return read_sure(clause) or apply_rules(RULES, clause, counterparty_tags(clause))


def read_sure(clause: Clause) -> Draft | None:
    """The same without the patterns: sure enough to come before what is laid down for the time to come."""
    if unreal(clause):
        return Draft("nothing came of it", talk="chatter")
    draft = apply_rules(SPECIAL, clause, counterparty_tags(clause)) or read_roles(clause)
    if draft is not None:
        draft.span = draft.span or clause.text
    return draft


def go_on(clause: Clause, before: Draft | None) -> Draft | None:
    """What only adds a name and a sum to the debt told before: "Dono minjem 50rb, Beni juga 30rb"."""
    if before is None or before.ask or not before.calls or before.calls[-1][0] not in ("record_debt", "pay_debt"):
        return None
    name, told = before.calls[-1]
    if clause.has("dia") and any(atom.word in DEEDS for atom in clause.atoms) and not clause.has("P", "O"):
        who = str(told["person_name"])
        if clause.has("berapa") and not clause.has("A", "N"):
            return Draft("debt asked of the same", [("get_debt_history", {"person_name": who})], span=clause.text)
        him = [replace(atom, tag="P", word=who.lower(), text=who) if atom.word == "dia" else atom for atom in clause.atoms]
        return read_sure(replace(clause, atoms=him))
    people = [atom for atom in clause.atoms if atom.tag in "POU" and atom.word not in _ADDING]
    sums = [atom for atom in clause.atoms if atom.tag in "AN"]
    if len(people) != 1 or len(sums) != 1 or any(a.tag not in "POUAN," and a.word not in _ADDING for a in clause.atoms):
        return None
    kept = {key: told[key] for key in ("type", "date_offset", "due_date_days") if key in told}
    try:
        sum_told = clause.amounts()[0]
    except Doubt as doubt:
        return Draft("debt going on", ask=doubt.ask)
    return Draft("debt going on", [(name, kept | {"person_name": name_of(people), "amount": sum_told})], span=clause.text)


#: what may stand beside the name and the sum
_ADDING = words_of("juga lalu dan sama ke di dari si dengan , : =")


#: what is borrowed where it is no money: any everyday word but these
_SOMETHING = (
    "(?!(?:uang|ke|sama|dari|di|dulu|lagi|saya|kami|iya|dengan|oleh|untuk|tadi|sudah|banyak|pakai|nih|dong|modal|tidak|D|lalu"
    "|juga|terus|tapi|belum|berapa)(?![^ ]))[a-z][^ ]*"
)
#: without an amount these only talk of debts
_MOOD = (
    "(?:tagih|nagih|ditagih|nagihin|tagihin|semoga|numpuk|menumpuk|pusing|stres|stress|jangan|kapok|pernah|capek|mulu|banget|batal"
    "|cape|males|malas|bingung|lupa|sebel|kesel|kesal)"
)


#: what is tried before the roles: what only sounds like a debt, and what is told in two sums
SPECIAL: list[Rule] = [
    rule(name, pattern, produce)
    for name, pattern, produce in (
        (
            "asked whether paid",
            r"(?P<who>P) (?:[^ ]+ ){0,3}?(?:bayar|lunas|kembalikan|cicil|lunasi|balik)(?: [^ ]+){0,4}? (?:tidak|belum) "
            r"(?:iya|sih|kan|\?)",
            asked_whether,
        ),
        (
            "a thing borrowed",
            rf"(?:pinjam|dipinjam|pinjamkan) (?:{_THINGS}|{_SOMETHING})|{_THINGS} (?:[^ ]+ ){{0,3}}?dipinjam",
            not_money,
        ),
        ("talk of debts", rf"{_MOOD}|utang budi", not_money),
        ("my debts", r"(?:daftar |semua |catatan |list )?(?P<kind>utang|piutang|bon) ?(?:saya)?(?: dong| iya)?$", all_debts),
        (
            "asked to buy something",
            rf"{_W} (?:[^ ]+ ){{0,2}}?titip(?= )",
            entrusted,
        ),
        (
            "a wish to borrow",
            r"(?:mau|akan|boleh|bisa) (?!bayar|cicil|lunasi|kembalikan)(?:[^ ]+ )?(?:pinjam|ngutang|utang)(?! (?:[^ ]+ )*(?:D"
            r"|sudah))",
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
            r"A (?:, )?(?:[^ ]+ ){0,2}?(?:baru (?:bayar|dp|transfer)|dp|bayar dp|di dp|bayar separuh) (?:[^ ]+ ){0,3}?A"
            r"|dp (?:[^ A]+ ){0,3}?A (?:[^ ]+ ){0,6}?A",
            down_payment,
        ),
        (
            "each of nobody named",
            r"(?:semua|orang|mereka|teman|anak) (?:[^ ]+ )*?masing (?:[^ ]+ )*?(?:ngutang|utang|pinjam|bon)",
            ask_who,
        ),
        (
            "a loan handed over",
            rf"(?:titip|kasih|beri|serahkan) (?:uang )?(?:pinjaman|utangan) (?:[^ ]+ ){{0,3}}?(?:ke|sama|untuk) {_W}",
            piutang,
        ),
    )
]

#: what the roles leave open
RULES: list[Rule] = [
    rule(name, pattern, produce)
    for name, pattern, produce in (
        (
            "paid for by, maybe",
            rf"dibayari (?:{_TO} )?{_W}",
            lambda c, m: ask_direction(c, m) if holds_amount(c) else Draft("", talk="chatter"),
        ),
        ("they lend me", rf"{_W} {_FILL}{_LEND} (?:{_TO} )?{_ME}", hutang),
        ("their share with my money", rf"pakai uang {_ME} (?:dulu )?(?:[^ ]+ ){{0,4}}?(?P<who>[PO])", piutang),
        ("lend to nobody", rf"(?:{_LEND}|bayarin)", lambda c, m: ask_who(c, m) if holds_amount(c) else None),
        (
            "not paid yet by",
            rf"{_W} (?:[^ POU]+ ){{0,8}}?(?:belum|kurang) (?:bayar|transfer|lunas|setor|kembalikan|ganti|dibayar)",
            piutang,
        ),
        ("short of the price", rf"{_W} (?:tadi )?kurang (?:bayar )?A", piutang),
        ("left with", r"titip (?:uang |ke |sama ){0,2}(?P<who>P) (?:A|N)", ask_direction),
        ("not paid yet, name in brackets", rf"belum (?:bayar|lunas|dibayar) \( {_W}", piutang),
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
        ("borrowed by, passive", rf"dipinjam (?:oleh |sama )?{_W}", piutang),
        (
            "they take and pay later",
            rf"{_W} (?:[^ ]+ ){{0,3}}?(?:ambil|borong|beli|pesan|makan|minum|ngopi) (?:[^ ]+ )*?(?:bayar|dibayar|bayarnya|janji"
            rf"|katanya)(?: bayar)?(?: [^ ]+)? (?:T|D|habis|pas|nanti|akan|kalau)|{_W.replace('who', 'who2')} (?:[^ ]+ "
            rf"){{0,3}}?ambil (?:[^ ]+ )*?(?:T|D) (?:[^ ]+ )?(?:bayar|dibayar)",
            later_paid,
        ),
        (
            "goods sent, paid later",
            rf"{_W} (?:[^ ]+ )?(?:kirim|kasih|antar|drop) (?:[^ ]+ ){{0,5}}?A (?:, )?(?:(?:bayar|dibayar|tempo|bayarnya) "
            rf"(?:[^ ]+ )?(?:T|D|L)|T)",
            hutang,
        ),
        (
            "goods came, paid later",
            rf"{_W} (?:[^ ]+ ){{0,4}}?(?:barang|kiriman) (?:datang|masuk|dikirim) (?:[^ ]+ ){{0,4}}?(?:bayar|dibayar|tempo) "
            rf"(?:[^ ]+ )?(?:T|D)",
            hutang,
        ),
        ("settled", rf"{_W} (?:[^ ]+ ){{0,4}}?(?:lunas)", they_pay),
        ("they pay back", rf"{_W} (?:[^ ]+ ){{0,3}}?(?:kembalikan|cicil|ganti uang|nyicil|mulangin)", they_pay),
        ("they pay", rf"{_W} {_FILL}(?:bayar|transfer)(?! (?:ke|untuk|listrik|kos))", they_pay),
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
