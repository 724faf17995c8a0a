"""Cutting a clause so that each piece holds one amount, and telling bare numbers that are money from those that count."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from juru.language.money import Money
from juru.language.numbers import Number
from juru.language.sentence import Atom
from juru.language.wordlist import words_of
from juru.skills.bookkeeping.lexicon import best, expenses
from juru.skills.bookkeeping.phrases import (
    CHEAP,
    FILLERS,
    INCOME_WORDS,
)
from juru.skills.bookkeeping.rules import Clause, Doubt, checked, flat_words

_JOINS = words_of("dan sama plus + lalu , ¶ . serta ; | & juga sekalian ! / tambah")


_AFTER_AMOUNT = words_of("di pakai lewat untuk ke dari per")


@dataclass(slots=True)
class Segment:
    """The atoms around one amount."""

    atoms: list[Atom]
    amount: int  #: index of the amount among them
    rupiah: int
    bare: bool  #: said without its size
    alone: bool  #: the only amount of its clause

    @property
    def words(self) -> list[str]:
        return flat_words(atom for i, atom in enumerate(self.atoms) if i != self.amount)


def segments(clause: Clause) -> list[Segment]:
    """The clause cut so that each piece holds one amount."""
    money = money_places(clause.atoms)
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
        pieces.append(Segment(atoms, place - start, _rupiah(value, atoms), not isinstance(value, Money), len(money) == 1))
    return pieces


def _rupiah(value: object, atoms: Sequence[Atom]) -> int:
    rupiah = _paid_in_words(value, atoms) or _in_millions(value, atoms) or checked(value)
    if isinstance(value, Number) and 500 <= value.value < 1_000 and CHEAP.intersection(flat_words(atoms)):
        raise Doubt("literal", value.whole * 1_000, value.whole, thousands=f"{value.whole}.000", plain=str(value.whole))
    return rupiah


_MILLIONS = words_of("gaji gajian thr omzet omset pesangon kontrakan dp bonus")


def _in_millions(value: object, atoms: Sequence[Atom]) -> int:
    """ "gaji cafe 3,2 masuk" are millions; any other bare fraction leaves doubt; 0 for other numbers."""
    if not isinstance(value, Number) or value.value.denominator == 1 or value.value >= 100:
        return 0
    if _MILLIONS.intersection(flat_words(atoms)):
        return int(value.value * 1_000_000)
    return 0


def _paid_in_words(value: object, atoms: Sequence[Atom]) -> int:
    """ "bayar kontrakan satu juta seratus": nobody pays a bill of 1.000.100, so the tail counts thousands; else 0."""
    if isinstance(value, Money) and value.short_tail and {"bayar", "beli"}.intersection(flat_words(atoms)):
        return value.rupiah + value.short_tail * 999
    return 0


def money_places(atoms: Sequence[Atom]) -> list[int]:
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
        inside = [i for i in bare if start <= i < end]
        piece = [i for i in inside if not _counted(atoms, i)]
        if len(inside) > 1 and all(_named_before(atoms, i) for i in inside):
            places += inside
        elif piece:
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
    start = next((j for j in range(i - 1, -1, -1) if atoms[j].word in _JOINS or atoms[j].tag in "¶AN"), -1) + 1
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
    start = next((j for j in range(i - 1, -1, -1) if _joins(atoms[j])), -1)
    end = next((j for j in range(i + 1, len(atoms)) if _joins(atoms[j])), len(atoms))
    inside = sized[bisect_right(sized, start) : bisect_left(sized, end)]
    if not inside or _own_item_follows(atoms, i, end):
        return True
    return inside[-1] < i == end - 1 and i - inside[-1] > 1


def _own_item_follows(atoms: Sequence[Atom], i: int, end: int) -> bool:
    """ "makan 25 rokok 27 parkir 2rb": after the number comes another item with a number of its own. Small ones may count."""
    value = atoms[i].value
    if not isinstance(value, Number) or value.value < 10:
        return False
    following = next((j for j in range(i + 1, end) if atoms[j].tag in "AN"), None)
    return following is not None and best(expenses(flat_words(atoms[i + 1 : following]))) is not None


def _joins(atom: Atom) -> bool:
    return atom.word in _JOINS or atom.tag == "¶"


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
