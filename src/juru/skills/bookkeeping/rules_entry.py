"""Transactions: which words belong to which amount, income or expense, category, description, day and wallet."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from juru.language.dates import Day
from juru.language.money import Money
from juru.language.numbers import Number
from juru.language.people import FAMILY
from juru.language.sentence import Atom, Count
from juru.language.wordlist import words_of
from juru.skills.bookkeeping.lexicon import best, expenses, incomes
from juru.skills.bookkeeping.phrases import (
    CHEAP,
    ENTERED,
    EXPENSE_WORDS,
    FILLERS,
    INCOME_WORDS,
    NOT_MONEY,
    SALE_WORDS,
    WALLETS,
    WORKERS,
)
from juru.skills.bookkeeping.rules import Arguments, Ask, Clause, Doubt, Draft, Header, checked, day_offset, flat_words
from juru.skills.bookkeeping.tools import EXPENSE_CATEGORIES, INCOME_CATEGORIES

_JOINS = words_of("dan sama plus + lalu , ¶ . serta ; | & juga sekalian ! / tambah")
_AFTER_AMOUNT = words_of("di pakai lewat untuk ke dari per")
_TOTAL = words_of("total sisa saldo jumlah untung laba profit bersih grand subtotal kembali")


@dataclass(slots=True)
class Segment:
    """The atoms around one amount."""

    atoms: list[Atom]
    amount: int  #: index of the amount among them
    rupiah: int
    bare: bool  #: said without its size

    @property
    def words(self) -> list[str]:
        return flat_words(atom for i, atom in enumerate(self.atoms) if i != self.amount)


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


def entries_of(clause: Clause, before: Entry | None) -> list[Entry]:
    """The transactions of a clause; `before` is the one said just before it. Raises Doubt where one must be asked."""
    found: list[Entry] = []
    for segment in segments(clause):
        entry = _entry(segment, clause, found[-1] if found else before)
        found.append(entry)
    return found


def segments(clause: Clause) -> list[Segment]:
    """The clause cut so that each piece holds one amount."""
    money = _money_places(clause.atoms)
    if not money:
        return []
    cuts = [0]
    for left, right in pairwise(money):
        cuts.append(_cut(clause.atoms, left, right, amount_first=_amount_first(clause.atoms, money)))
    cuts.append(len(clause.atoms))
    pieces = []
    for place, start, end in zip(money, cuts[:-1], cuts[1:], strict=True):
        atoms = clause.atoms[start:end]
        value = clause.atoms[place].value
        pieces.append(Segment(atoms, place - start, _rupiah(value, atoms), not isinstance(value, Money)))
    return pieces


def _rupiah(value: object, atoms: Sequence[Atom]) -> int:
    rupiah = _paid_in_words(value, atoms) or checked(value)
    if isinstance(value, Number) and 500 <= value.value < 1_000 and CHEAP.intersection(flat_words(atoms)):
        raise Doubt("literal", value.whole * 1_000, value.whole, thousands=f"{value.whole}.000", plain=str(value.whole))
    return rupiah


def _paid_in_words(value: object, atoms: Sequence[Atom]) -> int:
    """ "bayar kontrakan satu juta seratus": nobody pays a bill of 1.000.100, so the tail counts thousands; else 0."""
    if isinstance(value, Money) and value.short_tail and {"bayar", "beli"}.intersection(flat_words(atoms)):
        return value.rupiah + value.short_tail * 999
    return 0


def _money_places(atoms: Sequence[Atom]) -> list[int]:
    """The atoms that are amounts: all A, and bare numbers that stand where an amount stands."""
    sized = [i for i, atom in enumerate(atoms) if atom.tag == "A"]
    bare = [i for i, atom in enumerate(atoms) if atom.tag == "N"]
    if not bare:
        return sized
    if not sized:
        return _bare_places(atoms, bare)
    return sorted(
        sized + [i for i in bare if _ends_piece(atoms, i, sized) and _named_before(atoms, i) and not _counted(atoms, i)]
    )


def _bare_places(atoms: Sequence[Atom], bare: list[int]) -> list[int]:
    """Of bare numbers only: in each piece between joins the last one, or the one after "="."""
    places: list[int] = []
    start = 0
    for end in [i for i, atom in enumerate(atoms) if atom.word in _JOINS or atom.tag == "¶"] + [len(atoms)]:
        piece = [i for i in bare if start <= i < end and not _counted(atoms, i)]
        if piece:
            run = [i for i in piece if i + 1 >= end or _item_before(atoms, i)]
            places += run if len(run) > 1 and all(_item_before(atoms, i) for i in run) and _apart(run) else [piece[-1]]
        start = end
    return places


def _counted(atoms: Sequence[Atom], i: int) -> bool:
    """Whether the bare number at `i` counts the word after it: "20 chat", "15 anak"."""
    if i + 1 >= len(atoms):
        return False
    following = atoms[i + 1]
    noun = following.tag == "U" or following.tag[:1].islower()
    if not noun or following.word in FILLERS or following.word in _JOINS or following.word in _AFTER_AMOUNT:
        return False
    return not any(atom.tag in "AN" for atom in atoms[i + 1 :])


def _named_before(atoms: Sequence[Atom], i: int) -> bool:
    """Whether a known item or a deed stands right before the bare number at `i`."""
    start = max((j for j in range(i) if atoms[j].word in _JOINS or atoms[j].tag in "¶A"), default=-1) + 1
    words = flat_words(atoms[start:i])
    value = atoms[i].value
    spelled = isinstance(value, Number) and value.words and value.value < 10
    return bool(words) and not spelled and (best(expenses(words)) is not None or bool(INCOME_WORDS.intersection(words)))


def _apart(places: Sequence[int]) -> bool:
    return all(right - left > 1 for left, right in pairwise(places))


def _item_before(atoms: Sequence[Atom], i: int) -> bool:
    j = i - 1
    while j >= 0 and atoms[j].tag in (":", "=", "-", ".", "D"):
        j -= 1
    return (
        j >= 0 and (atoms[j].tag == "U" or atoms[j].tag[:1].islower() or atoms[j].tag in "QOP") and atoms[j].word not in _JOINS
    )


def _ends_piece(atoms: Sequence[Atom], i: int, sized: Sequence[int]) -> bool:
    """Whether a bare number among sized ones closes its piece: a piece with a sized amount needs no other."""
    start = max((j for j in range(i) if atoms[j].word in _JOINS or atoms[j].tag == "¶"), default=-1)
    end = next((j for j in range(i + 1, len(atoms)) if atoms[j].word in _JOINS or atoms[j].tag == "¶"), len(atoms))
    inside = [j for j in sized if start < j < end]
    if not inside:
        return True
    return all(j < i for j in inside) and i == end - 1 and i - inside[-1] > 1


def _amount_first(atoms: Sequence[Atom], money: Sequence[int]) -> bool:
    """Whether amounts stand before their items: "goceng buat parkir, ceban buat ngemil"."""
    lead = [atom for atom in atoms[: money[0]] if atom.word not in FILLERS and atom.tag not in "DT,:-"]
    tail = [
        atom for atom in atoms[money[-1] + 1 :] if atom.word not in FILLERS and (atom.tag[:1].islower() or atom.tag in "UPO")
    ]
    return not lead and bool(tail)


def _cut(atoms: Sequence[Atom], left: int, right: int, *, amount_first: bool) -> int:
    """Where the piece of the amount at `left` ends and that of the amount at `right` begins."""
    joins = [i for i in range(left + 1, right) if atoms[i].word in _JOINS or atoms[i].tag == "¶"]
    if joins:
        line_ends = [i for i in joins if atoms[i].tag == "¶"]
        return (line_ends or joins)[0] + 1 if not amount_first else joins[-1] + 1
    if amount_first:
        return right
    at = left + 1
    dated = any(atom.tag == "D" for atom in atoms[max((j for j in range(left) if atoms[j].tag in "AN"), default=-1) + 1 : left])
    while at < right and (
        (atoms[at].tag in "DTF" and not (dated and atoms[at].tag == "D")) or (atoms[at].tag == "Q" and at + 1 < right)
    ):
        at += 1
    if at + 1 < right and atoms[at].word in _AFTER_AMOUNT:
        return min(at + 2, right - 1)
    return at


def _entry(segment: Segment, clause: Clause, before: Entry | None) -> Entry:
    words = segment.words
    context = words if best(expenses(words)) else words + flat_words(clause.atoms)
    kind, sure = entry_type(words, segment, clause, before)
    sold = kind == "income" and bool(_bought_from_me(segment))
    category, known = ("penjualan", True) if sold else category_of(kind, words, context, clause.header, before)
    goes_on = before is not None and before.bare and len(words) <= 3
    said = known or INCOME_WORDS.intersection(words) or EXPENSE_WORDS.intersection(words) or clause.header.mode or goes_on
    if (segment.bare and not said) or not (goes_on or _plausible(segment, words, known, clause)):
        raise Doubt("no money" if segment.bare and not _DEEDS.intersection(words) else "unclear")
    arguments: Arguments = {
        "type": kind,
        "amount": segment.rupiah,
        "category": category,
        "description": describe(segment, clause, category),
        "date_offset": 0,
    }
    if "masing" in words:
        raise Doubt("each")
    wallet = wallet_of(segment.atoms)
    if wallet:
        arguments["wallet"] = wallet
    day, first = _day_of(segment)
    derived = _is_derived(segment, words)
    return Entry(
        arguments,
        segment.rupiah,
        day,
        first,
        clause.header.offset,
        tuple(words),
        derived,
        segment.bare,
        sure if known else sure - 0.1,
    )


_DEEDS = words_of("beli bayar jual dapat laku belanja utang isi kirim transfer")


def _plausible(segment: Segment, words: Sequence[str], known: bool, clause: Clause) -> bool:
    """Whether anything but the figure says that money went: a known thing, a deed, a heading, or a short unknown name."""
    if segment.bare and (NOT_MONEY.intersection(words) or not _near_item(segment)):
        return False
    named = any(atom.tag == "P" for atom in segment.atoms) and not clause.header.mode
    if (
        named
        and not set(words) & (INCOME_WORDS | EXPENSE_WORDS | {"masuk", "upah"})
        and not [item for item in expenses(words) if item.weight > 1]
    ):
        return False
    if (
        clause.header.mode
        or (known and best(expenses(words)))
        or set(words) & (INCOME_WORDS | EXPENSE_WORDS | {"masuk", "refund", "upah"})
    ):
        return True
    if set(words) & {"kasih", "kirim", "transfer", "kasihkan"} and any(word in FAMILY for word in words):
        return True
    value = segment.atoms[segment.amount].value
    if isinstance(value, Money) and not value.sized and not value.literal and value.rupiah < 10_000:
        return False
    content = [atom for atom in segment.atoms if (atom.tag == "U" or atom.tag[:1].islower()) and atom.word not in FILLERS]
    return (len(content) <= 4 and any(atom.tag == "U" or best(expenses(atom.words)) for atom in content)) or len(content) <= 2


def _near_item(segment: Segment) -> bool:
    """Whether a bare number stands right beside a thing or a deed, in a short piece."""
    atoms = [atom for atom in segment.atoms if atom.tag not in ":=-.,¶" and atom.word not in ("•", "*", ">", "+")]
    place = next((i for i, atom in enumerate(atoms) if atom is segment.atoms[segment.amount]), 0)
    beside = [word for atom in atoms[max(0, place - 4) : place] + atoms[place + 1 : place + 3] for word in atom.words]
    return len(atoms) <= 10 and (
        bool(expenses(beside)) or bool(set(beside) & (INCOME_WORDS | EXPENSE_WORDS)) or len(atoms) <= 4
    )


def _is_derived(segment: Segment, words: Sequence[str]) -> bool:
    lead = [atom.word for atom in segment.atoms[: segment.amount] if atom.word not in (",", "¶", "-", ".", ":", "•", "*", ">")]
    items = [item for item in expenses(words) if item.weight > 1]
    return bool(lead) and (lead[0] in _TOTAL or lead[-1] in _TOTAL) and not items


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
    given = _giver(segment) or _bought_from_me(segment) or _wages(here)
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


def _bought_from_me(segment: Segment) -> str:
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


def category_of(
    kind: str, words: Sequence[str], context: Sequence[str], header: Header, before: Entry | None
) -> tuple[str, bool]:
    """The category and whether anything said so. A category the person names wins."""
    named = _named_category(words, kind)
    if named:
        return named, True
    if kind == "income":
        return _income_category(words, context, header, before)
    item = best(expenses(words)) or best(expenses(context))
    if _DUES.intersection(words):
        return "tagihan", True
    if (
        "ganti" in words
        and "rugi" not in words
        and "uang" not in words
        and (item is None or item.category in ("belanja", "lainnya", "tagihan"))
    ):
        return "servis", True
    if header.category and header.type == "expense" and (item is None or item.weight < 2):
        return header.category, True
    if item is None:
        if any(word in FAMILY for word in words) and {"kasih", "kirim", "transfer", "kasihkan"} & set(words):
            return "sosial", True
        return ("belanja", "beli" in words)
    if (
        item.weight <= 2
        and {"kasih", "kirim"} & set(words)
        and any(word in FAMILY for word in words)
        and item.category in ("belanja", "lainnya")
    ):
        return "sosial", True
    return item.category, True


def _named_category(words: Sequence[str], kind: str) -> str:
    known = EXPENSE_CATEGORIES if kind == "expense" else INCOME_CATEGORIES
    for word, following in pairwise(words):
        if word in ("kategori", "kategorinya", "golongan", "masukin", "masukkan") and following in known:
            return following
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
        ("dikasih kiriman beasiswa arisan refund", "lainnya"),
    )
)


def describe(segment: Segment, clause: Clause, category: str) -> str:
    """The words of the message that say what it was, without amounts, days and fillers."""
    text = _content(segment.atoms, segment.amount)
    if not text and len(_money_places(clause.atoms)) == 1:
        text = _content(clause.atoms, -1)
    if not text:
        text = " ".join(
            a.text
            for i, a in enumerate(segment.atoms)
            if i != segment.amount and a.tag[:1].islower() and a.word in INCOME_WORDS | EXPENSE_WORDS | {"masuk"}
        )
    return (text or category)[:80].strip()


def _content(atoms: Sequence[Atom], amount: int) -> str:
    kept: list[str] = []
    skip_wallet = _wallet_places(atoms)
    for i, atom in enumerate(atoms):
        if i == amount or i in skip_wallet or atom.tag in "ADTFLREX" or (not atom.text[:1].isalpha() and atom.tag != "Q"):
            continue
        if atom.tag == "Q":
            unit = atom.value.unit if isinstance(atom.value, Count) else ""
            if expenses([unit]) or incomes([unit]):
                kept.append(atom.text)
            continue
        if atom.tag == "N" or (atom.word in FILLERS and atom.tag not in "PO"):
            continue
        kept.append(atom.text)
    return " ".join(" ".join(kept).split()).lower()


def wallet_of(atoms: Sequence[Atom]) -> str:
    """The wallet a transaction went through, where one is named as such."""
    places = _wallet_places(atoms)
    return WALLETS[atoms[max(places)].word] if places else ""


def _wallet_places(atoms: Sequence[Atom]) -> set[int]:
    for i, atom in enumerate(atoms):
        if atom.word not in WALLETS or (atom.tag in "PO" and len(atom.words) > 1):
            continue
        before = atoms[i - 1].word if i else ""
        skipped = atoms[i - 2].word if i > 1 and before in ("uang", "saldo", "rekening", "akun", "bank", "kartu") else ""
        if before in ("pakai", "lewat", "masuk") or skipped in ("pakai", "lewat", "dari", "masuk", "ke"):
            return {j for j in (i - 1, i) if j >= 0}
        if before in ("dari", "ke", "di") and atom.word not in ("dompet", "rekening", "kas"):
            return {i - 1, i}
        if atom.word in ("tunai", "qris"):
            return {i}
    return set()


def _day_of(segment: Segment) -> tuple[int | None, bool]:
    if any(isinstance(atom.value, Day) and atom.value.impossible for atom in segment.atoms):
        raise Doubt("no_such_day")
    for i, atom in enumerate(segment.atoms):
        if isinstance(atom.value, Day):
            if atom.tag == "D":
                return day_offset(atom.value), i < segment.amount
            if atom.tag == "T" and not any(other.tag == "," for other in segment.atoms[segment.amount : i]):
                raise Doubt("future")
        elif atom.word in ("tadi", "barusan") and not any(a.tag == "D" for a in segment.atoms):
            return 0, i < segment.amount
    return None, False


def spread_days(entries: list[Entry]) -> None:
    """Give every entry its day: a day governs what follows it; a single one at the end governs all."""
    dated = [entry for entry in entries if entry.day is not None]
    if len(dated) == 1 and dated[0] is entries[-1] and not dated[0].day_first:
        for entry in entries:
            entry.arguments["date_offset"] = dated[0].day
        return
    current = 0
    for entry in entries:
        if entry.day is None:
            entry.arguments["date_offset"] = current if entry.base is None else entry.base
            continue
        entry.arguments["date_offset"] = entry.day
        if entry.day_first or len(dated) < len(entries):
            current = entry.day


def without_derived(entries: list[Entry]) -> list[Entry]:
    """The entries without totals, profits and remainders whose parts are there."""
    if len(entries) < 2:
        return entries
    kept: list[Entry] = []
    for entry in entries:
        if entry.derived and kept:
            total = sum(other.rupiah for other in kept)
            if total == entry.rupiah and kept[0].arguments["type"] == "income":
                for other in kept:
                    if other.arguments["type"] != "income":
                        other.arguments |= {"type": "income", "category": kept[0].arguments["category"]}
            continue
        if entry.derived:
            continue
        kept.append(entry)
    return kept or entries


def ask_what_for(clause: Clause) -> Draft | None:
    """The draft for an amount with nothing beside it, or None."""
    amounts = clause.amounts()
    return Draft("amount alone", ask=Ask("what_for"), sure=0.9) if amounts else None
