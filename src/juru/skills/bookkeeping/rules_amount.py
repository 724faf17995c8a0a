"""Arithmetic inside a message: counts times prices, sums, ranges, change, discounts and corrections become one amount."""

import re
from collections.abc import Callable
from dataclasses import replace

from juru.language.money import Money
from juru.language.sentence import Atom, Sentence
from juru.language.wordlist import words_of
from juru.skills.bookkeeping.lexicon import expenses, incomes
from juru.skills.bookkeeping.per_unit import amount_of, multiplied, number_of, price_of
from juru.skills.bookkeeping.said_twice import less_voucher, without_said_twice

_CORRECTION = (
    r"(?:eh|ralat|maksudnya|salah|sori|sorry|ups|deng|ding|koreksi|bukan|tidak|harusnya|aduh|,|\.|uang|iya|ternyata"
    r"|mbak|bos|-)"
)
_UNIT_WORD = r"(?:[a-zU][^ ]*|Q|O|P)"

Change = Callable[[list[Atom], re.Match[str], Sentence], list[Atom] | None]


def _times(atoms: list[Atom], first: Atom, second: Atom) -> list[Atom] | None:
    """A count and a price anywhere among the atoms become their product, the words between stay."""
    price_atom = second if second.tag == "A" or first.tag == "Q" else first if first.tag == "A" else second
    count_atom = first if price_atom is second else second
    price = price_of(price_atom)
    if price is None:
        return None
    if price_atom.tag == "N" and 100_000 <= price < 1_000_000 and number_of(count_atom) * price > _MUCH_FOR_BARE:
        price //= 1_000  # "20 lembar @500" are five hundred rupiah each
    product = amount_of(price_atom, number_of(count_atom) * price)
    kept = [atom for atom in atoms if atom is count_atom or (atom.word not in _OPERATORS and atom.tag != "F")]
    thing = replace(count_atom, tag=count_atom.word, value=None)
    goods = count_atom.tag == "Q" and bool(expenses([count_atom.word]) or incomes([count_atom.word]))
    return [
        product if atom is price_atom else thing if atom is count_atom else atom
        for atom in kept
        if atom is not count_atom or goods
    ]


_MUCH_FOR_BARE = 3_000_000  #: rupiah that nobody means by a bare price of three figures
_OPERATORS = words_of("x @ * kali masing satuan satunya satu per /")


def _multiply(atoms: list[Atom], match: re.Match[str], sentence: Sentence) -> list[Atom] | None:
    before = sentence.atoms[: sentence.index_at(match.start())]
    if before and any(atom.tag == "A" for atom in before) and _PAID_IN_PARTS.intersection(atom.word for atom in before[-2:]):
        return None  # "cicil 12x 300rb": parts of the sum before, not another sum
    numbers = [atom for atom in atoms if atom.tag in ("A", "N", "Q", "L")]
    return _times(atoms, numbers[0], numbers[-1]) if len(numbers) == 2 else None


def _times_over(atoms: list[Atom], _match: re.Match[str], _sentence: Sentence) -> list[Atom] | None:
    """ "parkir 2 kali 2rb" is paid twice."""
    count, price = (atoms[0], atoms[1]) if atoms[0].tag == "Q" else (atoms[1], atoms[0])
    return _times(atoms, count, price) if count.word in ("kali", "x") and number_of(count) > 1 else None


_PAID_IN_PARTS = words_of("cicil dicicil cicilan potong dipotong bayar angsuran nyicil")


def _add(atoms: list[Atom], _match: re.Match[str], _sentence: Sentence) -> list[Atom] | None:
    prices = [price_of(atom) for atom in atoms if atom.tag == "A"]
    known = [price for price in prices if price is not None]
    return [amount_of(atoms[0], sum(known))] if len(known) == len(prices) else None


def _range(atoms: list[Atom], _match: re.Match[str], _sentence: Sentence) -> list[Atom] | None:
    ends = [(price_of(atom), atom) for atom in atoms if atom.tag in ("A", "N")]
    found = [price for price, _ in ends if price is not None]
    if len(found) == 2 and ends[0][1].tag == "N" and found[1] >= 1_000_000 and found[0] < 100_000:
        found[0] *= 1_000  # "1 atau 2 juta"
    choices = tuple(found) if len(found) == 2 and found[0] != found[1] else ()
    return [replace(atoms[-1], tag="A", word="#", value=Money(0, doubt="range", choices=choices))]


def _negative(atoms: list[Atom], _match: re.Match[str], _sentence: Sentence) -> list[Atom] | None:
    if not atoms[1].glued or atoms[0].glued:
        return None
    return [amount_of(atoms[1], 0, "negative")]


def _correct(atoms: list[Atom], _match: re.Match[str], _sentence: Sentence) -> list[Atom] | None:
    return [atoms[-1]]


