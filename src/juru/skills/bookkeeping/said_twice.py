"""Amounts that say nothing new: corrected ones, prices before the discount, sums a count and a price already gave, the
money that was in the pocket, change. What is left is what was paid or got."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from juru.language.numbers import Number
from juru.language.sentence import Atom, Sentence
from juru.language.wordlist import words_of
from juru.skills.bookkeeping.lexicon import expenses
from juru.skills.bookkeeping.per_unit import amount_of, number_of, price_of
from juru.skills.bookkeeping.phrases import FILLERS

Change = Callable[[list[Atom]], list[Atom] | None]

_MONEY = ("A", "N")
#: between two amounts these take the first one back
_TAKES_BACK = words_of("eh deng ding ralat maksudnya koreksi salah ups sori sorry aduh batal ternyata")
_STRONG = words_of("deng ding ralat maksudnya koreksi batal")
_SAYS_NOTHING = (
    words_of(
        """
        , . ! ? - tidak bukan harusnya jadi jadinya jd yang benar seharusnya cuma lah hahaha wkwk mahal amat D iya saya
        uang ribu malam siang pagi sore hari kok banget alhamdulillah ternyata tadi aja total totalnya
        """
    )
    | _TAKES_BACK
    | FILLERS
)


def without_corrected(atoms: list[Atom]) -> list[Atom]:
    """ "40k ga jadi deng 35k", "35rb/anak? ga deng 150rb/anak": the last value wins, with the words of both."""
    for _ in range(4):
        found = next((span for i in range(len(atoms)) if (span := _correction(atoms, i)) is not None), None)
        if found is None:
            return atoms
        left, right = found
        atoms = [*atoms[:left], *atoms[right:]]
    return atoms


def _correction(atoms: Sequence[Atom], left: int) -> tuple[int, int] | None:
    """The amount at `left` taken back: (what goes, up to the amount that stays); None where it stands."""
    if atoms[left].tag not in _MONEY:
        return None
    right = next((i for i in range(left + 1, min(left + 12, len(atoms))) if atoms[i].tag in ("A", "¶")), None)
    if right is None or atoms[right].tag != "A":
        return None
    between = atoms[left + 1 : right]
    marks = {atom.word for atom in between} & _TAKES_BACK
    asked = bool(between) and between[0].word == "?" and _denied(atoms, between, right)
    if not marks and not asked:
        return None
    start = max((i for i in range(left) if atoms[i].word in (",", ".", "¶", "dan", ";")), default=-1) + 1
    before = {word for atom in atoms[start:left] for word in atom.words}
    new = [atom for atom in between if atom.word not in _SAYS_NOTHING and not before.intersection(atom.words)]
    if not new or (marks & _STRONG and not any(expenses(atom.words) for atom in new) and len(new) <= 2):
        return left, right
    if marks and any(atom.word in ("jadinya", "batal") for atom in between) and atoms[right].tag == "A":
        mark = next(i for i in range(left + 1, right) if atoms[i].word in _TAKES_BACK | {"jadinya"})
        return start, mark
    return None


def _denied(atoms: Sequence[Atom], between: Sequence[Atom], right: int) -> bool:
    """ "1.5jt? mahal amat, 65rb lah": the question mark alone takes nothing back."""
    after = atoms[right + 1].word if right + 1 < len(atoms) else ""
    return after in ("lah", "deng", "ding", "aja", "kok") or any(atom.word in ("tidak", "bukan", "mahal") for atom in between)


def without_products(atoms: list[Atom]) -> list[Atom]:
    """ "materai 10.000 2 lembar 20rb": where a count, a price and their product stand together, the product stays."""
    for last, atom in enumerate(atoms):
        total = price_of(atom) if atom.tag == "A" else None
        if not total or last < 2:
            continue
        earliest = max(last - 9, 0)
        start = max((i for i in range(earliest, last) if atoms[i].tag in ("¶", ",", ".")), default=earliest - 1) + 1
        near = range(start, last)
        prices = [i for i in near if atoms[i].tag in _MONEY and price_of(atoms[i])]
        counts = [i for i in near if atoms[i].tag in ("Q", "N", "L") and number_of(atoms[i]) > 1]
        if len([i for i in prices if atoms[i].tag == "A"]) > 1:
            prices = [i for i in prices if i > max(i for i in prices if atoms[i].tag == "A") - 1]
        for p in prices:
            for c in counts:
                if p != c and abs(p - c) <= 5 and number_of(atoms[c]) * (price_of(atoms[p]) or 0) == total:
                    gone = {p, *(i for i in range(min(p, c), last) if atoms[i].word in _SIGNS)}
                    if atoms[c].tag == "N" or atoms[c].word in ("x", "kali"):
                        gone.add(c)
                    return without_products([a for i, a in enumerate(atoms) if i not in gone])
    return atoms


_SIGNS = words_of("x @ * = × kali masing satuan / per")


def _drop(_atoms: list[Atom]) -> list[Atom]:
    return []


def _first_amount(atoms: list[Atom]) -> list[Atom] | None:
    """The first amount stays where it is the smaller one."""
    first, last = price_of(atoms[0]), price_of(atoms[-1])
    return [atoms[0]] if first is not None and last is not None and last > first else None


def _last_amount(atoms: list[Atom]) -> list[Atom]:
    return [atoms[-1]]


def _paid(atoms: list[Atom]) -> list[Atom] | None:
    """ "pulsa 100 bayar 102": what was paid stays, where it is hardly more than what it buys."""
    numbers = [atom for atom in atoms if atom.tag in _MONEY]
    first, last = price_of(numbers[0]), price_of(numbers[-1])
    if first is None or last is None or not first <= last <= first * 1.4 + 3_000:
        return None
    return [*(atom for atom in atoms if atom is not numbers[0] and atom.tag not in _MONEY), amount_of(numbers[-1], last)]


def less_voucher(atoms: list[Atom]) -> list[Atom] | None:
    """ "pakai voucher 20rb, galon yg harganya 58rb" cost 38rb."""
    numbers = [atom for atom in atoms if atom.tag == "A"]
    off, price = price_of(numbers[0]), price_of(numbers[-1])
    if off is None or price is None or off >= price:
        return None
    place = next(i for i, atom in enumerate(atoms) if atom is numbers[0])
    return [*(a for a in atoms[place + 1 : -1] if a.word != ","), amount_of(numbers[-1], price - off)]


def _named(atoms: list[Atom]) -> list[Atom] | None:
    """The number becomes a name or measure."""
    return [*atoms[:-1], replace(atoms[-1], tag="X", value=None)]


def _size(atoms: list[Atom]) -> list[Atom] | None:
    """ "foto 4x6 20rb": two small figures grown together are a size where the price follows."""
    first, _, second = atoms[:3]
    numbers = [atom.value for atom in (first, second) if isinstance(atom.value, Number) and not atom.value.words]
    small = len(numbers) == 2 and all(0 < number.value < 250 for number in numbers)
    if not small or not atoms[1].glued or not second.glued:
        return None
    return [replace(first, tag="X", value=None, end=second.end, text=f"{first.text}x{second.text}"), *atoms[3:]]


def _number_only(atoms: list[Atom]) -> list[Atom] | None:
    """Words for what came of it, without the sum that was shared."""
    return [*[atom for atom in atoms[1:-1] if atom.tag not in "ANQ" and atom.word not in ("dibagi", "bagi", ",")], atoms[-1]]


#: each with words of which one must be there, so that most messages try none
_RULES: list[tuple[frozenset[str], re.Pattern[str], Change]] = [
    (words_of(needs), re.compile(rf"(?<![^ ])(?:{pattern})(?![^ ])"), change)
    for needs, pattern, change in (
        ("x", r"N x N (?:[^ ¶,AN]+ ){0,3}?A", _size),
        ("kilometer km odo odometer umur usia", r"(?:kilometer|km|odo|odometer|umur|usia) (?:N|A)", _named),
        (
            "kembali balik",
            r"(?:, |\. )?(?:kembali|balik) (?:dari |uang )(?:uang )?(?:A|N) (?:, )?(?:jadi |= |cuma |tinggal )?(?:A|N)",
            _drop,
        ),
        (
            "U diskon potongan promo voucher korting potong",
            r"A (?:U|habis|setelah|sudah|kena|dapat) (?:U|diskon|promo|potongan|voucher) (?:dari )?(?:harga )?A",
            _first_amount,
        ),
        (
            "harga normal normalnya aslinya harganya biasanya",
            r"A (?:, )?(?:dari harga|harga (?:normal|asli|aslinya|awal|coret)|normalnya|aslinya) (?:[^ ¶A]+ )?A",
            _first_amount,
        ),
        (
            "harga harganya minta awalnya aslinya normalnya tadinya",
            r"(?:harga|harganya|awalnya|aslinya|normalnya|tadinya|minta|buka) (?:[^ ¶A,]+ )?A (?:, )?(?:[^ ¶A]+ ){0,2}?(?:"
            r"ditawar|tawar|nego|deal|dinego|dapat|lepas|turun|jadi|kena|dilepas|akhirnya) (?:[^ ¶A]+ ){0,2}?A",
            _last_amount,
        ),
        (
            "potongan",
            r"(?:, )?(?:potongan|potong|admin) A (?:sudah )(?:U|hitung|itung|termasuk|masuk|dipotong|dihitung)",
            _drop,
        ),
        (
            "dibagi bagi",
            r"A (?:, )?(?:dibagi|bagi) (?:N|Q) (?:[^ ¶AN]+ ){0,5}?(?:bagian|saya|masing|kebagian|dapat|jadi) "
            r"(?:[^ ¶AN]+ ){0,3}?A",
            _number_only,
        ),
        (
            "pulsa token paket kuota voucher diamond topup saldo listrik pln robux",
            r"(?:pulsa|token|kuota|voucher|diamond|listrik|robux|uc)(?: [a-zU][^ ]*){0,2} (?:A|N) (?:, )?(?:bayar|bayarnya|kena"
            r"|harganya|harga) (?:A|N)",
            _paid,
        ),
    )
]
_FROM_POCKET = re.compile(
    r"(?<![^ ])(?:(?:dari|bawa|pegang|punya) uang (?:[a-z]+ )?A(?! (?:jadi|masuk))"
    r"|^uang A(?= (?:beli|buat|untuk|dipakai|kepakai|belanja|bayar) ))(?![^ ])"
)


def without_said_twice(atoms: list[Atom]) -> list[Atom]:
    """The atoms without amounts that only repeat, cut down or explain another one."""
    words = {word for atom in atoms for word in (atom.word, atom.tag)}
    if words & _TAKES_BACK or "?" in words:
        atoms = without_corrected(atoms)
    for needs, pattern, change in _RULES:
        if words & needs:
            atoms = _replaced(atoms, pattern, change)
    if "uang" in words and sum(atom.tag == "A" for atom in atoms) > 1:
        atoms = _replaced(atoms, _FROM_POCKET, _drop)
    return without_products(atoms)


def _replaced(atoms: list[Atom], pattern: re.Pattern[str], change: Change) -> list[Atom]:
    for _ in range(6):
        if not pattern.search(" ".join(atom.tag for atom in atoms)):
            return atoms
        sentence = Sentence(atoms)
        for match in pattern.finditer(sentence.tags):
            first, last = sentence.index_at(match.start()), sentence.index_at(match.end() - 1)
            new = change(atoms[first : last + 1])
            if new is not None:
                atoms = [*atoms[:first], *new, *atoms[last + 1 :]]
                break
        else:
            return atoms
    return atoms
