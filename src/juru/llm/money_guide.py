"""What the LLM rung knows about money talk: which tools fit which words, the rules and the slang, what may be taken away.

Plain data about the bookkeeping tools (docs/tools.md); the tools themselves, the examples and the amount reader are handed in.
"""

import re
from collections.abc import Callable, Mapping, Sequence

from juru.llm.guide import Example, Guide, route
from juru.skills.tool import Context, Tool, ToolCall

_OWING = r"(?:ng?utang|utang|piutang|minj[ae]m|pinj[ae]m|talang|ngebon|kasbon|kredit)"
_HOW_MUCH = r"(?:berapa|brp|brapa)"
_PLANS = r"(?:kewajiban|cicilan|setoran|goal|target|tabungan)"
_AMOUNT = r"(?:\d|rb\b|ribu|rebu|juta|cepek|goceng|gocap|ceban|nopek|gopek)"
_TAKING_AWAY = r"\b(?:di)?(?:ha?pus|delete|buang|coret|batal|cabut|undo|urung|cancel)|\b(?:ilangin|hilangin)\b"

#: The first line that matches wins. Its name is the kind of message; a kind may have several lines. Each ends in 4 to 6 tools.
ROUTES = (
    route(
        "QUERY",
        "export_report get_summary list_transactions ask_clarification",
        r"\b(?:excel|xlsx|csv|pdf|ekspor|export|unduh|download|berkas|file)\b",
    ),
    route(
        "DEBT",
        "record_debt pay_debt record_transactions get_debts edit_debt ask_clarification",
        rf"^(?!.*(?:{_TAKING_AWAY})).*(?:{_OWING}|\bbon\b).*{_AMOUNT}",
    ),
    route(
        "EDIT",
        "edit_transaction edit_debt edit_obligation edit_goal undo ask_clarification",
        _TAKING_AWAY,
    ),
    route(
        "EDIT",
        "edit_transaction edit_debt edit_obligation record_transactions pay_debt ask_clarification",
        r"\b(?:di)?(?:ubah|ganti)|\b(?:edit|koreksi|betulin|benerin|harusnya|mestinya|keliru|salah|ralat|revisi)\b",
        r"yang? (?:td|tadi)|ternyata",
    ),
    route(
        "QUERY",
        "get_balance set_wallet_balance transfer_money record_transactions pay_debt ask_clarification",
        r"\bsaldo|\b(?:dompet|rekening)\b",
        r"\bpindah|\b(?:transfer|top ?up|tarik tunai|setor tunai)\b",
    ),
    route(
        "QUERY",
        "get_debts get_debt_history list_transactions get_summary pay_debt ask_clarification",
        r"\briwayat|\b(?:histori|history|sejarah)\b",
        rf"(?:siapa|sapa|daftar|{_HOW_MUCH}|list|cek|apa aja).{{0,30}}{_OWING}",
        rf"{_OWING}\w*.{{0,25}}(?:{_HOW_MUCH}|apa aja|siapa|tinggal|sisa)",
    ),
    route(
        "QUERY",
        "get_daily_target get_goals get_obligations get_summary ask_clarification",
        rf"\b(?:target|kurang)\b.{{0,25}}(?:{_HOW_MUCH}|hari ini|gimana|udah|sudah)",
        rf"{_PLANS}\w*.{{0,30}}(?:apa|aja|{_HOW_MUCH}|daftar|list|sampai mana|progres)",
        rf"(?:daftar|list|cek|liat|lihat).{{0,20}}{_PLANS}",
    ),
    route(
        "QUERY",
        "get_summary list_transactions get_balance get_daily_target record_transactions ask_clarification",
        rf"\b(?:rekap|ringkas|cari|tampil|total|banding|terakhir|{_HOW_MUCH})",
        r"\b(?:laporan|rincian|daftar|list|lihat|liat|untung|apa aja)\b",
    ),
    route(
        "SETTING",
        "set_budget set_obligation record_transactions set_saving ask_clarification",
        r"\b(?:budget|bajet|anggaran|jatah|limit|batas)",
    ),
    route(
        "SETTING",
        "set_obligation edit_obligation record_transactions pay_debt set_saving ask_clarification",
        r"\b(?:cicilan|angsuran|kewajiban|setoran|iuran|kontrakan|kosan|langganan)\b",
        r"\b(?:tiap|per|se)\s?(?:hari|minggu|bulan)\b",
    ),
    route(
        "SETTING",
        "set_goal edit_goal set_saving record_transactions get_goals ask_clarification",
        r"\b(?:goal|celengan|kumpulin|ngumpulin|pengen beli|mau beli|pingin)\b",
        r"\b(?:target|nabung|menabung|tabung|nyeleng)",
    ),
    route(
        "DEBT",
        "record_debt pay_debt record_transactions edit_obligation edit_debt ask_clarification",
        rf"{_OWING}|\bbon\b|\blunas|\bnyicil|\bcicil\b|\bbalik|\bbayarin|\bnombok|\bnitip",
        r"\bbelum bayar|\bblm byr",
    ),
    route(
        "TRANSACTION",
        "record_transactions record_debt pay_debt transfer_money set_wallet_balance ask_clarification",
        _AMOUNT,
        r"\b(?:jt|perak|noceng|seceng|noban|goban|ceti\w*|jigo|se(?:juta|ratus|puluh|belas|ribu))\b",
        r"\b(?:makan|bensin|beli|bayar|dapet|dapat|narik|gaji\w*|jajan|belanja)\b",
    ),
)

