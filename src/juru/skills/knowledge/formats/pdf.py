"""PDF: lines with their size and place become headings, paragraphs, lists and tables; page headers and footers go."""

import io
import re
from collections import Counter
from dataclasses import dataclass
from typing import Any

from juru.skills.knowledge.blocks import Block, clean, item_of, rows_of
from juru.skills.knowledge.errors import BrokenSource, EncryptedSource, ScannedSource, SourceTooLarge

MOST_PAGES = 600
_WIDE_GAP = 14.0  #: points between words that separate columns
_PAGE_NUMBER = re.compile(
    r"(?:halaman|hal\.?|page)\s*\d+|^\s*\d+\s*(?:/|dari|of)\s*\d+\s*$|^\s*-?\s*\d{1,3}\s*-?\s*$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    size: float
    bold: bool
    top: float
    bottom: float
    left: float
    right: float
    cells: tuple[str, ...]  #: the line cut at wide gaps


@dataclass(frozen=True, slots=True)
class _Table:
    top: float
    grid: list[list[str]]


def read_pdf(data: bytes) -> list[Block]:
    """The blocks of a PDF; raises where it is locked, broken, or only pictures."""
    import pdfplumber
    from pdfminer.pdfdocument import PDFPasswordIncorrect

    try:
        with pdfplumber.open(io.BytesIO(data)) as pdf:
            if len(pdf.pages) > MOST_PAGES:
                raise SourceTooLarge(f"{len(pdf.pages)} pages")
            pages = []
            pictures = 0
            for page in pdf.pages:
                pages.append(_page(page))
                pictures += len(page.images)
                page.close()
    except SourceTooLarge:
        raise
    except Exception as error:  # pdfminer raises errors of many kinds over damaged files
        if (
            isinstance(error, PDFPasswordIncorrect)
            or "PDFPasswordIncorrect" in repr(error)
            or (b"/Encrypt" in data and not str(error))
        ):
            raise EncryptedSource(f"pdf: {error!r}") from error
        raise BrokenSource(f"pdf: {type(error).__name__}: {error}") from error
    if not any(pages):
        raise ScannedSource(f"pdf: {len(pages)} pages, {pictures} pictures, no text")
    return _Writer(_without_margins(pages)).blocks()


def _page(page: Any) -> list[_Line | _Table]:
    """The lines and tables of a page from top to bottom."""
    tables = [(table.bbox, table.extract()) for table in page.find_tables()]
    tables = [(box, grid) for box, grid in tables if len(grid) > 1 and len(grid[0]) > 1]
    found: list[_Line | _Table] = [_Table(box[1], [[cell or "" for cell in row] for row in grid]) for box, grid in tables]
    for line in page.extract_text_lines(return_chars=True):
        middle = (line["top"] + line["bottom"]) / 2
        if not any(box[1] <= middle <= box[3] and box[0] - 2 <= line["x0"] <= box[2] for box, _ in tables):
            found.append(_line(line))
    return sorted(found, key=lambda part: part.top)


def _line(line: dict[str, Any]) -> _Line:
    chars = [char for char in line["chars"] if char["text"].strip()] or line["chars"]
    size = Counter(round(char["size"], 1) for char in chars).most_common(1)[0][0]
    bold = sum("bold" in char["fontname"].lower() or "black" in char["fontname"].lower() for char in chars) > len(chars) * 0.8
    return _Line(clean(line["text"]), size, bold, line["top"], line["bottom"], line["x0"], line["x1"], _cells(line["chars"]))


def _cells(chars: list[dict[str, Any]]) -> tuple[str, ...]:
    cells = [""]
    before: dict[str, Any] | None = None
    for char in chars:
        if before is not None and char["x0"] - before["x1"] > _WIDE_GAP:
            cells.append("")
        elif before is not None and char["x0"] - before["x1"] > 1.2 and char["text"].strip():
            cells[-1] += " "
        cells[-1] += char["text"]
        if char["text"].strip():
            before = char
    return tuple(clean(cell) for cell in cells if cell.strip())


def _without_margins(pages: list[list[_Line | _Table]]) -> list[list[_Line | _Table]]:
    """The pages without running heads and feet: lines at the edge that are page numbers or repeat on many pages."""
    edges: Counter[str] = Counter()
    for page in pages:
        lines = [part for part in page if isinstance(part, _Line)]
        edges.update({re.sub(r"\d+", "#", line.text) for line in [*lines[:2], *lines[-2:]]})
    often = {text for text, count in edges.items() if count >= max(2, len(pages) * 0.6)}

    def is_margin(part: _Line | _Table, last: bool) -> bool:
        if not isinstance(part, _Line):
            return False
        return re.sub(r"\d+", "#", part.text) in often or (
            last and bool(_PAGE_NUMBER.search(part.text)) and len(part.text) < 90
        )

    kept = []
    for page in pages:
        size = len(page)
        kept.append(
            [part for i, part in enumerate(page) if not (i in (0, 1, size - 1, size - 2) and is_margin(part, i >= size - 2))]
        )
    return kept


class _Writer:
    """Turns lines into blocks; a paragraph may go on over a page break."""

    def __init__(self, pages: list[list[_Line | _Table]]) -> None:
        self.pages = pages
        sizes = Counter[float]()
        for page in pages:
            for part in page:
                if isinstance(part, _Line):
                    sizes[part.size] += len(part.text)
        self.body = sizes.most_common(1)[0][0] if sizes else 10.0
        self.edge = max((part.right for page in pages for part in page if isinstance(part, _Line)), default=0.0)
        self.heads = sorted({size for size in sizes if size > self.body + 0.4}, reverse=True)
        self.found: list[Block] = []
        self.open: list[str] = []
        self.open_item: Block | None = None
        self.last: _Line | None = None
        self.tables = 0
        self.last_table: tuple[int, tuple[str, ...]] | None = None

    def blocks(self) -> list[Block]:
        for page in self.pages:
            at = 0
            while at < len(page):
                part = page[at]
                if isinstance(part, _Table):
                    self.table(part.grid, first=at == 0)
                    at += 1
                    continue
                size = self.gap_table(page, at)
                if size:
                    self.table([list(line.cells) for line in page[at : at + size] if isinstance(line, _Line)], first=False)
                    at += size
                    continue
                self.line(part)
                at += 1
            if self.last is not None:
                self.last = None if self.open and self.open[-1].endswith((".", ":")) else self.last
        self.close()
        return self.found

    def gap_table(self, page: list[_Line | _Table], at: int) -> int:
        """How many lines from here form a table without rules: the same number of cells in three lines or more."""
        size = 0
        width = 0
        for part in page[at:]:
            if not isinstance(part, _Line) or len(part.cells) < 2 or item_of(part.text):
                break
            if width and len(part.cells) != width:
                break
            width = len(part.cells)
            size += 1
        return size if size >= 3 else 0

    def table(self, grid: list[list[str]], *, first: bool) -> None:
        self.close()
        self.last = None
        rows = rows_of(grid, self.tables + 1)
        if first and self.last_table and rows and rows[0].header and len(rows[0].header) == len(self.last_table[1]):
            # A table that goes on over a page break keeps its header; its first row here is a row.
            number, header = self.last_table
            whole = [list(rows[0].header)] + [list(row.cells) for row in rows if row.kind == "row"]
            if tuple(whole[0]) == header:
                whole = whole[1:]
            self.found += [Block("row", " | ".join(row), header=header, cells=tuple(row), table=number) for row in whole]
            return
        self.tables += 1
        self.found += rows
        headed = [row.header for row in rows if row.kind == "row"]
        self.last_table = (self.tables, headed[0]) if headed else None

    def line(self, line: _Line) -> None:
        if level := self.level(line):
            self.close()
            self.last_table = None
            if self.found and self.found[-1].kind == "heading" and self.last and self.found[-1].level == level \
                    and 0 < line.top - self.last.bottom < line.size * 0.6:  # fmt: skip
                before = self.found.pop()
                self.found.append(Block("heading", f"{before.text} {line.text}", level=level))
            else:
                self.found.append(Block("heading", line.text, level=level))
        elif item := item_of(line.text):
            self.close()
            self.open_item, self.open = item, [item.text]
        elif self.goes_on(line):
            self.open.append(line.text)
        else:
            self.close()
            self.open = [line.text]
        self.last = line

    def level(self, line: _Line) -> int:
        if len(line.text) > 110 or not re.search(r"[^\W\d]{2}", line.text):
            return 0
        if line.size > self.body + 0.4:
            return 1 + self.heads.index(line.size)
        if line.bold and not line.text.endswith((".", ";", ",")) and not item_of(line.text):
            return len(self.heads) + 1
        return 0

    def goes_on(self, line: _Line) -> bool:
        if not self.open:
            return False
        if self.last is None:
            return not self.open[-1].endswith((".", ":", "!", "?"))
        gap = line.top - self.last.bottom
        if gap > max(line.size, 6) * 0.9 or gap < -line.size * 3 or self.open[-1].endswith(":"):
            return gap < -line.size * 3 and not self.open[-1].endswith((".", ":"))
        if self.open_item is not None and line.left < self.last.left - 6 and self.open[-1].endswith("."):
            return False
        return not (self.last.right < self.edge - 60 and self.open[-1].endswith((".", "!", "?")) and not line.text[0].islower())

    def close(self) -> None:
        if self.open:
            text = clean(" ".join(self.open))
            item = self.open_item
            if item is not None:
                self.found.append(Block("item", text, ordered=item.ordered, marker=item.marker))
            else:
                self.found.append(Block("paragraph", text))
        self.open, self.open_item = [], None
