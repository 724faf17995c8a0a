"""Questions about what was recorded: summaries, lists, debts, balances, goals, obligations, the target, exports."""

import re
from collections.abc import Sequence

from juru.language.dates import Day
from juru.language.sentence import Atom, Count
from juru.language.wordlist import words_of
from juru.skills.bookkeeping.asked_periods import arguments_of, periods
from juru.skills.bookkeeping.lexicon import best, expenses
from juru.skills.bookkeeping.phrases import FILLERS, WALLETS
from juru.skills.bookkeeping.rules import Arguments, Clause, Draft, Rule, name_of, rule
from juru.skills.bookkeeping.tools import EXPENSE_CATEGORIES, INCOME_CATEGORIES

_ASKED = words_of(
    """
    berapa total rekap laporan lihat cari daftar riwayat semua pengeluaran pemasukan habis keluar masuk bandingkan
    dibanding banding vs apa siapa bagaimana tolong saya transaksi catatan terakhir sisa sudah hari minggu bulan tahun
    ringkasan tampilkan sepanjang sejak dari sampai cek uang boros abis apakah mana aja ada tidak totalnya dong seberapa
    banyak untuk buat per semuanya rata kirain kemana lari kok kenapa pas saldo bersih untung my last show please i did
    spend how much month week this the of biaya hitung jumlah bot minta ingat kecatat tercatat lagi yuk gih coba
    belanjakan beli pernah unduh mau bentuk format kirim ke buka lihatin closing nota naik dapat bandingin perbandingan
    kapan belum kecatet kecatat tercatat mutasi yg masih tiap terakhirnya kali cek cekin pindahkan pu dulu
    lebih besar mingguan bulanan harian keuangan dapatnya dapetnya history aktivitas mutasi penjualan jualan
    """
)


def _type(clause: Clause) -> str:
    income = clause.has(
        "pemasukan", "dapat", "penjualan", "jualan", "omzet", "omset", "laku", "orderan", "narik", "income", "gaji", "masuk"
    )
    expense = clause.has(
        "pengeluaran", "habis", "keluar", "beli", "belanja", "boros", "spend", "bayar", "jajan", "spent", "expense"
    )
    if income and not expense:
        return "income"
    return "expense" if expense and not income else ""


def _category(clause: Clause, kind: str) -> str:
    words = [w for atom in clause.atoms if atom.tag not in "DTRFL" for w in atom.words]
    if kind != "income":
        for word in words:
            if word in EXPENSE_CATEGORIES and not (word == "belanja" and _verb_belanja(clause)) and word != "lainnya":
                return word
    if kind != "expense":
        for word in words:
            if word in INCOME_CATEGORIES and word != "lainnya":
                return word
    if kind == "income":
        return ""
    item = best([item for item in expenses(words) if not {words[item.start]} & _NO_ITEM])
    return item.category if item and item.weight > 1 else ""


_NO_ITEM = words_of(
    """
    belanja keluar habis bayar barang beli toko modal catatan biaya laporan total setoran cicilan tagihan langganan
    kiriman iuran kertas
    """
)


def _verb_belanja(clause: Clause) -> bool:
    return bool(re.search(r"(?:saya|sudah|D) belanja apa|belanja apa (?:aja|saja)", clause.tags))


def summary(clause: Clause, _match: re.Match[str] | None) -> Draft | None:
    """Income and expenses of a period, or of two periods beside one another."""
    if re.search(r"(?<![^ ])(?:tidak|belum) ada(?! (?:[^ ]+ )*?(?:berapa|apa|\?|iya))", clause.tags) and not clause.has(
        "rekap"
    ):
        return None
    said = periods(clause)
    kind = _type(clause)
    default = "this_month" if clause.has("laporan", "keuangan") else "today"
    days = said or [Day(period=default)]
    calls = []
    for day in days[:2]:
        arguments = arguments_of(day)
        category = _category(clause, kind)
        if category:
            arguments["category"] = category
            kind = kind or ("income" if category in INCOME_CATEGORIES else "expense")
        if kind:
            arguments["type"] = kind
        calls.append(("get_summary", arguments))
    return Draft("", calls)


