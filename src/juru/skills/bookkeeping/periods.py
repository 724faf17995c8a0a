"""Calendar stretches: what "this week" is, what it is compared with, and how a day is reckoned from frequencies."""

import calendar
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

DAYS_IN = {"daily": 1, "weekly": 7, "monthly": 30}  #: as the target reckons: a month has 30 days


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days from `start` to `end`, both included; `name` is the period's word, "custom" where it has none."""

    name: str
    start: date
    end: date

    @property
    def days(self) -> int:
        return (self.end - self.start).days + 1

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and self.start <= day <= self.end


def stretch(period: str, today: date, start: date | None = None, end: date | None = None) -> Stretch:
    """The days a period word means today. Weeks begin on Monday; this week and this month end today."""
    monday = today - timedelta(days=today.weekday())
    first = today.replace(day=1)
    match period:
        case "today":
            return Stretch(period, today, today)
        case "yesterday":
            return Stretch(period, today - timedelta(days=1), today - timedelta(days=1))
        case "this_week":
            return Stretch(period, monday, today)
        case "last_week":
            return Stretch(period, monday - timedelta(days=7), monday - timedelta(days=1))
        case "this_month":
            return Stretch(period, first, today)
        case "last_month":
            return Stretch(period, months_after(first, -1), first - timedelta(days=1))
    assert start is not None
    assert end is not None
    return Stretch("custom", start, end)


def asked_for(arguments: Mapping[str, Any], today: date) -> Stretch:
    """The stretch that a call's arguments (plain JSON) name."""
    start, end = arguments.get("start_date"), arguments.get("end_date")
    return stretch(
        arguments["period"],
        today,
        date.fromisoformat(start) if start else None,
        date.fromisoformat(end) if end else None,
    )


def before(period: Stretch) -> Stretch:
    """What a stretch is fairly compared with: as many days of the week, month or time before."""
    match period.name:
        case "this_week" | "last_week":
            return Stretch("before", period.start - timedelta(days=7), period.end - timedelta(days=7))
        case "this_month":
            return Stretch("before", months_after(period.start, -1), months_after(period.end, -1))
        case "last_month":
            return Stretch("before", months_after(period.start, -1), period.start - timedelta(days=1))
    return Stretch("before", period.start - timedelta(days=period.days), period.start - timedelta(days=1))


def months_after(day: date, months: int) -> date:
    """The same day of a later (or earlier) month; the last one where that month is shorter."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def steps_after(day: date, frequency: str, steps: int) -> date:
    """The day `steps` days, weeks or months after `day`."""
    if frequency == "monthly":
        return months_after(day, steps)
    return day + timedelta(days=DAYS_IN[frequency] * steps)


def a_day(amount: int, frequency: str) -> int:
    """What an amount a day, week or month comes to a day, in rupiah, rounded up."""
    return -(-amount // DAYS_IN[frequency])
