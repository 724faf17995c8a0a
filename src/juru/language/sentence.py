"""A message as atoms: words in their standard form, amounts, numbers, quantities, days, people, marks.

Each atom has a tag, and the tags written one after the other are what patterns are matched against: words stand for
themselves, everything else is one capital letter.

    A amount   N plain number   Q number with a unit   X a number that is a name or a measure   E a percentage
    D day that has been (or may have)   T day to come   R period   F frequency   L length of time
    P person   U unknown word   ¶ end of a line
"""

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from fractions import Fraction
from itertools import pairwise

from juru.language.dates import Day, find_days
from juru.language.money import Money, money_at
from juru.language.numbers import Number
from juru.language.people import HONORIFICS
from juru.language.spelling import Speller
from juru.language.tokens import Token, straighten, tokenize
from juru.language.units import COUNT_UNITS, LUSIN, MEASURES, NAMING, ONE_OF, TECHNICAL
from juru.language.wordlist import words_of
from juru.language.words import PHRASES

_PHRASE_STARTS = frozenset(phrase[0] for phrase in PHRASES)


@dataclass(frozen=True, slots=True)
class Count:
    """A quantity: 2 "bungkus", 1,5 "kg"."""

    number: Fraction
    unit: str


@dataclass(slots=True)
class Atom:
    """One piece of a message; `start` and `end` are places in the straightened text."""

    tag: str
    word: str  #: standard form
    text: str  #: as written
    start: int
    end: int
    value: Money | Number | Count | Day | None = None
    capital: bool = False
    glued: bool = False  #: no space before it
    parts: tuple[str, ...] = ()  #: the standard words inside, where there are several

    @property
    def words(self) -> tuple[str, ...]:
        """The standard words that the atom stands for."""
        return self.parts or (self.word,)


@dataclass(slots=True)
class Sentence:
    """Atoms with their pattern text; `index_at` leads from a place in the pattern text back to the atom."""

    atoms: list[Atom]
    tags: str = ""
    _places: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.refresh()

    def refresh(self) -> None:
        """Write the pattern text anew, after atoms were changed."""
        self.tags = " ".join(atom.tag for atom in self.atoms)
        places, place = [], 0
        for atom in self.atoms:
            places.append(place)
            place += len(atom.tag) + 1
        self._places = places

    def index_at(self, place: int) -> int:
        """The atom at a place of the pattern text."""
        return max(bisect_right(self._places, place) - 1, 0)

    def between(self, start: int, end: int) -> list[Atom]:
        """The atoms between two places of the pattern text."""
        if start >= end:
            return []
        return self.atoms[self.index_at(start) : self.index_at(end - 1) + 1]


def parse(text: str, now: datetime, speller: Speller, words: Mapping[str, str], currency: Mapping[str, int]) -> Sentence:
    """The atoms of a message. `words` and `currency` are the workspace's own, lower-case."""
    plain = straighten(text)
    tokens = tokenize(plain)
    atoms = _words_and_numbers(plain, tokens, speller, words, currency)
    _hide_phone_numbers(atoms)
    atoms = _join_phrases(plain, atoms)
    return Sentence(_with_days(plain, atoms, now))


def _words_and_numbers(
    plain: str, tokens: list[Token], speller: Speller, words: Mapping[str, str], currency: Mapping[str, int]
) -> list[Atom]:
    shouted = plain.isupper()
    atoms: list[Atom] = []
    i = 0
    while i < len(tokens):
        token = tokens[i]
        end = i + 1
        if token.kind == "line":
            atoms.append(Atom("¶", "¶", token.text, token.start, token.end))
        elif token.kind == "mark":
            found = money_at(tokens, i, currency) if token.text == "$" else None
            if found:
                atoms.append(_numeric(plain, tokens, i, found))
                end = found[1]
            else:
                atoms.append(Atom(token.text, token.text, token.text, token.start, token.end, glued=token.glued))
        elif _fraction_with_unit(tokens, i):
            end = i + 4
            share = Fraction(int(token.text.split(",")[0].split(".")[0]), max(int(re.sub(r"\D", "", tokens[i + 2].text)), 1))
            atoms.append(_plain_atom(plain, tokens, i, end, "Q", Count(share, tokens[i + 3].lower)))
        elif coded := _code_end(tokens, i):
            end = coded
            atoms.append(_plain_atom(plain, tokens, i, end, "X"))
        elif found := money_at(tokens, i, currency) if token.lower not in words else None:
            atom = _numeric(plain, tokens, i, found)
            end = found[1]
            end = _with_unit(plain, tokens, atom, end)
            atoms.append(atom)
        elif (
            token.lower in ("setengah", "seperempat") and i + 1 < len(tokens) and tokens[i + 1].lower in MEASURES | COUNT_UNITS
        ):
            end = i + 2
            half = Fraction(1, 2) if token.lower == "setengah" else Fraction(1, 4)
            atoms.append(_plain_atom(plain, tokens, i, end, "Q", Count(half, tokens[i + 1].lower)))
        elif token.lower in ONE_OF and token.kind == "word" and not (token.lower == "semalam" and not _lodging(tokens, i)):
            atoms.append(_plain_atom(plain, tokens, i, end, "Q", Count(Fraction(1), ONE_OF[token.lower])))
        else:
            end = _doubled_end(tokens, i)
            atoms.append(_word_atom(token, speller, words, shouted))
            atoms[-1].end = tokens[end - 1].end
            atoms[-1].text = plain[token.start : atoms[-1].end]
        i = end
    return atoms


