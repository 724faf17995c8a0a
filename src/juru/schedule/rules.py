"""What the clock listens for: wishes to be reminded, reports at an hour, quiet hours, and an end to all of it.

Pure. A message that names an amount of money is never for the clock: the books come first.
"""

import re
from datetime import datetime

from juru.schedule.times import When, hours, parse
from juru.skills.tool import Json, ToolCall

_REMIND = re.compile(
    r"\b(?:tolong\s+|tlg\s+|pls\s+)?(?:(?:di)?(?:ingetin|ingatin|ingetken|ingatkan|ingetno|elingno|elingke|pangingetan"
    r"|ngingetin|ngingatin|remind|reminder(?:in)?)|(?:bikin|buat|pasang|set|tambah)(?:in|kan)?\s+(?:pengingat|reminder|alarm))\b"
)
_STOP = re.compile(
    r"\b(?:matiin|matikan|mateni|stop|hentikan|berhentiin|setop|hapus(?:in)?|cabut|batalin|batalkan|gausah|ga usah|gak usah"
    r"|jangan)\b"
)
_THING = re.compile(r"\b(?:pengingat(?:nya)?|reminder(?:nya)?|ngingetin|ingetin|ingatkan|alarm(?:nya)?)\b")
_LIST = re.compile(r"\b(?:daftar|list|apa aja|apa saja|lihat|liat|cek|ada|tampilkan)\b")
_MORNING = re.compile(r"\btarget\b")
_EVENING = re.compile(r"\b(?:rekap(?:an)?|ringkasan|rangkuman|laporan|summary)\b")
_DUE = re.compile(r"\bjatuh tempo\b|\byang jatuh tempo\b")
_SEND = re.compile(r"\b(?:kirim(?:in|kan)?|kasih|kabarin|laporin|mau|minta|nyalain|nyalakan|aktifkan|aktifin)\b")
_EVERY = re.compile(r"\b(?:tiap|setiap|saben|unggal|otomatis)\b")
_QUIET = re.compile(r"\b(?:jangan (?:ganggu|diganggu|kirim|chat)|jam tenang|do not disturb|dnd)\b")
_MONEY = re.compile(r"\b\d+(?:[.,]\d+)?\s*(?:rb|ribu|rebu|k|jt|juta|perak|ewu)\b|\brp\s*\.?\d|\b\d{1,3}(?:[.,]\d{3})+\b")
_QUESTION = re.compile(r"\b(?:apa(?: itu)?|gimana|bagaimana|kenapa|bisa)\b.*\?")
_FILLER = re.compile(
    r"\b(?:aku|gue|gw|gua|saya|sy|awak|kulo|abdi|dong|donk|ya|yah|deh|nih|sih|tolong|tlg|untuk|buat|soal|tentang|kalo|kalau"
    r"|lah|bos|kak|min|juru|me|to|please|pls|biar|supaya|pada|di|waktu|hari)\b"
)


def read(text: str, now: datetime) -> tuple[ToolCall, str] | None:
    """The call that a message asks of the clock, and the rule that decided; None where it is not for the clock."""
    lowered = " ".join(text.casefold().split())
    if len(lowered) > 300 or _MONEY.search(lowered):
        return None
    for rule, reader in _RULES:
        call = reader(lowered, now)
        if call is not None:
            return call, rule
    return None


def _quiet(text: str, _now: datetime) -> ToolCall | None:
    if not _QUIET.search(text):
        return None
    found = hours(text)
    return ToolCall("set_quiet_hours", {"start": found[0], "end": found[1]}) if len(found) == 2 else None


def _stop(text: str, _now: datetime) -> ToolCall | None:
    if not _STOP.search(text):
        return None
    kind = _kind(text)
    if kind is None and not _THING.search(text):
        return None
    if kind is not None and not _THING.search(text) and not (_EVERY.search(text) or "otomatis" in text or _part(text)):
        return None
    subject = _subject(_THING.sub(" ", _STOP.sub(" ", text)))
    if kind is not None:
        return ToolCall("stop_reminders", {"kind": kind})
    if subject and subject not in ("semua", "semuanya", "nya", "lagi"):
        return ToolCall("stop_reminders", {"kind": "own", "subject": subject})
    return ToolCall("stop_reminders", {"kind": "all"})


def _list(text: str, _now: datetime) -> ToolCall | None:
    if _THING.search(text) and _LIST.search(text) and not _QUESTION.search(text.replace("apa aja", "")):
        return ToolCall("list_reminders")
    return None


def _report(text: str, now: datetime) -> ToolCall | None:
    kind = _kind(text)
    wanted = _EVERY.search(text) or (_SEND.search(text) and hours(text)) or (_REMIND.search(text) and kind == "due")
    if kind is None or not wanted:
        return None
    when, _ = parse(text, now)
    minute = when.minute if when else {"morning": 360, "evening": 1260, "due": 420}[kind]
    if when and not hours(text) and not _part(text):
        minute = {"morning": 360, "evening": 1260, "due": 420}[kind]
    return ToolCall("set_report", {"kind": kind, "minute": minute})


def _remind(text: str, now: datetime) -> ToolCall | None:
    if not _REMIND.search(text) or _QUESTION.search(text):
        return None
    when, rest = parse(_REMIND.sub(" ", text), now)
    subject = _subject(rest)
    if not subject:
        return None
    if when is None:
        return ToolCall("set_reminder", {"subject": subject})
    return ToolCall("set_reminder", {"subject": subject} | arguments(when))


def arguments(when: When) -> Json:
    """A rule for moments as arguments of a call."""
    given: Json = {"every": when.every, "minute": when.minute}
    if when.on_date is not None:
        given["on_date"] = when.on_date.isoformat()
    if when.weekday is not None:
        given["weekday"] = when.weekday
    if when.day is not None:
        given["day"] = when.day
    return given


def _kind(text: str) -> str | None:
    if _DUE.search(text):
        return "due"
    if _EVENING.search(text):
        return "evening"
    return "morning" if _MORNING.search(text) else None


def _part(text: str) -> bool:
    return bool(re.search(r"\b(?:pagi|siang|sore|malam|malem)\b", text))


def _subject(text: str) -> str:
    words = _FILLER.sub(" ", re.sub(r"[^\w\s&/.-]", " ", text))
    return " ".join(words.split()).strip(" .-")[:120]


_RULES = (
    ("clock: quiet hours", _quiet),
    ("clock: stop", _stop),
    ("clock: list", _list),
    ("clock: report at an hour", _report),
    ("clock: remind", _remind),
)
