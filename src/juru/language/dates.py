"""Days, periods, spans of time and frequencies as people say them, relative to a given moment.

Patterns are written over standard words with figures for numbers ("2 hari lalu", "tanggal 5 maret"). One phrase may mean
several things: "tgl 25" is a past day beside an entry, a coming one beside a debt, so a `Day` carries all that it can mean.
"""

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from juru.language.wordlist import words_of

_MONTHS = {
    name: number
    for number, names in enumerate(
        [
            "januari jan january",
            "februari feb pebruari february",
            "maret mar march",
            "april apr",
            "mei may",
            "juni jun june",
            "juli jul july",
            "agustus agt ags agu august agus",
            "september sep sept",
            "oktober okt oct october",
            "november nov nopember",
            "desember des dec december",
        ],
        1,
    )
    for name in names.split()
}
_FULL_MONTHS = "januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember"
_WEEKDAYS = {"senin": 0, "selasa": 1, "rabu": 2, "kamis": 3, "jumat": 4, "sabtu": 5, "ahad": 6, "minggu": 6}
_LENGTHS = {"hari": 1, "harian": 1, "minggu": 7, "pekan": 7, "bulan": 30, "tahun": 365}
_ONES = {"sehari": 1, "seminggu": 7, "sepekan": 7, "sebulan": 30, "setahun": 365, "semingguan": 7, "sebulanan": 30}
_ONES |= {"setengah tahun": 180, "setengah bulan": 15}
_FREQUENCIES = {
    "hari": "daily",
    "minggu": "weekly",
    "pekan": "weekly",
    "bulan": "monthly",
    "tahun": "yearly",
    "malam": "daily",
    "pagi": "daily",
    "sore": "daily",
    "siang": "daily",
}


Parts = dict[str, str]  #: the named groups of a match


@dataclass(frozen=True, slots=True)
class Day:
    """What a phrase of time can mean; None where it cannot mean that."""

    past: int | None = None  #: days from today, at most 0
    ahead: int | None = None  #: days from today, at least 0
    period: str = ""  #: "today", "this_week", …, "custom"
    start: date | None = None  #: first day of a custom period
    end: date | None = None  #: its last day
    length: int | None = None  #: days a span of time lasts
    frequency: str = ""  #: "daily", "weekly", "monthly", "yearly"
    impossible: bool = False  #: a day no calendar has
    vague: bool = False  #: too wide for one day ("tahun lalu")

    @property
    def tag(self) -> str:
        """The letter that patterns see: D past or both, T to come, R a period only, F frequency, L length."""
        if self.frequency:
            return "F"
        if self.past is not None or self.impossible:
            return "D"
        if self.ahead is not None:
            return "T"
        return "R" if self.period else "L"


def _single(today: date, offset: int) -> Day:
    day = today + timedelta(days=offset)
    return Day(past=offset, period="custom", start=day, end=day)


def _range(start: date, end: date, past: int | None = None) -> Day:
    if start > end:
        start, end = end, start
    return Day(past=past, period="custom", start=start, end=end)


def _yesterday(_: Parts, _now: datetime) -> Day:
    return Day(past=-1, period="yesterday")


def _two_ago(_: Parts, now: datetime) -> Day:
    return _single(now.date(), -2)


def _last_night(_: Parts, now: datetime) -> Day:
    return Day(past=-1, period="yesterday") if now.hour < 18 else Day(past=0, period="today")


def _today(_: Parts, _now: datetime) -> Day:
    return Day(past=0, period="today")


def _ago(parts: Parts, now: datetime) -> Day:
    days = _days(parts)
    if days > 3_660:
        return Day(past=0, impossible=True)
    return _single(now.date(), -days)


def _ahead(parts: Parts, _now: datetime) -> Day:
    return Day(ahead=min(_days(parts), 36_500))


def _days(parts: Parts) -> int:
    if "one" in parts:
        return _ONES[parts["one"]]
    return min(int(parts["n"][:6]), 99_999) * _LENGTHS[parts["unit"]]


def _last_days(parts: Parts, now: datetime) -> Day:
    days = min(_days(parts), 3_660)
    return _range(now.date() - timedelta(days=max(days, 1) - 1), now.date())


def _weekday_past(parts: Parts, now: datetime) -> Day:
    back = (now.weekday() - _WEEKDAYS[parts["weekday"]]) % 7 or 7
    return _single(now.date(), -back)


