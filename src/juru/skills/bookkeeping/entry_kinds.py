"""Income or expense: what the words around an amount say, and what the entry before it goes on with."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from juru.language.people import FAMILY
from juru.language.wordlist import words_of
from juru.skills.bookkeeping.lexicon import best, expenses, incomes
from juru.skills.bookkeeping.phrases import (
    ENTERED,
    EXPENSE_WORDS,
    INCOME_WORDS,
    SALE_WORDS,
    WORKERS,
)
from juru.skills.bookkeeping.rules import Arguments, Clause, flat_words
from juru.skills.bookkeeping.segments import Segment


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


def entry_type(words: Sequence[str], segment: Segment, clause: Clause, before: Entry | None) -> tuple[str, float]:
    """ "income" or "expense", and how sure that is."""
    here = set(words)
    if clause.header.type == "income" and not here & {"beli", "bayar"}:
        return "income", 0.95
    if clause.header.type == "expense" and not here & _COMES_IN:
        return "expense", 0.95
    if "refund" in here or "retur" in here:
        out = not ({"uang", "kembali"} <= here) and here & {
            "pembeli",
            "customer",
            "pelanggan",
            "ke",
            "minta",
            "tolong",
            "kasih",
            "bayar",
            "balikin",
            "kembalikan",
        }
        return ("expense" if out else "income"), 0.85
    if _pays_workers(here, segment):
        return "expense", 0.9
    if "masuk" in here or "masukkan" in here:
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
    incoming -= _not_coming(words, segment)
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


def _pays_workers(here: set[str], segment: Segment) -> bool:
    if not here & {"gaji", "upah", "honor", "bayar", "ongkos", "lembur"}:
        return False
    if here & WORKERS and "dari" not in here and "masuk" not in here and "terima" not in here and "dapat" not in here:
        return True
    named = any(atom.tag == "P" for atom in segment.atoms)
    return named and bool(here & {"gaji", "upah"}) and not here & {"dari", "masuk", "terima", "dapat", "saya"}


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
        if word in INCOME_WORDS and before in ("tidak", "belum", "modal", "untuk"):
            dropped.add(word)
        if word == "cair" and best([item for item in expenses([before]) if item.category == "belanja" and item.weight > 1]):
            dropped.add(word)
    lead = flat_words(segment.atoms[: segment.amount])
    if "narik" in words and "narik" not in lead and best([item for item in expenses(lead) if item.weight > 1]):
        dropped.add("narik")
    return dropped


def _wages(here: set[str]) -> str:
    if "upah" in here:
        return "income" if here & _WORK_DONE or len(here) <= 2 else "expense"
    return ""


def _inherits(words: Sequence[str], before: Entry) -> bool:
    """Whether an entry without a verb goes on with that of the entry before: further goods sold, further bills paid."""
    if before.arguments["type"] == "expense":
        return True
    if {"modal", "bahan", "biaya", "ongkos", "ongkir", "admin", "potongan", "belanja"}.intersection(words):
        return False
    item = best(expenses(words))
    if item is None:
        return True
    if SALE_WORDS.intersection(before.words):
        return item.category in ("belanja", "makan", "hiburan", "pendidikan", "lainnya") and item.category != "bensin"
    return bool(incomes(words)) and item.weight < 2
