"""CSV and XLSX: questions with answers, or tables whose header is the first full row."""

import csv
import io
import re
from collections.abc import Iterable
from datetime import date, datetime, time
from typing import Any

from juru.skills.knowledge.blocks import Block, clean, rows_of
from juru.skills.knowledge.errors import BrokenSource, EncryptedSource, SourceTooLarge

MOST_ROWS = 50_000
_QUESTION_HEAD = re.compile(r"^\W*(?:pertanyaan|tanya|question|q|soal|faq)\b", re.IGNORECASE)
_ANSWER_HEAD = re.compile(r"^\W*(?:jawab|jawaban|answer|a|respons?)\b", re.IGNORECASE)
_MONEY_HEAD = re.compile(
    r"\b(?:harga|tarif|biaya|ongkos|ongkir|bayar|denda|modal|gaji|spp|iuran|rp|rupiah|per kg|per malam|"
    r"per bulan|diskon|deposit|price|cost|"
    r"fee|rate|reguler|kilat|kargo|ekspres|paket|sekali|uang)\b",
    re.IGNORECASE,
)
_MONTHS = [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
]


def read_csv(text: str) -> list[Block]:
    """Question–answer pairs where the file holds such; else the rows of a table."""
    grid = [[clean(cell) for cell in row] for row in _csv_rows(text)]
    grid = [row for row in grid if any(row)]
    return sheet_blocks(grid, 1)


def _csv_rows(text: str) -> list[list[str]]:
    head = "\n".join(text.splitlines()[:20])
    counts = {mark: head.count(mark) for mark in ";\t,|"}
    first = text.splitlines()[0] if text.strip() else ""
    delimiter = max(
        (mark for mark in counts if mark in first), key=lambda mark: first.count(mark) * 100 + counts[mark], default=","
    )
    csv.field_size_limit(1_000_000)
    rows: list[list[str]] = []
    try:
        for row in csv.reader(io.StringIO(text), delimiter=delimiter):
            rows.append(row)
            if len(rows) > MOST_ROWS:
                raise SourceTooLarge(f"more than {MOST_ROWS} rows")
    except csv.Error as error:
        raise BrokenSource(f"csv: {error}") from error
    return rows


def sheet_blocks(grid: list[list[str]], table: int) -> list[Block]:
    """The blocks of one sheet: title lines, then pairs or rows; an empty row starts another table."""
    if not grid:
        return []
    if _is_qa(grid):
        return _pairs(grid)
    lead = []
    while grid and sum(bool(cell) for cell in grid[0]) == 1 and len(grid) > 1:
        lead.append(Block("paragraph", next(cell for cell in grid[0] if cell)))
        grid = grid[1:]
    width = max((len(row) for row in grid), default=0)
    return lead + rows_of([row + [""] * (width - len(row)) for row in grid], table)


def _is_qa(grid: list[list[str]]) -> bool:
    first = grid[0]
    if len(first) < 2:
        return False
    if _QUESTION_HEAD.match(first[0]) and _ANSWER_HEAD.match(first[1]):
        return True
    asked = sum(row[0].endswith("?") for row in grid)
    return asked >= max(1, len(grid) // 2)


def _pairs(grid: list[list[str]]) -> list[Block]:
    body = grid[1:] if _QUESTION_HEAD.match(grid[0][0]) and not grid[0][0].endswith("?") else grid
    width = len(grid[0])
    pairs = []
    for row in body:
        if len(row) > width == 2:  # a separator inside an answer that nobody quoted
            row = [row[0], "; ".join(cell for cell in row[1:] if cell)]
        if len(row) >= 2 and row[0] and row[1]:
            pairs.append(Block("qa", row[0], answer=row[1], note=" ".join(row[2:3])))
    return pairs


def read_xlsx(data: bytes) -> list[Block]:
    """All sheets of a workbook; figures are written the Indonesian way."""
    import openpyxl

    if data[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        raise EncryptedSource("xlsx: an OLE container, locked or of the old kind")
    try:
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    except Exception as error:  # openpyxl lets KeyError, zipfile's and XML errors through
        raise BrokenSource(f"xlsx: {type(error).__name__}: {error}") from error
    blocks: list[Block] = []
    tables = 0
    for sheet in book.worksheets:
        if sheet.sheet_state != "visible":
            continue
        if not re.fullmatch(r"(?i)(?:sheet|lembar)\s*\d*", sheet.title):
            blocks.append(Block("heading", sheet.title, level=1))
        for part in _parts(sheet.iter_rows(max_row=MOST_ROWS + 1), sheet.title):
            tables += 1
            blocks += sheet_blocks(part, tables)
    return blocks


def _parts(rows: Iterable[Any], title: str) -> list[list[list[str]]]:
    parts: list[list[list[str]]] = []
    part: list[list[str]] = []
    header: list[str] = []
    for number, row in enumerate(rows):
        if number >= MOST_ROWS:
            raise SourceTooLarge(f"more than {MOST_ROWS} rows")
        cells = [_shown(cell, header[i] if i < len(header) else "", title) for i, cell in enumerate(row)]
        if not any(cells):
            if len(part) > 1:
                parts.append(part)
                part, header = [], []
            continue
        if not header and sum(map(bool, cells)) > 1:
            header = cells
        part.append(cells)
    return [*parts, part] if part else parts


def _shown(cell: Any, head: str, title: str) -> str:
    """A cell as a person would write it."""
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    if isinstance(value, datetime) and (value.hour or value.minute):
        return f"{value.day} {_MONTHS[value.month - 1]} {value.year} {value:%H.%M}"
    if isinstance(value, date):
        return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"
    if isinstance(value, time):
        return f"{value:%H.%M}"
    if isinstance(value, int | float):
        return _figure(value, str(cell.number_format or ""), head, title)
    return clean(str(value))


def _figure(value: float, form: str, head: str, title: str) -> str:
    if "%" in form:
        return f"{value * 100:g}%".replace(".", ",")
    if isinstance(value, float) and not value.is_integer():
        return f"{value:g}".replace(".", ",")
    whole = int(value)
    money = "Rp" in form or _MONEY_HEAD.search(head) or (_MONEY_HEAD.search(title) and "#,##0" in form)
    if money and abs(whole) >= 100:
        return "Rp" + f"{whole:,}".replace(",", ".")
    return f"{whole:,}".replace(",", ".") if abs(whole) >= 10_000 or "#,##0" in form else str(whole)
