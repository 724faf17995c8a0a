"""A report as CSV, XLSX or PDF. Pure: figures in, bytes out.

Whatever people wrote stays text: a cell that begins like a formula is told apart with an apostrophe, so that opening the
file computes nothing.
"""

import csv
import io
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from juru.skills.bookkeeping.chart import Chart
from juru.skills.tool import Json

_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")


@dataclass(frozen=True, slots=True)
class Report:
    """What a report says; amounts in rupiah, `say` gives the texts in the person's language."""

    title: str
    entries: tuple[Json, ...]
    categories: tuple[Json, ...]
    income: int
    expense: int
    shared: bool  #: several people share the book: say who recorded what
    chart: Chart
    say: Callable[..., str]

    @property
    def columns(self) -> tuple[str, ...]:
        who = ("who",) if self.shared else ()
        return ("date", "type", "category", "description", "wallet", *who, "amount")

    def cell(self, entry: Json, column: str) -> str | int | date:
        match column:
            case "date":
                return date.fromisoformat(entry["day"])
            case "type":
                return self.say(entry["type"])
            case "amount":
                return int(entry["amount"] if entry["type"] == "income" else -entry["amount"])
        return str(entry[column] or "")

    def sums(self) -> tuple[tuple[str, int], ...]:
        return (
            (self.say("income"), self.income),
            (self.say("expense"), self.expense),
            (self.say("net"), self.income - self.expense),
        )


def write(report: Report, kind: str) -> bytes:
    """The file of that kind: csv, xlsx or pdf."""
    if kind == "csv":
        return _csv(report)
    # Their libraries take seconds and tens of megabytes to load: only for who asks for such a file.
    if kind == "xlsx":
        from juru.skills.bookkeeping.export_sheet import xlsx

        return xlsx(report)
    from juru.skills.bookkeeping.export_paper import pdf

    return pdf(report)


def harmless(text: str) -> str:
    """The text as a cell that no spreadsheet takes for a formula."""
    clean = "".join(sign for sign in text if sign == "\t" or sign.isprintable())
    return "'" + clean if clean.startswith(_FORMULA_SIGNS) else clean


def _csv(report: Report) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow([report.say(f"column_{column}") for column in report.columns])
    for entry in report.entries:
        cells = (report.cell(entry, column) for column in report.columns)
        writer.writerow([harmless(cell) if isinstance(cell, str) else cell for cell in cells])
    return out.getvalue().encode("utf-8-sig")  # the mark makes spreadsheets read it as UTF-8