def _weekday_next(parts: Parts, now: datetime) -> Day:
    return Day(ahead=(_WEEKDAYS[parts["weekday"]] - now.weekday()) % 7 or 7)


def _weekday(parts: Parts, now: datetime) -> Day:
    number = _WEEKDAYS[parts["weekday"]]
    back = (now.weekday() - number) % 7
    day = now.date() - timedelta(days=back)
    return Day(past=-back, ahead=(number - now.weekday()) % 7 or 7, period="custom", start=day, end=day)


def _this(parts: Parts, now: datetime) -> Day:
    unit = parts["unit"]
    if unit in ("minggu", "pekan"):
        return Day(period="this_week")
    if unit == "bulan":
        return Day(period="this_month")
    return _range(date(now.year, 1, 1), now.date())


def _last(parts: Parts, now: datetime) -> Day:
    unit = parts["unit"]
    if unit in ("minggu", "pekan"):
        return Day(past=-7, period="last_week")
    if unit == "bulan":
        return Day(past=-30, period="last_month")
    return Day(past=-365, period="custom", start=date(now.year - 1, 1, 1), end=date(now.year - 1, 12, 31), vague=True)


def _month_end(_: Parts, now: datetime) -> Day:
    last = calendar.monthrange(now.year, now.month)[1]
    return Day(ahead=last - now.day)


def _year_end(_: Parts, now: datetime) -> Day:
    return Day(ahead=(date(now.year, 12, 31) - now.date()).days)


def _day_of_month(parts: Parts, now: datetime) -> Day:
    day = int(parts["day"][:4])
    today = now.date()
    back = parts.get("back")
    if not 1 <= day <= 31:
        return Day(past=0, impossible=True)
    if back:
        first = (today.replace(day=1) - timedelta(days=1)).replace(day=1)
        if day > calendar.monthrange(first.year, first.month)[1]:
            return Day(past=0, impossible=True)
        return _single(today, (first.replace(day=day) - today).days)
    if parts.get("this") and day > today.day:
        return Day(ahead=(_in_month(today, day) - today).days)
    past = _nearest(today, day, -1)
    ahead = _nearest(today, day, 1)
    return Day(past=(past - today).days, ahead=(ahead - today).days, period="custom", start=past, end=past)


def _nearest(today: date, day: int, step: int) -> date:
    """The latest such day of a month not after today (step -1), or the first one after today (step 1)."""
    year, month = today.year, today.month
    while True:
        if day <= calendar.monthrange(year, month)[1]:
            found = date(year, month, day)
            if (step < 0 and found <= today) or (step > 0 and found > today):
                return found
        month += step
        if month in (0, 13):
            year, month = year + step, 12 if month == 0 else 1


def _day_and_month(parts: Parts, now: datetime) -> Day:
    day, month = int(parts["day"][:4]), _month_number(parts["month"])
    year = parts.get("year")
    if not 1 <= month <= 12 or not 1 <= day <= calendar.monthrange(2024, month)[1]:
        return Day(past=0, impossible=True)
    today = now.date()
    if year:
        number = int(year) + (2000 if len(year) == 2 else 0)
        if not 1990 <= number <= 2100 or day > calendar.monthrange(number, month)[1]:
            return Day(past=0, impossible=True)
        offset = (date(number, month, day) - today).days
        return _single(today, offset) if offset <= 0 else Day(ahead=offset)
    past, ahead = _fits(today, day, month, -1), _fits(today, day, month, 1)
    return Day(past=(past - today).days, ahead=(ahead - today).days, period="custom", start=past, end=past)


def _fits(today: date, day: int, month: int, step: int) -> date:
    year = today.year
    while True:
        if day <= calendar.monthrange(year, month)[1]:
            found = date(year, month, day)
            if (step < 0 and found <= today) or (step > 0 and found > today):
                return found
        year += step


def _month_number(name: str) -> int:
    return int(name) if name.isdigit() else _MONTHS[name]


def _whole_month(parts: Parts, now: datetime) -> Day:
    month = _MONTHS[parts["month"]]
    year = now.year if month <= now.month else now.year - 1
    if "year" in parts:
        year = int(parts["year"])
    elif "lastyear" in parts:
        year = now.year - 1
    if not 1990 <= year <= 2100:
        return Day(past=0, impossible=True)
    if (year, month) == (now.year, now.month):
        return Day(period="this_month")
    before = now.date().replace(day=1) - timedelta(days=1)
    if (year, month) == (before.year, before.month):
        return Day(period="last_month")
    return _range(date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]))