def listing(clause: Clause, _match: re.Match[str] | None) -> Draft | None:
    """Single entries, by word, period and number."""
    arguments: Arguments = {}
    query = _query(clause)
    if query:
        arguments["query"] = query
    said = periods(clause)
    if said:
        arguments |= arguments_of(said[0])
    kind = _type(clause)
    if kind:
        arguments["type"] = kind
    limit = next((int(n) for atom in clause.atoms if (n := _limit(atom))), 0)
    if limit:
        arguments["limit"] = min(limit, 100)
    return Draft("", [("list_transactions", arguments)])


def _limit(atom: Atom) -> int:
    if atom.tag == "Q" and isinstance(atom.value, Count):
        return int(atom.value.number)
    return int(atom.word) if atom.tag == "N" and atom.word.isdigit() else 0


def _query(clause: Clause) -> str:
    kept = [
        atom.text
        for atom in clause.atoms
        if atom.tag not in "ANDTFLREXQ" and atom.text[:1].isalpha() and atom.word not in _ASKED and atom.word not in FILLERS
    ]
    return " ".join(kept)[:60].lower()


def summary_of(clause: Clause, name: str) -> Draft | None:
    """A summary that features, not a phrase, asked for."""
    draft = summary(clause, None)
    if draft is not None:
        draft.rule = name
    return draft


def list_of(clause: Clause, name: str) -> Draft | None:
    """A list of entries that features, not a phrase, asked for."""
    draft = listing(clause, None)
    if draft is not None:
        draft.rule = name
    return draft


def debts(kind: str) -> object:
    """The production of a list of debts of one side, or of both."""

    def produce(_clause: Clause, _match: re.Match[str]) -> Draft | None:
        return Draft("", [("get_debts", {"type": kind})])

    return produce


def debts_asked(clause: Clause, _match: re.Match[str]) -> Draft | None:
    """The list of the side that is asked for."""
    if clause.has("piutang") and not clause.has("utang"):
        return Draft("", [("get_debts", {"type": "piutang"})])
    if re.search(
        r"(?:ngutang|utang|bon|pinjam) (?:[^ ]+ )?(?:ke|sama|dari|dengan) saya|yang (?:[^ ]+ ){0,3}?(?:ngutang|nunggak"
        r"|bon|utang|pinjam)",
        clause.tags,
    ):
        return Draft("", [("get_debts", {"type": "piutang"})])
    mine = any(atom.text.lower() in ("utangku", "hutangku", "utangane") for atom in clause.atoms)
    if (mine or clause.has("saya", "ke", "supplier", "sama")) and not clause.has("piutang"):
        return Draft("", [("get_debts", {"type": "hutang"})])
    return Draft("", [("get_debts", {"type": "hutang" if clause.has("utangku") else "all"})])


def history(clause: Clause, match: re.Match[str]) -> Draft | None:
    """What went on with one person."""
    atoms = clause.group(match, "who")
    return Draft("", [("get_debt_history", {"person_name": name_of(atoms)})]) if atoms else None


def target(clause: Clause, _match: re.Match[str]) -> Draft | None:
    """Today's target; a target that counts something else is not ours."""
    return None if clause.has("N", "Q") else Draft("", [("get_daily_target", {})])


def plain(tool: str) -> object:
    """The production of a call without arguments."""

    def produce(_clause: Clause, _match: re.Match[str]) -> Draft | None:
        return Draft("", [(tool, {})])

    return produce


def balance(clause: Clause, _match: re.Match[str] | None) -> Draft | None:
    """What a wallet holds."""
    named = [WALLETS[atom.word] for atom in clause.atoms if atom.word in WALLETS]
    wallet = next((name for name in named if name not in ("rekening", "cash", "kas")), named[0] if named else "")
    return Draft("", [("get_balance", {"wallet": wallet} if wallet else {})])


