"""The category of an entry: what the person names, then what was bought, then where money came from."""

from collections.abc import Sequence
from itertools import pairwise

from juru.language.people import FAMILY
from juru.language.wordlist import words_of
from juru.skills.bookkeeping.entry_kinds import Entry
from juru.skills.bookkeeping.lexicon import Item, best, expenses, incomes
from juru.skills.bookkeeping.phrases import FILLERS, INCOME_WORDS
from juru.skills.bookkeeping.rules import Header
from juru.skills.bookkeeping.tools import EXPENSE_CATEGORIES, INCOME_CATEGORIES


def category_of(
    kind: str, words: Sequence[str], context: Sequence[str], header: Header, before: Entry | None
) -> tuple[str, bool]:
    """The category and whether anything said so. A category the person names wins."""
    named = _named_category(words, kind)
    if named:
        return named, True
    if kind == "income":
        return _income_category(words, context, header, before)
    here = set(words)
    item = best(expenses(words)) or best(expenses(context))
    if _DUES & here:
        return "tagihan", True
    wages = _wages(here, item)
    if wages:
        return wages, True
    if here & _REPAIRS and not here & _AT_HOME and (item is None or item.category in _REPAIRED):
        return "servis", True
    if "ganti" in here and here & _AT_HOME and item is not None and item.category == "servis":
        return "belanja", True
    if before and before.arguments["type"] == "expense" and not _own_words(words):
        return str(before.arguments["category"]), True  # "ganti piringan 210rb ongkos 30rb"
    if header.category and header.type == "expense" and (item is None or item.weight < 2):
        return header.category, True
    family = any(word in FAMILY for word in words)
    if "minyak" in here and item is not None and item.category == "belanja" and _driving(context, before):
        return "bensin", True
    if item is None and family and before and {"kasih", "kirim", "transfer"}.intersection(before.words) and len(words) <= 2:
        return "sosial", True
    if item is None:
        if family and {"kasih", "kirim", "transfer", "kasihkan"} & here:
            return "sosial", True
        return _by_deed(words, here)
    if item.weight <= 2 and {"kasih", "kirim"} & here and family and item.category in ("belanja", "lainnya"):
        return "sosial", True
    return item.category, True


_REPAIRS = words_of("ganti perbaiki benerin servis reparasi betulin turun skir bubut tambal overhaul")
_REPAIRED = ("belanja", "lainnya", "tagihan", "transport")
_AT_HOME = words_of(
    """
    rugi uang kamar rumah dapur kos wc toilet sprei gorden kasur seragam tas sepatu baju gas galon genteng keran lem popok
    seller pembeli pecah hilang
    """
)
_LABOUR = words_of("ongkos jasa biaya pasang tukangnya upah pasangnya ongkosnya")


def _own_words(words: Sequence[str]) -> bool:
    """Whether an entry says more than that labour was paid for."""
    said = [word for word in words if word.isalpha() and len(word) > 2 and word not in FILLERS]
    return not said or not all(word in _LABOUR for word in said)


def _wages(here: set[str], item: Item | None) -> str:
    """Pay for people's work is nobody's goods; a teacher's is education, a workshop's is repair."""
    if not here & {"gaji", "upah", "honor", "komisi", "lembur", "honorarium", "persenan", "bayaran"}:
        return ""
    if item is not None and item.category in ("pendidikan", "servis", "kesehatan", "sosial"):
        return item.category
    return "lainnya"


_DRIVES = words_of("narik orderan setor penumpang trip toke angkot truk bentor ojek ngojek rit argo borongan sewa muatan")


def _driving(context: Sequence[str], before: Entry | None) -> bool:
    """Whether somebody who drives for a living speaks: their "minyak" is fuel."""
    return bool(_DRIVES.intersection(context)) or (
        before is not None and before.arguments["category"] in ("orderan", "bensin", "parkir", "servis")
    )


def _by_deed(words: Sequence[str], here: set[str]) -> tuple[str, bool]:
    """The category of an unknown thing by what was done with it: places are gone to, things bought, people and dues paid."""
    for verbs, category in _DEEDS:
        if here & verbs:
            return category, category != "belanja" or "beli" in here
    for before, _ in pairwise(words):
        if before in ("makan", "minum", "ngopi", "jajan"):
            return "makan", True
    return "belanja", False


_DEEDS: tuple[tuple[frozenset[str], str], ...] = tuple(
    (frozenset(verbs.split()), category)
    for verbs, category in (
        ("beli belanja borong checkout cekot", "belanja"),
        ("makan minum ngopi jajan jajanin ngemil mangan sarapan nyicip", "makan"),
        ("naik nyebrang nyeberang menyeberang ongkos", "transport"),
        ("nonton main jalan-jalan liburan wisata rekreasi nongkrong karaoke mancing", "hiburan"),
        ("berobat periksa cek kontrol suntik opname rawat", "kesehatan"),
        ("sumbang nyumbang sedekah infak zakat patungan kado santunan besuk melayat jenguk kondangan", "sosial"),
        ("les kursus daftar-ulang praktikum ujian wisuda", "pendidikan"),
        ("sewa langganan perpanjang pajak iuran", "tagihan"),
        ("bayar urus biaya admin administrasi denda tebus ganti-rugi", "lainnya"),
    )
)


def _named_category(words: Sequence[str], kind: str) -> str:
    known = EXPENSE_CATEGORIES if kind == "expense" else INCOME_CATEGORIES
    for word, following in pairwise(words):
        if word in ("kategori", "kategorinya", "golongan", "masukin", "masukkan") and following in known:
            return following
    for first, second, third in zip(words, words[1:], words[2:], strict=False):
        if first in ("masuk", "masukkan", "masukin", "taruh") and second in ("ke", "kategori", "di") and third in known:
            return third
    return ""


def _income_category(words: Sequence[str], context: Sequence[str], header: Header, before: Entry | None) -> tuple[str, bool]:
    here = set(words)
    for trigger, category in _INCOME_TRIGGERS:
        if here & trigger:
            return category, True
    if header.category and header.type == "income":
        return header.category, True
    item = best(incomes(words))
    if item:
        return item.category, True
    if before and before.arguments["type"] == "income" and not INCOME_WORDS.intersection(words):
        return str(before.arguments["category"]), True
    item = best(incomes(context))
    if item:
        return item.category, True
    return "lainnya", True


_DUES = frozenset(["cicilan", "angsuran", "setoran", "tagihan", "kontrakan"])


_INCOME_TRIGGERS: tuple[tuple[frozenset[str], str], ...] = tuple(
    (frozenset(words.split()), category)
    for words, category in (
        ("tip persenan", "tip"),
        ("thr bonus cashback insentif", "bonus"),
        ("gaji gajian honor pensiun lembur honorarium", "gaji"),
        ("laku jual jualan penjualan omzet omset laba untung profit terjual kejual cod dagangan", "penjualan"),
        ("narik orderan argo penumpang ojek", "orderan"),
        (
            "gofood goride gocar gosend grabfood grabcar grabbike gojek grab maxim indrive trip rit carter nganter manggung "
            "oleh",
            "orderan",
        ),
        ("melaut tangkapan lelang panen ternak", "penjualan"),
        ("dikasih kiriman beasiswa arisan refund", "lainnya"),
    )
)
