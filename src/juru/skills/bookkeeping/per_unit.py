"""Prices per unit: "25rb/lusin" beside "5 lusin", "per bijinya 4rb" after "donat lima", "50rb each" after "2 tiket"."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from fractions import Fraction

from juru.language.dates import Day
from juru.language.money import Money
from juru.language.numbers import Number
from juru.language.sentence import Atom, Count, Sentence
from juru.language.units import LUSIN
from juru.language.wordlist import words_of
from juru.skills.bookkeeping.rules import bare_rupiah

_AFTER = re.compile(r"(?<![^ ])(?P<price>A|N) (?:(?:per|/|tiap|satu|saben|se) (?P<unit>[a-zUOQ][^ ]*)|(?P<one>Q))(?![^ ])")
_BEFORE = re.compile(
    r"(?<![^ ])(?:(?:per|tiap|satu|saben|/|@) (?P<unit>[a-zUO][^ ]*)(?: harganya| harga)?|(?P<one>Q)) (?P<price>A)(?![^ ])"
)
_EACH = re.compile(r"(?<![^ ])(?P<count>N|Q) (?:[^ ¶AN]+ ){0,4}?(?P<price>A) (?:per )?(?:masing|satuan|satunya|satu)(?![^ ])")
_TIMES = words_of("hari minggu bulan tahun pekan malam jam sesi")
_PEOPLE = words_of("orang org anak penumpang kepala pax urang wong kali rumah kk peserta murid siswa santri")
_PIECES = words_of("pcs pc biji bj buah bh butir potong item barang unit")
_ALIKE = {
    "kg": "kilo",
    "kilogram": "kilo",
    "ltr": "liter",
    "l": "liter",
    "bks": "bungkus",
    "bgks": "bungkus",
    "m": "meter",
    "meteran": "meter",
    "btg": "batang",
    "lbr": "lembar",
    "krg": "karung",
    "zak": "sak",
    "gls": "gelas",
    "cup": "gelas",
    "btl": "botol",
    "ktk": "kotak",
    "box": "kotak",
    "prs": "porsi",
    "psg": "pasang",
    "rit": "trip",
}
#: a total beside a price per unit: "500 sebiji beli 10rb"
_TOTAL_BY = words_of("beli bayar total totalnya habis isi jadi belanja dapat bayarnya")


def number_of(atom: Atom) -> Fraction:
    """The number an atom holds; nought where it holds none."""
    value = atom.value
    if isinstance(value, Count):
        return value.number
    if isinstance(value, Number):
        return value.value
    if isinstance(value, Day) and atom.word.isdigit():
        return Fraction(int(atom.word))
    return Fraction(0)


def price_of(atom: Atom) -> int | None:
    """The rupiah of an amount or a bare price; None where it is in doubt."""
    if isinstance(atom.value, Money):
        return None if atom.value.doubt else atom.value.rupiah
    return bare_rupiah(atom.value) if isinstance(atom.value, Number) else None


def amount_of(source: Atom, rupiah: Fraction | int, doubt: str = "") -> Atom:
    """An amount in the place of an atom."""
    whole = int(rupiah)
    return replace(source, tag="A", word="#", value=Money(whole, doubt=doubt or ("" if whole == rupiah else "fraction")))


def multiplied(atoms: list[Atom], counted: Sequence[Atom] = ()) -> list[Atom]:
    """The atoms with every price per unit multiplied by the count of that unit, said before or after.

    `counted` are the quantities of the message before other arithmetic used some of them up.
    """
    for pattern in (_EACH, _AFTER, _BEFORE):
        for _ in range(6):
            changed = _once(atoms, pattern, counted)
            if changed is None:
                break
            atoms = changed
    return atoms


def _once(atoms: list[Atom], pattern: re.Pattern[str], counted: Sequence[Atom]) -> list[Atom] | None:
    if not pattern.search(" ".join(atom.tag for atom in atoms)):
        return None
    sentence = Sentence(atoms)
    for match in pattern.finditer(sentence.tags):
        at = sentence.index_at(match.start("price"))
        first, last = sentence.index_at(match.start()), sentence.index_at(match.end() - 1)
        price = price_of(atoms[at])
        if price is None:
            continue
        if pattern is _EACH:
            count: Atom | None = atoms[first]
            unit_atom = atoms[first]
            first = at
        else:
            unit_atom = atoms[sentence.index_at(match.start("one") if match["one"] else match.start("unit"))]
            one = match["one"] is not None
            if one and (number_of(unit_atom) != 1 or atoms[at].tag != "A" or _in_figures(unit_atom)):
                continue
            if unit_atom.word in _TIMES:
                continue
            count = _count_for(atoms, first, last, unit_atom.word, needs_unit=one)
            if count is None and not one:
                used = [atom for atom in counted if _same_unit(atom.word, unit_atom.word) and number_of(atom) != 1]
                count = used[0] if len(used) == 1 else None
            if count is None and (total := _total_beside(atoms, last, price)) is not None:
                return [atom for i, atom in enumerate(atoms) if not (first <= i <= last or first < i < total)]
        if count is None or number_of(count) <= 0:
            continue
        dozens = LUSIN.get(count.word, 1) if unit_atom.word.removesuffix("nya") in _PIECES else 1
        new = amount_of(atoms[at], number_of(count) * dozens * price)
        kept = [(i, atom) for i, atom in enumerate(atoms) if i == at or (atom is not count and not first <= i <= last)]
        return [new if i == at else atom for i, atom in kept]
    return None


def _in_figures(atom: Atom) -> bool:
    """Whether a count is written in figures: "1 liter 38rb" says how much there was, "satu liter 38rb" may be a price."""
    return atom.text[:1].isdigit()


def _total_beside(atoms: Sequence[Atom], last: int, price: int) -> int | None:
    """Where the sum paid stands after a price per unit that counts nothing: "500 perak sebiji beli 10rb"."""
    for i in range(last + 1, min(last + 4, len(atoms))):
        if atoms[i].tag in ("A", "N"):
            total = price_of(atoms[i])
            deed = {atom.word for atom in atoms[last + 1 : i]} & _TOTAL_BY
            return i if total is not None and total > price and deed else None
        if atoms[i].tag == "¶":
            return None
    return None


def _count_for(atoms: list[Atom], first: int, last: int, unit: str, *, needs_unit: bool) -> Atom | None:
    """The count that a price per unit belongs to: the same unit first, else any quantity of the same line."""
    line = [atom for i, atom in _same_line(atoms, first) if not first <= i <= last]
    same = [atom for atom in line if atom.tag == "Q" and _same_unit(atom.word, unit) and number_of(atom) != 1]
    if needs_unit:
        near = _same_piece(atoms, first, last)
        alone = sum(atom.tag == "A" for atom in line) == 0
        same = [atom for atom in same if alone or any(atom is other for other in near)]
    if same or needs_unit:
        return _nearest(same, atoms[first])
    following = {id(atoms[i]): atoms[i + 1].word for i in range(len(atoms) - 1)}
    before = {id(atoms[i + 1]): atoms[i].word for i in range(len(atoms) - 1)}
    counted = [atom for atom in line if atom.tag == "N" and unit in (following.get(id(atom)), before.get(id(atom)))]
    if counted:
        return _nearest(counted, atoms[first])
    piece = _same_piece(atoms, first, last)
    loose = [atom for atom in line if atom.tag in ("Q", "N")]
    if len(loose) == 1 and not any(atom.tag == "A" for atom in line):
        return loose[0]
    loose = [atom for atom in piece if atom.tag in ("Q", "N")]
    return loose[0] if len(loose) == 1 and not any(atom.tag == "A" for atom in piece) else None


def _nearest(found: list[Atom], to: Atom) -> Atom | None:
    return min(found, key=lambda atom: abs(atom.start - to.start), default=None)


def _same_unit(first: str, second: str) -> bool:
    first, second = (_ALIKE.get(word, word) for word in (first.removesuffix("nya"), second.removesuffix("nya")))
    return first == second or (first in _PEOPLE and second in _PEOPLE) or (first in _PIECES and second in _PIECES)


def _same_line(atoms: list[Atom], at: int) -> Iterable[tuple[int, Atom]]:
    start = max((i for i in range(at) if atoms[i].tag == "¶"), default=-1) + 1
    end = next((i for i in range(at, len(atoms)) if atoms[i].tag == "¶"), len(atoms))
    return enumerate(atoms[start:end], start)


def _same_piece(atoms: list[Atom], first: int, last: int) -> list[Atom]:
    """The atoms between the commas around a price."""
    stops = (",", ".", "¶", ";", "dan", "lalu")
    start = max((i for i in range(first) if atoms[i].tag in stops), default=-1) + 1
    end = next((i for i in range(last + 1, len(atoms)) if atoms[i].tag in stops), len(atoms))
    return atoms[start:first] + atoms[last + 1 : end]