def export(clause: Clause, _match: re.Match[str]) -> Draft | None:
    """A report as a file."""
    said = periods(clause)
    arguments = arguments_of(said[-1]) if said else {"period": "this_month"}
    form = next((name for name in ("pdf", "csv", "xlsx") if clause.has(name)), "xlsx")
    return Draft("", [("export_report", arguments | {"format": form})])


def why(_clause: Clause, _match: re.Match[str]) -> Draft | None:
    """The entries behind the last figure."""
    return Draft("", talk="why")


_WALLET = "|".join(sorted(WALLETS, key=len, reverse=True))
_DEBT = "(?:utang|piutang|bon|ngutang|pinjaman|pinjam|kasbon|bonan|nunggak|tunggakan)"
_ASK = (
    "(?:berapa|siapa|apa|mana|daftar|lihat|cek|semua|rekap|total|list|tampilkan|tunjukkan|riwayat|masih|ingat|kapan"
    "|cari|tolong)"
)


def _no_amount(produce: object) -> object:
    def wrapped(clause: Clause, match: re.Match[str]) -> Draft | None:
        if any(atom.tag == "A" for atom in clause.atoms):
            return None
        return produce(clause, match)  # type: ignore[operator,no-any-return]

    return wrapped


RULES: list[Rule] = [
    rule(name, pattern, _no_amount(produce))  # type: ignore[arg-type]
    for name, pattern, produce in (
        ("export", r"(?:ekspor|download|csv|pdf|xlsx|excel)(?: .*)?|laporan .*(?:file|berkas|excel|pdf)|file .*", export),
        (
            "why",
            r"^(?:kok |lho |loh |eh )*(?:kenapa|dari mana|darimana|rinciannya|rincian|detailnya|detail|kok bisa|asalnya)(?: "
            r"(?:angka|segitu|itu|ini|hitungan|hitungannya|nya|dapat|bisa|tadi|jumlah|total|nilainya|gitu|aja|apa|dong|iya|sih"
            r"|\?))*$",
            why,
        ),
        ("history with", r"(?:riwayat|kapan) (?:[^ ]+ )*?(?P<who>[PO])", history),
        (
            "history with unknown",
            r"riwayat (?:[^ ]+ ){0,4}?(?:utang|bon|cicilan|piutang|pembayaran)(?: (?:utang|sama|si|ke))* (?P<who>[POU])",
            history,
        ),
        ("debt with", rf"{_DEBT} (?:[^ ]+ ){{0,4}}?(?P<who>P)(?= .*(?:berapa|sisa|riwayat|kapan|sudah|\?|tidak))", history),
        (
            "debt of a person",
            rf"(?P<who>P) (?:[^ ]+ ){{0,4}}?(?:{_DEBT}|kembalikan|bayar|cicil|dipinjam)(?= (?:[^ ]+ )*?(?:berapa|tidak|\?|kapan"
            rf"|sisa))",
            history,
        ),
        (
            "debt settled or not",
            rf"(?P<who>P) (?:[^ ]+ ){{0,4}}?{_DEBT} (?:[^ ]+ ){{0,3}}?(?:belum|tidak)(?: iya| sih| \?)*$",
            history,
        ),
        ("how much of a debt", rf"(?P<who>P) (?:[^ ]+ ){{0,3}}?(?:berapa|sisa) (?:[^ ]+ ){{0,4}}?{_DEBT}", history),
        ("debt asked with", rf"(?:berapa|sisa|cek|lihat) (?:[^ ]+ ){{0,4}}?{_DEBT} (?:[^ ]+ ){{0,3}}?(?P<who>P)", history),
        (
            "debt with a role",
            r"(?:utang|pinjaman) (?:[^ ]+ ){0,2}?(?:ke |sama |di |dari )?O(?= (?:[^ ]+ ){0,3}?(?:sisa|berapa|tinggal))",
            debts("hutang"),
        ),
        (
            "target",
            r"target (?:harian|F|hari|D|saya|narik|pemasukan)(?: .*)?|(?:berapa|kurang|sisa|kejar|kekejar|tercapai|sudah|masih"
            r"|gimana|bagaimana) (?:[^ ]+ ){0,4}?target(?! (?:[^ ]+ ){0,3}?(?:tabungan|nabung))(?: (?:saya|D|harian|hari|iya"
            r"|bos|\?|lagi|nih|dong|tidak|belum))*$|harus (?:narik|dapat|cari) berapa|target (?:berapa|sudah|tinggal"
            r"|kurang)(?: .*)?$|(?:kurang|sisa) berapa (?:[^ ]+ ){0,3}?(?:target|setoran)|berapa .*(?:nutup|tutup) (?:setoran"
            r"|target)",
            target,
        ),
        (
            "goals",
            r"(?:target|tabungan|celengan|goal)(?: [^ ]+)* (?:berapa|apa|mana|sampai|persen|daftar|semua|progres|progress"
            r"|bagaimana|kurang)(?: .*)?|(?:progres|progress|perkembangan|daftar|lihat|semua|sampai mana|berapa|kurang"
            r"|bagaimana) (?:[^ ]+ )*?(?:target|tabungan|dana darurat)(?: .*)?",
            plain("get_goals"),
        ),
        (
            "obligations",
            r"(?:kewajiban|cicilan|setoran|tagihan rutin|tagihan bulanan|langganan|iuran|rutin)(?: [^ ]+)* (?:apa|berapa|mana"
            r"|daftar|jatuh|belum)(?: .*)?|(?:daftar|lihat|apa|semua|cek|list) (?:[^ ]+ ){0,3}?(?:kewajiban|cicilan|tagihan "
            r"rutin|tagihan F|langganan|setoran)(?: .*)?",
            plain("get_obligations"),
        ),
        (
            "all my money",
            r"^(?:[^ s][^ ]* )?uang saya (?:semua |ada |sekarang |total )*berapa(?: .*)?|(?:berapa|total) (?:semua )?uang "
            r"saya(?: sekarang)?$",
            balance,
        ),
        (
            "balance",
            rf"saldo(?: [^ ]+)*|(?:berapa|sisa|cek|isi|tinggal|lihat) (?:[^ ]+ ){{0,3}}?(?:{_WALLET})(?: .*)?|(?:{_WALLET}) "
            rf"(?:[^ ]+ ){{0,3}}?(?:berapa|sisa|tinggal)(?: .*)?",
            balance,
        ),
        (
            "both sides",
            r"utang (?:dan |sama |/ )?piutang(?: .*)?|(?:daftar|semua|cek|lihat|rekap|total|list) utang$",
            debts("all"),
        ),
        (
            "who owes me",
            r"(?:siapa|yang|orang|pelanggan|daftar orang|ada)(?: [^ ]+)* (?:ngutang|utang|bon|pinjam|nunggak"
            r"|menunggak|belum (?:[^ ]+ )?(?:bayar"
            r"|lunas|balikin|kembalikan)|punya (?:utang|bon))(?! siapa| ke siapa)(?: .*)?|(?:piutang|bon|tagihan ke orang)(?: "
            r"[^ ]+)*? (?:siapa|berapa|mana|total|apa|daftar|semua)(?: .*)?|(?:daftar|total|lihat|cek|semua|berapa|rekap"
            r"|list) (?:[^ ]+ ){0,2}?(?:piutang|bon)(?: .*)?|belum (?:[^ ]+ )?bayar siapa(?: .*)?|(?:pelanggan|orang) bon "
            r"(?:total )?berapa(?: .*)?",
            debts("piutang"),
        ),
        (
            "whom I owe",
            rf"(?:saya )?(?:masih )?(?:ngutang|utang|pinjam|pinjaman|nunggak|menunggak|tunggakan)"
            rf"(?: [^ ]+)* (?:siapa|berapa|mana|apa)(?: .*)?|{_ASK} "
            rf"(?:[^ ]+ ){{0,3}}?(?:utang|pinjaman)(?: .*)?",
            debts_asked,
        ),
        ("what is owed", rf"{_ASK} (?:[^ ]+ ){{0,3}}?(?:utang|piutang)(?: .*)?$", debts_asked),
        (
            "last entries",
            r"(?:(?:N|Q) (?:[^ ]+ ){0,3}?(?:terakhir|last)|(?:terakhir|last) (?:N|Q)|(?:N|Q) (?:transaksi|catatan) )(?: ?.*)?",
            listing,
        ),
        (
            "search",
            r"(?:cari|ada catatan|ada transaksi)(?: .*)?|(?:lihat|cek|riwayat) (?:[^ ]+ ){0,2}?(?:transaksi|catatan)(?: .*)?"
            r"|(?:transaksi|catatan|riwayat) (?:[^ ]+ )*?(?:apa|mana|D|R|semua|lihat|terakhir)(?: .*)?|riwayat(?: .*)?|(?:beli"
            r"|belanja|jajan|bayar|keluar) apa(?: .*)?|apa (?:aja |saja )?(?:[^ ]+ ){0,3}?(?:dibeli|beli|transaksi)(?: .*)?"
            r"|daftar (?:transaksi|pengeluaran|pemasukan|belanja)(?: .*)?",
            listing,
        ),
        (
            "summary",
            r"(?:rekap|laporan|total|ringkasan|bandingkan|banding|dibanding|resume|summary)(?: .*)?|(?:.* )?(?:berapa|boros"
            r"|bagaimana|seberapa)(?: .*)?",
            summary,
        ),
        (
            "summary named",
            r"(?:pemasukan|pengeluaran|penjualan|omzet|omset|closing|uang lari|keuangan)(?: .*)? (?:D|R)(?: .*)?|(?:D|R) "
            r"(?:[^ ]+ )*?(?:pemasukan|pengeluaran|penjualan)(?: .*)?|closing (?:D|R)(?: .*)?|(?:D|R) (?:[^ ]+ )*?uang (?:[^ "
            r"]+ )*?(?:mana|lari)(?: .*)?",
            summary,
        ),
    )
]