_LODGINGS = words_of(
    "hotel kamar penginapan nginap nginep menginap villa homestay losmen kos guesthouse airbnb oyo reddoorz tenda"
)


def _lodging(tokens: list[Token], i: int) -> bool:
    """Whether "semalam" counts a night ("hotel semalam 300rb"); elsewhere it is last night."""
    return any(token.lower in _LODGINGS for token in tokens[max(i - 4, 0) : i])


def _word_atom(token: Token, speller: Speller, words: Mapping[str, str], shouted: bool) -> Atom:
    capital = token.text[:1].isupper() and not shouted
    standard, known = speller.standard(token.lower, words, may_be_typo=not capital or token.start == 0)
    return Atom(standard if known else "U", standard, token.text, token.start, token.end, capital=capital, glued=token.glued)


def _doubled_end(tokens: list[Token], i: int) -> int:
    """Past the 2 of "anak2": it doubles the word."""
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    if following and following.glued and following.text in ("2", "²") and len(tokens[i].text) >= 3:
        last = tokens[i + 2] if i + 2 < len(tokens) else None
        if last and last.glued and last.kind == "word" and last.lower in ("nya", "an", "ny"):
            return i + 3
        if not (last and last.glued and last.kind in ("word", "number")):
            return i + 2
    return i + 1


def _code_end(tokens: list[Token], i: int) -> int:
    """The end of something like "JP8823", "08:15", "2-1", "0812-9988": letters or figures grown together; 0 where none."""
    token = tokens[i]
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    if token.kind == "number":
        digits = token.text
        if _fraction_with_unit(tokens, i):
            return 0
        end = i + 1
        while (
            end + 1 < len(tokens)
            and tokens[end].text in "-/:"
            and tokens[end].glued
            and tokens[end + 1].kind == "number"
            and tokens[end + 1].glued
        ):
            end += 2
        if end > i + 1:
            after = tokens[end] if end < len(tokens) else None
            if after and after.glued and after.kind == "word" and tokens[i + 1].text == "-":
                return 0  # "20-25rb" is a range
            if (
                tokens[i + 1].text == "-"
                and not (len(digits) <= 2 and end > i + 3)
                and len(tokens[end - 1].text) < 3
                and (after and after.lower in ("rb", "ribu", "rebu", "jt", "juta", "k", "an"))
            ):
                return 0
            return end
        if digits.isdigit() and (len(digits) >= 10 or (digits[0] == "0" and len(digits) > 1)) and not digits.endswith("000"):
            return i + 1
        return 0
    if token.kind == "word" and following and following.glued and following.kind == "number":
        if token.lower in ("rp", "idr", "rph", "x", "n") or following.text in ("2",):
            return 0
        end = i + 1
        while end < len(tokens) and tokens[end].glued and tokens[end].kind in ("word", "number"):
            end += 1
        return end
    return 0


def _fraction_with_unit(tokens: list[Token], i: int) -> bool:
    """Whether "1/4 kg" begins here."""
    return (
        i + 3 < len(tokens)
        and tokens[i].kind == "number"
        and tokens[i + 1].text == "/"
        and tokens[i + 1].glued
        and tokens[i + 2].kind == "number"
        and (tokens[i + 3].lower in MEASURES or tokens[i + 3].lower in COUNT_UNITS)
        and tokens[i + 3].lower != "k"
    )


def _plain_atom(plain: str, tokens: list[Token], i: int, end: int, tag: str, value: Count | None = None) -> Atom:
    text = plain[tokens[i].start : tokens[end - 1].end]
    word = value.unit if value else text.lower()
    return Atom(tag, word, text, tokens[i].start, tokens[end - 1].end, value, glued=tokens[i].glued)


def _numeric(plain: str, tokens: list[Token], i: int, found: tuple[Money | Number, int]) -> Atom:
    value, end = found
    text = plain[tokens[i].start : tokens[end - 1].end]
    atom = Atom("A", "#", text, tokens[i].start, tokens[end - 1].end, value, glued=tokens[i].glued)
    before = tokens[i - 1].lower if i else ""
    if isinstance(value, Money):
        if not value.sized and before in NAMING:
            atom.tag = "X"
        return atom
    atom.tag = "N"
    atom.word = str(value.whole) if value.value.denominator == 1 else "0"
    if ((before in NAMING or (i > 1 and before == "." and tokens[i - 2].lower in ("no", "jl", "lt"))) and not value.words) or (
        before in ("tahun", "thn", "th", "taun") and 1900 <= value.whole <= 2100
    ):
        atom.tag = "X"
    elif value.value >= 1_000 and value.value.denominator == 1 and value.whole % 50 == 0 and not 1980 <= value.whole <= 2050:
        atom.tag, atom.value = "A", Money(value.whole, sized=False)
    return atom


