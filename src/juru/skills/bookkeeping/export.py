"""A report as CSV, XLSX or PDF. Pure: figures in, bytes out.

Whatever people wrote stays text: a cell that begins like a formula is told apart with an apostrophe, so that opening the
file computes nothing.
"""

import csv
import io
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from fpdf import FPDF
from openpyxl import Workbook
from openpyxl.drawing.image import Image
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from juru.skills.bookkeeping.chart import Chart, png
from juru.skills.bookkeeping.money import plain_day, rupiah
from juru.skills.tool import Json

_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")
_MONEY = "#,##0"
_WIDTHS = {"date": 12, "type": 13, "category": 14, "description": 34, "wallet": 12, "who": 14, "amount": 15}
_PAPER_WIDTHS = {"date": 24, "category": 24, "description": 72, "wallet": 22, "who": 24, "amount": 28}  #: of each other
_LETTER_MM = 1.65  #: an ordinary letter at 8 points, with a little to spare


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
    return {"csv": _csv, "xlsx": _xlsx, "pdf": _pdf}[kind](report)


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


def _xlsx(report: Report) -> bytes:
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = report.say("sheet_entries")
    sheet.append([report.say(f"column_{column}") for column in report.columns])
    for entry in report.entries:
        cells = (report.cell(entry, column) for column in report.columns)
        sheet.append([harmless(cell) if isinstance(cell, str) else cell for cell in cells])
    _dress(sheet, report.columns)
    _summary_sheet(book.create_sheet(report.say("sheet_summary")), report)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _dress(sheet: Worksheet, columns: tuple[str, ...]) -> None:
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    for letter, column in zip("ABCDEFG", columns, strict=False):
        sheet.column_dimensions[letter].width = _WIDTHS[column]
        for row in range(2, sheet.max_row + 1):
            if column == "amount":
                sheet[f"{letter}{row}"].number_format = _MONEY
            elif column == "date":
                sheet[f"{letter}{row}"].number_format = "DD/MM/YYYY"
    sheet.freeze_panes = "A2"


def _summary_sheet(sheet: Worksheet, report: Report) -> None:
    sheet.append([report.title])
    sheet["A1"].font = Font(bold=True, size=14)
    sheet.append([])
    rows = [*report.sums(), ("", ""), *((harmless(row["category"]), _signed(row)) for row in report.categories)]
    for name, amount in rows:
        sheet.append([name, amount])
    for row in range(3, sheet.max_row + 1):
        sheet[f"B{row}"].number_format = _MONEY
    sheet.column_dimensions["A"].width = 30
    sheet.column_dimensions["B"].width = 16
    if report.chart.categories:
        picture = Image(io.BytesIO(png(report.chart)))
        picture.width, picture.height = picture.width // 2, picture.height // 2
        sheet.add_image(picture, "D3")


def _signed(category: Json) -> int:
    return int(category["amount"] if category["type"] == "income" else -category["amount"])


def _pdf(report: Report) -> bytes:
    pdf = _Paper(report)
    pdf.set_title(report.title)
    pdf.add_page()
    pdf.set_font("DejaVu", "B", 15)
    pdf.cell(0, 9, report.title, new_x="LMARGIN", new_y="NEXT")
    pdf.ln(2)
    for name, amount in report.sums():
        pdf.set_font("DejaVu", "", 10)
        pdf.cell(45, 6, name)
        pdf.set_font("DejaVu", "B", 10)
        pdf.cell(45, 6, rupiah(amount), align="R", new_x="LMARGIN", new_y="NEXT")
    if report.chart.categories:
        pdf.ln(3)
        pdf.image(io.BytesIO(png(report.chart)), w=120)
    pdf.ln(3)
    _table(pdf, report)
    return bytes(pdf.output())


def _table(pdf: "_Paper", report: Report) -> None:
    """One line an entry. Plain cells: fpdf's own tables take ten times as long, and everybody waits for a report."""
    columns = tuple(column for column in report.columns if column in _PAPER_WIDTHS)
    scale = pdf.epw / sum(_PAPER_WIDTHS[column] for column in columns)
    widths = [_PAPER_WIDTHS[column] * scale for column in columns]
    pdf.set_font("DejaVu", "B", 8)
    _line(pdf, columns, widths, [report.say(f"column_{column}") for column in columns])
    pdf.set_font("DejaVu", "", 8)
    for entry in report.entries:
        _line(pdf, columns, widths, [_printed(report.cell(entry, column), report.chart.language) for column in columns])


def _line(pdf: "_Paper", columns: tuple[str, ...], widths: list[float], cells: list[str]) -> None:
    for column, width, cell in zip(columns, widths, cells, strict=True):
        longest = int(width / _LETTER_MM)
        shown = cell if len(cell) <= longest else cell[: longest - 1] + "…"
        pdf.cell(width, 5.5, shown, border="B", align="R" if column == "amount" else "L")
    pdf.ln()


def _printed(cell: str | int | date, language: str) -> str:
    if isinstance(cell, int):
        return rupiah(cell)
    if isinstance(cell, date):
        return plain_day(cell, language)
    return "".join(sign if sign.isprintable() and ord(sign) < 0x10000 else "?" for sign in cell)


class _Paper(FPDF):
    """A4 with a typeface that knows every letter people write, and page numbers."""

    def __init__(self, report: Report) -> None:
        super().__init__(format="A4")
        self._report = report
        fonts = _fonts()
        self.add_font("DejaVu", "", fonts / "DejaVuSans.ttf")
        self.add_font("DejaVu", "B", fonts / "DejaVuSans-Bold.ttf")
        self.set_auto_page_break(True, margin=16)

    def footer(self) -> None:
        self.set_y(-12)
        self.set_font("DejaVu", "", 8)
        self.cell(0, 6, self._report.say("page", page=self.page_no()), align="C")


def _fonts() -> Path:
    """The typefaces that come with matplotlib."""
    import matplotlib  # heavy: only for who exports

    return Path(matplotlib.get_data_path()) / "fonts" / "ttf"
