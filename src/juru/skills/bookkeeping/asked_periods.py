"""The periods that a question speaks of: single ones, "from … to …", and two that stand side by side."""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from juru.language.dates import Day
from juru.language.sentence import Atom
from juru.language.wordlist import words_of
from juru.skills.bookkeeping.periods import stretch
from juru.skills.bookkeeping.rules import Arguments, Clause

_UNTIL = words_of("sampai hingga sd -")
_SINCE = words_of("sejak mulai")


def periods(clause: Clause) -> list[Day]:
    """Every period a clause names, in order; neighbours are drawn together, "from … to …" is one."""
    today = clause.now.date()
    found: list[Day] = []
    last = -1  #: the atom at which the period found last ended
    for i in range(len(clause.atoms)):
        day = _period(clause.atoms, i, today)
        if day is None:
            continue
        between = [other.word for other in clause.atoms[last + 1 : i]]
        if found and _UNTIL & set(between) and len(between) <= 2 and (joined := _from_to(found[-1], day, today)):
            found[-1] = joined
        elif found and not between:
            found[-1] = _narrowed(found[-1], day)
        else:
            found.append(_since(clause.atoms, i, day, today))
        last = i
    if found and _until_now(clause.atoms[last + 1 :]):
        start, _ = bounds(found[-1], today)
        found[-1] = Day(period="custom", start=start, end=today)
    return found


def arguments_of(day: Day) -> Arguments:
    """A period as the arguments of a call."""
    arguments: Arguments = {"period": day.period}
    if day.period == "custom" and day.start and day.end:
        arguments |= {"start_date": day.start.isoformat(), "end_date": day.end.isoformat()}
    return arguments


def bounds(day: Day, today: date) -> tuple[date, date]:
    """First and last day of a period."""
    found = stretch(day.period, today, day.start, day.end)
    return found.start, found.end


def _period(atoms: Sequence[Atom], i: int, today: date) -> Day | None:
    """The period at an atom: a day, a named period, or a length beside "terakhir"."""
    day = atoms[i].value
    if not isinstance(day, Day):
        return None
    before = atoms[i - 1].value if i else None
    if day.period == "yesterday" and isinstance(before, Day) and before.length in (7, 30) and atoms[i].word == "kemarin":
        return Day(period="last_week" if before.length == 7 else "last_month")  # "sebulan kemarin"
    if day.period and (day.period != "custom" or (day.start and day.end)):
        return day
    if day.length and i and atoms[i - 1].word == "terakhir":
        return Day(period="custom", start=today - timedelta(days=min(day.length, 3_660) - 1), end=today)
    return None


def _from_to(first: Day, second: Day, today: date) -> Day | None:
    start, end = bounds(first, today)[0], bounds(second, today)[1]
    if start > end:  # "oktober sampai januari": the first lies a year back
        start = start.replace(year=start.year - 1, day=min(start.day, monthrange(start.year - 1, start.month)[1]))
    return Day(period="custom", start=start, end=end) if start <= end else None


def _narrowed(wide: Day, narrow: Day) -> Day:
    """ "kemarin seharian", "oktober tahun kemarin": of two neighbours the one that says more, in the year that is said."""
    if narrow.vague and narrow.start and wide.start and wide.end:
        return _in_year(wide, narrow.start.year)
    if wide.vague and wide.start and narrow.start and narrow.end:
        return _in_year(narrow, wide.start.year)
    if narrow.period == "custom" and wide.period != "custom":
        return narrow
    return wide


def _in_year(day: Day, year: int) -> Day:
    assert day.start is not None
    assert day.end is not None
    end = day.end.replace(year=year, day=min(day.end.day, monthrange(year, day.end.month)[1]))
    start = day.start.replace(year=year, day=min(day.start.day, monthrange(year, day.start.month)[1]))
    return replace(day, start=start, end=end, vague=False)


def _since(atoms: Sequence[Atom], i: int, day: Day, today: date) -> Day:
    """ "sejak senin", "mulai tanggal 5": until today."""
    before = atoms[i - 1].word if i else ""
    open_start = before in _SINCE or (before == "dari" and atoms[i].tag == "D" and day.period == "custom")
    start, end = bounds(day, today)
    if open_start and end < today and not any(atom.word in _UNTIL for atom in atoms[i + 1 :]):
        return Day(period="custom", start=start, end=today)
    return day


def _until_now(following: Sequence[Atom]) -> bool:
    return len(following) > 1 and following[0].word in _UNTIL and following[1].word == "sekarang"
