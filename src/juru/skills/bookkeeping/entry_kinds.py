"""Income or expense: what the words around an amount say, and what the entry before it goes on with."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from juru.language.people import FAMILY, HONORIFICS
from juru.language.wordlist import words_of
from juru.skills.bookkeeping.lexicon import best, expenses, incomes
from juru.skills.bookkeeping.phrases import (
    ENTERED,
    EXPENSE_WORDS,
    INCOME_WORDS,
    SALE_WORDS,
    WALLETS,
    WORKERS,
)
from juru.skills.bookkeeping.rules import Arguments, Clause, flat_words
from juru.skills.bookkeeping.segments import Segment
from juru.skills.bookkeeping.tools import EXPENSE_CATEGORIES, INCOME_CATEGORIES


@dataclass(slots=True)
class Entry:
    """A transaction in the making; `day` and `day_first` keep what was said about its day."""

    arguments: Arguments
    rupiah: int
    day: int | None = None
    day_first: bool = False
    base: int | None = None  #: the day of the heading above it
    words: tuple[str, ...] = ()
    derived: bool = False
    bare: bool = False
    sure: float = 0.9
    selling: bool = False  #: goods sold, said with a word of sale or going on after such


def entry_type(words: Sequence[str], segment: Segment, clause: Clause, before: Entry | None) -> tuple[str, float]:
    """ "income" or "expense", and how sure that is."""
    here = set(words)
    if clause.header.type == "income" and not here & {"beli", "bayar"}:
        return "income", 0.95
    if clause.header.type == "expense" and not here & _COMES_IN:
        return "expense", 0.95
    if "refund" in here or "retur" in here:
        out = not ({"uang", "kembali"} <= here) and (here & _GIVES_BACK or _gone_to(segment))
        return ("expense" if out else "income"), 0.85
    if _pays_workers(here, segment):
        return "expense", 0.9
    if _given_away(segment):
        return "expense", 0.8
    collected = _collected(here, segment) or _paid_for_work(words, segment)
    if collected:
        return collected, 0.8
    if ("masuk" in here or "masukkan" in here) and not _put_under(words):
        entered = here & ENTERED and not here & {"gaji", "transfer", "uang", "transferan", "rekening", "hasil"}
        return ("expense" if entered else "income"), 0.9
    given = _giver(segment) or bought_from_me(segment) or _wages(here)
    if given:
        return given, 0.85
    if (
        _rides(segment)
        or ({"dari", "uang"} <= here and here & {"kantor", "bos", "perusahaan", "atasan"})
        or ({"ganti", "uang"} <= here and here & {"kantor", "bos"})
    ):
        return "income", 0.85
    incoming, outgoing = here & INCOME_WORDS, here & EXPENSE_WORDS
    if incoming and any(before == "habis" and word in INCOME_WORDS for before, word in pairwise(words)):
        outgoing = outgoing - {"habis"}
    else:
        incoming -= _not_coming(words, segment)
    if _tip_given(here, incoming, before) or (not incoming and _sent_away(here, segment)):
        return "expense", 0.8
    if given_on := _given_again(here, before):
        return given_on, 0.8
    if incoming and outgoing:
        return _stronger(words, incoming, outgoing), 0.8
    if incoming:
        if incoming == {"tip"} and here & {"untuk", "ojol", "kurir", "abang", "driver", "parkir"} and "dari" not in here:
            return "expense", 0.6
        return "income", 0.93
    if outgoing:
        return "expense", 0.95
    if before and _inherits(words, before):
        return str(before.arguments["type"]), 0.8
    return "expense", 0.9


_COMES_IN = words_of("hasil jualan penjualan laku dapat omzet omset gaji gajian orderan narik terima cair pemasukan")


_WORK_DONE = words_of(
    """
    anter antar nganter jahit ngecat narik kerja dari bantu dapat terima ngajar nyuci ngarit manen masuk saya ngerjain
    jaga
    """
)


_GIVES_BACK = words_of("pembeli customer pelanggan minta tolong kasih bayar balikin kembalikan")
_WAGES = words_of("gaji upah honor ongkos lembur komisi fee insentif lelah bayaran honorarium persenan jasa thr")
_GOT = words_of("jadi sebagai dari masuk terima dapat cair narik gajian nerima ditransfer")


def _pays_workers(here: set[str], segment: Segment) -> bool:
    """Whether somebody else is paid for work: "gaji karyawan", "honor koster su dibayar", "bayar upah Ucup"."""
    wages = here & _WAGES
    if not wages and "bayar" not in here:
        return False
    if here & _GOT:
        return False
    if "bayar" in here and wages & {"gaji", "upah", "honor", "lembur", "honorarium", "bayaran"}:
        return True
    if here & WORKERS:
        return True
    named = any(
        atom.tag == "P" or (atom.word in HONORIFICS and atom.word != "bos" and i < segment.amount)
        for i, atom in enumerate(segment.atoms)
    )
    return named and bool(here & {"gaji", "upah", "honor", "komisi"}) and "saya" not in here


def _gone_to(segment: Segment) -> bool:
    """Whether something goes to somebody, not into a wallet: "refund ke Bu Tini"."""
    return any(
        before.word == "ke" and (atom.tag in "POU") and atom.word not in WALLETS for before, atom in pairwise(segment.atoms)
    )


def _put_under(words: Sequence[str]) -> bool:
    """ "masukin ke sosial ya" names a category and says nothing of money coming in."""
    known = {*EXPENSE_CATEGORIES, *INCOME_CATEGORIES, "kategori"}
    places = [i for i, word in enumerate(words) if word in ("masuk", "masukkan", "masukin")]
    return all(known.intersection(words[i + 1 : i + 3]) for i in places)


_COLLECTIONS = words_of("kolekte persembahan perpuluhan amal infak kencleng donasi kas sumbangan kotak celengan tromol iuran")
_GIVEN_OUT = words_of("keluar bayar kasih beli kirim setor ikut nyumbang sumbang isi masukkan transfer keluarkan buat")
_MUCH_FOR_ONE = 300_000  #: a collection that is more than one person puts in


def _collected(here: set[str], segment: Segment) -> str:
    """A treasurer counts what was collected: "kotak amal jumat 1.847.000", "iuran terkumpul 32 rumah x 15rb"."""
    if here & {"terkumpul", "ngumpul", "kekumpul"}:
        return "income"
    if here & _COLLECTIONS & {"kolekte", "persembahan", "perpuluhan", "kencleng", "tromol"} or {"kotak", "amal"} <= here:
        return "income" if segment.rupiah >= _MUCH_FOR_ONE and not here & _GIVEN_OUT else ""
    return ""


_CARRIED = words_of(
    """
    bule tamu penumpang pelanggan customer paket barang orang wisatawan pesanan turis rombongan langganan semen pasir
    muatan pasien
    """
)


def _paid_for_work(words: Sequence[str], segment: Segment) -> str:
    """ "ongkos muat semen dibayar 2jt", "antar bule ke uluwatu 350rb", "snack box 30 x 12.500 udah dibayar": income."""
    here = set(words)
    if here & {"bayar", "beli", "keluar"}:
        return ""
    item = best(expenses(words))
    bill = item is not None and item.category in ("tagihan", "pendidikan", "kesehatan", "pulsa")
    lead = [atom.word for atom in segment.atoms[: segment.amount]]
    goods = item is not None and item.category in ("makan", "belanja")
    if here & {"lunas", "dibayar"} and goods and segment.rupiah >= _MUCH_FOR_ONE:
        return "income"
    if "dibayar" in here and not bill and not here & WORKERS:
        return "income" if "dibayar" in lead[-3:] or "kontan" in here or "masuk" in here else ""
    if here & {"antar", "nganter", "jemput", "angkut", "muat"} and here & _CARRIED and not here & {"ongkos", "ongkir", "jasa"}:
        return "income"
    if "penumpang" in here and not here & {"ngasih", "tip", "kasih"} and (item is None or item.category == "transport"):
        return "income"
    mine = any(before.word == "sewa" and atom.text.lower().endswith("ku") for before, atom in pairwise(segment.atoms))
    if mine:
        return "income"
    if "uang" in here or here & {"sangu", "jatah", "pesangon"}:
        for before, atom in pairwise(segment.atoms):
            if before.word == "dari" and (atom.tag in "PO" or atom.word in FAMILY or atom.word in _PAYERS):
                return "income"
    return ""


_PAYERS = words_of("ortu klien client pelanggan kantor bos toke mandor pabrik dinas desa pemerintah nenek kakek pembeli suami")


def _stronger(words: Sequence[str], incoming: set[str], outgoing: set[str]) -> str:
    """With words of both sides, the deed decides over the thing; of two deeds the first, but "bayar" over "dapat"."""
    strong_in = incoming & {
        "dapat",
        "cair",
        "laku",
        "jual",
        "terima",
        "gajian",
        "dikasih",
        "narik",
        "ditransfer",
        "dikirim",
        "menang",
        "nemu",
    }
    strong_out = outgoing & {
        "beli",
        "bayar",
        "belanja",
        "keluar",
        "kasih",
        "setor",
        "kirim",
        "habis",
        "isi",
        "bayarin",
        "topup",
    }
    if strong_in and strong_out:
        if "bayar" in strong_out and strong_in == {"dapat"}:
            return "expense"
        return "income" if min(map(words.index, strong_in)) < min(map(words.index, strong_out)) else "expense"
    if strong_in:
        return "income"
    if strong_out:
        return "expense"
    return "income" if min(map(words.index, incoming)) < min(map(words.index, outgoing)) else "expense"


def _giver(segment: Segment) -> str:
    """ "Anak saya memberi uang" is income: somebody stands before the giving."""
    for i, atom in enumerate(segment.atoms):
        if atom.word in ("kasih", "kirim", "transfer") and atom.tag not in "PO":
            lead = segment.atoms[:i]
            somebody = any(a.tag in "PO" or a.word in FAMILY or a.word in ("dia", "orang", "tetangga") for a in lead)
            me = i > 0 and segment.atoms[i - 1].word == "saya" and not (i > 1 and segment.atoms[i - 2].word in FAMILY)
            following = segment.atoms[i + 1 : i + 3]
            gone = any(a.word in ("ke", "untuk") and b.word not in ("saya",) for a, b in pairwise(following))
            if atom.word == "transfer" and any(a.word in ("dari", "masuk") for a in segment.atoms):
                return "income"
            return "income" if somebody and not me and not gone else ""
    return ""


def bought_from_me(segment: Segment) -> str:
    """ "Bu Rini bayar 3 mukena 375rb": somebody pays, so it is a sale."""
    lead = [
        atom
        for atom in segment.atoms[: segment.amount]
        if atom.tag not in "D,:-" and atom.word not in ("sudah", "tadi", "baru")
    ]
    pays = len(lead) > 1 and lead[0].tag in "PO" and lead[1].word in ("bayar", "borong")
    return "income" if pays and not any(atom.word == "saya" for atom in lead) else ""


def _given_away(segment: Segment) -> bool:
    """ "enyak dikasih gocap": somebody of the family is given, not I."""
    return any(
        atom.word in ("dikasih", "ditransfer") and before.word in FAMILY and before.tag not in "PO"
        for before, atom in pairwise(segment.atoms)
    )


def _tip_given(here: set[str], incoming: set[str], before: Entry | None) -> bool:
    """ "bayar tukang pijat 80rb plus tip 20rb": the tip goes with what was paid."""
    paid = (
        before is not None and before.arguments["type"] == "expense" and {"bayar", "makan", "naik"}.intersection(before.words)
    )
    return incoming == {"tip"} and bool(paid) and not here & {"dari", "dapat", "terima", "masuk"}


def _sent_away(here: set[str], segment: Segment) -> bool:
    """ "langsung transfer ibu 500rb": sent to somebody, whatever came in before."""
    if "transfer" not in here or here & {"dari", "masuk", "terima"}:
        return False
    return any(
        before.word in ("transfer", "ke") and (atom.word in FAMILY or atom.tag in "PO")
        for before, atom in pairwise(segment.atoms)
    )


def _given_again(here: set[str], before: Entry | None) -> str:
    """ "suami ngasih 85rb, tadi malam ngasih 60rb": the same giver gives."""
    verbs = here & {"kasih", "kirim", "transfer"}
    goes_on = before is not None and before.arguments["type"] == "income" and bool(verbs.intersection(before.words))
    return "income" if goes_on and not here & FAMILY and not here & {"ke", "untuk", "saya"} else ""


_RIDES = words_of(
    """
    gofood goride gocar gosend grab grabfood grabcar grabbike grabexpress gojek maxim indrive shopeefood spx lalamove
    orderan penumpang
    """
)


def _rides(segment: Segment) -> bool:
    """ "gofood 3 order 41rb": rides and deliveries counted are earnings."""
    words = set(segment.words)
    counted = any(
        atom.tag == "Q" and atom.word in ("order", "orderan", "trip", "rit", "titik", "customer", "penumpang", "pesanan")
        for atom in segment.atoms
    )
    return bool(words & _RIDES) and counted and "bayar" not in words


def _not_coming(words: Sequence[str], segment: Segment) -> set[str]:
    """Words of income that say nothing of income here: "tidak narik", "deterjen cair", "pijat 60rb, pegal narik"."""
    dropped: set[str] = set()
    for before, word in zip(("", *words), words, strict=False):
        if word in INCOME_WORDS and before in ("tidak", "belum", "modal", "untuk", "di", "ke", "habis", "biar"):
            dropped.add(word)
        if word == "cair" and best([item for item in expenses([before]) if item.category == "belanja" and item.weight > 1]):
            dropped.add(word)
    lead = flat_words(segment.atoms[: segment.amount])
    if "narik" in words and "narik" not in lead and best([item for item in expenses(lead) if item.weight > 1]):
        dropped.add("narik")
    if "dapat" in words and "dapat" not in lead and best([item for item in expenses(lead) if item.weight > 1]):
        dropped.add("dapat")  # "naspad ceban dah dapet telor"
    return dropped


def _wages(here: set[str]) -> str:
    if "upah" in here:
        return "income" if here & _WORK_DONE or len(here) <= 2 else "expense"
    return ""


_COSTS = words_of("modal bahan biaya ongkos ongkir admin potongan belanja bayar beli")
_SOLD_GOODS = words_of("belanja makan rokok hiburan pendidikan lainnya kesehatan")


def _inherits(words: Sequence[str], before: Entry) -> bool:
    """Whether an entry without a verb goes on with that of the entry before: further goods sold, further bills paid."""
    if before.arguments["type"] == "expense":
        return True
    if _COSTS.intersection(words):
        return False
    item = best(expenses(words))
    if item is None:
        return True
    if before.selling:
        return item.category in _SOLD_GOODS
    return bool(incomes(words)) and item.weight < 2


_SALES = SALE_WORDS | words_of("hasil panen lelang tangkapan melaut")


def sells(kind: str, words: Sequence[str], before: Entry | None) -> bool:
    """Whether goods are sold here, so that goods said next without a verb are sold too."""
    if kind != "income":
        return False
    goods = best(expenses(words)) is not None or len([word for word in words if word not in INCOME_WORDS]) > 1
    return bool(_SALES.intersection(words) and goods) or (before is not None and before.selling)