#: what makes a summary question one about money, and not about shipping, hours or people
_MONEY_WORDS = words_of(
    """
    pengeluaran pemasukan habis keluar uang dapat rekap laporan belanja jajan makan bensin rokok jualan penjualan laku
    omzet omset untung orderan narik pulsa tagihan transport parkir servis kesehatan pendidikan hiburan sosial sedekah
    gaji tip bonus boros sisa saldo keuangan ngopi kopi biaya bersih spend spent tol masuk kumpul ngumpul closing sekolah
    laba profit beli bayar catat
    """
)


def about_books(clause: Clause) -> bool:
    """Whether a question with "berapa" is about one's own books: words of money, a period or one's own doing."""
    words = {word for atom in clause.atoms for word in atom.words}
    if words & {"rekap", "laporan", "pengeluaran", "pemasukan", "omzet", "omset", "keuangan", "ringkasan"}:
        return True
    if "macet" in words or re.search(
        r"jam berapa|berapa (?:Q|jam|orang|lama|jauh|hari|kilo|persen|umur|harga|km)|harga", clause.tags
    ):
        return False
    period = any(atom.tag in "DR" for atom in clause.atoms)
    if ("total" in words and period and len(words) <= 6) or (words & {"bandingkan", "banding", "dibanding"} and period):
        return True
    own = bool(words & {"saya", "sudah", "total", "habis", "semua", "tadi"})
    return bool(words & _MONEY_WORDS or _items(clause.atoms)) and (period or own)


def _items(atoms: Sequence[Atom]) -> bool:
    return bool(expenses([word for atom in atoms for word in atom.words]))
