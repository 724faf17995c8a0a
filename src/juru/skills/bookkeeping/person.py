"""Which of the people in a book a name means: "Budi" may be Pak Budi or Budi Santoso, "Budy" a slip of the finger. Pure."""

from collections.abc import Iterable

from rapidfuzz import fuzz

from juru.language.people import HONORIFICS

_ALIKE = 82  #: of 100: how alike two names must be written to be taken for one
_SHORTEST_TYPO = 4  #: letters; shorter names differ by more than a slip ("Ani", "Adi")


def person_key(name: str) -> str:
    """The name as people are told apart: lower case, single spaces, no "si"."""
    words = name.lower().replace(".", " ").split()
    return " ".join(words[1:] if len(words) > 1 and words[0] == "si" else words)


def who_fits(name: str, people: Iterable[str]) -> list[str]:
    """Those of the people that the name can mean: called exactly so, else by part of the name, else spelled alike."""
    known = list(dict.fromkeys(people))
    exact = [person for person in known if person_key(person) == person_key(name)]
    if exact:
        return exact[:1]
    by_part = [person for person in known if _by_part(name, person)]
    return by_part or [person for person in known if _spelled_alike(name, person)]


def _by_part(one: str, other: str) -> bool:
    ours, theirs = _parts(one), _parts(other)
    if not _same_honorific(one, other):
        return False
    if not ours[1] or not theirs[1]:
        return False
    return ours[1] <= theirs[1] or theirs[1] <= ours[1]


def _same_honorific(one: str, other: str) -> bool:
    """Pak Budi is not Bu Budi; Budi may be either."""
    ours, theirs = _parts(one)[0], _parts(other)[0]
    return not ours or not theirs or ours == theirs


def _spelled_alike(one: str, other: str) -> bool:
    if not _same_honorific(one, other):
        return False
    ours, theirs = (" ".join(sorted(_parts(name)[1])) or person_key(name) for name in (one, other))
    return min(len(ours), len(theirs)) >= _SHORTEST_TYPO and fuzz.ratio(ours, theirs) >= _ALIKE


def _parts(name: str) -> tuple[str, frozenset[str]]:
    """The honorific ("" for none), and the other words of a name."""
    words = person_key(name).split()
    honorific = _STANDARD.get(words[0], words[0]) if words and words[0] in HONORIFICS else ""
    return honorific, frozenset(words[1:] if honorific else words)


_STANDARD = {
    "bapak": "pak", "ibu": "bu", "bg": "bang", "abang": "bang", "kk": "kak", "kakak": "kak", "mba": "mbak", "mbk": "mbak",
    "oom": "om", "teteh": "teh", "cik": "cici", "ci": "cici", "ko": "koh", "ny": "bu", "tn": "pak",
}  # fmt: skip
