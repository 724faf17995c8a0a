"""From text to stems: spelling is straightened, endings fall away, misspelt words find the word that was meant."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from juru.language.words import SPELLINGS as EVERYDAY
from juru.skills.knowledge.lexicon import lines_of
from juru.skills.knowledge.lexicon.ordinary import ASKING, INSTITUTION, ORDINARY, SITUATION, STOP
from juru.skills.knowledge.lexicon.roots import ROOTS
from juru.skills.knowledge.lexicon.spellings import FILLERS
from juru.skills.knowledge.lexicon.spellings import TABLE as SPELLINGS
from juru.skills.knowledge.lexicon.synonyms import BROADER, ENGLISH, ENGLISH_STOP, REGIONS
from juru.skills.knowledge.lexicon.synonyms import TABLE as SYNONYMS
from juru.skills.knowledge.lexicon.things import THINGS
from juru.skills.knowledge.stems import stem

_TOKEN = re.compile(r"\d+(?:[.,:]\d+)*%?|[^\W\d_]+(?:['’-][^\W\d_]+)*[0-9]?|%")
_LONG_RUN = re.compile(r"([^\W\d_])\1{2,}")
_QUOTES = str.maketrans({"’": "'", "‘": "'", "`": "'", "–": "-", "—": "-", "−": "-", "\u00a0": " ", "\u200b": ""})
#: short spellings that mean the same in documents too; other short ones ("k", "n", "km") do not
_SHORT_IN_DOCUMENTS = frozenset(
    [
        "wa",
        "hp",
        "cs",
        "tu",
        "no",
        "tgl",
        "igd",
        "ugd",
        "kk",
        "dp",
        "pr",
        "tf",
        "wc",
        "bpjs",
        "lab",
        "kg",
        "poli",
        "siswa",
        "murid",
        "agen",
    ]
)
_SUFFIXES = ("nya", "lah", "kah", "ku", "mu", "in", "an", "kan", "i", "e", "ne", "ya", "s")
_PREFIXES = (
    "nge",
    "ng",
    "di",
    "ke",
    "ter",
    "ber",
    "se",
    "mbe",
    "n",
    "m",
    "ku",
    "ny",
    "me",
    "pe",
    "men",
    "mem",
    "meng",
    "pem",
    "pen",
)
_NASALS = {"ny": "sc", "m": "pb", "n": "t", "ng": "k", "mem": "p", "men": "t", "pem": "p", "pen": "t"}
_VOWELS = frozenset("aiueo")


def _spellings() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for standard, variants in lines_of(SPELLINGS):
        for variant in variants:
            table.setdefault(variant, tuple(standard.split()))
    return table


SPELLING = _spellings()


def fold(text: str) -> str:
    """Lower case in one unicode form; letters held long ("bangeeet") are shortened."""
    text = unicodedata.normalize("NFKC", text).translate(_QUOTES).lower()
    return _LONG_RUN.sub(r"\1", text)


def tokens(text: str) -> list[str]:
    """The words and numbers of a text, folded; doubled words ("anak-anak", "dipanggil2") become single."""
    found = []
    for token in _TOKEN.findall(fold(text)):
        if token[-1] == "2" and token[:-1].isalpha() and len(token) > 3:
            token = token[:-1]
        first, _, second = token.partition("-")
        if second and (first == second or second in (first + "an", first + "nya")):
            token = first
        found.append(token)
    return found


def number_form(token: str) -> str:
    """One form for a figure: "350.000", "350,000" → "350000"; "08.00", "8:00" → "8:00"."""
    if match := re.fullmatch(r"(\d{1,2})[.:](\d{2})", token):
        return f"{int(match[1])}:{match[2]}"
    if re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", token):
        return re.sub(r"[.,]", "", token)
    return token.replace(",", ".")


#: number words are numbers: "tiga kali" and "3 kali" meet
NUMBERS = {
    "satu": "1",
    "dua": "2",
    "tiga": "3",
    "empat": "4",
    "lima": "5",
    "enam": "6",
    "tujuh": "7",
    "delapan": "8",
    "sembilan": "9",
    "sepuluh": "10",
    "sebelas": "11",
    "pertama": "1",
    "kedua": "2",
    "ketiga": "3",
    "keempat": "4",
    "kelima": "5",
    "one": "1",
    "two": "2",
    "three": "3",
}


@lru_cache(maxsize=20_000)
def _document_word(token: str) -> tuple[str, ...]:
    if token[0].isdigit():
        return (number_form(token),)
    if token in NUMBERS:
        return (NUMBERS[token],)
    if token in SPELLING and (len(token) >= 4 or token in _SHORT_IN_DOCUMENTS):
        return tuple(stem(word) for word in SPELLING[token])
    if "-" in token:
        return (*(stem(part) for part in token.split("-") if part), stem(token.replace("-", "")))
    return (stem(token),)


@lru_cache(maxsize=20_000)
def document_stems(text: str) -> tuple[str, ...]:
    """The stems of a passage."""
    return tuple(word for token in tokens(text) for word in _document_word(token))


def _groups(lines: str) -> dict[str, dict[str, float]]:
    """Stem → the stems that may stand for it, with how well they do."""
    table: dict[str, dict[str, float]] = {}
    for head, members in lines_of(lines):
        stems = [stem(fold(word)) for word in [head, *(m for m in members if " " not in m)]]
        for i, one in enumerate(stems):
            for j, other in enumerate(stems):
                if one != other:
                    weight = 0.9 if i == 0 or j == 0 else 0.7
                    known = table.setdefault(one, {})
                    known[other] = max(known.get(other, 0.0), weight)
    return table


def _phrases(lines: str) -> dict[tuple[str, ...], str]:
    return {tuple(member.split()): head for head, members in lines_of(lines) for member in members if " " in member}


SYNONYM = _groups(SYNONYMS)
for _broad, _narrow in lines_of(BROADER):
    for _word in _narrow:
        SYNONYM.setdefault(stem(_word), {})[stem(_broad)] = 0.65 if _broad in REGIONS else 0.9
PHRASES = _phrases(SYNONYMS)
TRANSLATION = {english: tuple(word.split()) for word, many in lines_of(ENGLISH) for english in many}
ORDINARY_STEMS = frozenset(stem(word) for word in ORDINARY) | ORDINARY
ROOT_STEMS = frozenset(stem(word) for word in ROOTS) | ROOTS
ASKING_STEMS = frozenset(stem(word) for word in ASKING) | ASKING
THING_STEMS = frozenset(stem(word) for word in THINGS) | THINGS
STOP_STEMS = frozenset(stem(word) for word in STOP) | STOP
SITUATION_STEMS = frozenset(stem(word) for word in SITUATION) | SITUATION
INSTITUTION_STEMS = frozenset(stem(word) for word in INSTITUTION) | INSTITUTION
_LEXICON_WORDS = (
    STOP
    | SITUATION
    | INSTITUTION
    | ORDINARY
    | ASKING
    | THINGS
    | FILLERS
    | set(SPELLING)
    | {word for words in SPELLING.values() for word in words}
    | set(SYNONYM)
)
_LEXICON_STEMS = frozenset(stem(word) for word in _LEXICON_WORDS)


def synonyms_of(lines: Iterable[str]) -> dict[str, dict[str, float]]:
    """The shipped synonyms with a workspace's own lines added."""
    own = _groups("\n".join(lines))
    merged = {word: dict(others) for word, others in SYNONYM.items()}
    for word, others in own.items():
        merged.setdefault(word, {}).update(others)
    return merged


