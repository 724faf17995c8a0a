"""Charts: what was spent by category, and how the days went; PNG for chats, SVG for pages. Pure: figures in, bytes out."""

import io
import threading
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from juru.skills.bookkeeping.money import plain_day, rupiah, share

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

SHOWN = 8  #: categories with a bar of their own; the rest share one

_INCOME, _EXPENSE, _TEXT, _QUIET = "#1f9d6b", "#e0663f", "#1f2933", "#7b8794"
_drawing = threading.Lock()  # matplotlib's text layout keeps state that threads must not share


@dataclass(frozen=True, slots=True)
class Chart:
    """The figures (rupiah) and words of a chart."""

    title: str
    categories: tuple[tuple[str, int], ...]  #: what was spent, the largest first
    days_title: str
    days: tuple[tuple[str, int, int], ...]  #: ISO day, income, expense; the oldest first
    income: str
    expense: str
    language: str = "id"


def png(chart: Chart) -> bytes:
    """A picture 1,080 pixels wide, readable on a phone."""
    return _drawn(chart, "png")


def svg(chart: Chart) -> bytes:
    return _drawn(chart, "svg")


def _drawn(chart: Chart, kind: str) -> bytes:
    from matplotlib.figure import Figure  # takes half a second to load: only for who draws

    bars = _bars(chart)
    two = len(chart.days) > 1
    height = 1.2 + 0.42 * len(bars) + (2.6 if two else 0)
    out = io.BytesIO()
    with _drawing:
        figure = Figure(figsize=(7.2, height), facecolor="white")
        figure.set_layout_engine("constrained", w_pad=0.12, h_pad=0.12)
        if two:
            upper, lower = figure.subplots(2, 1, height_ratios=(0.8 + 0.42 * len(bars), 2.6))
            _draw_days(lower, chart)
        else:
            upper = figure.subplots()
        _draw_categories(upper, chart, bars)
        _save(figure, out, kind)
    return out.getvalue()


def _save(figure: "Figure", out: io.BytesIO, kind: str) -> None:
    metadata = {"Date": None} if kind == "svg" else {"Software": None}
    figure.savefig(out, format=kind, dpi=150, metadata=metadata)


def _bars(chart: Chart) -> list[tuple[str, int]]:
    shown = list(chart.categories[:SHOWN])
    rest = sum(amount for _, amount in chart.categories[SHOWN:])
    return [*shown, ("…", rest)] if rest else shown


def _draw_categories(axes: "Axes", chart: Chart, bars: list[tuple[str, int]]) -> None:
    whole = sum(amount for _, amount in bars) or 1
    names = [_plain(name) for name, _ in bars][::-1]
    amounts = [amount for _, amount in bars][::-1]
    drawn = axes.barh(range(len(bars)), amounts, color=_EXPENSE, height=0.62)
    labels = [f"{rupiah(amount)}  ({share(amount, whole)})" for amount in amounts]
    axes.bar_label(drawn, labels, padding=5, color=_TEXT, fontsize=10)
    axes.set_yticks(range(len(bars)), names, fontsize=11, color=_TEXT)
    axes.set_xlim(0, (max(amounts) or 1) * 1.55)
    axes.set_xticks([])
    axes.set_title(_plain(chart.title), loc="left", fontsize=13, color=_TEXT, fontweight="bold")
    axes.spines[:].set_visible(False)
    axes.tick_params(length=0)


def _draw_days(axes: "Axes", chart: Chart) -> None:
    days = [date.fromisoformat(day) for day, _, _ in chart.days]
    first = days[0].toordinal()
    places = [day.toordinal() - first for day in days]
    axes.bar([place - 0.2 for place in places], [row[1] for row in chart.days], 0.4, color=_INCOME, label=chart.income)
    axes.bar([place + 0.2 for place in places], [row[2] for row in chart.days], 0.4, color=_EXPENSE, label=chart.expense)
    step = max(1, (places[-1] + 1) // 6)
    ticks = list(range(0, places[-1] + 1, step))
    axes.set_xticks(ticks, [_day(date.fromordinal(first + tick), chart.language) for tick in ticks], fontsize=9, color=_QUIET)
    axes.yaxis.set_major_formatter(lambda amount, _: _short(int(amount)))
    axes.tick_params(axis="y", labelsize=9, labelcolor=_QUIET, length=0)
    axes.set_title(chart.days_title, loc="left", fontsize=11, color=_TEXT)
    axes.legend(frameon=False, fontsize=9, loc="lower right", bbox_to_anchor=(1, 1), ncols=2, borderaxespad=0.3)
    axes.spines[["top", "right", "left"]].set_visible(False)
    axes.grid(axis="y", color="#e4e7eb", linewidth=0.8)
    axes.set_axisbelow(True)


def _day(day: date, language: str) -> str:
    return plain_day(day, language).rsplit(" ", 1)[0]


def _short(amount: int) -> str:
    """150rb, 1,2jt."""
    if amount >= 1_000_000:
        return f"{amount / 1_000_000:.1f}".removesuffix(".0").replace(".", ",") + "jt"
    return f"{amount // 1000}rb" if amount >= 1_000 else str(amount)


def _plain(text: str) -> str:
    """Text in which no sign starts a formula, and that does not run out of the picture."""
    return (text if len(text) <= 40 else text[:39] + "…").replace("$", r"\$")
