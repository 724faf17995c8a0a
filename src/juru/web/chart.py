"""A month by day as bars: income upwards, expenses downwards. Geometry only; the template draws it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil, floor, log10


@dataclass(frozen=True, slots=True)
class Day:
    """What came in and went out on one day, in rupiah."""

    date: date
    income: int
    expense: int


@dataclass(frozen=True, slots=True)
class Bar:
    """A rectangle of the drawing; `kind` is its colour."""

    kind: str
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Column:
    """One day: the strip that reacts to a pointer, and its bars."""

    day: Day
    x: float
    width: float
    bars: tuple[Bar, ...]
    label: str  #: under the axis; empty for most days


@dataclass(frozen=True, slots=True)
class Line:
    """A line across, at a round amount."""

    y: float
    amount: int


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing of `width` × `height` units."""

    width: int
    height: int
    left: int  #: where the bars begin; the amounts stand before it
    bottom: float  #: where the days are written
    columns: tuple[Column, ...]
    lines: tuple[Line, ...]


_TOP = 10
_DAYS = 24  #: units for the row of days at the bottom
_LEFT = 46  #: units for the amounts at the side


def draw(days: Sequence[Day], width: int, height: int, every: int = 5) -> Chart:
    """The chart of a month; a day is named when its number is 1 or a multiple of `every`."""
    step = _step(max((max(day.income, day.expense) for day in days), default=0))
    above = _steps(max((day.income for day in days), default=0), step)
    below = _steps(max((day.expense for day in days), default=0), step)
    bottom = height - _DAYS
    scale = (bottom - _TOP) / (step * max(above + below, 1))
    zero = _TOP + above * step * scale
    lines = [Line(round(zero - n * step * scale, 2), n * step) for n in range(-below, above + 1)]
    slot = (width - _LEFT) / max(len(days), 1)
    columns = [_column(day, _LEFT + index * slot, slot, zero, scale, every) for index, day in enumerate(days)]
    return Chart(width, height, _LEFT, bottom, tuple(columns), tuple(lines))


def _column(day: Day, x: float, slot: float, zero: float, scale: float, every: int) -> Column:
    thick = min(slot * 0.62, 18)
    at = round(x + (slot - thick) / 2, 2)
    bars = []
    if day.income:
        tall = max(day.income * scale, 1.5)
        bars.append(Bar("income", at, round(zero - tall, 2), round(thick, 2), round(tall, 2)))
    if day.expense:
        bars.append(Bar("expense", at, round(zero, 2), round(thick, 2), round(max(day.expense * scale, 1.5), 2)))
    number = day.date.day
    label = str(number) if number == 1 or number % every == 0 else ""
    return Column(day, round(x, 2), round(slot, 2), tuple(bars), label)


def _step(largest: int) -> int:
    """A round amount that fits into `largest` two or three times."""
    if largest <= 0:
        return 1
    rough = largest / 2
    power = 10 ** floor(log10(rough))
    return max(int(next(power * factor for factor in (1, 2, 2.5, 5, 10) if power * factor >= rough)), 1)


def _steps(largest: int, step: int) -> int:
    return ceil(largest / step)
