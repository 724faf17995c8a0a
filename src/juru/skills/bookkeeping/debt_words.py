"""The words of owing, each by the role that its subject plays, and the small words that say who is who."""

from juru.language.wordlist import words_of

_DEEDS = """
borrow: pinjam ngutang nambut nunggak menunggak
owe: utang bon pinjaman piutang kasbon tunggakan utangan talangan
lend: pinjamkan utangi talangi pinjami
lent: dipinjami ditalangi diutangi
taken: dipinjam
advance: bayarin
advanced: dibayari
pay: bayar kembalikan cicil lunasi ganti setor transfer
paid: dibayar dikembalikan dicicil dilunasi diganti ditransfer
settled: lunas
cut: potong dipotong kepotong
took: ambil borong beli pesan makan minum ngopi
"""
#: what each word does: "borrow" and "pay" are done by their subject, "lent" and "paid" by the one named after them
DEEDS = {word: line.partition(": ")[0] for line in _DEEDS.strip().splitlines() for word in line.partition(": ")[2].split()}

#: payments that can only be those of a debt
BACK = words_of("kembalikan dikembalikan cicil dicicil lunasi dilunasi")

#: what marks the other side of a deal: to, with, from, at, by
MARKS = {
    "ke": "to",
    "kepada": "to",
    "pada": "to",
    "pa": "to",
    "sama": "with",
    "dengan": "with",
    "ma": "with",
    "dari": "from",
    "di": "at",
    "oleh": "by",
    "ku": "by",
    "untuk": "for",
}
#: nouns whose owner stands after them
MONEY_NOUNS = words_of("uang uangnya dana")
DEBT_NOUNS = words_of("utang bon pinjaman piutang kasbon tunggakan utangan talangan cicilan")

#: whose trade is lending: named first, they are who is paid
LENDERS = words_of(
    """
    bank koperasi pinjol rentenir kredivo akulaku spaylater gopaylater toke tengkulak leasing tauke kur bri bni bca btn
    bsi bpd
    """
)

#: before a deed these say that it is yet to be done
PROMISES = words_of(
    """
    janji janjinya dijanjikan akan mau nanti kalau habis abis pas katanya rencana rencananya minta tolong besok tunggu
    nunggu bisa boleh harus tinggal sebelum sampai paling insyaallah baru-bisa bilangnya bilang belakangan
    """
)
#: before a promise these say that it has been done after all
DONE = words_of("sudah tadi barusan akhirnya baru")

#: what may stand between a subject and its deed, or between people named together
JOINS = words_of(", dan sama dengan + / & serta lalu plus ,dan")
EACH = words_of("masing masing-masing seorang perorang")

#: after these what is advanced is to be given back
TO_COME_BACK = words_of("dulu ganti diganti belum nanti utang kembalikan dikembalikan talangan")
#: how money comes to be with somebody else
HELD = words_of("bawa dibawa pegang dipegang pakai dipakai kepakai kepake terpakai ada nyangkut ambil diambil kebawa terbawa")
#: whoever is meant by these is nobody in particular
ANYBODY = words_of("penumpang pembeli pelanggan customer orang teman temen tetangga murid anak")
#: banks that lend without being called one
BANKS = words_of("bri bni bca mandiri btn bsi bpd kur lpd kredivo akulaku adakami easycash paylater")
