"""What kinds of figures a text holds: money, times, days, dates, lengths of time, telephone numbers, places, names."""

import re
from dataclasses import dataclass

from juru.skills.knowledge.days import days_in

_MONTH = (
    r"(?:jan(?:uari)?|feb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|jun[i]?|jul[i]?|agu(?:stus)?|sep(?:tember)?|okt(?:ober)?|"
    r"nov(?:ember)?|des(?:ember)?)"
)
MONEY = re.compile(
    r"\brp\.?\s*\d|\b\d+(?:[.,]\d+)?\s*(?:ribu|juta|rupiah)\b|\bgratis\b|\bcuma-cuma\b|\btanpa (?:tambahan )?biaya\b",
    re.IGNORECASE,
)
TIME = re.compile(r"(?<![\d.,])\d{1,2}[.:]\d{2}(?![\d.,]\d)|\b(?:pukul|jam)\s*\d|\b24 jam\b", re.IGNORECASE)
DATE = re.compile(
    rf"\b\d{{1,2}}\s*(?:[-–]|sampai|s\.?d\.?)?\s*(?:\d{{1,2}}\s*)?{_MONTH}\b|"
    rf"\btanggal \d|\b{_MONTH} \d{{4}}\b|\b\d{{1,2}}/\d{{1,2}}/\d{{2,4}}",
    re.IGNORECASE,
)
LENGTH = re.compile(
    r"\b(?:\d+(?:[.,]\d+)?|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|se)\s*(?:[-–x]|"
    r"sampai|hingga)?\s*(?:\d+\s*)?"
    r"(?:menit|jam|hari|minggu|pekan|bulan|tahun|semester)\b|\bkeesokan\b|\bhari (?:itu|yang sama)\b|\bselamanya\b",
    re.IGNORECASE,
)
PHONE = re.compile(
    r"(?<!\d)(?:\+?62|0)\d{1,3}[\s-]?\d{3,4}[\s-]?\d{2,5}(?!\d)|\(0\d{2,3}\)\s*\d|\b1500[- ]?\d{3}\b|"
    r"\b0800|\b14\d{3}\b|\b[\w.]+@[\w.]+",
    re.IGNORECASE,
)
LINK = re.compile(
    r"\b(?:https?://|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|co\.id|id|org|sch\.id|ac\.id|go\.id|net|example)(?:/\S*)?",
    re.IGNORECASE,
)
PERCENT = re.compile(r"\d\s*%|\bpersen\b|\bseparuh\b|\bsetengah\b", re.IGNORECASE)
PLACE = re.compile(
    r"\b(?:jalan|jl\.?|jln|lantai|gedung|ruang|loket|desa|kecamatan|kota|kabupaten|blok|komplek|ruko|"
    r"seberang|samping|belakang|depan|km)\b",
    re.IGNORECASE,
)
COUNT = re.compile(r"\d|\b(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|seluruh)\b", re.IGNORECASE)
NAME = re.compile(
    r"\b(?:dr|drg|prof|bapak|ibu|ustad(?:z|zah)?|dra|drs|ir|pak|bu|h|hj|kh)\.?\s+[A-Z][a-z]+|\b[A-Z][a-z]+ [A-Z][a-z]+\b"
)
RULE = re.compile(
    r"\b(?:boleh\w*|bisa|dapat|diizinkan|diperbolehkan|dilarang|terlarang|tidak|belum|jangan|hanya|wajib|"
    r"harus|perlu|khusus|kecuali|ya)\b",
    re.IGNORECASE,
)
NEGATIVE = re.compile(
    r"\b(?:tidak|belum|bukan|jangan|dilarang|tutup|tanpa|kecuali|ditolak|terlarang|nihil|hangus)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Facts:
    """Which kinds of things stand in a text."""

    kinds: frozenset[str]

    def __contains__(self, kind: str) -> bool:
        return kind in self.kinds


_KINDS = {
    "money": MONEY,
    "time": TIME,
    "date": DATE,
    "length": LENGTH,
    "phone": PHONE,
    "link": LINK,
    "percent": PERCENT,
    "place": PLACE,
    "count": COUNT,
    "name": NAME,
    "negative": NEGATIVE,
    "rule": RULE,
}


def facts_in(text: str) -> Facts:
    """The kinds of facts a text holds."""
    kinds = {kind for kind, pattern in _KINDS.items() if pattern.search(text)}
    if days_in(text):
        kinds.add("day")
    return Facts(frozenset(kinds))
