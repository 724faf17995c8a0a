"""When: hours and days as people say them, and the next moment that a rule means. Pure; "now" is an argument."""

import calendar
import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

Every = Literal["once", "daily", "weekly", "monthly"]

MORNING, NOON, AFTERNOON, EVENING = 7 * 60, 12 * 60, 16 * 60, 19 * 60  #: minutes of the day

#: Part of the day → the minute it means alone, and the hours that it shifts by twelve.
_DAYPARTS: dict[str, tuple[int, range]] = {
    "subuh": (5 * 60, range(0)),
    "pagi": (MORNING, range(0)),
    "siang": (NOON, range(1, 4)),
    "sore": (AFTERNOON, range(1, 8)),
    "petang": (18 * 60, range(1, 8)),
    "malam": (EVENING, range(5, 12)),
    "malem": (EVENING, range(5, 12)),
    "wengi": (EVENING, range(5, 12)),
    "peuting": (EVENING, range(5, 12)),
}

_WEEKDAYS = {
    name: number
    for number, names in enumerate(
        ("senin senen", "selasa", "rabu rebo", "kamis kemis", "jumat jum'at jumaat", "sabtu saptu", "minggu ahad")
    )
    for name in names.split()
}

_DAYPART = "|".join(_DAYPARTS)
_EVERY = r"(?:tiap|setiap|saben|unggal|tiap2|tiap-tiap|every)"

_CLOCK = re.compile(
    rf"\b(?:jam|pukul|pkl|jm|at)\s*(?:(?P<half>setengah|stgh)\s*)?(?P<hour>\d{{1,2}})(?:[.:](?P<minute>\d{{2}}))?"
    rf"(?:\s*(?P<part>{_DAYPART}))?\b"
)
_PART_ALONE = re.compile(rf"\b(?P<part>{_DAYPART})\b(?:\s*(?:hari|ini))?")
_DAILY = re.compile(rf"\b{_EVERY}\s*(?:hari\b|day\b|dino\b|poe\b|(?={_DAYPART}))|\bharian\b|\bsehari sekali\b")
_WEEKLY = re.compile(rf"\b{_EVERY}\s+(?:hari\s+)?(?P<day>{'|'.join(_WEEKDAYS)})\b")
_MONTHLY = re.compile(rf"\b{_EVERY}\s+(?:bulan\s+)?(?:tgl|tanggal|tg)\s*(?P<day>\d{{1,2}})\b(?:\s*{_EVERY}?\s*bulan(?:nya)?)?")
_MONTH_END = re.compile(rf"\b{_EVERY}\s+akhir\s+bulan\b")
_DATE = re.compile(r"\b(?:tgl|tanggal)\s*(?P<day>\d{1,2})\b")
_DAY = re.compile(rf"\b(?:hari\s+)?(?P<day>{'|'.join(_WEEKDAYS)})\b(?:\s*(?:depan|ini|besok))?")
_AHEAD = re.compile(
    r"\b(?:(?P<tomorrow>besok|besuk|sesuk|isuk|bsk)|(?P<after>lusa|besok lusa)|(?P<today>hari ini|nanti|ntar|tar)"
    r"|(?P<number>\d{1,3}|se)\s*(?P<unit>hari|minggu)\s*lagi)\b"
)


@dataclass(frozen=True, slots=True)
class When:
    """A rule for moments. `minute` counts from midnight in the workspace's zone."""

    every: Every
    minute: int
    on_date: date | None = None
    weekday: int | None = None
    day: int | None = None


def parse(text: str, now: datetime) -> tuple[When | None, str]:
    """The rule that a text (lower case) names, and what is left of it; None where it names no time at all."""
    rule, rest = _rule(text, now)
    minute, rest = _minute(rest)
    if minute is None and rule is None:
        return None, text
    if minute is None:
        alone = _PART_ALONE.search(rest)
        if alone:
            rest = _without(rest, alone)
            minute = _DAYPARTS[alone["part"]][0]
    minute = MORNING if minute is None else minute
    every, on_date, weekday, day = rule or ("once", None, None, None)
    if every == "once" and on_date is None:
        on_date = now.date() if minute > now.hour * 60 + now.minute else now.date() + timedelta(days=1)
    return When(every, minute, on_date, weekday, day), rest