def _said_again(atoms: list[Atom], _match: re.Match[str], _sentence: Sentence) -> list[Atom] | None:
    return [atoms[0], atoms[-1]]


def _net_of_change(atoms: list[Atom], _match: re.Match[str], _sentence: Sentence) -> list[Atom] | None:
    """ "15rb bayar 50rb kembali 35rb" is 15rb; "uang 100rb kembali 13rb" is 87rb; a price with change only is in doubt."""
    amounts = [atom for atom in atoms if atom.tag in ("A", "N")]
    prices = [price_of(atom) for atom in amounts]
    if len(prices) == 3 and None not in prices:
        return [*_until_money(atoms), amounts[0]]
    if len(prices) == 2 and prices[0] is not None and prices[1] is not None and prices[0] > prices[1]:
        handed_over = any(atom.word in ("uang", "pakai", "bayar", "kasih") for atom in atoms)
        if handed_over and amounts[0].tag == "A":
            return [*_until_money(atoms), amount_of(amounts[0], prices[0] - prices[1])]
    return [amount_of(amounts[0], 0, "range")]


def _until_money(atoms: list[Atom]) -> list[Atom]:
    return atoms[: next(i for i, atom in enumerate(atoms) if atom.tag in ("A", "N"))]


def _discount(atoms: list[Atom], match: re.Match[str], _sentence: Sentence) -> list[Atom] | None:
    if re.search(r"(?:ongkos|biaya|upah|jasa|tukang) potong|, potong [a-z]|[a-z]+ potong Q", match[0]):
        return None  # "ongkos potong 75rb" costs of its own
    prices = [(atom, price_of(atom)) for atom in atoms if atom.tag in ("A", "N")]
    known = [price for _, price in prices if price is not None]
    share = next((atom for atom in atoms if atom.tag == "E"), None)
    if len(known) != len(prices) or not known:
        return None
    if len(known) >= 3 or (share and len(known) == 2):
        return [prices[-1][0] if prices[-1][0].tag == "A" else amount_of(prices[-1][0], known[-1])]
    if share:
        return [amount_of(prices[0][0], known[0] * (1 - number_of(share) / 100))]
    if known[0] <= known[-1]:
        return None
    paid = known[-1] if "jadi" in match[0] or "bayar" in match[0] else known[0] - known[-1]
    return [amount_of(prices[0][0], paid)]


def _first(atoms: list[Atom], _match: re.Match[str], _sentence: Sentence) -> list[Atom] | None:
    return [atoms[0]]


def _share_of(atoms: list[Atom], _match: re.Match[str], _sentence: Sentence) -> list[Atom] | None:
    return [replace(atoms[0], tag="X")]


_RULES: list[tuple[str, re.Pattern[str], Change]] = [
    (name, re.compile(rf"(?<![^ ])(?:{pattern})(?![^ ])"), change)
    for name, pattern, change in (
        ("share of an amount", r"E (?:dari|untuk|x) (?:[^ ¶A]+ ){0,2}?A", _share_of),
        ("range", r"(?:antara )?(?:A|N) (?:- |sampai |apa |atau |antara )(?:A|N)(?! (?:hari|orang))", _range),
        ("range with and", r"antara (?:A|N) dan (?:A|N)", _range),
        (
            "correction",
            rf"(?:A|N) (?:{_CORRECTION} ){{0,3}}?(?:eh|ralat|maksudnya|salah|sori|sorry|ups|aduh) (?:{_CORRECTION} "
            rf"){{0,4}}?(?:A|N)",
            _correct,
        ),
        ("item said again", r"(?P<item>[a-z]+) A (?:, )?(?:eh|ralat|maksudnya|koreksi) (?:tadi )?(?P=item) A", _said_again),
        ("not that", r"A (?:[.,] ){0,3}bukan (?:[.,] )?A(?= (?:ding|deng|ya|iya))", _correct),
        (
            "change",
            r"A (?:[^ ¶]+ ){0,5}?(?:bayar|pakai|kasih|uang|dikasih|bayarnya) (?:[^ ¶]+ ){0,3}?A (?:[^ ¶]+ ){0,3}?(?:kembali"
            r"|sisa|balik) (?:[^ ¶]+ )?A",
            _net_of_change,
        ),
        (
            "money and change",
            r"(?:bayar|pakai|uang) (?:uang )?(?:A|N) (?:[^ ¶A]+ ){0,3}?(?:kembali|balik) (?:A|N)",
            _net_of_change,
        ),
        ("price and change", r"A (?:, )?(?:kembali|balik) A", _net_of_change),
        (
            "discount",
            r"A (?:[^ ¶]+ ){0,3}?(?:diskon|potongan|disc|promo|potong|hemat|voucher|cashback) (?:sebesar )?(?:A|E)(?: (?:, "
            r")?(?:jadi|bayar|tinggal)(?: (?:bayar|cuma|total|jadi))? A)?",
            _discount,
        ),
        (
            "price cut to",
            r"(?:dari|harga(?: normal| asli)?) A (?:, )?(?:jadi|cuma bayar|bayar|ditawar jadi|nego jadi|turun jadi) A",
            _discount,
        ),
        ("becomes", r"A (?:, )?(?:[^ ¶AN]+ ){0,2}?jadi (?:saya |total |semua |bayar )?A", _correct),
        (
            "voucher first",
            r"(?:voucher|diskon|promo|potongan|korting) A (?:[^ ¶A]+ ){1,8}?A",
            lambda atoms, _match, _sentence: less_voucher(atoms),
        ),
        ("sum", r"A(?: \+ A)+", _add),
        ("count times price", r"(?:F )?(?:N|Q|L) (?:(?:x|kali|\*) )?(?:@|x|kali|\*) (?:A|N)", _multiply),
        ("times", r"Q (?:A|N)|A Q(?! A)", _times_over),
        ("price times count", r"A (?:x|kali|\*) (?:N|Q|L)", _multiply),
        ("at, then count", r"@ (?:A|N) (?:x )?(?:N|Q)", _multiply),
        ("count of something at", rf"(?:N|Q) (?:{_UNIT_WORD} ){{1,4}}@ (?:A|N)", _multiply),
        (
            "each",
            rf"(?:N|Q) (?:{_UNIT_WORD} |, ){{0,4}}?(?:masing|satuan|satu|sebiji|per biji|per buah|harga satuan) (?:seharga "
            rf"|harga )?(?:A|N)",
            _multiply,
        ),
        ("times of something", rf"(?:N|Q) (?:{_UNIT_WORD} ){{1,3}}x A", _multiply),
    )
]


