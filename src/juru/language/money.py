"""Amounts of rupiah as they are said: "Rp50.000,-", "50rb", "25an", "ceban", "gopek perak"; and what leaves doubt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from juru.language.numbers import SCALES, Number, number_at
from juru.language.tokens import Token
from juru.language.units import FOREIGN

SLANG = {
    word: rupiah
    for rupiah, words in {
        100: "pekgo",
        500: "gotun",
        1_000: "seceng ceceng",
        2_000: "noceng",
        3_000: "saceng",
        5_000: "goceng goceng-an gocengan",
        10_000: "ceban cebanan",
        20_000: "noban nobanan",
        25_000: "jigo jigoan",
        50_000: "goban gocap gobanan",
        75_000: "citcapgo",
        100_000: "cepek cepe' cepekan",
        150_000: "pekgoceng",
        200_000: "nopek",
        300_000: "sapek",
        400_000: "sipek",
        500_000: "gopek",
        1_000_000: "cetiao cetiau ceti",
        2_000_000: "notiao notiau",
        5_000_000: "gotiao gotiau",
    }.items()
    for word in words.split()
}
_LITERAL = {"perak", "perakan"}  #: "gopek perak": the word in its old sense, literal rupiah
_RUPIAH = {"rp", "idr", "rupiah", "rph"}


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in rupiah. `doubt` names why nobody can be sure of it."""

    rupiah: int
    literal: bool = False  #: said with Rp, rupiah or perak: never multiplied
    sized: bool = True  #: said with its size (rb, juta, slang, Rp); False for bare figures such as "15.000"
    doubt: str = ""  #: "", "letters", "foreign", "negative", "range", "slang", "words"
    short_tail: int = 0  #: 500 in "dua juta lima ratus": half a million or five hundred
    choices: tuple[int, ...] = ()  #: what a doubtful amount may have meant, in rupiah


def money_at(tokens: Sequence[Token], i: int, own: Mapping[str, int]) -> tuple[Money | Number, int] | None:
    """The amount or the plain number at token `i` with the token after it, or None."""
    token = tokens[i]
    if token.kind == "odd":
        return Money(0, doubt="letters"), i + 1
    if token.lower in _RUPIAH or token.text == "$":
        return _after_sign(tokens, i)
    if token.kind == "word" and (token.lower in own or token.lower in SLANG):
        return _slang(tokens, i, own)
    number = number_at(tokens, i)
    if number is None:
        return None
    return _beside(tokens, number, own)


def _after_sign(tokens: Sequence[Token], i: int) -> tuple[Money | Number, int] | None:
    at = i + 1
    while at < len(tokens) and tokens[at].text in (".", ":"):
        at += 1
    if at >= len(tokens):
        return None
    number = number_at(tokens, at)
    if number is None:
        return None
    if tokens[i].text == "$":
        return Money(0, doubt="foreign"), number.end
    return _money(number, literal=True), _closing(tokens, number.end)


def _slang(tokens: Sequence[Token], i: int, own: Mapping[str, int]) -> tuple[Money, int]:
    word = tokens[i].lower
    rupiah = own.get(word) or SLANG[word]
    following = tokens[i + 1].lower if i + 1 < len(tokens) else ""
    if following in _LITERAL:
        small = rupiah // 1_000 if rupiah >= 100_000 else rupiah
        return Money(max(small, 1), literal=True), i + 2
    if following in ("ribu", "rb", "rebu") and rupiah >= 1_000:
        return Money(rupiah), i + 2
    return Money(rupiah), i + 1


def _beside(tokens: Sequence[Token], number: Number, own: Mapping[str, int]) -> tuple[Money | Number, int]:
    """A number in the light of the token after it."""
    end = number.end
    following = tokens[end] if end < len(tokens) else None
    word = following.lower if following else ""
    if word in FOREIGN:
        return Money(0, doubt="foreign"), end + 1
    if word in _LITERAL or word in _RUPIAH:
        return _money(number, literal=True), _closing(tokens, end + 1)
    if following and (word in SLANG or word in own) and number.scale == 1:
        return Money(0, doubt="slang"), end + 1
    if (following and following.glued and word in ("an", "'an")) or (word == "-an" and following and following.glued):
        end += 1
    elif following and following.text == "-" and following.glued and end + 1 < len(tokens) and tokens[end + 1].lower == "an":
        end += 2
    if end > number.end and end < len(tokens) and tokens[end].lower in ("ribu", "rb", "rebu", "juta", "jt"):
        return Money(int(number.value * SCALES[tokens[end].lower])), end + 1
    if word in SCALES and len(word) > 2 and number.scale > 1:
        return Money(10**12), end + 1
    if number.scale > 1:
        return _money(number), _closing(tokens, end)
    if number.grouped and number.value >= 1_000:
        return _money(number, sized=False), _closing(tokens, end)
    if following and following.text == "," and end + 1 < len(tokens) and tokens[end + 1].text == "-" and tokens[end + 1].glued:
        return _money(number, sized=False), end + 2
    return number, end


def _closing(tokens: Sequence[Token], end: int) -> int:
    """Past the ",-" and ",00" that close an amount."""
    if end + 1 < len(tokens) and tokens[end].text in (",", ".") and tokens[end].glued and tokens[end + 1].text == "-":
        return end + 2
    if end < len(tokens) and tokens[end].lower in _RUPIAH:
        return end + 1
    return end


def _money(number: Number, *, literal: bool = False, sized: bool = True) -> Money:
    if number.value.denominator != 1:
        return Money(int(number.value), literal, sized, "fraction")
    return Money(number.whole, literal, sized, "", number.short_tail)