def _quarter(parts: Parts, now: datetime) -> Day:
    number = {"pertama": 1, "kedua": 2, "ketiga": 3, "keempat": 4}.get(parts["which"]) or int(parts["which"])
    year = int(parts["year"]) if "year" in parts else now.year
    if not 1 <= number <= 4 or not 1990 <= year <= 2100:
        return Day(past=0, impossible=True)
    last = number * 3
    return _range(date(year, last - 2, 1), date(year, last, calendar.monthrange(year, last)[1]))


def _between(parts: Parts, now: datetime) -> Day:
    """ "tanggal 8 sampai 14 [juli]": the latest such span that has begun."""
    first, last = int(parts["first"][:4]), int(parts["last"][:4])
    if not (1 <= first <= 31 and 1 <= last <= 31):
        return Day(past=0, impossible=True)
    today = now.date()
    name, first_name = parts.get("month"), parts.get("firstmonth")
    if name or first_name:
        end = _clamped(today, last, _MONTHS[name or first_name or ""])
        start = _clamped(end, first, _MONTHS[first_name or name or ""])
        if not name and last < first:
            end = _in_month(start.replace(day=28) + timedelta(days=4), last)
        return _range(start, end)
    if parts.get("back"):
        anchor = today.replace(day=1) - timedelta(days=1)
        return _range(_in_month(anchor, first), _in_month(anchor, last))
    start = _nearest(today, first, -1)
    end = _in_month(start, last) if last >= first else _nearest(today, last, -1)
    return _range(start, end)


def _in_month(anchor: date, day: int) -> date:
    return anchor.replace(day=min(day, calendar.monthrange(anchor.year, anchor.month)[1]))


def _clamped(today: date, day: int, month: int) -> date:
    year = today.year if month <= today.month else today.year - 1
    return date(year, month, min(day, calendar.monthrange(year, month)[1]))


def _after_day(parts: Parts, now: datetime) -> Day:
    return _range(_nearest(now.date(), min(max(int(parts["day"][:3]), 1), 31), -1), now.date())


def _since_new_year(_: Parts, now: datetime) -> Day:
    return _range(date(now.year, 1, 1), now.date())


def _this_month(_: Parts, _now: datetime) -> Day:
    return Day(period="this_month")


def _frequency(parts: Parts, _now: datetime) -> Day:
    return Day(frequency=_FREQUENCIES[parts["unit"]])


def _monthly(_: Parts, _now: datetime) -> Day:
    return Day(frequency="monthly")


def _weekly(_: Parts, _now: datetime) -> Day:
    return Day(frequency="weekly")


def _daily(_: Parts, _now: datetime) -> Day:
    return Day(frequency="daily")


def _one_span(parts: Parts, _now: datetime) -> Day:
    days = _ONES[parts["one"]]
    return Day(frequency={1: "daily", 7: "weekly", 30: "monthly", 365: "yearly"}[days], length=days)


def _length(parts: Parts, _now: datetime) -> Day:
    return Day(length=min(_days(parts), 36_500))


def _next_week(parts: Parts, _now: datetime) -> Day:
    return Day(ahead=_LENGTHS[parts["unit"]])


def _fixed_ahead(days: int) -> Callable[[Parts, datetime], Day]:
    return lambda _match, _now: Day(ahead=days)


_SPAN = (
    r"(?:(?P<n>\d+) (?P<unit>hari|harian|minggu|pekan|bulan|tahun)"
    r"|(?P<one>sehari|seminggu|sepekan|sebulan|setahun|setengah (?:tahun|bulan)))"
)
_PAST_WORD = r"(?:yang )?(?:lalu|lepas|silam|kemarin)"
_LONG_UNIT = r"(?P<unit>minggu|pekan|bulan|tahun)"
_WEEKDAY = r"(?:hari )?(?P<weekday>senin|selasa|rabu|kamis|jumat|sabtu|ahad|(?<=hari )minggu)"
_MONTH = rf"(?P<month>{'|'.join(sorted(_MONTHS, key=len, reverse=True))})"
_TO = r"(?:sampai|-|ke|sd)"


def _again(pattern: str) -> str:
    """The pattern for a second use: its groups get an underscore, which `_parts` takes off again."""
    return re.sub(r"\(\?P<(\w+)>", r"(?P<\1_>", pattern)