def _with_unit(plain: str, tokens: list[Token], atom: Atom, end: int) -> int:
    """Make a plain number with a unit a quantity, with a percent sign a percentage; the end after the unit."""
    following = tokens[end] if end < len(tokens) else None
    if following is None or following.kind == "line":
        return end
    word = following.lower
    if word in ("%", "persen", "prosen", "pct"):
        atom.tag, atom.end = "E", following.end
        atom.text = plain[atom.start : atom.end]
        return end + 1
    if atom.tag == "A" and word in TECHNICAL:
        atom.tag = "X"
        return end
    if (
        atom.tag == "A"
        and isinstance(atom.value, Money)
        and not atom.value.sized
        and word in COUNT_UNITS | MEASURES
        and word not in _NO_UNIT_AFTER_PRICE
    ):
        atom.tag, atom.word, atom.value = "Q", word, Count(Fraction(atom.value.rupiah), word)
        atom.end = following.end
        atom.text = plain[atom.start : atom.end]
        return end + 1
    if atom.tag != "N" or not isinstance(atom.value, Number):
        return end
    if word == "x" and end + 1 < len(tokens) and tokens[end + 1].kind in ("number", "mark") and tokens[end + 1].text != ",":
        return end  # "3 x 15rb" is left to the patterns
    if word in TECHNICAL:
        atom.tag, atom.end, atom.word = "X", following.end, "#"
    elif word in COUNT_UNITS or word in MEASURES or word in LUSIN:
        atom.tag, atom.end, atom.word = "Q", following.end, word
        atom.value = Count(atom.value.value, word)
    else:
        return end
    atom.text = plain[atom.start : atom.end]
    return end + 1


#: after a bare price these begin something else: "15.000 pak", "12.500 x 2", "15000 kamar mandi"
_NO_UNIT_AFTER_PRICE = words_of("pak x kali m k kamar meja tiket kopi paket pintu motor mobil jam set pot es pohon")


def _hide_phone_numbers(atoms: list[Atom]) -> None:
    """ "0857 1234 9876": groups of figures after one that began with a nought are no numbers either."""
    for before, atom in pairwise(atoms):
        digits = atom.text.isdigit() and len(atom.text) >= 3
        if before.tag == "X" and before.text[:1] == "0" and digits and atom.tag in "NA":
            atom.tag, atom.text = "X", "0" + atom.text


def _join_phrases(plain: str, atoms: list[Atom]) -> list[Atom]:
    """Several words that stand for one standard word become one atom."""
    if not any(atom.word in _PHRASE_STARTS for atom in atoms):
        return atoms
    joined: list[Atom] = []
    i = 0
    while i < len(atoms):
        atom = atoms[i]
        if atom.word in _PHRASE_STARTS and atom.tag not in "NAQX":
            for length in (4, 3, 2):
                standard = PHRASES.get(tuple(a.word for a in atoms[i : i + length])) if i + length <= len(atoms) else None
                if standard:
                    last = atoms[i + length - 1]
                    atom = Atom(standard, standard, plain[atom.start : last.end], atom.start, last.end, capital=atom.capital)
                    i += length - 1
                    break
        joined.append(atom)
        i += 1
    return joined


#: among these "Minggu" at the head of a piece is Sunday, not a week
_WEEKDAYS = words_of("senin selasa rabu kamis jumat sabtu ahad")
_PIECE_ENDS = words_of("¶ , * . - ; • dan lalu")


def _with_days(plain: str, atoms: list[Atom], now: datetime) -> list[Atom]:
    """Words of time become one atom each."""
    words = [atom.word if atom.tag not in ("A", "Q") and " " not in atom.word else "#" for atom in atoms]
    if "minggu" in words and _WEEKDAYS.intersection(words):
        heads = {i for i in range(len(words)) if i == 0 or words[i - 1] in _PIECE_ENDS}
        heads -= {i for i in heads if words[i + 1 : i + 2] == ["lalu"]}
        words = ["ahad" if word == "minggu" and i in heads else word for i, word in enumerate(words)]
    for first, end, day in reversed(find_days(words, now)):
        if atoms[first].capital and first and atoms[first - 1].word in HONORIFICS:
            continue  # "Ci Mei" is a person
        text = plain[atoms[first].start : atoms[end - 1].end]
        atoms[first:end] = [Atom(day.tag, words[first], text, atoms[first].start, atoms[end - 1].end, day)]
    return atoms
