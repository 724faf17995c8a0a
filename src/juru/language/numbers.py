"""Numbers in figures and in words: "2 juta 500 ribu", "seratus dua puluh lima", "1,5", "setengah juta"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from juru.language import regional_numbers
from juru.language.tokens import Token
from juru.language.units import COUNT_UNITS, MEASURES, TIME_UNITS

_DIGITS = {
    0: "nol",
    1: "satu siji setunggal hiji ciek",
    2: "rong dua loro duo dwi kalih duwa",
    3: "telung tiga telu tilu tigo tige",
    4: "patang empat papat opat ampek ampat",
    5: "limang lima limo gangsal",
    6: "enem nemang enam nem genep anam",
    7: "pitung tujuh pitu tujuah",
    8: "wolung delapan wolu dalapan lapan",
    9: "sangang sembilan songo sanga salapan sambilan",
}
DIGIT_WORDS = {word: value for value, words in _DIGITS.items() for word in words.split()}
DIGIT_WORDS |= {word: value for value, words in regional_numbers.DIGITS.items() for word in words.split()}
_FIXED = {
    "sepuluh": 10,
    "sapuluh": 10,
    "sebelas": 11,
    "sawelas": 11,
    "sewelas": 11,
    "seratus": 100,
    "satus": 100,
    "saratus": 100,
    "selawe": 25,
    "seket": 50,
    "seketan": 50,
    "sewidak": 60,
} | regional_numbers.WHOLE
_TEENS = {"belas", "blas", "welas", "las"} | regional_numbers.TEENS
_TENS = {"puluh", "puluah", "puloh"} | regional_numbers.TENS
_HUNDREDS = {"ratus", "atus", "ratuih"} | regional_numbers.HUNDREDS
_ONE_SCALES = {
    "seribu": 1_000,
    "sewu": 1_000,
    "sarebu": 1_000,
    "serebu": 1_000,
    "saribu": 1_000,
    "sejuta": 1_000_000,
    "sayuta": 1_000_000,
    "sejuti": 1_000_000,
    "semiliar": 1_000_000_000,
    "semilyar": 1_000_000_000,
    "samilyar": 1_000_000_000,
} | regional_numbers.ONE_WORD
SCALES = {
    word: value
    for value, words in {
        1_000: "rb ribu rbu rebu rebo ewu ribuan rban ribuk rebuan rib rbuan rbn rebuk k rb-an ribu-an rebu-an k-an "
        + regional_numbers.THOUSANDS,
        1_000_000: "jt juta jta jeti jutaan jtan juto yuta jut juata jt-an juta-an " + regional_numbers.MILLIONS,
        1_000_000_000: "m miliar milyar miliyar milliar milyard",
        1_000_000_000_000: "t triliun trilyun",
    }.items()
    for word in words.split()
}
_SHORT_SCALES = {"k", "m", "t"}  #: count as scales only where they are glued to a figure
_ABOUT = {"ribuan", "jutaan", "rban", "jtan", "rebuan", "rbuan", "rb-an", "k-an", "ribu-an", "rebu-an", "jt-an", "juta-an"}
_HALVES = {"setengah": Fraction(1, 2), "seperempat": Fraction(1, 4), "satengah": Fraction(1, 2), "setenga": Fraction(1, 2)}
_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_GROUPED_CENTS = re.compile(r"(\d{1,3}(?:\.\d{3})+),\d{2}|(\d{1,3}(?:,\d{3})+)\.\d{2}")
_DECIMAL = re.compile(r"(\d+)[.,](\d+)")


@dataclass(frozen=True, slots=True)
class Number:
    """A number and how it was said; `value` may be a fraction ("1,5")."""

    value: Fraction
    start: int  #: first token
    end: int  #: token after the last
    scale: int = 1  #: the greatest word of size in it: 1000 for "50rb"
    grouped: bool = False  #: written with separators of thousands, "1.500"
    words: bool = False
    short_tail: int = 0  #: what was said after a million without its own size: 500 in "2 juta 500"
    about: bool = False

    @property
    def whole(self) -> int:
        return int(self.value)


def number_at(tokens: Sequence[Token], i: int) -> Number | None:
    """The longest number that begins at token `i`, or None."""
    scaled = _scaled_group(tokens, i, None)
    if scaled is None:
        return None
    value, end, scale, flags = scaled
    words, grouped, about = flags
    tail = 0
    smallest = scale
    while smallest > 1 and end < len(tokens):
        more = _tail(tokens, end, smallest, not words)
        if more is None:
            break
        extra, end, smallest, said_without_size, also_about = more
        value += extra
        about |= also_about
        if said_without_size:
            tail = int(extra)
            break
    return Number(value, i, end, scale, grouped, words, tail, about)


def _may_follow(tokens: Sequence[Token], _start: int, after: int, value: Fraction, in_figures: bool) -> bool:
    """Whether number words go on with the number before: not as the count of what follows ("25rb dua hari lalu")."""
    following = tokens[after].lower if after < len(tokens) else ""
    if following in COUNT_UNITS or following in MEASURES or following in TIME_UNITS:
        return False
    return not in_figures or value >= 100


def _tail(tokens: Sequence[Token], end: int, scale: int, in_figures: bool) -> tuple[Fraction, int, int, bool, bool] | None:
    """What follows a scaled group: a half of it, a smaller group, or figures said without their size."""
    token = tokens[end]
    if token.lower in _HALVES and not _is_scale(tokens, end + 1):
        return _HALVES[token.lower] * scale, end + 1, 1, False, False
    more = _scaled_group(tokens, end, scale)
    if more is None:
        return None
    value, after, size, (words, grouped, about) = more
    if size >= scale or grouped or (words and not _may_follow(tokens, end, after, value, in_figures)):
        return None
    if size > 1:
        return value, after, size, False, about
    if words:
        return (value, after, 1, scale >= 1_000_000, about) if value.denominator == 1 else None
    glued = token.glued
    digits = len(token.lower)
    if scale == 1_000_000 and value.denominator == 1 and (digits == 3 or (glued and digits <= 3)):
        return value * 10 ** (6 - digits), after, 1, False, about
    if scale == 1_000 and value.denominator == 1 and digits == 3 and glued:
        return value, after, 1, False, about
    return None


def _is_scale(tokens: Sequence[Token], i: int) -> bool:
    if i >= len(tokens):
        return False
    token = tokens[i]
    return token.lower in SCALES and (token.lower not in _SHORT_SCALES or token.glued)


def _size_of(value: int) -> int:
    """The greatest size that fits: a thousand for 15,000."""
    return max(size for size in (1_000, 1_000_000, 1_000_000_000) if size <= value)


_Group = tuple[Fraction, int, int, tuple[bool, bool, bool]]


def _scaled_group(tokens: Sequence[Token], i: int, below: int | None) -> _Group | None:
    """A number below a thousand (or in figures) with its word of size: (value, end, size, (words, grouped, about))."""
    if i >= len(tokens):
        return None
    lower = tokens[i].lower
    if lower in _ONE_SCALES and (below is None or _ONE_SCALES[lower] < below):
        return Fraction(_ONE_SCALES[lower]), i + 1, _size_of(_ONE_SCALES[lower]), (True, False, False)
    if lower in _HALVES:
        if _is_scale(tokens, i + 1):
            size = SCALES[tokens[i + 1].lower]
            return _HALVES[lower] * size, i + 2, size, (True, False, False)
        return None
    base = _base(tokens, i)
    if base is None:
        return None
    value, end, words, grouped = base
    if end + 1 < len(tokens) and tokens[end].lower in _HALVES and _is_scale(tokens, end + 1):
        value += _HALVES[tokens[end].lower]
        end += 1
    if _is_scale(tokens, end) and (words is False or tokens[end].lower not in _SHORT_SCALES):
        name = tokens[end].lower
        size = SCALES[name]
        if grouped and size >= 1_000_000:
            value /= 1_000  # "1.250 juta" is a decimal, not 1,250 millions
        return value * size, end + 1, size, (words, False, name in _ABOUT)
    return value, end, 1, (words, grouped, False)


def _base(tokens: Sequence[Token], i: int) -> tuple[Fraction, int, bool, bool] | None:
    """Figures, or words up to 999: (value, end, in words, grouped)."""
    token = tokens[i]
    if token.kind == "number":
        return _figures(tokens, i)
    value, end = _below_thousand(tokens, i)
    if end == i:
        return None
    if end + 1 < len(tokens) and tokens[end].lower == "koma" and tokens[end + 1].lower in DIGIT_WORDS:
        return Fraction(value) + Fraction(DIGIT_WORDS[tokens[end + 1].lower], 10), end + 2, True, False
    return Fraction(value), end, True, False


def _figures(tokens: Sequence[Token], i: int) -> tuple[Fraction, int, bool, bool]:
    text = tokens[i].lower
    end = i + 1
    if text.isdigit():
        value = Fraction(int(text[:18]))
        if end < len(tokens) and tokens[end].lower in _TENS | _HUNDREDS:
            value *= 10 if tokens[end].lower in _TENS else 100
            end += 1
        return value, end, False, False
    if _GROUPED.fullmatch(text):
        return Fraction(int(re.sub(r"\D", "", text)[:18])), end, False, True
    if cents := _GROUPED_CENTS.fullmatch(text):
        return Fraction(int(re.sub(r"\D", "", cents[1] or cents[2])[:18])), end, False, True
    if decimal := _DECIMAL.fullmatch(text):
        whole, part = decimal[1][:18], decimal[2][:6]
        return Fraction(int(whole + part), 10 ** len(part)), end, False, False
    return Fraction(int(re.sub(r"\D", "", text)[:18])), end, False, False


def _below_thousand(tokens: Sequence[Token], i: int) -> tuple[int, int]:
    """The value of number words under a thousand and the token after them; (0, i) where there are none."""
    total, at = 0, i
    word = tokens[at].lower
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    if _FIXED.get(word, 0) >= 100:
        total, at = _FIXED[word], at + 1
    elif (digit := _digit(word, following)) is not None and following in _HUNDREDS:
        total, at = digit * 100, at + 2
    if at >= len(tokens):
        return total, at
    tens, end = _below_hundred(tokens, at, alone=at == i)
    return total + tens, end


def _below_hundred(tokens: Sequence[Token], at: int, *, alone: bool) -> tuple[int, int]:
    word = tokens[at].lower
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    if word in _FIXED and _FIXED[word] < 100:
        return _FIXED[word], at + 1
    digit = _digit(word, following)
    if digit is None:
        return 0, at
    if following in _TEENS:
        return 10 + digit, at + 2
    if following in _TENS:
        unit = tokens[at + 2].lower if at + 2 < len(tokens) else ""
        after = tokens[at + 3].lower if at + 3 < len(tokens) else ""
        if unit in DIGIT_WORDS and DIGIT_WORDS[unit] and after not in _TEENS | _TENS | _HUNDREDS:
            return digit * 10 + DIGIT_WORDS[unit], at + 3
        return digit * 10, at + 2
    if not alone and (digit == 0 or following in _HUNDREDS):
        return 0, at
    return digit, at + 1


def _digit(word: str, following: str) -> int | None:
    """The value of a digit word; some are digits only before a word of size."""
    if word == "salapan" and following in regional_numbers.MINANG_SIZES:
        return 8
    if word in DIGIT_WORDS:
        return DIGIT_WORDS[word]
    if word in regional_numbers.BOUND and (following in SCALES or following in _TEENS | _TENS | _HUNDREDS):
        return regional_numbers.BOUND[word]
    return None