#: (name, pattern, what it means); earlier ones win
RULES: list[tuple[str, re.Pattern[str], Callable[[Parts, datetime], Day]]] = [
    (name, re.compile(rf"(?<![^ ])(?:{pattern})(?![^ ])"), produce)
    for name, pattern, produce in (
        (
            "days of a month, hyphened",
            rf"tanggal (?P<first>\d{{1,2}})-(?P<last>\d{{1,2}})"
            rf"(?: (?P<month>{_FULL_MONTHS})| (?P<back>bulan lalu)| bulan ini)?",
            _between,
        ),
        ("written date", r"(?P<day>\d{1,2})[/-](?P<month>\d{1,2})(?:[/-](?P<year>\d{4}|\d{2}))?", _day_and_month),
        (
            "days of a month",
            rf"(?:dari )?tanggal (?P<first>\d+) (?:(?P<firstmonth>{_FULL_MONTHS}) )?{_TO} (?:tanggal )?(?P<last>\d+)"
            rf"(?: {_MONTH}(?! \d+ ribu)| (?P<back>bulan lalu)| kemarin| bulan ini)?",
            _between,
        ),
        ("after a day", r"(?:di atas|sejak|mulai|dari) tanggal (?P<day>\d+)(?: sampai (?:sekarang|hari ini))?", _after_day),
        ("every day of the month", r"(?:tiap|per) tanggal \d+", _monthly),
        ("every weekday", r"tiap (?:hari )?(?:senin|selasa|rabu|kamis|jumat|sabtu|ahad|minggu pagi)", _weekly),
        (
            "day of a month",
            rf"(?:tanggal )?(?P<day>\d{{1,4}}) {_MONTH}(?: (?P<year>\d{{4}}))?(?: kemarin| lalu)?",
            _day_and_month,
        ),
        (
            "day",
            r"(?:pada )?tanggal (?P<day>\d+)"
            rf"(?: (?P<back>bulan (?:lalu|kemarin))| (?P<this>bulan ini)| kemarin| {_PAST_WORD})?",
            _day_of_month,
        ),
        ("two days ago", r"kemarin lusa|kemarin dulu|lusa kemarin|kemarin nya kemarin|kemarinlusa", _two_ago),
        ("weekday past", rf"{_WEEKDAY} {_PAST_WORD}(?: itu)?", _weekday_past),
        ("weekday to come", rf"{_WEEKDAY} (?:depan|besok|nanti)|(?:besok|nanti) {_again(_WEEKDAY)}", _weekday_next),
        (
            "since new year",
            r"(?:sejak|dari) (?:awal tahun|januari)(?: (?:sampai|hingga) (?:sekarang|hari ini))?|sepanjang tahun ini",
            _since_new_year,
        ),
        (
            "quarter",
            r"kuartal (?P<which>pertama|kedua|ketiga|keempat|[1-4])(?: (?:tahun )?(?P<year>\d{4}))?(?: kemarin)?",
            _quarter,
        ),
        ("last days", rf"(?:dalam )?{_SPAN} (?:ke )?(?:terakhir|belakang|belakangan)(?: ini)?", _last_days),
        ("ago", rf"{_SPAN} (?:yang )?(?:lalu|lepas|silam)", _ago),
        (
            "in a while",
            rf"(?:dalam |kira |sekitar )?{_SPAN} (?:lagi|ke depan|kemudian|mendatang)|(?:dalam|tempo) (?:waktu "
            rf")?{_again(_SPAN)}",
            _ahead,
        ),
        (
            "whole month",
            rf"(?:selama )?bulan {_MONTH}(?: (?:tahun )?(?P<year>\d{{4}})| (?P<lastyear>tahun lalu))?(?: kemarin| ini| lalu)?",
            _whole_month,
        ),
        (
            "month by name",
            rf"(?P<month>{_FULL_MONTHS})(?: (?:tahun )?(?P<year>\d{{4}})| (?P<lastyear>tahun lalu))?(?: kemarin| lalu)?",
            _whole_month,
        ),
        (
            "last week",
            rf"{_LONG_UNIT} (?:yang )?(?:lalu|kemarin|lepas)|(?:last|terakhir) {_again(_LONG_UNIT)}(?! (?:ini|lalu|kemarin))",
            _last,
        ),
        ("next week", rf"{_LONG_UNIT} depan|depan {_again(_LONG_UNIT)}", _next_week),
        ("this week", rf"(?:se)?{_LONG_UNIT} (?:ini|berjalan)|ini {_again(_LONG_UNIT)}", _this),
        (
            "this day",
            r"(?:se)?hari ini(?: tadi)?|ini hari|hari ko|seharian(?: ini)?|(?:pagi|siang|sore|malam) ini|"
            r"ini (?:pagi|siang|sore)|today|saat ini",
            _today,
        ),
        ("end of the month", r"(?:akhir|ujung|penghujung) bulan(?: ini)?", _month_end),
        ("end of the year", r"akhir tahun(?: ini)?", _year_end),
        ("start of the month", r"awal bulan(?: ini)?", _this_month),
        ("last night", r"semalam|(?:tadi )malam|tadimalam", _last_night),
        ("yesterday", r"(?:hari )?kemarin(?: (?:pagi|siang|sore|malam|itu))?", _yesterday),
        ("tomorrow", r"besok(?: (?:pagi|siang|sore|malam))?", _fixed_ahead(1)),
        ("day after tomorrow", r"lusa", _fixed_ahead(2)),
        ("later today", r"nanti (?:malam|sore|siang)", _fixed_ahead(0)),
        (
            "how often",
            r"(?:per|tiap|/|saban|sekali) ?(?P<unit>hari|minggu|pekan|bulan|tahun|malam|pagi|sore)(?: sekali)?",
            _frequency,
        ),
        ("how often, one word", r"per(?P<unit>hari|minggu|pekan|bulan|tahun)(?:nya)?", _frequency),
        ("daily", r"harian|daily|sehari hari", _daily),
        ("weekly", r"mingguan|weekly", _weekly),
        ("monthly", r"bulanan|monthly", _monthly),
        ("one span", r"(?P<one>sehari|seminggu|sepekan|sebulan|setahun|semingguan|sebulanan)", _one_span),
        ("length", r"(?P<n>\d+) (?P<unit>hari|minggu|pekan|bulan|tahun)", _length),
        ("weekday", _WEEKDAY + r"(?: (?:pagi|siang|sore|malam|itu|ini))?", _weekday),
    )
]
_TRIGGERS = frozenset({*_MONTHS, *_WEEKDAYS, *_ONES, *_LENGTHS}) | words_of(
    """
    tanggal kemarin kemarinlusa lusa besok semalam hari seharian akhir awal kuartal sejak sehari perhari perminggu perbulan
    pertahun per tiap malam pagi siang sore saban harian mingguan bulanan daily weekly monthly today
    """
)


