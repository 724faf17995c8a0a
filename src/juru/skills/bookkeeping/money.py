"""How amounts, days and progress are written, the Indonesian way. Pure."""

from datetime import date

_DAYS = {
    "id": ("Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min"),
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}
_MONTHS = {
    "id": ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"),
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
}
_LONG_MONTHS = {
    "id": (
        "Januari", "Februari", "Maret", "April", "Mei", "Juni",
        "Juli", "Agustus", "September", "Oktober", "November", "Desember",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
}  # fmt: skip
_NEAR = {"id": {0: "hari ini", -1: "kemarin", 1: "besok", 2: "lusa"}, "en": {0: "today", -1: "yesterday", 1: "tomorrow"}}


def rupiah(amount: int) -> str:
    """Rp1.250.000; a minus sign stands before the currency: -Rp5.000."""
    sign = "-" if amount < 0 else ""
    return f"{sign}Rp{abs(amount):,}".replace(",", ".")


def signed(amount: int) -> str:
    """With its sign, as in a list of income and expense: +Rp120.000, -Rp25.000."""
    return ("+" if amount > 0 else "") + rupiah(amount)


def short_day(day: date, today: date, language: str = "id") -> str:
    """As people say it: hari ini, kemarin, besok, Sen 9 Feb, Sen 9 Feb 2025."""
    near = _NEAR[language].get((day - today).days)
    if near:
        return near
    year = "" if day.year == today.year else f" {day.year}"
    return f"{_DAYS[language][day.weekday()]} {day.day} {_MONTHS[language][day.month - 1]}{year}"


def plain_day(day: date, language: str = "id") -> str:
    """9 Feb 2026."""
    return f"{day.day} {_MONTHS[language][day.month - 1]} {day.year}"


def stretch_of_days(start: date, end: date, language: str = "id") -> str:
    """9 Feb 2026; 1-9 Feb 2026; 28 Jan - 3 Feb 2026; a whole month by its name."""
    if start == end:
        return plain_day(start, language)
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}-{plain_day(end, language)}"
    if start.year == end.year:
        return f"{start.day} {_MONTHS[language][start.month - 1]} - {plain_day(end, language)}"
    return f"{plain_day(start, language)} - {plain_day(end, language)}"


def month_name(day: date, language: str = "id") -> str:
    """Februari 2026."""
    return f"{_LONG_MONTHS[language][day.month - 1]} {day.year}"


def percent(part: int, whole: int) -> int:
    """Rounded down, so that 100 is said only when it is all there; 0 where there is no whole."""
    return part * 100 // whole if whole > 0 else 0


def share(part: int, whole: int) -> str:
    """41%; <1% for what is there but too little to count."""
    rounded = round(part * 100 / whole) if whole > 0 else 0
    return "<1%" if part > 0 and rounded == 0 else f"{rounded}%"


def progress_bar(part: int, whole: int, cells: int = 10) -> str:
    """▓▓▓▓▓▓░░░░: full only when all is reached, not empty once anything is."""
    filled = min(cells, max(0, part) * cells // whole) if whole > 0 else 0
    if part > 0 and filled == 0:
        filled = 1
    return "▓" * filled + "░" * (cells - filled)


def change_percent(now: int, then: int) -> int | None:
    """By how many percent `now` differs from `then`; None where there is nothing to compare with."""
    return round((now - then) * 100 / then) if then > 0 else None
