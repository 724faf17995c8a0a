"""What a message is before anything is looked up: an emergency, a call for a person, a complaint, a case of one's own,
small talk.

Order is priority: urgent > person > complaint > own case > answer. The tables are in lexicon/flags.py.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from juru.skills.knowledge.lexicon import flags, unfolded
from juru.skills.knowledge.lexicon.spellings import FILLERS
from juru.skills.knowledge.stems import stem
from juru.skills.knowledge.words import SPELLING, Speller, fold, tokens

Verdict = Literal[
    "danger",
    "self-harm",
    "violence",
    "person",
    "complaint",
    "own_case",
    "injection",
    "off_topic",
    "medical",
    "smalltalk",
    "question",
]
URGENT: frozenset[str] = frozenset(("danger", "self-harm", "violence"))
_WINDOW = 14  #: words within which the groups of a sign must stand


@dataclass(frozen=True, slots=True)
class Sign:
    """One line of a table: groups of alternatives that must all occur near one another."""

    groups: tuple[tuple[str, ...], ...]
    soft: bool = False  #: a question about services takes it back


@dataclass(frozen=True, slots=True)
class Triage:
    """The verdict on a message, and which sign led to it."""

    verdict: Verdict
    sign: str = ""
    smalltalk: str = ""  #: "greeting", "thanks", "ok"


def read_signs(table: str) -> tuple[Sign, ...]:
    """The signs of a table in the form of lexicon/flags.py."""
    found = []
    for line in unfolded(table):
        soft = line.startswith("?")
        groups = tuple(tuple(group.strip().split("|")) for group in line.lstrip("?").split(" & "))
        found.append(Sign(groups, soft))
    return tuple(found)


def _alternatives(table: str) -> tuple[str, ...]:
    return tuple(word for word in re.split(r"[|\s]+", table.strip()) if word)


_TABLES: tuple[tuple[Verdict, tuple[Sign, ...]], ...] = (
    ("self-harm", read_signs(flags.SELF_HARM)),
    ("danger", read_signs(flags.DANGER)),
    ("violence", read_signs(flags.VIOLENCE)),
)
_PERSON = read_signs(flags.PERSON)
_COMPLAINT = read_signs(flags.COMPLAINT)
_INJECTION = read_signs(flags.INJECTION)
_OFF_TOPIC = read_signs(flags.OFF_TOPIC)
_MEDICAL = read_signs(flags.MEDICAL)
_SERVICE, _ACUTE = _alternatives(flags.SERVICE), _alternatives(flags.ACUTE)
_NOT_PERSON, _NOT_COMPLAINT = _alternatives(flags.NOT_PERSON), _alternatives(flags.NOT_COMPLAINT)
_NOT_INJECTION = _alternatives(flags.NOT_INJECTION)
_RECORD, _STATUS = _alternatives(flags.OWN_RECORD), _alternatives(flags.STATUS)
_CHANGE, _BOOKED, _GENERAL = _alternatives(flags.CHANGE), _alternatives(flags.BOOKED), _alternatives(flags.GENERAL)
_CODE = re.compile(r"\b(?=[a-z]*\d)[a-z]{2,6}[-/]?\d{5,}\b|\b\d{9,}\b")


class Words:
    """A message as the tables see it: every word as written, straightened, and as a stem, with its place."""

    def __init__(self, text: str) -> None:
        self.text = fold(text)
        self.raw = tokens(text)
        self.forms: list[frozenset[str]] = []
        straight: list[str] = []
        for token in self.raw:
            for word in _straight(token):
                straight.append(word)
                bare = word[:-3] if word.endswith("nya") and len(word) > 5 else word
                self.forms.append(frozenset((token, word, stem(word), bare, stem(bare))))
        self.straight = straight
        self._line = " " + " ".join(straight) + " "
        self._stems = " " + " ".join(stem(word) for word in straight) + " "

    def places(self, alternative: str) -> list[int]:
        """Where a word or a phrase stands."""
        if "_" not in alternative:
            return [at for at, forms in enumerate(self.forms) if alternative in forms]
        phrase = " " + alternative.replace("_", " ") + " "
        found = []
        for line in (self._line, self._stems):
            start = line.find(phrase)
            while start >= 0:
                found.append(line[: start + 1].count(" ") - 1)
                start = line.find(phrase, start + 1)
        return found

    def any(self, alternatives: Sequence[str]) -> bool:
        return any(self.places(alternative) for alternative in alternatives)

    def shows(self, sign: Sign) -> bool:
        """Whether all groups of a sign stand near one another, no word counted for two groups."""
        places = [sorted({at for alternative in group for at in self.places(alternative)}) for group in sign.groups]
        if not all(places):
            return False
        if len(places) == 1:
            return True
        return any(
            all(any(abs(at - first) <= _WINDOW and (at != first) for at in others) for others in places[1:])
            for first in places[0]
        )


@lru_cache(maxsize=1)
def _speller() -> Speller:
    """Brings misspelt words to the words of the tables."""
    vocabulary = {}
    for table in (flags.DANGER, flags.SELF_HARM, flags.VIOLENCE, flags.PERSON, flags.COMPLAINT, flags.ACUTE):
        for word in re.split(r"[|\s&_?]+", table):
            if len(word) >= 5 and word.isalpha():
                vocabulary[word] = word
    return Speller(vocabulary)


@lru_cache(maxsize=20_000)
def _straight(token: str) -> tuple[str, ...]:
    if token in ("igd", "ugd"):
        return (token,)  # the place, not a call for help
    if token in SPELLING:
        return SPELLING[token]
    if token.endswith("nya") and token[:-3] in SPELLING:
        return SPELLING[token[:-3]]
    if len(token) >= 5 and token.isalpha() and token not in FILLERS:
        speller = _speller()
        if not speller.known(token):
            meant = speller.standard(token)
            if len(meant) == 1 and speller.known(meant[0]):
                return meant
    return (token,)


def triage(text: str) -> Triage:
    """The verdict on one message."""
    words = Words(text)
    if small := smalltalk(words):
        return Triage("smalltalk", smalltalk=small)
    serves = words.any(_SERVICE) and not words.any(_ACUTE)
    for verdict, signs in _TABLES:
        for sign in signs:
            if words.shows(sign) and not (sign.soft and serves):
                return Triage(verdict, "|".join(sign.groups[0])[:40])
    if _shows(words, _INJECTION) and not words.any(_NOT_INJECTION):
        return Triage("injection")
    if _shows(words, _PERSON) and not words.any(_NOT_PERSON):
        return Triage("person")
    if _shows(words, _COMPLAINT) and not words.any(_NOT_COMPLAINT):
        return Triage("complaint")
    if own_case(words):
        return Triage("own_case")
    if _shows(words, _MEDICAL):
        return Triage("medical")
    if _shows(words, _OFF_TOPIC):
        return Triage("off_topic")
    return Triage("question")


def _shows(words: Words, signs: Sequence[Sign]) -> bool:
    return any(words.shows(sign) for sign in signs)


#: a record of one's own: the record, then whose it is
_WHOSE = re.compile(
    r"\b(?:saya|aku|kami|anakku|ku|my|atas nama|(?:anak|ibu|bapak|istri|suami|adik|kakak|nenek|kakek) saya|"
    r"nomor \d+|order \d+)\b"
)
_VALUES = ("nilai", "saldo", "tagihan", "hasil", "poin", "absen", "antre", "denda", "sisa", "gula", "pinjaman", "cicilan")
_STUCK = (
    "belum",
    "kok",
    "pending",
    "statusnya",
    "status",
    "nyasar",
    "kesasar",
    "kepotong",
    "terpotong",
    "sampai_mana",
    "kemana",
    "yet",
    "dimana",
    "sudah_sampai",
    "sudah_keluar",
    "sudah_masuk",
    "sudah_jadi",
    "sudah_diterima",
    "sudah_diproses",
    "sudah_siap",
    "gagal",
    "sudah_dikirim",
    "sudah_lunas",
    "kapan_bisa_diambil",
    "masih_ada",
    "terkonfirmasi",
    "ditolak",
)
_RULES = ("kalau", "cara", "syarat", "bagaimana", "aturan", "prosedur", "ketentuan", "apa_saja", "biasanya", "kebijakan")
_DID = (
    "sudah_transfer",
    "sudah_bayar",
    "sudah_pesan",
    "sudah_order",
    "sudah_kirim",
    "sudah_daftar",
    "sudah_isi",
    "sudah_upload",
    "sudah_booking",
)
_PUPIL = ("dijemput", "pulang", "masuk_sekolah", "sampai_rumah", "sampai_sekolah", "hadir")


def own_case(words: Words) -> bool:
    """Whether only staff can look this up or do it: a record of the sender's own, or a change to a booking."""
    rules = words.any(_RULES)
    asks_state = words.any(_STATUS)
    if _CODE.search(words.text) and (words.any(_RECORD) or asks_state):
        return True
    if rules:
        return False
    owned = _owns(words)
    if owned and (words.any(_STUCK) or asks_state):
        return True
    if words.any(_DID) and words.any(("tapi", "kok", "belum", "pending", "tidak_masuk")):
        return True
    if words.any(("anak_saya", "anakku")) and words.any(_PUPIL) and words.any(("hari_ini", "sudah", "belum", "tadi")):
        return True
    general = words.any(_GENERAL)
    if owned and words.any(_VALUES) and words.any(("berapa", "bagaimana", "apa")) and not general:
        return True
    asked = words.any(("tolong", "bisa", "mau", "minta", "mohon", "please", "saya"))
    return asked and not general and not words.places("boleh") and words.any(_CHANGE) and (owned or words.any(_BOOKED))


def _owns(words: Words) -> bool:
    """Whether a record stands shortly before the word that says whose it is: "hasil lab saya", "paket atas nama Dina"."""
    line = " ".join(words.straight)
    whose = [line[: match.start()].count(" ") for match in _WHOSE.finditer(line)]
    records = [at for record in _RECORD for at in words.places(record)]
    return any(0 < owner - at <= 4 for at in records for owner in whose) or ("atas nama" in line and bool(records))


def smalltalk(words: Words) -> str:
    """What kind of small talk a message is, where it is nothing else."""
    raw = words.raw
    if not raw:
        return "ok"
    rest = [word for word in raw if word not in flags.ADDRESS]
    known = flags.SMALLTALK_GREETING | flags.SMALLTALK_THANKS | flags.SMALLTALK_OK
    if any(word not in known for word in rest) or len(raw) > 16:
        return ""
    if "?" in words.text and not any(word in flags.SMALLTALK_GREETING for word in rest):
        return ""
    if any(word in flags.THANKING for word in rest):
        return "thanks"
    if any(word in flags.SMALLTALK_GREETING for word in rest):
        return "greeting"
    return "ok"
