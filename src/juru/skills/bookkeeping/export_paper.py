"""A report on paper: a PDF with sums, chart and a line for each entry."""

import io
from datetime import date
from pathlib import Path

from fpdf import FPDF

from juru.skills.bookkeeping.chart import png
from juru.skills.bookkeeping.export import Report
from juru.skills.bookkeeping.money import plain_day, rupiah
from juru.skills.tool import Json

_PAPER_WIDTHS = {"date": 24, "category": 24, "description": 72, "wallet": 22, "who": 24, "amount": 28}  #: of each other
_INK, _ACCENT, _RULE = (29, 27, 43), (52, 64, 168), (222, 219, 211)  #: red, green, blue
_CHART_MM = 84  #: wide; about as much again and a third high
_LETTER_MM = 1.65  #: an ordinary letter at 8 points, with a little to spare


def pdf(report: Report) -> bytes:
    """The document's bytes."""
    page = _Paper(report)
    page.set_title(report.title)
    page.add_page()
    page.set_font("DejaVu", "B", 9)
    page.set_text_color(*_ACCENT)
    page.cell(0, 5, "Juru", new_x="LMARGIN", new_y="NEXT")
    page.set_text_color(*_INK)
    page.set_font("DejaVu", "B", 15)
    page.cell(0, 9, report.title, new_x="LMARGIN", new_y="NEXT")
    page.ln(2)
    for name, amount in report.sums():
        page.set_font("DejaVu", "", 10)
        page.cell(45, 6, name)
        page.set_font("DejaVu", "B", 10)
        page.cell(45, 6, _amount(amount), align="R", new_x="LMARGIN", new_y="NEXT")
    if report.chart.categories:
        page.ln(3)
        page.image(io.BytesIO(png(report.chart)), w=_CHART_MM)
    page.ln(3)
    _table(page, report)
    return bytes(page.output())


def _table(pdf: "_Paper", report: Report) -> None:
    """One line an entry. Plain cells: fpdf's own tables take ten times as long, and everybody waits for a report."""
    columns = tuple(column for column in report.columns if column in _PAPER_WIDTHS)
    scale = pdf.epw / sum(_PAPER_WIDTHS[column] for column in columns)
    widths = [_PAPER_WIDTHS[column] * scale for column in columns]
    pdf.set_draw_color(*_RULE)
    pdf.set_line_width(0.15)
    pdf.set_font("DejaVu", "B", 8)
    _line(pdf, columns, widths, [report.say(f"column_{column}") for column in columns])
    pdf.set_font("DejaVu", "", 8)
    for entry in report.entries:
        _line(pdf, columns, widths, [_printed(_told(report, entry, column), report.chart.language) for column in columns])


def _line(pdf: "_Paper", columns: tuple[str, ...], widths: list[float], cells: list[str]) -> None:
    for column, width, cell in zip(columns, widths, cells, strict=True):
        longest = int(width / _LETTER_MM)
        shown = cell if len(cell) <= longest else cell[: longest - 1] + "…"
        pdf.cell(width, 5.5, shown, border="B", align="R" if column == "amount" else "L")
    pdf.ln()


def _told(report: Report, entry: Json, column: str) -> str | int | date:
    """The cell; nothing for a description that only says the category again."""
    again = column == "description" and str(entry["description"] or "").casefold() == str(entry["category"] or "").casefold()
    return "" if again else report.cell(entry, column)


def _amount(amount: int) -> str:
    return rupiah(amount).replace("-", "−")


def _printed(cell: str | int | date, language: str) -> str:
    if isinstance(cell, int):
        return _amount(cell)
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
