"""Word documents: headings by style (or bold lines), lists by style or numbering, tables with their header."""

import io
import re
from typing import Any

from juru.skills.knowledge.blocks import Block, clean, item_of, rows_of
from juru.skills.knowledge.errors import BrokenSource

_HEADING = re.compile(r"^(?:heading|judul|überschrift)\s*(\d)", re.IGNORECASE)


def read_docx(data: bytes) -> list[Block]:
    """The blocks of a Word document, in order."""
    import docx  # loading it costs 0.2 s, which only a Word document should pay
    from docx.table import Table

    try:
        document = docx.Document(io.BytesIO(data))
        blocks: list[Block] = []
        numbers = _Numbers()
        for tables, part in enumerate(document.iter_inner_content()):
            if isinstance(part, Table):
                blocks += rows_of(_grid(part), tables)
            else:
                block = _paragraph(part, numbers)
                if block:
                    blocks.append(block)
    except Exception as error:  # python-docx lets KeyError, ValueError, lxml's and zipfile's errors through
        raise BrokenSource(f"docx: {type(error).__name__}: {error}") from error
    return blocks


class _Numbers:
    """Counts numbered items, whose figures Word does not store."""

    def __init__(self) -> None:
        self.count = 0

    def next(self, *, ordered: bool) -> str:
        self.count = self.count + 1 if ordered else 0
        return f"{self.count}." if ordered else ""


def _paragraph(paragraph: Any, numbers: _Numbers) -> Block | None:
    text = clean(paragraph.text)
    style = paragraph.style.name if paragraph.style is not None else ""
    listed = style.lower().startswith("list") or _numbered(paragraph)
    if not text or not listed:
        numbers.count = 0
    if not text:
        return None
    if style.lower() in ("title", "judul"):
        return Block("heading", text, level=1)
    if match := _HEADING.match(style):
        return Block("heading", text, level=int(match.group(1)) + 1)
    if listed:
        ordered = "number" in style.lower() or (_numbered(paragraph) and "bullet" not in style.lower())
        return Block("item", text, ordered=ordered, marker=numbers.next(ordered=ordered))
    if _bold(paragraph) and len(text) <= 80 and not text.endswith((".", ";", ",")):
        return Block("heading", text.rstrip(":"), level=4)
    return item_of(text) or Block("paragraph", text)


def _numbered(paragraph: Any) -> bool:
    properties = paragraph._p.pPr
    return properties is not None and properties.numPr is not None


def _bold(paragraph: Any) -> bool:
    runs = [run for run in paragraph.runs if run.text.strip()]
    return bool(runs) and all(run.bold for run in runs)


def _grid(table: Any) -> list[list[str]]:
    width = len(table.columns)
    return [[cell.text for cell in row.cells][:width] + [""] * max(0, width - len(row.cells)) for row in table.rows]
