"""Conditions with limits: "24 sampai 72 jam", "di bawah 8 tahun", "1 April sampai 30 Juni": does a figure of a question
fall in?
"""

import re
from dataclasses import dataclass

from juru.skills.knowledge.words import fold

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
    "sebelas": 11,
    "setengah": 0.5,
}
#: unit → (dimension, factor to its base unit)
_UNITS: dict[str, tuple[str, float]] = {
    "menit": ("time", 1 / 60),
    "mnt": ("time", 1 / 60),
    "jam": ("time", 1),
    "hari": ("time", 24),
    "hr": ("time", 24),
    "minggu": ("time", 168),
    "pekan": ("time", 168),
    "bulan": ("time", 720),
    "bln": ("time", 720),
    "tahun": ("time", 8760),
    "thn": ("time", 8760),
    "taun": ("time", 8760),
    "th": ("time", 8760),
    "kg": ("mass", 1),
    "kilo": ("mass", 1),
    "kilogram": ("mass", 1),
    "gram": ("mass", 0.001),
    "gr": ("mass", 0.001),
    "ons": ("mass", 0.1),
    "ton": ("mass", 1000),
    "kwintal": ("mass", 100),
    "cm": ("length", 0.01),
    "m": ("length", 1),
    "meter": ("length", 1),
    "km": ("length", 1000),
    "liter": ("volume", 1),
    "ml": ("volume", 0.001),
    "orang": ("people", 1),
    "org": ("people", 1),
    "peserta": ("people", 1),
    "tamu": ("people", 1),
    "poin": ("points", 1),
    "malam": ("nights", 1),
    "sesi": ("sessions", 1),
    "paket": ("parcels", 1),
    "pcs": ("pieces", 1),
    "buah": ("pieces", 1),
    "lusin": ("pieces", 12),
    "biji": ("pieces", 1),
    "unit": ("pieces", 1),
    "item": ("pieces", 1),
    "barang": ("pieces", 1),
    "days": ("time", 24),
    "day": ("time", 24),
    "hours": ("time", 1),
    "hour": ("time", 1),
    "years": ("time", 8760),
    "m3": ("cubic", 1),
    "persen": ("share", 1),
    "%": ("share", 1),
    "watt": ("power", 1),
    "va": ("power", 1),
    "lembar": ("sheets", 1),
}
_MONTHS = ("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des")
_NUMBER = r"(?:\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?|" + "|".join(_WORDS) + ")"
_MULTIPLE = r"(?:\s*(?:ribu|rb|juta|jt)\b)?"
_UNIT = "(?:" + "|".join(sorted((re.escape(unit) for unit in _UNITS), key=len, reverse=True)) + r")(?![a-z])"
_AMOUNT = rf"(?:rp\.?\s*)?(?P<n#>{_NUMBER})(?P<x#>{_MULTIPLE})\s*(?P<u#>{_UNIT})?"
_A, _B = _AMOUNT.replace("#", "1"), _AMOUNT.replace("#", "2")
_BETWEEN = re.compile(rf"(?:antara\s+)?{_A}\s*(?:-|sampai(?:\s+dengan)?|hingga|s\.?/?d\.?)\s*(?:dengan\s+)?{_B}")
_ABOVE = re.compile(rf"(?:lebih dari|di ?atas|lewat(?: dari)?|melebihi)\s+{_A}")
_UPWARDS = re.compile(rf"{_A}\s+(?:ke atas|atau lebih)")
_FROM = re.compile(rf"(?:mulai|paling sedikit|sedikitnya|minimal|minimum|sejak)\s+(?:dari\s+|usia\s+|umur\s+)?{_A}")
_BELOW = re.compile(rf"(?:kurang dari|di ?bawah|sebelum|belum)\s+{_A}")
_DOWNWARDS = re.compile(rf"{_A}\s+(?:ke bawah|atau kurang)")
_UPTO = re.compile(rf"(?:sampai|hingga|paling (?:banyak|lambat|lama|tinggi|jauh)|maksimal|maksimum|maks\.?)\s+{_A}")
_PLAIN = re.compile(_A)
_DATE = re.compile(rf"(?:(?P<day>\d{{1,2}})\s+)?(?P<month>{'|'.join(_MONTHS)})[a-z]*(?:\s+(?P<year>\d{{4}}))?")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure with what it measures, in the dimension's base unit."""

    value: float
    dimension: str
    until: float | None = None  #: a month: its last day


@dataclass(frozen=True, slots=True)
class Limits:
    """The values for which a statement holds."""

    dimension: str
    low: float
    high: float
    open_low: bool = False  #: "more than": the limit itself is outside
    open_high: bool = False

    def hold(self, quantity: Quantity) -> bool:
        low_ok = quantity.value > self.low if self.open_low else quantity.value >= self.low
        high_ok = quantity.value < self.high if self.open_high else quantity.value <= self.high
        return low_ok and high_ok


