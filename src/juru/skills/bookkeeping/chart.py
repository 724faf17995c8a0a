"""Charts: what was spent by category, and how the days went; PNG for chats, SVG for pages. Pure: figures in, bytes out."""

import io
import threading
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from juru.skills.bookkeeping.money import plain_day, rupiah, share

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

SHOWN = 6  #: categories with a bar of their own; the rest share one

# The colours of the pages (web/static/tokens.css), on a ground that is bearable among dark messages too.
_GROUND, _TEXT, _QUIET, _LINE = "#efece4", "#1d1b2b", "#5d596d", "#d9d4c7"
_INCOME, _EXPENSE, _ACCENT, _TRACK = "#13734a", "#b23427", "#3440a8", "#dcdaf0"
_WIDTH, _MARGIN, _HEAD, _ROW, _DAYS = 4.8, 0.26, 0.92, 0.44, 2.5  #: inches; a phone shows the picture three inches wide
_DPI = 225
_NAME = 24  #: letters of a category that fit beside its amount
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
    others: str = "lainnya"  #: the categories that share a bar


def png(chart: Chart) -> bytes:
    """A picture 1,080 pixels wide, readable on a phone."""
    return _drawn(chart, "png")


def svg(chart: Chart) -> bytes:
    return _drawn(chart, "svg")


def _drawn(chart: Chart, kind: str) -> bytes:
    import matplotlib  # takes half a second to load: only for who draws
    from matplotlib.figure import Figure

    bars = _bars(chart)
    two = len(chart.days) > 1
    rows = _ROW * len(bars)
    height = _HEAD + rows + (_DAYS if two else 0) + _MARGIN
    wide = 1 - 2 * _MARGIN / _WIDTH
    out = io.BytesIO()
    with _drawing, matplotlib.rc_context({"font.family": _typefaces()}):
        figure = Figure(figsize=(_WIDTH, height), facecolor=_GROUND)
        upper = figure.add_axes((_MARGIN / _WIDTH, 1 - (_HEAD + rows) / height, wide, rows / height))
        _draw_title(figure, chart, height)
        _draw_categories(upper, bars)
        if two:
            left = 0.72 / _WIDTH
            at = (left, (_MARGIN + 0.24) / height, 1 - left - _MARGIN / _WIDTH, (_DAYS - 1.1) / height)
            _draw_days(figure.add_axes(at), chart)
            _draw_legend(figure, chart, (_MARGIN + _DAYS - 0.42) / height)
        _save(figure, out, kind)
    return out.getvalue()


@cache
def _typefaces() -> tuple[str, str]:
    """The product's own, and behind it one that knows nearly every letter."""
    from matplotlib.font_manager import fontManager

    for file in sorted((Path(__file__).parent / "fonts").glob("*.ttf")):
        fontManager.addfont(file)
    return ("Plus Jakarta Sans", "DejaVu Sans")


def _save(figure: "Figure", out: io.BytesIO, kind: str) -> None:
    metadata = {"Date": None} if kind == "svg" else {"Software": None}
    figure.savefig(out, format=kind, dpi=_DPI, metadata=metadata)


def _bars(chart: Chart) -> list[tuple[str, int]]:
    shown = list(chart.categories[:SHOWN])
    rest = sum(amount for _, amount in chart.categories[SHOWN:])
    return [*shown, (chart.others, rest)] if rest else shown


def _draw_title(figure: "Figure", chart: Chart, height: float) -> None:
    title, _, period = chart.title.partition(", ")
    left = _MARGIN / _WIDTH
    figure.text(left, 1 - 0.42 / height, _plain(title), fontsize=15, fontweight="bold", color=_TEXT)
    figure.text(left, 1 - 0.68 / height, _plain(period), fontsize=11, color=_QUIET)


def _draw_categories(axes: "Axes", bars: list[tuple[str, int]]) -> None:
    """Each with its name and amount above its bar: so both may be long."""
    whole = sum(amount for _, amount in bars) or 1
    largest = max((amount for _, amount in bars), default=0) or 1
    axes.set_axis_off()
    axes.set(xlim=(0, 1), ylim=(len(bars), 0))
    for row, (name, amount) in enumerate(bars):
        axes.text(0, row + 0.42, _plain(name, _NAME), fontsize=12, color=_TEXT)
        said = f"{rupiah(amount)} · {share(amount, whole)}"
        axes.text(1, row + 0.42, said, fontsize=11.5, fontweight="bold", color=_TEXT, ha="right")
        for end, colour in ((0.99, _TRACK), (0.01 + 0.98 * amount / largest, _ACCENT)):
            axes.plot((0.01, end), (row + 0.66, row + 0.66), color=colour, linewidth=6, solid_capstyle="round", clip_on=False)


def _draw_days(axes: "Axes", chart: Chart) -> None:
    """Income upwards, expenses downwards, as on the home page."""
    from matplotlib.ticker import MaxNLocator

    days = [date.fromisoformat(day) for day, _, _ in chart.days]
    first = days[0].toordinal()
    places = [day.toordinal() - first for day in days]
    last = places[-1]
    thick = min(0.66, 0.08 * (last + 1.4))
    axes.bar(places, [income for _, income, _ in chart.days], thick, color=_INCOME)
    axes.bar(places, [-expense for _, _, expense in chart.days], thick, color=_EXPENSE)
    count = min(4, last)
    ticks = [round(number * last / count) for number in range(count + 1)]
    axes.set_xlim(-0.7, last + 0.7)
    axes.set_xticks(ticks, [_day(date.fromordinal(first + tick), chart.language) for tick in ticks])
    axes.yaxis.set_major_locator(MaxNLocator(4, steps=[1, 2, 2.5, 5, 10], integer=True))
    axes.yaxis.set_major_formatter(lambda amount, _: _short(abs(int(amount))))
    axes.tick_params(length=0, pad=5, labelsize=10, labelcolor=_QUIET)
    axes.axhline(0, color=_QUIET, linewidth=0.8)
    axes.spines[:].set_visible(False)
    axes.set_facecolor(_GROUND)
    axes.grid(axis="y", color=_LINE, linewidth=0.8)
    axes.set_axisbelow(True)


def _draw_legend(figure: "Figure", chart: Chart, at: float) -> None:
    from matplotlib.patches import Patch

    left = _MARGIN / _WIDTH
    figure.text(left, at, _plain(chart.days_title), fontsize=13, fontweight="bold", color=_TEXT)
    keys = [Patch(color=_INCOME, label=_plain(chart.income)), Patch(color=_EXPENSE, label=_plain(chart.expense))]
    figure.legend(
        handles=keys, frameon=False, fontsize=10.5, labelcolor=_TEXT, loc="upper left", bbox_to_anchor=(left, at - 0.005),
        ncols=2, borderpad=0.3, borderaxespad=0, handlelength=0.9, handleheight=0.9, handletextpad=0.5, columnspacing=1.4,
    )  # fmt: skip


def _day(day: date, language: str) -> str:
    return plain_day(day, language).rsplit(" ", 1)[0]


def _short(amount: int) -> str:
    """150rb, 1,2jt."""
    if amount >= 1_000_000:
        return f"{amount / 1_000_000:.1f}".removesuffix(".0").replace(".", ",") + "jt"
    return f"{amount // 1000}rb" if amount >= 1_000 else str(amount)


def _plain(text: str, longest: int = 40) -> str:
    """Text in which no sign starts a formula, and that does not run out of the picture."""
    return (text if len(text) <= longest else text[: longest - 1] + "…").replace("$", r"\$")