def is_english(text: str) -> bool:
    """Whether a message is written in English (mixed-in English words do not make it so)."""
    words = [token for token in tokens(text) if token.isalpha()]
    if not words:
        return False
    english = sum(word in ENGLISH_STOP or (word in TRANSLATION and word not in SPELLING) for word in words)
    indonesian = sum(
        word in SPELLING or word in ORDINARY for word in words if word not in ENGLISH_STOP and word not in TRANSLATION
    )
    return english >= max(2, len(words) * 0.45) and english > indonesian


class Speller:
    """Knows the words of the documents and brings the words of a message to them."""

    def __init__(self, vocabulary: Mapping[str, str]) -> None:
        """`vocabulary`: every word of the documents as written (folded) → its stem."""
        self._stem_of = dict(vocabulary)
        self._stems = frozenset(vocabulary.values())
        self._cache: dict[str, tuple[str, ...]] = {}
        self._by_start: dict[str, list[str]] = {}
        # A slip is looked for among words that say something; "buntu" is no misspelt "bantu".
        targets = _LEXICON_WORDS - ORDINARY - STOP
        for word in {*vocabulary, *(w for w in targets if len(w) >= 5 and w.isalpha())}:
            if len(word) >= 4 and word.isalpha():
                self._by_start.setdefault(word[0], []).append(word)
        self._skeletons: dict[str, str] = {}
        for word in sorted({*vocabulary, *_LEXICON_WORDS}, key=lambda w: (w not in self._stem_of, len(w), w)):
            if word.isalpha() and 4 <= len(word) <= 14:
                self._skeletons.setdefault(_skeleton(word), word)

    def known(self, word: str) -> bool:
        """Whether the documents have the stem."""
        return word in self._stems

    def writes(self, word: str) -> bool:
        """Whether the documents have the word itself, not only its stem."""
        return word in self._stem_of

    def standard(self, token: str, *, english: bool = False) -> tuple[str, ...]:
        """The stems that a token of a message stands for."""
        key = ("e:" if english else "") + token
        found = self._cache.get(key)
        if found is None:
            found = self._look_up(token, english)
            if len(self._cache) < 50_000:
                self._cache[key] = found
        return found

    def _look_up(self, token: str, english: bool) -> tuple[str, ...]:
        if token[0].isdigit():
            return (number_form(token),)
        if token in NUMBERS:
            return (NUMBERS[token],)
        if english and token in TRANSLATION:
            return tuple(stem(word) for word in TRANSLATION[token])
        if token in SPELLING:
            return tuple(stem(word) for word in SPELLING[token])
        if token.endswith("nya") and len(token) > 5 and (token[:-3] in self._stem_of or token[:-3] in _LEXICON_WORDS):
            return self._look_up(token[:-3], english)
        plain = stem(token)
        if plain in SPELLING and plain not in self._stems:
            return tuple(stem(word) for word in SPELLING[plain])
        if plain in self._stems or token in _LEXICON_WORDS or plain in _LEXICON_STEMS:
            return (plain,)
        if "-" in token:
            return tuple(word for part in token.split("-") if part for word in self._look_up(part, english))
        if inner := self._inside(token):
            return inner
        if (everyday := EVERYDAY.get(token)) and everyday != token and everyday.isalpha():
            return (stem(everyday),)
        if token in TRANSLATION:
            return tuple(stem(word) for word in TRANSLATION[token])
        if longer := self._shortened(token):
            return (longer,)
        if meant := self._typo(token):
            return (self._stem_of.get(meant) or (next(map(stem, SPELLING[meant])) if meant in SPELLING else stem(meant)),)
        return (plain,)

    def _inside(self, token: str) -> tuple[str, ...]:
        """The known word inside informal endings and beginnings: "batalin", "ngirimin", "dicoverkah"."""
        for candidate in _cores(token):
            if candidate in SPELLING and len(candidate) >= 3:
                return tuple(stem(word) for word in SPELLING[candidate])
            inner = stem(candidate)
            if len(candidate) >= 4 and (inner in self._stems or candidate in _LEXICON_WORDS or candidate in ROOTS):
                return (inner,)
        return ()

    def _shortened(self, token: str) -> str:
        """The one word of the documents that a cut-off one ("adm", "pemb") begins, if there is only one."""
        if not 3 <= len(token) <= 4 or not token.isalpha():
            return ""
        stems = {
            self._stem_of[word]
            for word in self._by_start.get(token[0], ())
            if word in self._stem_of and word.startswith(token) and len(word) >= 6
        }
        return stems.pop() if len(stems) == 1 and token not in THINGS else ""

    def _typo(self, token: str) -> str:
        """The word that a misspelt one most likely is, or nothing. A name is no typo of another name."""
        if len(token) < 4 or not token.isalpha():
            return ""
        if sum(char in _VOWELS for char in token) <= max(1, len(token) // 4):
            skeleton = self._skeletons.get(_skeleton(token), "")
            if skeleton and skeleton[0] == token[0]:
                return skeleton
        most = 1 if len(token) <= 7 else 2
        best, best_distance = "", most + 1.0
        for word in self._by_start.get(token[0], ()):
            if abs(len(word) - len(token)) > most:
                continue
            distance: float = DamerauLevenshtein.distance(word, token, score_cutoff=most)
            if distance > most:
                continue
            if len(token) <= 5 and not _slip(word, token):
                continue
            distance -= 0.3 * (word in self._stem_of) + 0.1 * (_skeleton(word) == _skeleton(token))
            if distance < best_distance:
                best, best_distance = word, distance
        return best


def _slip(word: str, token: str) -> bool:
    """For short words only slips that keep the consonants count: a vowel, a doubled or left-out letter, two swapped."""
    if sorted(word) == sorted(token):
        return True
    if _skeleton(word) == _skeleton(token):
        return True
    return len(word) == len(token) + 1 and len(token) >= 4


def _skeleton(word: str) -> str:
    letters = word[0] + "".join(letter for letter in word[1:] if letter not in _VOWELS)
    return "".join(letter for i, letter in enumerate(letters) if i == 0 or letter != letters[i - 1])


def _cores(token: str) -> list[str]:
    """What may be left of an informal word, the longest first."""
    found = {token}
    for _ in range(2):
        for word in list(found):
            for suffix in _SUFFIXES:
                if word.endswith(suffix) and len(word) - len(suffix) >= 3:
                    found.add(word[: -len(suffix)])
    # "bales", "inget": the e of the chats is an a.
    found |= {
        word[:at] + "a" + word[at + 1 :]
        for word in found
        if len(word) >= 4 and (at := word.rfind("e")) >= len(word) - 3 and at > 0
    }
    for word in list(found):
        for prefix in _PREFIXES:
            if word.startswith(prefix) and len(word) - len(prefix) >= 3:
                rest = word[len(prefix) :]
                found.add(rest)
                if prefix in _NASALS:
                    found.update(letter + rest for letter in _NASALS[prefix])
    found.discard(token)
    return sorted(found, key=len, reverse=True)