def quantities(text: str) -> list[Quantity]:
    """The measured figures of a message: "umur 7 taun", "2 hari sebelum", "bulan mei 2027"."""
    folded = re.sub(r"\bse(?=(?:hari|minggu|bulan|tahun|jam|kilo|kg|malam|liter|orang|lusin)\b)", "1 ", fold(text))
    found = [
        quantity
        for match in _PLAIN.finditer(folded)
        if match["u1"] and not re.search(r"\bjam\s*$", folded[: match.start()])
        for quantity in [_quantity(match["n1"], match["x1"], match["u1"])]
        if quantity
    ]
    return found + [Quantity(low, "date", high) for low, high in _dates(folded)]


def limits(text: str) -> list[Limits]:
    """The limits that a statement sets."""
    folded = fold(text)
    found = list(_date_limits(folded))
    taken: list[tuple[int, int]] = []
    for pattern, make in ((_BETWEEN, _between), (_UPWARDS, _from), (_DOWNWARDS, _upto), (_ABOVE, _above), (_FROM, _from),
                          (_BELOW, _below), (_UPTO, _upto)):  # fmt: skip
        for match in pattern.finditer(folded):
            if any(start < match.end() and match.start() < end for start, end in taken):
                continue
            limit = make(match)
            if limit:
                found.append(limit)
                taken.append(match.span())
    return found


def _number(text: str, times: str) -> float:
    value = _WORDS[text] if text in _WORDS else float(re.sub(r"\.(?=\d{3})", "", text).replace(",", "."))
    times = times.strip()
    return value * (1e3 if times in ("ribu", "rb") else 1e6 if times in ("juta", "jt") else 1)


def _quantity(number: str, times: str, unit: str | None) -> Quantity | None:
    if unit is None:
        return None
    dimension, factor = _UNITS[unit]
    return Quantity(_number(number, times) * factor, dimension)


def _two(match: re.Match[str]) -> tuple[float, float, str] | None:
    unit = match["u2"] or match["u1"]
    if unit is None:
        return None
    dimension, factor = _UNITS[unit]
    _, first = _UNITS[match["u1"] or unit]
    return _number(match["n1"], match["x1"]) * first, _number(match["n2"], match["x2"]) * factor, dimension


def _between(match: re.Match[str]) -> Limits | None:
    pair = _two(match)
    return Limits(pair[2], pair[0], pair[1]) if pair and pair[0] < pair[1] else None


def _one(match: re.Match[str]) -> Quantity | None:
    groups = match.groupdict()
    return _quantity(groups["n1"], groups["x1"], groups["u1"]) if groups.get("n1") else None


def _above(match: re.Match[str]) -> Limits | None:
    number = _one(match)
    return Limits(number.dimension, number.value, float("inf"), open_low=True) if number else None


def _from(match: re.Match[str]) -> Limits | None:
    number = _one(match)
    return Limits(number.dimension, number.value, float("inf")) if number else None


def _below(match: re.Match[str]) -> Limits | None:
    number = _one(match)
    return Limits(number.dimension, 0, number.value, open_high=True) if number else None


def _upto(match: re.Match[str]) -> Limits | None:
    number = _one(match)
    return Limits(number.dimension, 0, number.value) if number else None


def _dates(text: str) -> list[tuple[float, float]]:
    """Dates and months as (first day, last day), in days of a year of 372 days."""
    found: list[tuple[float, float]] = []
    for match in _DATE.finditer(text):
        if not (match["day"] or match["year"] or re.search(r"\bbulan\s*$", text[: match.start()])):
            continue
        month = _MONTHS.index(match["month"]) + 1
        year = int(match["year"] or 0)
        first = int(match["day"] or 1)
        last = int(match["day"] or 31)
        found.append((year * 372 + month * 31 + first, year * 372 + month * 31 + last))
    return found


def _date_limits(text: str) -> list[Limits]:
    spans = list(_DATE.finditer(text))
    dates = _dates(text)
    if not dates:
        return []
    if len(dates) >= 2 and re.search(r"(?:-|sampai|hingga|s\.?d\.?)", text[spans[0].end() - 1 : spans[1].start() + 1]):
        low, high = dates[0][0], dates[1][1]
        if low < 372 < high and high > 700:  # "1 April sampai 30 Juni 2027": the year stands once
            low += (high // 372) * 372
        return [Limits("date", low, high)]
    before = text[: spans[0].start()]
    if re.search(r"(?:sebelum|paling lambat|sampai|hingga)\s*(?:tanggal\s*)?$", before):
        return [Limits("date", 0, dates[0][0], open_high="sebelum" in before[-20:])]
    if re.search(r"(?:sesudah|setelah|mulai|sejak|lewat)\s*(?:tanggal\s*)?$", before):
        return [Limits("date", dates[0][1], float("inf"), open_low=True)]
    return []


def fits(text: str, asked: list[Quantity]) -> bool | None:
    """Whether the figures of a question fall within the limits of a statement; None where they cannot be compared."""
    known = limits(text)
    answers = [limit.hold(quantity) for quantity in asked for limit in known if limit.dimension == quantity.dimension]
    return any(answers) if answers else None
