"""Days of the week in documents and messages: ranges are filled in, "minggu" is told from the week."""

import re

from juru.skills.knowledge.words import fold

DAYS = ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu")
_ALIASES = {
    "jum'at": "jumat",
    "ahad": "minggu",
    "monday": "senin",
    "tuesday": "selasa",
    "wednesday": "rabu",
    "thursday": "kamis",
    "friday": "jumat",
    "saturday": "sabtu",
    "sunday": "minggu",
    "jmt": "jumat",
    "sbtu": "sabtu",
    "rebo": "rabu",
    "snin": "senin",
    "mgg": "minggu",
    "kms": "kamis",
    "slasa": "selasa",
    "mggu": "minggu",
}
_NAME = r"(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad)"
_RANGE = re.compile(rf"\b({_NAME})\s*(?:-|s\.?/?d\.?|sampai(?:\s+dengan)?|hingga|to)\s*({_NAME})\b")
_WORD = re.compile(rf"\b(?:{_NAME}|{'|'.join(re.escape(alias) for alias in _ALIASES)})\b")
#: "minggu" that counts weeks or says when: no Sunday
_WEEK = re.compile(
    r"(?:\d+|se|satu|dua|tiga|empat|lima|enam|per|tiap|setiap|berapa|beberapa|akhir|awal)\s*-?\s*minggu\b|"
    r"\bminggu\s+(?:depan|lalu|kemarin|terakhir|pertama|kedua|ketiga|keempat|ini|berikutnya|sebelum|"
    r"sesudah|setelah|lagi)\b|\bseminggu\b"
)
_EVERY = re.compile(r"\b(?:setiap|tiap) hari\b|\bevery ?day\b|\bdaily\b")
_WORKDAYS = re.compile(r"\bhari kerja\b|\bweekdays?\b")
_WEEKEND = re.compile(r"\bakhir pekan\b|\bweekends?\b")
_HOLIDAY = re.compile(r"\b(?:hari |tanggal )?(?:libur|merah)\b")


def days_in(text: str) -> frozenset[str]:
    """The days a text is about; a range counts with all its days."""
    text = _WEEK.sub(" ", fold(text))
    found: set[str] = set()
    for match in _RANGE.finditer(text):
        first, last = _day(match[1]), _day(match[2])
        at = DAYS.index(first)
        while True:
            found.add(DAYS[at % 7])
            if DAYS[at % 7] == last:
                break
            at += 1
    found.update(_day(match.group()) for match in _WORD.finditer(text))
    if _WEEKEND.search(text):
        found.update(("sabtu", "minggu"))
    return frozenset(found)


def day_words(text: str) -> list[str]:
    """Days that a text covers without naming them, and "libur" for Sundays and holidays."""
    folded = fold(text)
    found = set(days_in(text))
    if _EVERY.search(folded):
        found.update(DAYS)
    return sorted(found)


def covers(text: str, asked: frozenset[str]) -> bool | None:
    """Whether a text speaks of the asked days; None where it names no day at all."""
    said = days_in(text)
    if _EVERY.search(fold(text)):
        return True
    if not said:
        return None
    return bool(said & asked)


def _day(name: str) -> str:
    return _ALIASES.get(name, name)