def find_days(words: list[str], now: datetime) -> list[tuple[int, int, Day]]:
    """The phrases of time among standard words: (first word, word after the last, meaning), in order."""
    if _TRIGGERS.isdisjoint(words) and not any("/" in word or "-" in word[1:] for word in words):
        return []
    text = " ".join(words)
    starts = {0: 0}
    place = 0
    for index, word in enumerate(words):
        starts[place] = index
        place += len(word) + 1
    found = []
    for name, pattern, produce in RULES:
        for match in pattern.finditer(text):
            first = starts[match.start()]
            last = starts[text.rindex(" ", 0, match.end()) + 1] if " " in text[: match.end()] else 0
            if name == "weekday" and first and words[first - 1] in _NOT_DATED:
                continue
            day = produce(_parts(match), now)
            if (
                name == "written date"
                and first
                and words[first - 1] not in _BEFORE_A_DATE
                and (day.impossible or match["day"] == "1")
            ):
                continue
            found.append((first, last + 1, day))
            text = text[: match.start()] + re.sub(r"[^ ]", "_", match.group()) + text[match.end() :]
    return sorted(found, key=lambda span: span[0])


#: what a weekday after it names rather than dates ("infak jumat")
_NOT_DATED = words_of("infak sedekah sholat shalat salat amal kotak berkah kolekte misa senam pasar khotib imam")


#: what may stand before "5/3" for it to be a day and not a share or a score
_BEFORE_A_DATE = words_of(
    """
    tanggal [ ( ¶ pada , . : sampai dari hari senin selasa rabu kamis jumat sabtu ahad minggu - tempo deadline sebelum •
    """
)


def _parts(match: re.Match[str]) -> Parts:
    return {name.rstrip("_"): text for name, text in match.groupdict().items() if text is not None}