def simplify(atoms: list[Atom]) -> list[Atom]:
    """The atoms with all arithmetic carried out."""
    if (
        len(atoms) > 2
        and atoms[0].word == "-"
        and atoms[1].tag == "A"
        and atoms[1].glued
        and not any(atom.tag == "¶" for atom in atoms)
    ):
        return [amount_of(atoms[1], 0, "negative"), *atoms[2:]]
    if sum(atom.tag in ("A", "N", "Q", "E", "L") for atom in atoms) < 2 and not any(atom.word == "-" for atom in atoms):
        return atoms
    counted = [atom for atom in atoms if atom.tag == "Q"]
    atoms = without_said_twice(_without_sums(_negatives(atoms)))
    tags = " ".join(atom.tag for atom in atoms)
    for _, pattern, change in _RULES:
        if pattern.search(tags):
            atoms = _replace_all(atoms, pattern, change)
            tags = " ".join(atom.tag for atom in atoms)
    return multiplied(atoms, counted)


def _negatives(atoms: list[Atom]) -> list[Atom]:
    result: list[Atom] = []
    for i, atom in enumerate(atoms):
        minus = result[-1] if result else None
        spaced = (
            minus is not None and minus.word == "-" and not minus.glued and len(result) > 1 and result[-2].tag[:1].islower()
        )
        if atom.tag in ("A", "N") and atom.glued and spaced:
            result[-1] = amount_of(atom, 0, "negative")
        else:
            result.append(atoms[i])
    return result


def _without_sums(atoms: list[Atom]) -> list[Atom]:
    """ "13 + 15 + 4 = 32": the sum behind the sign goes, where it is one."""
    for i, atom in enumerate(atoms[:-1]):
        if atom.word == "=" and atoms[i + 1].tag in ("A", "N"):
            start = max((j for j in range(i) if atoms[j].tag == "¶"), default=-1) + 1
            parts = [price for other in atoms[start:i] if other.tag in ("A", "N") and (price := price_of(other)) is not None]
            result = price_of(atoms[i + 1])
            if len(parts) > 1 and sum(parts) == result:
                return atoms[:i] + atoms[i + 2 :]
            if (
                len(parts) == 1
                and result
                and parts[0]
                and result > parts[0]
                and result % parts[0] == 0
                and any(a.tag in "QNL" for a in atoms[start:i])
            ):
                kept = [a for a in atoms[start:i] if a.tag not in "AF" and a.word not in _OPERATORS]
                return [*atoms[:start], *kept, *atoms[i + 1 :]]
    return atoms


def _replace_all(atoms: list[Atom], pattern: re.Pattern[str], change: Change) -> list[Atom]:
    for _ in range(12):
        sentence = Sentence(atoms)
        changed = False
        for match in pattern.finditer(sentence.tags):
            first, last = sentence.index_at(match.start()), sentence.index_at(match.end() - 1)
            new = change(atoms[first : last + 1], match, sentence)
            if new is not None and new != atoms[first : last + 1]:
                atoms = [*atoms[:first], *new, *atoms[last + 1 :]]
                changed = True
                break
        if not changed:
            break
    return atoms
