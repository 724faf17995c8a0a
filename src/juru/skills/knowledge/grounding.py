"""Grounding: every number, name, time and date of an answer must stand in the passages it was made from.

Three levels: a composed answer that passes the check, a second one under stricter orders, else the passage itself.
"""

import re
from collections.abc import Callable, Sequence

from juru.skills.knowledge.passages import Passage
from juru.skills.knowledge.words import document_stems, fold, number_form

#: (question, passages, strict) → an answer; may raise, may lie: it is checked
Compose = Callable[[str, Sequence[str], bool], str]

_FIGURE = re.compile(r"\d+(?:[.,:]\d+)*%?")
_SCALED = re.compile(r"(\d+(?:[.,]\d+)?)\s*(ribu|rb|juta|jt|k|miliar)\b", re.IGNORECASE)
_NAME = re.compile(r"(?<![.!?]\s)(?<!^)(?<!\n)(?<![-•]\s)\b[A-Z][a-zA-Z]{2,}\b")
_TITLED = re.compile(r"\b(?:[Dd]rg?|[Pp]rof|[Uu]st|Bapak|Ibu|Pak|Bu|Dra|Drs|Ir)\.?\s+([A-Z][a-z]+(?:\s+[A-Z][a-z]+)*)")
_LIST_MARK = re.compile(r"(?m)^\s*\d{1,2}[.)]\s+")
_WORDS = {
    "satu": 1,
    "dua": 2,
    "tiga": 3,
    "empat": 4,
    "lima": 5,
    "enam": 6,
    "tujuh": 7,
    "delapan": 8,
    "sembilan": 9,
    "sepuluh": 10,
}
_TIMES = {"ribu": 1e3, "rb": 1e3, "k": 1e3, "juta": 1e6, "jt": 1e6, "miliar": 1e9}
#: words with a capital that name nobody
_PLAIN = frozenset(
    [
        "anda",
        "kami",
        "kita",
        "saya",
        "ibu",
        "bapak",
        "kakak",
        "untuk",
        "dan",
        "atau",
        "maaf",
        "silakan",
        "mohon",
        "jika",
        "bila",
        "kalau",
        "ya",
        "tidak",
        "bisa",
        "boleh",
        "layanan",
        "biaya",
        "harga",
        "tarif",
        "jam",
        "hari",
        "senin",
        "selasa",
        "rabu",
        "kamis",
        "jumat",
        "sabtu",
        "minggu",
        "januari",
        "februari",
        "maret",
        "april",
        "mei",
        "juni",
        "juli",
        "agustus",
        "september",
        "oktober",
        "november",
        "desember",
        "sumber",
        "terima",
        "kasih",
        "halo",
        "selamat",
        "catatan",
        "informasi",
        "source",
        "the",
        "our",
    ]
)
#: how much of an answer's own words must be words of the passages, or it talks of something else
_ON_TOPIC = 0.5


def figures(text: str) -> set[str]:
    """The numbers of a text in one form each; "350 ribu" and "Rp350.000" are the same."""
    text = _LIST_MARK.sub(" ", fold(text))
    found = {_canon(str(float(match[1].replace(",", ".")) * _TIMES[match[2].lower()])) for match in _SCALED.finditer(text)}
    text = _SCALED.sub(" ", text)
    found |= {_canon(number_form(figure.rstrip("%"))) for figure in _FIGURE.findall(text)}
    return found | {str(value) for word, value in _WORDS.items() if re.search(rf"\b{word}\b", text)}


def _canon(figure: str) -> str:
    """ "08.00", "8:00" → "8:00"; "350000.0" → "350000"."""
    try:
        value = float(figure)
    except ValueError:
        return figure
    return str(int(value)) if value.is_integer() and "." not in figure.rstrip("0").rstrip(".") else figure


def unfounded(answer: str, passages: Sequence[str], question: str = "") -> list[str]:
    """The figures and names of an answer that stand neither in the passages nor in the question."""
    known = figures(question)
    for passage in passages:
        known |= figures(passage)
        known |= {part for figure in _FIGURE.findall(passage) for part in (figure, number_form(figure.rstrip("%")))}
    known |= {hour.removesuffix(":00") for hour in known if hour.endswith(":00")}
    odd = sorted(figure for figure in figures(answer) if figure not in known)
    written = " ".join(fold(text) for text in (*passages, question))
    names = [name for match in _TITLED.finditer(answer) for name in match[1].split()] + _NAME.findall(answer)
    odd += [name for name in names if fold(name) not in written and fold(name) not in _PLAIN]
    return list(dict.fromkeys(odd))


def on_topic(answer: str, passages: Sequence[str]) -> bool:
    """Whether an answer speaks in the words of the passages at all."""
    said = [word for word in document_stems(answer) if len(word) > 3]
    known = {word for passage in passages for word in document_stems(passage)}
    return bool(said) and sum(word in known for word in said) >= _ON_TOPIC * len(said)


def ground(question: str, local: Sequence[str], passages: Sequence[Passage], compose: Compose | None) -> tuple[list[str], str]:
    """What is said, and by which level: "composed", "strict" or "passage"."""
    if compose is not None:
        texts = [*(passage.text for passage in passages), *(" ".join(passage.path) for passage in passages)]
        for level, strict in (("composed", False), ("strict", True)):
            try:
                said = compose(question, [passage.text for passage in passages], strict).strip()
            except Exception:  # noqa: S112 - whatever a model's client raises, the passage itself still answers
                continue
            if said and len(said) <= 1_500 and not unfounded(said, texts, question) and on_topic(said, texts):
                return [said], level
    return list(local), "passage"
