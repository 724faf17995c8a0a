"""What a reader finds in a file, in order: headings, paragraphs, list items, table rows, questions with answers."""

import re
from dataclasses import dataclass
from typing import Literal

Kind = Literal["heading", "paragraph", "item", "row", "qa"]

_BULLET = re.compile(r"^\s*(?:[-*•‣▪●○–—]|\+)\s+(?=\S)")
_NUMBER = re.compile(r"^\s*(?:\(?\d{1,2}[.)]|\(?[a-z][.)])\s+(?=\S)")
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Block:
    """One thing on a page. Rows carry their header; items know whether they are numbered."""

    kind: Kind
    text: str = ""
    level: int = 0  #: of a heading: 1 is the widest
    ordered: bool = False  #: of an item: its order matters
    marker: str = ""  #: of an item, as written: "1.", "a."
    header: tuple[str, ...] = ()
    cells: tuple[str, ...] = ()
    table: int = 0  #: rows of one table share this number
    answer: str = ""  #: of a question
    note: str = ""  #: of a question: its category, further columns


def clean(text: str) -> str:
    """The text with every run of white space as one blank."""
    return _SPACE.sub(" ", text.replace("\u00a0", " ").replace("\u200b", "").replace("\x00", "")).strip()


def item_of(line: str) -> Block | None:
    """The list item that a line is, or None."""
    if match := _BULLET.match(line):
        return Block("item", clean(line[match.end() :]))
    if match := _NUMBER.match(line):
        return Block("item", clean(line[match.end() :]), ordered=True, marker=match.group().strip())
    return None


def rows_of(grid: list[list[str]], table: int) -> list[Block]:
    """A table's rows with the header that its first row is; a table of one column becomes paragraphs."""
    grid = [[clean(cell) for cell in row] for row in grid]
    grid = [row for row in grid if any(row)]
    if not grid:
        return []
    if max(sum(bool(cell) for cell in row) for row in grid) < 2:
        return [Block("paragraph", next(cell for cell in row if cell)) for row in grid]
    header, body = _split_header(grid)
    blocks = []
    for row in body:
        filled = [cell for cell in row if cell]
        if len(filled) == 1 and len(row) > 1:
            blocks.append(Block("paragraph", filled[0]))  # a band across the table is a remark or a sub-heading
        else:
            blocks.append(Block("row", " | ".join(filled), header=tuple(header), cells=tuple(row), table=table))
    return blocks


def _split_header(grid: list[list[str]]) -> tuple[list[str], list[list[str]]]:
    """A first row of labels is the header; a table of two columns whose labels stand at the left has none."""
    first = grid[0]
    if len(grid) == 1:
        return [""] * len(first), grid
    figures = sum(bool(re.search(r"Rp\s?\d|^[\d.,]+%?$|^\d{1,2}[.:]\d{2}", cell)) for cell in first)
    if figures > len(first) / 2 or not all(len(cell) <= 60 for cell in first):
        return [""] * len(first), grid
    return first, grid[1:]
