"""A report as a workbook: the entries on one sheet, sums and chart on another."""

import io

from openpyxl import Workbook
from openpyxl.drawing.image import Image
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from juru.skills.bookkeeping.chart import png
from juru.skills.bookkeeping.export import Report, harmless
from juru.skills.tool import Json

_MONEY = "#,##0"
_WIDTHS = {"date": 12, "type": 13, "category": 14, "description": 34, "wallet": 12, "who": 14, "amount": 15}


def xlsx(report: Report) -> bytes:
    """The workbook's bytes."""
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
