"""Debts and their payment: who owes whom comes from the roles around the verb."""

from dataclasses import replace

from juru.language.people import SELF
from juru.language.wordlist import words_of
from juru.skills.bookkeeping.debt_roles import read_roles
from juru.skills.bookkeeping.debt_words import DEEDS
from juru.skills.bookkeeping.owing import (
    all_debts,
    ask_direction,
    ask_given,
    ask_who,
    cut,
    cut_mine,
    down_payment,
    entrusted,
    full_open,
    holds_amount,
    hutang,
    i_owe,
    i_pay,
    later_paid,
    not_money,
    partly_paid,
    pay_lender,
    piutang,
    they_pay,
)
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


_ME = f"(?:{'|'.join(sorted(SELF))}|tak)"


_W = "(?P<who>[POU])"


#: unknown words name the debtor only at the beginning of what is said
_SUBJECT = "(?P<who>[PO]|(?<![^,D¶:] )U)(?: saya(?= (?:pinjam|ngutang|bon)))?"


_THINGS = (
    "(?:helm|motor|jaket|buku|mobil|tangga|payung|laptop|hp|charger|kereta|sepeda|alat|blender|baju|tas|sendal|sepatu"
    "|bor|gitar|panci)"
)


def read_debt(clause: Clause) -> Draft | None:
    """The debt or payment that a clause tells of: what is special first, then by the roles, then by the patterns."""
    return read_sure(clause) or apply_rules(RULES, clause, counterparty_tags(clause))


def read_sure(clause: Clause) -> Draft | None:
    """The same without the patterns: sure enough to come before what is laid down for the time to come."""
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
        him = [replace(a, tag="P", text=str(told["person_name"])) if a.word == "dia" else a for a in clause.atoms]
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
            "a thing borrowed",
            rf"(?:pinjam|dipinjam|pinjamkan) (?:{_THINGS}|{_SOMETHING})|{_THINGS} (?:[^ ]+ ){{0,3}}?dipinjam",
            not_money,
        ),
        ("talk of debts", rf"(?:[^ ]+ )*?{_MOOD}|utang budi", not_money),
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
            lambda c, m: ask_direction(c, m) if holds_amount(c) else Draft("", talk="chatter"),
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
        ("lend to nobody", rf"(?:{_LEND}|bayarin)", lambda c, m: ask_who(c, m) if holds_amount(c) else None),
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
            rf"{_W} (?:[^ ]+ )?(?:kirim|kasih|antar|drop) (?:[^ ]+ ){{0,5}}?A (?:, )?(?:(?:bayar|dibayar|tempo|bayarnya) "
            rf"(?:[^ ]+ )?(?:T|D|L)|T)",
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