RULES = """ATURAN CATATAN
- Beberapa pemasukan/pengeluaran dalam satu pesan masuk satu record_transactions (maks. 10); jenis lain satu panggilan \
tiap alat, urut seperti di pesan.
- Uang dari kerja atau jualan = income; yang dibeli, dibayar, dipakai = expense; barang saja dengan jumlah = expense.
- Kategori income: orderan, bonus, tip, gaji, penjualan, lainnya. Kategori expense: makan, bensin, servis (bengkel, oli, ban), \
pulsa, rokok, parkir (termasuk tol), belanja, tagihan, transport, kesehatan, pendidikan, hiburan, sosial (sedekah, kado, kirim \
keluarga), lainnya.
- amount bilangan bulat rupiah. Angka telanjang di bawah 1.000 berarti ribuan ("makan 25" = 25000). "1.500" = 1500; \
"1,5jt" = 1500000; "2jt500" = 2500000; "25an" = 25000. "3 x 15rb" dan "2 @12rb" dikalikan; "3 kopi 15rb" totalnya 15000.
- Diberi uang kembalian atau diskon: catat bersihnya. Ralat dalam pesan (eh, ralat, maksudnya): nilai terakhir.
- "X minjem", "X ngutang", "nalangin X", "minjemin X" = piutang. "minjem ke/dari X", "ngutang ke X", "dipinjemin X" = hutang.
- "bayar (utang) X", "nyicil ke X" = pay_debt hutang; "X bayar/balikin/nyicil" = pay_debt piutang; \
"lunas" tanpa jumlah: full true.
- cicilan/setoran dengan frekuensi = set_obligation; sudah dibayar tanpa frekuensi = expense kategori tagihan.
- date_offset: hari ini 0, kemarin -1, kemarin lusa -2, minggu lalu -7; tidak pernah di masa depan. due_date_days \
menghitung ke depan: besok 1, lusa 2, minggu depan 7, bulan depan 30.
- Rekap tanpa periode = today, laporan tanpa periode = this_month. period custom perlu start_date dan end_date.
- target "terakhir" berarti catatan paling akhir. Kisaran ("25 atau 30"), jumlah 0, mata uang asing, atau lebih dari 100 juta: \
ask_clarification.

KATA GAUL
rb, ribu, k = ribu | jt = juta | perak = rupiah | seceng 1000 | noceng 2000 | goceng 5000 | ceban 10000 | noban 20000 | \
jigo 25000 | goban, gocap 50000 | cepek 100000 | nopek 200000 | gopek 500000 | cetiao 1000000 | gotiao 5000000 | \
setengah juta 500000 | sejuta setengah 1500000
dapet, narik, cair, gajian, laku = uang masuk | abis, jajan, ngisi, isi bensin = uang keluar | ngebon, kasbon = berutang | \
brp = berapa | kmrn = kemarin | td = tadi | gue, gw, ane = saya"""

#: Words that may mean a day, be it past or to come; broad, for it only has to tell something from nothing.
_DAY = re.compile(
    r"kemar|kmrn|kmr|kemaren|wingi|kamari|kapatang|lalu|lepas|semalam|semalem|malem|malam|tadi|kaping|besok|lusa|depan|lagi|akhir|awal|tgl|tanggal"
    r"|hari|minggu|bulan|bln|tahun|thn|senin|selasa|rabu|kamis|jumat|sabtu|ahad|rebo|kemis|jemuah|setu|lebaran|gajian|isuk|sesuk|bengi"
    r"|jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des|\d ?[/-] ?\d|\bh[-+]\d"
)
_INTEREST = re.compile(r"%|persen|prosen|\bpct\b|bunga|riba|jasa")
_TERM = re.compile(r"cicil|angsur|tenor|\d ?x\b|\bkali\b|bulan|bln|minggu|tahun|thn|hari|kredit|paylater|ewuan")

_TAKES_AWAY = {("edit_transaction", "delete"), ("edit_debt", "delete"), ("edit_obligation", "delete"), ("edit_goal", "cancel")}


_DELETE = re.compile(rf"{_TAKING_AWAY}|\b(?:del|apus|remove|stop|berhenti)|hilang|ilang|ga(?:k)? jadi|tarik lagi|dobel|double")
#: "hapus kopi" means the coffee, not whatever was recorded last.
_UNDO = re.compile(
    r"batal|undo|urung|cabut|cancel|balik(?:in|kan)|revert|ga(?:k)? jadi|tarik lagi|dobel|double|terakhir|barusan|tadi"
    r"|salah (?:catat|catet|input|masuk|ketik)"
)


def deletes(call: ToolCall) -> re.Pattern[str] | None:
    """The words without which a call that takes away what was recorded may not run; None for other calls."""
    if call.name == "undo":
        return _UNDO
    return _DELETE if (call.name, call.arguments.get("action")) in _TAKES_AWAY else None


def money_guide(
    tools: Mapping[str, Tool],
    validate: Callable[[ToolCall], ToolCall],
    nearest: Callable[[str, int], Sequence[Example]],
    amounts: Callable[[str, Context], Sequence[int]],
) -> Guide:
    """The guide for the bookkeeping skill."""
    return Guide(
        tools=tools,
        validate=validate,
        routes=ROUTES,
        rules=RULES,
        nearest=nearest,
        amounts=amounts,
        shared_amount=re.compile(r"\bmasing|\bsama-sama\b|\b(?:tiap|setiap)\b|\bsatuan\w*|@|\bper\b"),
        money=frozenset({"amount", "new_amount", "target_amount", "installment_amount"}),
        names=frozenset({"person_name"}),
        quoted=frozenset({"wallet", "from_wallet"}),
        hints={
            "date_offset": _DAY,
            "new_date_offset": _DAY,
            "due_date_days": _DAY,
            "deadline_days": _DAY,
            "interest_rate": _INTEREST,
            "interest_type": _INTEREST,
            "tenor_months": _TERM,
            "installment_amount": _TERM,
            "installment_freq": _TERM,
        },
        deletes=deletes,
    )