def hours(text: str) -> list[int]:
    """Every time of day in a text, as minutes from midnight, in order."""
    return [minute for match in _CLOCK.finditer(text) if (minute := _of_clock(match)) is not None]


def next_moment(when: When, after: datetime) -> datetime | None:
    """The first moment later than `after` (aware, in the zone the rule is meant in); None where there is none left."""
    day = after.date()
    if when.every == "once":
        candidate = _at(when.on_date or day, when.minute, after)
        return candidate if candidate > after else None
    for ahead in range(64):
        candidate_day = day + timedelta(days=ahead)
        if _fits(when, candidate_day):
            candidate = _at(candidate_day, when.minute, after)
            if candidate > after:
                return candidate
    return None


def _fits(when: When, day: date) -> bool:
    if when.every == "weekly":
        return day.weekday() == when.weekday
    if when.every == "monthly":
        last = calendar.monthrange(day.year, day.month)[1]
        return day.day == min(when.day or 1, last)
    return True


def _at(day: date, minute: int, zone_of: datetime) -> datetime:
    return datetime(day.year, day.month, day.day, minute // 60, minute % 60, tzinfo=zone_of.tzinfo)


def _minute(text: str) -> tuple[int | None, str]:
    match = _CLOCK.search(text)
    if match is None:
        return None, text
    rest = _without(text, match)
    elsewhere = None if match["part"] else _PART_ALONE.search(rest)  # "tiap malam kirim rekap jam 9"
    minute = _of_clock(match, elsewhere["part"] if elsewhere else None)
    return (None, text) if minute is None else (minute, _without(rest, elsewhere) if elsewhere else rest)


def _of_clock(match: re.Match[str], elsewhere: str | None = None) -> int | None:
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if match["half"]:
        hour, minute = hour - 1, 30
    part = match["part"] or elsewhere
    if part and hour in _DAYPARTS[part][1]:
        hour += 12
    if part in ("malam", "malem") and hour == 12:
        hour = 0
    return hour * 60 + minute if 0 <= hour < 24 and minute < 60 else None


def _rule(text: str, now: datetime) -> tuple[tuple[Every, date | None, int | None, int | None] | None, str]:
    """How often, or on which date; the widest reading first."""
    today = now.date()
    if match := _MONTHLY.search(text):
        day = int(match["day"])
        return (("monthly", None, None, day), _without(text, match)) if 1 <= day <= 31 else (None, text)
    if match := _MONTH_END.search(text):
        return ("monthly", None, None, 31), _without(text, match)
    if match := _WEEKLY.search(text):
        return ("weekly", None, _WEEKDAYS[match["day"]], None), _without(text, match)
    if match := _DAILY.search(text):
        return ("daily", None, None, None), _without(text, match)
    if match := _AHEAD.search(text):
        return ("once", today + timedelta(days=_days_ahead(match)), None, None), _without(text, match)
    if match := _DATE.search(text):
        day = int(match["day"])
        found = _next_date(today, day)
        return (("once", found, None, None), _without(text, match)) if found else (None, text)
    if match := _DAY.search(text):
        ahead = (_WEEKDAYS[match["day"]] - today.weekday() - 1) % 7 + 1
        return ("once", today + timedelta(days=ahead), None, None), _without(text, match)
    return None, text


def _days_ahead(match: re.Match[str]) -> int:
    if match["tomorrow"]:
        return 1
    if match["after"]:
        return 2
    if match["today"]:
        return 0
    number = 1 if match["number"] == "se" else int(match["number"])
    return number * (7 if match["unit"] == "minggu" else 1)


def _next_date(today: date, day: int) -> date | None:
    """The next such day of a month that has it, today excluded."""
    for ahead in range(1, 93):
        candidate = today + timedelta(days=ahead)
        if candidate.day == day:
            return candidate
    return None


def _without(text: str, match: re.Match[str]) -> str:
    return f"{text[: match.start()]} {text[match.end() :]}"
