"""One standard word for each word as written: spellings, regions, affixes, and typos of words that are known."""

from collections.abc import Iterable, Mapping

from juru.language.common import COMMON
from juru.language.people import FAMILY, GIVEN_NAMES, HONORIFICS, ROLES
from juru.language.regional import REGIONAL
from juru.language.units import COUNT_UNITS, MEASURES, NAMING
from juru.language.words import SPELLINGS, STANDARD_WORDS

_SUFFIXES = ("nya", "nye", "nyo", "ny", "ku", "mu", "lah", "kah", "pun", "ne", "na", "e", "in", "kan", "an", "i", "s")
_PREFIXES = ("ku", "di", "ke", "ter", "nge", "ng", "se", "ber", "n")
_NASALS = {"ny": "s", "n": "t", "m": "p", "meng": "", "men": "t", "mem": "p", "meny": "s", "me": "", "nge": "", "ng": "k"}
_VOWELS = frozenset("aiueo")
_LONGEST_WORD = 24
_CACHE = 20_000


class Speller:
    """Knows a vocabulary; `standard` gives each word its standard form and says whether it is known at all."""

    def __init__(self, vocabulary: Iterable[str]) -> None:
        self._vocabulary = frozenset(vocabulary) | STANDARD_WORDS
        self._known = self._vocabulary | COMMON | COUNT_UNITS | MEASURES | NAMING | GIVEN_NAMES | HONORIFICS | FAMILY | ROLES
        self._deletions: dict[str, str] = {}
        self._skeletons: dict[str, str] = {}
        self._cache: dict[str, tuple[str, bool]] = {}
        for word in sorted(self._vocabulary, key=lambda w: (w not in STANDARD_WORDS, len(w), w)):
            self._index(word)

    def _index(self, word: str) -> None:
        if len(word) >= 5:
            for variant in _deletions(word):
                self._deletions.setdefault(variant, word)
        if 4 <= len(word) <= 12 and len(skeleton := _skeleton(word)) >= 3:
            self._skeletons.setdefault(skeleton, word)

    def standard(self, word: str, own: Mapping[str, str], *, may_be_typo: bool = True) -> tuple[str, bool]:
        """The standard form of a lower-case word, and whether it is known; `own` are the workspace's words."""
        if word in own:
            return own[word], True
        found = self._cache.get(word)
        if found is None:
            found = self._look_up(word)
            if len(self._cache) < _CACHE:
                self._cache[word] = found
        if found[1] or not may_be_typo:
            return found
        guess = self._typo(word)
        return (guess, True) if guess else found

    def _look_up(self, word: str) -> tuple[str, bool]:
        if word in SPELLINGS:
            return SPELLINGS[word], True
        if word in self._vocabulary:
            return word, True
        if word in REGIONAL:
            return REGIONAL[word], True
        if word in self._known:
            return word, True
        if "-" in word:
            first, _, second = word.partition("-")
            if first == second or first in self._known:
                return self._look_up(first)
        stem = self._stem(word)
        return (stem, True) if stem else (word, False)

    def _stem(self, word: str) -> str:
        """The known word inside an affixed one, or nothing."""
        for candidate in _without_suffix(word):
            if known := self._plain(candidate):
                return known
        for candidate in _without_prefix(word):
            if known := self._plain(candidate):
                return known
            for inner in _without_suffix(candidate):
                if known := self._plain(inner):
                    return known
        return ""

    def _plain(self, word: str) -> str:
        if word in SPELLINGS:
            return SPELLINGS[word]
        if word in self._vocabulary or word in COMMON:
            return word
        return REGIONAL.get(word, "")

    def _typo(self, word: str) -> str:
        """The known word that a misspelt one most likely is: one letter off, or the vowels left out."""
        if len(word) > _LONGEST_WORD or len(word) < 3 or not word.isalpha():
            return ""
        if not _VOWELS.intersection(word) or (
            len(word) >= 4 and len(_VOWELS.intersection(word)) == 1 and word[-1] not in _VOWELS
        ):
            found = self._skeletons.get(_skeleton(word), "")
            if found and found[0] == word[0]:
                return found
        if len(word) < 5:
            return ""
        for variant in (word, *_deletions(word)):
            found = self._deletions.get(variant, "") or (variant if len(variant) >= 5 and variant in self._vocabulary else "")
            if (
                found
                and found[0] == word[0]
                and abs(len(found) - len(word)) <= 1
                and (len(word) > 5 or len(found) != len(word))
            ):
                return found
        return ""


def _deletions(word: str) -> list[str]:
    return [word[:i] + word[i + 1 :] for i in range(1, len(word))]


def _skeleton(word: str) -> str:
    return word[0] + "".join(letter for letter in word[1:] if letter not in _VOWELS)


def _without_suffix(word: str) -> list[str]:
    return [word[: -len(s)] for s in _SUFFIXES if word.endswith(s) and len(word) - len(s) >= 3]


def _without_prefix(word: str) -> list[str]:
    stems = [word[len(p) :] for p in _PREFIXES if word.startswith(p) and len(word) - len(p) >= 4]
    stems += [base + word[len(p) :] for p, base in _NASALS.items() if word.startswith(p) and len(word) - len(p) >= 3]
    return stems
